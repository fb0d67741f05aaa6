import { citationOn, plainDate } from '@fazhi/law'
import { editablesOf, paragraphsOf, type Text } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { sampleRecord, sampleSay } from '../../test/sample-record.ts'
import { recordDocument } from './record-document.ts'
import { Rendering } from './rendering.ts'

const rendering = new Rendering()

const documents = ledgers.flatMap((ledger) =>
  Object.entries(ledger.documents).map(([name, document]) => ({ ledger, name, document, title: document.label })),
)
const days = [plainDate('2023-12-20'), plainDate('2024-04-09')]
/** Every option of the longest choice comes up. */
const picks = [...Array(17).keys()]
const samples = days.flatMap((day) => [
  ...picks.map((pick) => ({ day, kind: 'full', pick }) as const),
  { day, kind: 'bare', pick: 0 } as const,
])
const wordsOf = (text: Text) => {
  const { title, addressee, rows = [], list, closing, attachments = [], copiesTo } = text
  return [
    title,
    addressee,
    ...rows.flat(),
    ...paragraphsOf(text),
    ...attachments,
    copiesTo,
    ...(list?.rows.flat() ?? []),
    closing?.to,
    ...(closing?.signers ?? []),
  ]
    .filter((words) => words !== undefined)
    .join('\n')
}

/** The articles each law has, and the name by which a document calls it. */
const laws: Readonly<Record<string, { readonly articles: number; readonly name: string }>> = {
  行政复议法: { articles: 90, name: '《中华人民共和国行政复议法》' },
  行政复议法实施条例: { articles: 66, name: '《中华人民共和国行政复议法实施条例》' },
  行政诉讼法: { articles: 103, name: '《中华人民共和国行政诉讼法》' },
  行政处罚法: { articles: 86, name: '《中华人民共和国行政处罚法》' },
  行政强制法: { articles: 71, name: '《中华人民共和国行政强制法》' },
  人民调解法: { articles: 35, name: '《中华人民共和国人民调解法》' },
  社区矫正法: { articles: 63, name: '《中华人民共和国社区矫正法》' },
  社区矫正法实施办法: { articles: 59, name: '《中华人民共和国社区矫正法实施办法》' },
  // Cited by its heading for what was done before the regulation of the State Council came into force.
  辽宁省行政执法监督规定: { articles: 0, name: '《辽宁省行政执法监督规定》' },
  // A policy without articles.
  安置帮教政策: { articles: 0, name: '安置帮教政策' },
  // A notice without numbered articles: its parts are named.
  '辽政办发〔2015〕29号': { articles: 0, name: '辽政办发〔2015〕29号' },
  民事诉讼法: { articles: 306, name: '《中华人民共和国民事诉讼法》' },
  '法释〔2020〕3号': { articles: 15, name: '《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》' },
}
const digits = '零一二三四五六七八九'
function numberOf(chinese: string): number {
  const [, hundreds, tens, ones] = /^(?:(.)百零?)?(?:(.?)十)?(.?)$/.exec(chinese) ?? []
  const digit = (c: string | undefined) => (c === undefined ? 0 : c === '' ? 1 : digits.indexOf(c))
  return 100 * (hundreds ? digit(hundreds) : 0) + 10 * digit(tens) + (ones ? digit(ones) : 0)
}
/** The articles of a law that a text names: 《…》第五条、第七十三条第一款. */
const citedIn = (words: string, name: string) =>
  words
    .split(name)
    .slice(1)
    .flatMap((rest) => /^(?:第[一二三四五六七八九十百零]+[条款项]、?)+/.exec(rest)?.[0].match(/第[^第]+条/g) ?? [])
    .map((article) => numberOf(article.slice(1, -1)))

test.each([
  ['五', 5],
  ['十', 10],
  ['二十三', 23],
  ['七十', 70],
  ['一百零三', 103],
])('第%s条 is article %i', (chinese, article) => {
  expect(numberOf(chinese)).toBe(article)
})

describe.each(documents)('$title（$ledger.shape.label）', ({ ledger, document }) => {
  const texts = samples.map(({ day, kind, pick }) => ({
    day,
    text: document.fill(sampleRecord(ledger, kind, pick, day), sampleSay),
  }))

  test('says nothing of undefined, null or a doubled stop, whatever the record holds', () => {
    for (const { text } of texts) {
      expect(wordsOf(text)).not.toMatch(/undefined|null|NaN|\[object|。。|，。|：。|，，/)
      const names = editablesOf(text).map(({ name }) => name)
      expect(text.paragraphs.filter((p) => p === '')).toEqual([])
      expect(new Set(names).size, '可以改写的段落各有其名').toBe(names.length)
    }
  })

  test('cites only articles that the laws have; where it cites the law of its basis, that article is among them', () => {
    for (const { day, text } of texts) {
      const basis = citationOn(document.basis, day)
      expect(Object.keys(laws)).toContain(basis.law)
      for (const [law, { articles, name }] of Object.entries(laws)) {
        const cited = citedIn(wordsOf(text), name)
        expect(cited.filter((n) => n < 1 || n > articles)).toEqual([])
        if (law === basis.law && cited.length > 0 && document.number === undefined)
          expect(
            basis.article.split(',').filter((own) => cited.includes(Number.parseInt(own, 10))),
            wordsOf(text),
          ).not.toEqual([])
      }
    }
  })

  test('is a docx of the standard geometry, under its number, with every word of its text', async () => {
    const day = plainDate('2024-04-09')
    const row = sampleRecord(ledger, 'full', 0, day)
    const text = document.fill(row, sampleSay)
    const drawn = document.number === undefined ? document.series : String(row[document.number])
    const number = drawn?.replace('{place}', '朝双').replace('{year}', '2024').replace('{n}', '7') ?? null
    const official = recordDocument({ title: document.label, number, organ: '双塔区司法局', on: day, text })
    const bytes = await rendering.docx(official)
    const zip = await JSZip.loadAsync(bytes)
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('')
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>')
    expect(xml).toMatch(/<w:footerReference w:type="default".*<w:footerReference w:type="even"/)
    expect(xml.match(/<w:rFonts /g)).toHaveLength(xml.match(/<w:rFonts [^>]*w:eastAsia="[^"]+"/g)?.length ?? 0)
    expect(words).toContain(text.title ?? document.label)
    for (const said of wordsOf(text).split('\n')) expect(words).toContain(said)
    if (number !== null) expect(number).toMatch(/^朝双[^\d〔]+〔2024〕7号$/)
    if (number !== null) expect(words).toContain(number)
  })
})
