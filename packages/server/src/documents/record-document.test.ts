import { plainDate } from '@fazhi/law'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { recordDocument } from './record-document.ts'

test('a document of a record has its organ, number, title, addressee, text and date, in this order', async () => {
  const bytes = await recordDocument({
    title: '行政复议决定书',
    number: '朝双政复决〔2024〕12号',
    organ: '双塔区人民政府',
    on: plainDate('2024-04-09'),
    text: { addressee: '演示·申请人', paragraphs: ['第一段<含符号>。', '第二段。'] },
  })
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
  const lines = xml.split('<w:p>').slice(1)
  expect(lines.map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))).toEqual([
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
