import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as jsqr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { inkIn, type Picture, picturesOf, textOf, titleOf } from '../../test/pictures.ts'
import type { OfficialDocument } from './block.ts'
import { openFaces } from './faces.ts'
import { codePlace } from './lay-out.ts'
import { Rendering } from './rendering.ts'

const rendering = new Rendering()
/** Not in the shipped face: U+2A6A5, of sixty-four strokes. */
const rare = '\u{2a6a5}'
const document: OfficialDocument = {
  title: '行政复议决定书',
  on: '2024-04-09',
  letterhead: { organ: '双塔区人民政府', number: '朝双政复决〔2024〕7号' },
  verifyAt: 'https://example.gov.cn/verify/211302-AAAAAAAAAAAAAAAAAAAAAA',
  blocks: [
    { kind: 'title', text: '行政复议决定书' },
    { kind: 'heading', text: '一、查明的事实' },
    { kind: 'body', lead: null, text: `申请人赵${rare}于2024年3月1日申请行政复议，请求撤销第12号决定。` },
    { kind: 'signature', organ: '双塔区人民政府', date: '2024年4月9日', isSealed: true },
  ],
}
const pdfOf = async (of: OfficialDocument, by = rendering) => by.pdf([await by.paged(of)], of.on)
const pdf = await pdfOf(document)
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
/** The package says `default`, and is one. */
const readCode = (jsqr.default as unknown as { readonly default: typeof jsqr.default }).default ?? jsqr.default
const squash = (text: string) => text.replace(/\s/g, '')

test('equal documents are equal bytes, whatever was made before and by whom', async () => {
  await pdfOf({ ...document, blocks: [{ kind: 'body', lead: null, text: '别的文书，别的字：鼎、·、ＡＢＣ。' }] })
  expect(digest(await pdfOf(document))).toBe(digest(pdf))
  expect(digest(await pdfOf(document, new Rendering()))).toBe(digest(pdf))
  expect(digest(await pdfOf({ ...document, on: '2024-04-10' }))).not.toBe(digest(pdf))
})

test('its text can be taken out again, the letter that no face has too', async () => {
  const text = squash(await textOf(pdf))
  expect(text).toContain(`申请人赵${rare}于2024年3月1日申请行政复议，请求撤销第12号决定。`)
  expect(text).toContain('朝双政复决〔2024〕7号')
})

test('it says its title, its language, and what stands where', async () => {
  const said = pdf.toString('latin1')
  expect(said).toContain('/Lang (zh-CN)')
  expect(said).toContain('/DisplayDocTitle true')
  expect(said).toContain('/Outlines')
  expect(await titleOf(pdf)).toBe('行政复议决定书')
  expect(said.match(/\/Dest \[/g)).toHaveLength(2)
})

const within = (picture: Picture, x: number, y: number, width: number, height: number) => {
  const scale = picture.width / 11_906
  const [left, top] = [Math.round(x * scale), Math.round(y * scale)]
  return inkIn(picture, { left, top, right: Math.round((x + width) * scale), bottom: Math.round((y + height) * scale) })
}

test('a letter that no face has is printed as its number in a box, and none of the others is blank', async () => {
  const paged = await rendering.paged(document)
  const [picture] = await picturesOf(pdf, 150)
  if (picture === undefined) throw new Error('no page')
  const items = paged.pages[0]?.items ?? []
  const boxes = items.filter((item) => item.kind === 'box')
  expect(boxes.map(({ letter }) => letter)).toEqual([rare])
  for (const { x, baseline, size } of boxes)
    expect(within(picture, x, baseline - size * 17, size * 20, size * 20)).toBeGreaterThan(100)
  const texts = items.filter((item) => item.kind === 'text')
  for (const { x, baseline, size, text } of texts.filter((t) => /\p{Script=Han}/u.test(t.text)))
    [...text].forEach((letter, i) => {
      const ink = within(picture, x + i * (size * 20 - 6), baseline - size * 17, size * 20, size * 19)
      expect([letter, ink > 5]).toEqual([letter, true])
    })
})

test('the code is read by a reader of such codes, off the printed page', async () => {
  const [picture] = await picturesOf(pdf, 200)
  if (picture === undefined) throw new Error('no page')
  const scale = picture.width / 11_906
  const [left, top, side] = [codePlace.x, codePlace.y, codePlace.side].map((n) => Math.round(n * scale)) as [
    number,
    number,
    number,
  ]
  const seen = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const dot = picture.dots[(top + y) * picture.width + left + x] ?? 255
      seen.set([dot, dot, dot, 255], (y * side + x) * 4)
    }
  expect(readCode(seen, side, side)?.data).toBe(document.verifyAt)
})

describe('the site’s own faces', () => {
  test('a folder and a JSON map name files; a letter that the site’s face lacks comes from the shipped one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-faces-'))
    const dejavu = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
    await writeFile(join(folder, 'faces.json'), JSON.stringify({ 仿宋_GB2312: dejavu }))
    const faces = await openFaces(join(folder, 'faces.json'))
    expect([faces.isOwn('body'), faces.isOwn('title')]).toEqual([true, false])
    expect(faces.file('body', 'A').key).toBe(dejavu)
    expect(faces.file('body', '字').key).toBe('shipped')
    const own = new Rendering(join(folder, 'faces.json'))
    expect(squash(await textOf(await pdfOf(document, own)))).toContain('于2024年3月1日申请行政复议')
  })
  test.each([
    ['{"草书":"a.ttf"}', /“草书”不是公文用字/],
    ['{"body":3}', /应写明字体文件/],
    ['[]', /应写明字体文件|不是公文用字|应是一个对象|^$/],
  ])('%s is refused in words, or says nothing', async (text, words) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-faces-'))
    await writeFile(join(folder, 'faces.json'), text)
    const said = await openFaces(join(folder, 'faces.json')).then(
      () => '',
      (error: Error) => error.message,
    )
    expect(said).toMatch(words)
  })
})
