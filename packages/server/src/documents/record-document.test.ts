import { plainDate } from '@fazhi/law'
import { editable, type Text } from '@fazhi/ledger'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { recordDocument } from './record-document.ts'
import { Rendering } from './rendering.ts'

const rendering = new Rendering()

test('a document of a record has its organ, number, title, addressee, text and date, in this order', async () => {
  const official = recordDocument({
    title: '行政复议决定书',
    number: '朝双政复决〔2024〕12号',
    organ: '双塔区人民政府',
    on: plainDate('2024-04-09'),
    text: { addressee: '演示·申请人', paragraphs: ['第一段<含符号>。', '第二段。'] },
  })
  const bytes = await rendering.docx(official)
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
  const lines = xml.split('<w:p>').slice(1)
  expect(
    lines
      .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))
      .filter((words) => words !== ''),
  ).toEqual([
    '双塔区人民政府',
    '朝双政复决〔2024〕12号',
    '行政复议决定书',
    '演示·申请人：',
    '第一段&lt;含符号&gt;。',
    '第二段。',
    '双塔区人民政府',
    '2024年4月9日',
  ])
})

const day = plainDate('2024-04-09')
const xmlOf = async (text: Text) => {
  const official = recordDocument({ title: '演示文书', number: null, organ: '双塔区人民政府', on: day, text })
  const bytes = await rendering.docx(official)
  return (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
}
const paragraphWith = (xml: string, words: string) => xml.split('<w:p>').find((p) => p.includes(words)) ?? ''

test('a form and a list stand in two tables with a line between, each as wide as the text', async () => {
  const xml = await xmlOf({
    rows: [['案号', '朝双政复〔2024〕7号']],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['材料名称', 6],
      ],
      rows: [['1', '申请书']],
    },
    closing: { signers: [] },
  })
  const [, between = '', after = ''] = xml.split('</w:tbl>')
  expect(between.slice(0, between.indexOf('<w:tbl>'))).toContain('<w:p>')
  expect(after).not.toContain('<w:t ')
  for (const [gridding] of xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)) {
    const widths = [...gridding.matchAll(/w:w="(\d+)"/g)].map((m) => Number(m[1]))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11_906 - 1474 - 1587)
  }
})

test('a paper that others sign is handed to its organ, and has a line to sign on and a day, not the organ’s signature', async () => {
  const xml = await xmlOf({ paragraphs: ['正文。'], closing: { to: '演示人民法院', signers: ['答辩人（盖章）'] } })
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('')
  expect(words).toBe('演示文书正文。此致演示人民法院答辩人（盖章）：　　　　　　　　　　年　　月　　日')
})

test('a blank has a line under it, a date’s gaps have none', async () => {
  const xml = await xmlOf({ paragraphs: ['于　　　　提交，　　月　　日。'] })
  const runs = xml.split('<w:r>').filter((r) => r.includes('<w:u '))
  expect(runs.map((r) => /<w:t[^>]*>([^<]*)</.exec(r)?.[1])).toEqual(['　　　　'])
})

test('an editable paragraph reads as proposed or as somebody worded it; an empty one is left out', async () => {
  const text: Text = { paragraphs: ['前文。', editable('reasons', '理由', '理由：无。'), editable('more', '补充段落')] }
  const wordsOf = (said?: Readonly<Record<string, string>>) =>
    recordDocument({
      title: '演示文书',
      number: null,
      organ: '双塔区人民政府',
      on: day,
      text,
      ...(said ? { said } : {}),
    }).blocks.flatMap((block) => (block.kind === 'body' ? [block.text] : []))
  expect(wordsOf()).toEqual(['前文。', '理由：无。'])
  expect(wordsOf({ reasons: '理由：证据不足。', more: '另告。\n再告。' })).toEqual([
    '前文。',
    '理由：证据不足。',
    '另告。',
    '再告。',
  ])
  expect(wordsOf({ reasons: '' })).toEqual(['前文。'])
})

test('the record may decide the title; a text of several lines becomes paragraphs', async () => {
  const xml = await xmlOf({ title: '上诉答辩状', paragraphs: ['第一段\n第二段'] })
  expect(xml).not.toContain('演示文书')
  expect(paragraphWith(xml, '上诉答辩状')).toContain('方正小标宋简体')
  expect(paragraphWith(xml, '第二段')).not.toContain('第一段')
})
