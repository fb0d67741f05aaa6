import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, OfficialDocument } from './block.ts'
import { type Faces, openFaces } from './faces.ts'
import { margin, millimetre, paper } from './geometry.ts'
import { layOut } from './lay-out.ts'
import { linesOf } from './lines.ts'
import type { Item, Paged } from './page.ts'
import { titleLines } from './title-lines.ts'

let faces: Faces
beforeAll(async () => {
  faces = await openFaces()
})

const body = (text: string): Block => ({ kind: 'body', lead: null, text })
const letter: OfficialDocument = {
  title: '演示',
  on: '2024-04-09',
  letterhead: { organ: '双塔区人民政府', number: '朝双政〔2024〕12号' },
  blocks: [{ kind: 'title', text: '关于演示的函' }, body('正文。')],
}
const plain = (...blocks: readonly Block[]): OfficialDocument => ({
  title: '演示',
  on: '2024-04-09',
  letterhead: null,
  blocks,
})
const laid = (document: OfficialDocument): Paged => layOut(faces, document).paged
type Of<K extends Item['kind']> = Extract<Item, { readonly kind: K }>
const items = (paged: Paged, page: number) => paged.pages[page]?.items ?? []
const texts = (paged: Paged, page = 0) => items(paged, page).filter((item): item is Of<'text'> => item.kind === 'text')
const bars = (paged: Paged, page = 0) => items(paged, page).filter((item): item is Of<'bar'> => item.kind === 'bar')
const find = (paged: Paged, words: string, page = 0) => {
  const found = texts(paged, page).find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`no ${words}`)
  return found
}
const inMillimetres = (twips: number) => twips / millimetre
/** The upper edge of the text of a page. */
const top = inMillimetres(margin.top)

describe('GB/T 9704—2012 的版面', () => {
  test('每面22行，每行28字', () => {
    const paged = laid(plain(body('字'.repeat(26 + 28 * 30))))
    const baselines = [...new Set(texts(paged).map(({ baseline }) => baseline))]
    // The last is the page number's.
    expect(baselines.length - 1).toBe(22)
    expect(
      texts(paged)
        .slice(1, 22)
        .map(({ text }) => [...text].length),
    ).toEqual(Array.from({ length: 21 }, () => 28))
    expect([...(texts(paged)[0]?.text ?? '')].length).toBe(26)
  })

  test('发文机关标志上边缘至版心上边缘35 mm，红色；红线在字号之下4 mm，与版心等宽', () => {
    const paged = laid(letter)
    const mark = find(paged, '双塔区人民政府')
    expect(mark.color).toBe('red')
    // The ink of a Chinese character reaches 0.86 em above the foot of the letters, 0.1 em below it.
    expect(inMillimetres(mark.baseline - mark.size * 20 * 0.86) - top).toBeCloseTo(35, 0)
    const number = find(paged, '朝双政')
    const [line] = bars(paged).filter(({ color }) => color === 'red')
    expect(inMillimetres((line?.y ?? 0) - number.baseline - 32)).toBeCloseTo(4, 0)
    expect(inMillimetres(line?.width ?? 0)).toBeCloseTo(156, 0)
  })

  test('标题在红线之下空二行；上行文发文字号居左空一字，签发人居右空一字', () => {
    const upward = laid({
      ...letter,
      letterhead: { organ: '双塔区人民政府', number: '朝双政〔2024〕12号', signer: '演示' },
    })
    const [line] = bars(upward).filter(({ color }) => color === 'red')
    const title = find(upward, '关于演示的函')
    expect((title.baseline - (line?.y ?? 0)) / 579).toBeGreaterThan(2.8)
    expect((title.baseline - (line?.y ?? 0)) / 579).toBeLessThan(3.2)
    expect(find(upward, '朝双政').x - margin.left).toBeCloseTo(316, -2)
    expect(find(upward, '签发人').x).toBeGreaterThan(paper.width / 2)
    expect(texts(upward).find(({ face }) => face === 'subheading')?.text).toBe('演示')
  })

  test('版记的末条线与最后一面的版心下边缘重合，首末0.35 mm，中间0.25 mm', () => {
    const paged = laid({
      ...letter,
      colophon: { copiesTo: '区委办公室', printer: '区政府办公室', date: '2024年4月9日' },
    })
    const rules = bars(paged).filter(({ color }) => color === 'black')
    expect(rules.map(({ height }) => Math.round(inMillimetres(height) * 100) / 100)).toEqual([0.35, 0.25, 0.35])
    const last = rules.at(-1)
    expect(inMillimetres((last?.y ?? 0) + (last?.height ?? 0))).toBeCloseTo(297 - 35, 1)
  })

  test('版记不与正文重叠：放不下的，移到下一面', () => {
    const full = plain(body('字'.repeat(26 + 28 * 21)))
    const paged = laid({ ...full, colophon: { copiesTo: null, printer: '区政府办公室', date: '2024年4月9日' } })
    expect(paged.pages).toHaveLength(2)
    expect(find(paged, '区政府办公室', 1).baseline).toBeGreaterThan(paper.height - margin.bottom - 600)
  })

  test('页码在版心之下，单页码居右空一字，双页码居左空一字', () => {
    const paged = laid(plain(body('字'.repeat(28 * 50))))
    const [first, second] = [find(paged, '— 1 —'), find(paged, '— 2 —', 1)]
    expect(inMillimetres(second.x - margin.left)).toBeCloseTo(280 / millimetre, 0)
    expect(first.x).toBeGreaterThan(paper.width - margin.right - 280 - 1200)
    // A dash lies a third of its size above the foot of the letters.
    expect(inMillimetres(first.baseline - (14 * 20) / 3) - (297 - 35)).toBeCloseTo(7, 0)
  })

  test('加盖印章的，成文日期右空四字，署名居中于日期之上；不加盖的，署名右空二字，日期首字比署名首字右移二字', () => {
    const signed = (isSealed: boolean, organ: string) =>
      laid(plain(body('正文。'), { kind: 'signature', organ, date: '2024年4月9日', isSealed }))
    const width = (words: string) =>
      linesOf(faces, [{ text: words, face: 'body' }], 16, { first: 9e9, others: 9e9, hangs: false })[0]?.width ?? 0
    const sealed = signed(true, '双塔区司法局')
    const dateWidth = width('2024年4月9日')
    const right = paper.width - margin.right
    expect(right - (find(sealed, '2024').x + dateWidth)).toBeCloseTo(4 * 316, -2)
    const middle = (x: number, words: string) => x + width(words) / 2
    expect(middle(find(sealed, '双塔区司法局').x, '双塔区司法局')).toBeCloseTo(
      middle(find(sealed, '2024').x, '2024年4月9日'),
      -1,
    )
    const bare = signed(false, '朝阳市双塔区人民政府办公室')
    expect(find(bare, '2024').x - find(bare, '朝阳市').x).toBeCloseTo(2 * 316, -1)
  })

  test('附件说明在正文之下空一行，左空二字，回行时与名称的首字对齐', () => {
    const paged = laid(plain(body('正文。'), { kind: 'attachments', names: [`${'甲'.repeat(40)}尾`, '乙'] }))
    const [line] = texts(paged).filter(({ text }) => text.startsWith('附件：'))
    const second = texts(paged).filter(({ text }) => /甲+$|^甲+尾$/.test(text))
    expect(line?.x).toBeCloseTo(margin.left + 2 * 316, -2)
    // The number and its stop are narrower than a character and a half.
    expect(Math.abs((second[1]?.x ?? 0) - (second[0]?.x ?? 0))).toBeLessThan(316)
    expect((line?.baseline ?? 0) - find(paged, '正文').baseline).toBeCloseTo(2 * 579, 0)
  })
})

describe('where pages end', () => {
  test.each([17, 18, 19, 20, 21, 22, 23])(
    'after %i lines of text the signature stands on a page with text',
    (lines) => {
      const paged = laid(
        plain(body('字'.repeat(26 + 28 * (lines - 1))), {
          kind: 'signature',
          organ: '司法局',
          date: '2024年4月9日',
          isSealed: true,
        }),
      )
      const page = paged.pages.findIndex((_, i) => texts(paged, i).some(({ text }) => text.includes('司法局')))
      expect(texts(paged, page).some(({ text }) => text.startsWith('字'))).toBe(true)
      expect(texts(paged, page).some(({ text }) => text.startsWith('2024'))).toBe(true)
    },
  )

  test('a heading does not stand alone at the foot of a page', () => {
    const paged = laid(plain(body('字'.repeat(26 + 28 * 20)), { kind: 'heading', text: '一、标题' }, body('正文。')))
    expect(find(paged, '一、标题', 1).baseline).toBeLessThan(find(paged, '正文。', 1).baseline)
  })

  test('a table repeats its headings; a long row is cut, a short one is not', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [String(i + 1), '内容'])
    const paged = laid(
      plain({
        kind: 'list',
        columns: [
          ['序号', 1],
          ['内容', 5],
        ],
        rows,
      }),
    )
    for (const [i] of paged.pages.entries()) expect(texts(paged, i)[0]?.text).toBe('序号')
    const form = laid(plain({ kind: 'form', rows: [['意见', '字'.repeat(1500)]] }))
    expect(form.pages.length).toBeGreaterThan(1)
    const letters = form.pages.flatMap((_, i) => texts(form, i)).map(({ text }) => text.match(/字/g)?.length ?? 0)
    expect(letters.reduce((sum, n) => sum + n, 0)).toBe(1500)
  })
})

describe('避头尾', () => {
  const lines = (text: string) =>
    linesOf(faces, [{ text, face: 'body' }], 16, { first: 8815, others: 8815, hangs: true }).map(({ spans }) =>
      spans.map((s) => s.text).join(''),
    )
  test.each([
    [`${'字'.repeat(28)}。后`, [`${'字'.repeat(28)}。`, '后']],
    [`${'字'.repeat(27)}（二）`, ['字'.repeat(27), '（二）']],
    [`${'字'.repeat(28)}）后`, ['字'.repeat(27), '字）后']],
    [`${'字'.repeat(26)}2024年`, ['字'.repeat(26), '2024年']],
    [`${'字'.repeat(27)}——后`, ['字'.repeat(27), '——后']],
    [`${'字'.repeat(26)}　　　　，后`, ['字'.repeat(26), '　　　　，后']],
  ])('%s', (text, wanted) => {
    expect(lines(text)).toEqual(wanted)
  })
  test('no line begins or ends with what it must not, whatever is written', () => {
    const letters = [...'字议，。；：“”（）《》〔〕12aB.%——…　']
    let seed = 7
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed
    }
    for (let n = 0; n < 300; n += 1) {
      const text = Array.from({ length: 120 }, () => letters[random() % letters.length] ?? '').join('')
      const broken = lines(text)
      expect(broken.join('')).toBe(text)
    }
  })
})

describe('标题回行', () => {
  test.each([
    ['行政复议决定书', ['行政复议决定书']],
    ['朝阳市双塔区人民政府关于印发行政复议工作规定的通知', ['朝阳市双塔区人民政府', '关于印发行政复议工作规定的通知']],
    ['朝阳市双塔区人民政府\n2024年法治政府建设工作报告', ['朝阳市双塔区人民政府', '2024年法治政府建设工作报告']],
  ])('%s', (title, lines) => {
    expect(titleLines(title, 20)).toEqual(lines)
  })
  test('no word is torn, no line is too long', () => {
    const title = '双塔区人民政府办公室关于转发区司法局《关于进一步加强行政复议和行政应诉工作的实施意见》的通知'
    const lines = titleLines(title, 20)
    expect(lines.join('')).toBe(title)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20)
    for (const line of lines) expect(line).not.toMatch(/^[的》）、]/)
  })
})
