import { demo } from '@fazhi/demo'
import { assemble } from '@fazhi/report'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { sampleInput as input, sampleReport as report } from '../../test/sample-report.ts'
import { Rendering } from './rendering.ts'
import { reportDocument } from './report-document.ts'

const rendering = new Rendering()

const zip = await JSZip.loadAsync(await rendering.docx(reportDocument(report)))
const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
const textOf = (part: string) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('')
const lines = xml.split('<w:p>').map(textOf)
const rows = xml
  .split('<w:tr>')
  .slice(1)
  .map((row) => row.split('<w:tc>').slice(1).map(textOf))
const rowOf = (id: string) => rows.find(([first]) => first === id)

test('the title breaks after the government’s name', () => {
  expect(lines).toContain('朝阳市双塔区人民政府')
  expect(lines).toContain('2024年法治政府建设工作报告')
})

test('the sentences hold the printed figures', () => {
  expect(textOf(xml)).toContain(
    '2024年受理行政复议案件97件，至2025年3月31日结案率为100%；与2023年相比，案件受理数量增长3倍多。',
  )
  expect(textOf(xml)).toContain('全年培训行政执法人员400余人。')
})

test('the annex lists every figure, and what is counted otherwise under it, below a heading that repeats on each page', () => {
  expect(rows).toHaveLength(1 + report.figures.length + 4)
  expect(rows[0]).toEqual(['编号', '指标', '数值', '分子/分母', '来源', '口径', '统计截止'])
  expect(xml.split('<w:tr>')[1]).toContain('<w:tblHeader/>')
  const after = rows[rows.findIndex(([id]) => id === 'F32') + 1]
  expect(after?.slice(0, 5)).toEqual(['', '另列：以收到的全部申请为分母', '97%', '97/100', '计数'])
})

test('an edition is named above the annex, with what has moved since', async () => {
  const figures = new Map(
    report.figures.map((f) => [f.id, f.id === 'F33' ? { ...f, value: 96, printed: '96件' } : f] as const),
  )
  const fixed = { edition: 2, fixedAt: '2025-03-31T17:00:00.000Z', fixedBy: '测试', figures }
  const open = await JSZip.loadAsync(await rendering.docx(reportDocument(assemble({ ...input, fixed }))))
  const document = (await open.file('word/document.xml')?.async('string')) ?? ''
  expect(textOf(document)).toContain('已于2025年4月1日固定为第2版，此后有变动的：F33（当时为96件）。')
  expect(textOf(xml)).not.toContain('固定为第')
})

test.each`
  id       | value               | parts              | standing  | cutoff
  ${'F02'} | ${'175人次'}        | ${'—'}             | ${'填报'} | ${'2024-12-31'}
  ${'F04'} | ${'100%'}           | ${'27/27'}         | ${'计数'} | ${'2024-12-31'}
  ${'F22'} | ${'400余人（404）'} | ${'—'}             | ${'计数'} | ${'2024-12-31'}
  ${'F33'} | ${'97件'}           | ${'—'}             | ${'计数'} | ${'2024-12-31'}
  ${'F34'} | ${'100%'}           | ${'97/97'}         | ${'计数'} | ${'2025-03-31'}
  ${'F35'} | ${'增长3倍多'}      | ${'（97－23）÷23'} | ${'计数'} | ${'2024-12-31'}
`('$id stands in the annex as $value with what proves it', ({ id, value, parts, standing, cutoff }) => {
  const figure = report.figures.find((f) => f.id === id)
  expect(rowOf(id)).toEqual([id, figure?.label, value, parts, standing, figure?.definition, cutoff])
})

test('the columns fill the width of the text', () => {
  const widths = [...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(xml)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map((m) =>
    Number(m[1]),
  )
  expect(widths.reduce((a, b) => a + b, 0)).toBe(11_906 - 1474 - 1587)
})

test('a figure that nobody reported stands in the annex as such', async () => {
  const typed = demo.typed.filter((t) => t.figure !== 'F05')
  const gap = assemble({ ...input, counts: [], typed })
  const open = await JSZip.loadAsync(await rendering.docx(reportDocument(gap)))
  const document = (await open.file('word/document.xml')?.async('string')) ?? ''
  expect(textOf(document)).toContain('F05主要负责人述法〔未填报〕—填报')
})
