import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { OfficialDocument } from './block.ts'
import { Rendering } from './rendering.ts'

const rendering = new Rendering()

const letter: OfficialDocument = {
  on: '2024-04-09',
  title: '演示<函>&说明',
  letterhead: { organ: '双塔区人民政府', number: '朝双政复决〔2024〕12号' },
  blocks: [
    { kind: 'title', text: '行政复议决定书' },
    { kind: 'addressee', name: '演示·申请人' },
    { kind: 'heading', text: '一、查明的事实' },
    { kind: 'body', lead: '一是收到申请。', text: '于2024年2月5日申请行政复议。' },
    { kind: 'signature', organ: '双塔区人民政府', date: '2024年4月9日', isSealed: true },
  ],
}

const bytes = await rendering.docx(letter)
const zip = await JSZip.loadAsync(bytes)
const part = async (path: string) => (await zip.file(path)?.async('string')) ?? ''
const xml = await part('word/document.xml')
const paragraphs = xml.split('<w:p>').slice(1)
const paragraphWith = (text: string) => paragraphs.find((p) => p.includes(text)) ?? ''

describe('GB/T 9704—2012', () => {
  test('A4，天头37 mm、订口28 mm，版心156×225 mm', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  })

  test('每面22行、每行28字', () => {
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>')
    expect(22 * 579).toBeLessThanOrEqual(16_838 - 2098 - 1984)
    expect(paragraphWith('申请行政复议')).toContain('w:line="579" w:lineRule="exact"')
  })

  test.each`
    text                | font                | halfPoints
    ${'双塔区人民政府'} | ${'方正小标宋简体'} | ${72}
    ${'朝双政复决'}     | ${'仿宋_GB2312'}    | ${32}
    ${'行政复议决定书'} | ${'方正小标宋简体'} | ${44}
    ${'一、查明的事实'} | ${'黑体'}           | ${32}
    ${'一是收到申请。'} | ${'楷体_GB2312'}    | ${32}
    ${'申请行政复议'}   | ${'仿宋_GB2312'}    | ${32}
  `('$text 用$font', ({ text, font, halfPoints }) => {
    const run = xml.split('<w:r>').find((r) => r.includes(text)) ?? ''
    expect(run).toContain(`w:eastAsia="${font}"`)
    expect(run).toContain(`<w:sz w:val="${halfPoints}"/>`)
  })

  test('发文机关标志上边缘至版心上边缘35 mm，红色；红线在发文字号之下4 mm', () => {
    const [room = ''] = paragraphs
    const spacing = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(room)?.[1])
    // The line of the mark is 36 pt times 1.2, its letters' foot at four fifths, their ink 0.86 em high.
    expect(spacing + 864 * 0.8 - 0.86 * 720).toBeCloseTo(35 * 56.69, -0.5)
    expect(paragraphWith('双塔区人民政府')).toContain('w:val="FF0000"')
    expect(paragraphs[paragraphs.findIndex((p) => p.includes('朝双政复决')) + 1]).toMatch(
      /<w:bottom w:val="single" w:color="FF0000" w:sz="16" w:space="6"\/>/,
    )
  })

  test('主送机关顶格，全角冒号；正文左空二字', () => {
    expect(paragraphWith('演示·申请人：')).not.toContain('<w:ind')
    expect(paragraphWith('申请行政复议')).toContain('w:firstLine="632"')
  })

  test('成文日期右空四字，署名以成文日期为准居中', () => {
    expect(paragraphWith('2024年4月9日')).toContain('w:right="1264"')
    const signatures = paragraphs.filter((p) => p.includes('双塔区人民政府'))
    expect(signatures.at(-1)).toMatch(/w:right="1[0-3]\d\d"/)
  })

  test('单页码居右空一字，双页码居左空一字', async () => {
    expect(await part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const footerOf = async (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(xml)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        await part('word/_rels/document.xml.rels'),
      )
      return part(`word/${target?.[1] ?? target?.[2]}`)
    }
    expect(await footerOf('default')).toMatch(/w:right="280".*w:val="right"|w:val="right".*w:right="280"/)
    expect(await footerOf('even')).toMatch(/w:left="280".*w:val="left"|w:val="left".*w:left="280"/)
    expect(await footerOf('default')).toContain('PAGE')
  })
})

test('each face names what stands in for it', async () => {
  expect(await part('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
})

test('the title in the properties is escaped, and no date is written there', async () => {
  const core = await part('docProps/core.xml')
  expect(core).toContain('演示&#60;函&#62;&#38;说明')
  expect(core).not.toMatch(/created|modified/)
})

test('an organ with a long name keeps its mark on one line', async () => {
  const long = await rendering.docx({
    ...letter,
    letterhead: { organ: '朝阳市双塔区人民政府行政复议办公室', number: '1号' },
  })
  const document = await (await JSZip.loadAsync(long)).file('word/document.xml')?.async('string')
  const points = Number(/<w:sz w:val="(\d+)"\/>/.exec(document ?? '')?.[1]) / 2
  expect(17 * points).toBeLessThanOrEqual(442)
})

test('the same document is the same bytes, whenever it is made', async () => {
  expect((await rendering.docx(letter)).equals(bytes)).toBe(true)
  for (const file of Object.values(zip.files))
    expect(file.date.toISOString(), file.name).toBe('1980-01-01T00:00:00.000Z')
})
