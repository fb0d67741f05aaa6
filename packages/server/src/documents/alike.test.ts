import { plainDate } from '@fazhi/law'
import { ledgers } from '@fazhi/lines'
import { beforeAll, describe, expect, test } from 'vitest'
import { byLibreOffice, farInk, picturesOf, type Strip, stripsOf } from '../../test/pictures.ts'
import { sampleRecord, sampleSay } from '../../test/sample-record.ts'
import { sampleReport } from '../../test/sample-report.ts'
import type { OfficialDocument } from './block.ts'
import { recordDocument } from './record-document.ts'
import { Rendering } from './rendering.ts'
import { reportDocument } from './report-document.ts'

const rendering = new Rendering()
const day = plainDate('2024-04-09')
const statutory = ledgers.flatMap((ledger) =>
  Object.entries(ledger.documents).map(([name, document]): readonly [string, OfficialDocument] => {
    const row = sampleRecord(ledger, 'full', 0, day)
    const drawn = document.number === undefined ? document.series : String(row[document.number])
    const number = drawn?.replace('{place}', '朝双').replace('{year}', '2024').replace('{n}', '7') ?? null
    const text = document.fill(row, sampleSay)
    const official = recordDocument({ title: document.label, number, organ: '双塔区司法局', on: day, text })
    return [`${ledger.shape.code}-${name}`, official]
  }),
)
const sentences = [
  '根据《中华人民共和国行政复议法》第六十八条的规定，本机关决定：维持被申请人作出的（2024）第12号行政处罚决定。',
  '申请人“不服”该决定，于2024年3月1日（星期五）申请行政复议——请求撤销，并赔偿3005.50元；被申请人称：无异议！',
  '经审查，A公司与B公司的合同第3.2条约定50%的价款，见www.example.cn所载公告，住所：　　　　，负责人：　　　　。',
]
/** Text of every length, so that every kind of letter comes to stand at the end of a line. */
const long: OfficialDocument = {
  title: '长文',
  on: day,
  letterhead: { organ: '朝阳市双塔区人民政府', number: '朝双政〔2024〕1号', signer: '演示·签发人' },
  marks: ['000001', '特急'],
  blocks: [
    { kind: 'title', text: '朝阳市双塔区人民政府关于行政复议和行政应诉工作情况及下一步工作安排的报告' },
    { kind: 'addressee', name: '朝阳市人民政府' },
    ...Array.from({ length: 60 }, (_, i) => {
      const text = `${'议'.repeat(i % 27)}${sentences[i % 3]}${sentences[(i + 1) % 3]}`
      return { kind: 'body', lead: i % 7 === 0 ? '一是依法办理。' : null, text } as const
    }),
    { kind: 'heading', text: '二、下一步工作' },
    { kind: 'body', lead: null, text: sentences.join('') },
    {
      kind: 'attachments',
      names: ['行政复议案件统计表', '行政应诉案件统计表，以及逐案说明的情况和需要说明的其他事项一览'],
    },
    { kind: 'signature', organ: '朝阳市双塔区人民政府', date: '2024年4月9日', isSealed: true },
  ],
  colophon: {
    copiesTo: '市司法局，市中级人民法院，区委办公室，区人大常委会办公室，区政协办公室，各乡镇人民政府、街道办事处',
    printer: '双塔区人民政府办公室',
    date: '2024年4月9日',
  },
}
const all: Readonly<Record<string, OfficialDocument>> = {
  ...Object.fromEntries(statutory),
  report: reportDocument(sampleReport),
  long,
}
const dotsPerInch = 100
/** Dots: four fifths of a millimetre. */
const tolerance = 3
/** Dots of a page; a Chinese character has more than a hundred. */
const stray = 60
/** A blank's line and the letters over it are one strip. */
const joined = 7

let offices: Readonly<Record<string, Buffer>>
beforeAll(async () => {
  const written = Object.entries(all).map(async ([name, official]) => [name, await rendering.docx(official)] as const)
  offices = await byLibreOffice(Object.fromEntries(await Promise.all(written)))
}, 300_000)

const apart = (a: Strip, b: Strip) =>
  Math.max(...(['top', 'bottom', 'left', 'right'] as const).map((edge) => Math.abs(a[edge] - b[edge])))

const hasTable = ({ blocks }: OfficialDocument) =>
  blocks.some(({ kind }) => kind === 'form' || kind === 'list' || kind === 'table')

describe('the PDF and the docx are the same pages as they look', () => {
  test.each(Object.keys(all))('%s', async (name) => {
    const official = all[name]
    if (official === undefined) throw new Error(name)
    const ours = await picturesOf(await rendering.pdf([await rendering.paged(official)], day), dotsPerInch)
    const theirs = await picturesOf(offices[name] ?? Buffer.alloc(0), dotsPerInch)
    expect(theirs.length, 'pages').toBe(ours.length)
    for (const [i, page] of ours.entries()) {
      const other = theirs[i]
      if (other === undefined) continue
      // Nothing is printed where the other has nothing near.
      const far = Math.max(farInk(page, other, tolerance), farInk(other, page, tolerance))
      expect(far, `page ${i + 1}`).toBeLessThanOrEqual(stray)
      if (hasTable(official)) continue
      const [mine, its] = [stripsOf(page, joined), stripsOf(other, joined)]
      expect(its.length, `lines of page ${i + 1}`).toBe(mine.length)
      const apartLines = mine.filter((strip, n) => {
        const there = its[n]
        return there === undefined || apart(strip, there) > tolerance
      })
      expect(apartLines).toEqual([])
    }
  })

  test('a line that is broken elsewhere is seen', async () => {
    const of = (text: string) => ({ ...long, blocks: [{ kind: 'body', lead: null, text } as const] })
    const [one, two] = await Promise.all(
      [of('字'.repeat(60)), of('字'.repeat(62))].map(async (official) =>
        picturesOf(await rendering.pdf([await rendering.paged(official)], day), dotsPerInch),
      ),
    )
    const [a, b] = [one?.[0], two?.[0]]
    if (a === undefined || b === undefined) throw new Error('no page')
    expect(farInk(b, a, tolerance)).toBeGreaterThan(100)
  })
})
