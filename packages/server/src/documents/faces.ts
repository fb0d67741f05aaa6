import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { create, type Font } from 'fontkit'
import { type FaceKind, face as named } from './geometry.ts'

/** The letters that documents are set in: how wide they are, what they look like, and the file to embed. */
export interface Faces {
  /** In ems. */
  advance(face: FaceKind, letter: string): number
  has(face: FaceKind, letter: string): boolean
  /** The outline of a letter in thousandths of an em, upward; null where the face has none. */
  outline(face: FaceKind, letter: string): { readonly id: number; readonly path: string } | null
  /** What a letter of a face is drawn from; files with the same key are one. */
  file(face: FaceKind, letter: string): FaceFile
  /** Whether the site has given a face of its own for it. */
  isOwn(face: FaceKind): boolean
}
export interface FaceFile {
  readonly key: string
  /** Sets letters one by one, as they were measured: nothing is ligated, kerned or exchanged. */
  readonly font: Font
}

/** One openly licensed face stands for all that the site has not given. */
const shipped = fileURLToPath(new URL('../../faces/NotoSerifSC-Regular.ttf.br', import.meta.url))
const unpack = promisify(brotliDecompress)
const kinds = Object.keys(named) as readonly FaceKind[]
const endings = ['ttf', 'otf', 'ttc'] as const

/** Selectors and joiners that take up no room and have no outline. */
const isSilent = (letter: string) => /^(?:\p{Cf}|\p{Mn})$/u.test(letter)
const isWide = (letter: string) => (letter.codePointAt(0) ?? 0) >= 0x2e80

/** The font with a setting of its own: glyph after glyph, each under the letter that it was set for. */
function plain(font: Font): Font {
  const layout = (text: string) => {
    const letters = [...text].filter((letter) => !isSilent(letter))
    const glyphs = letters.map((letter) => {
      const codePoint = letter.codePointAt(0) ?? 0
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
      return { id, advanceWidth, codePoints: [codePoint] }
    })
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }))
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) }
  }
  return Object.create(font, { layout: { value: layout } })
}

class OneFace {
  readonly file: FaceFile
  readonly #font: Font
  readonly #advances = new Map<string, number>()
  readonly #outlines = new Map<string, { readonly id: number; readonly path: string } | null>()

  constructor(key: string, bytes: Buffer, postscriptName?: string) {
    const opened = create(bytes, postscriptName)
    if (!('glyphForCodePoint' in opened)) throw new Error(`字体文件${key}是合集，请写明用其中哪一个字体`)
    this.#font = opened
    this.file = { key, font: plain(opened) }
  }
  has(letter: string): boolean {
    return this.#font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  }
  advance(letter: string): number {
    const known = this.#advances.get(letter)
    if (known !== undefined) return known
    const advance = this.#advanceOf(letter)
    this.#advances.set(letter, advance)
    return advance
  }
  outline(letter: string) {
    const known = this.#outlines.get(letter)
    if (known !== undefined) return known
    const outline = this.#outlineOf(letter)
    this.#outlines.set(letter, outline)
    return outline
  }
  #advanceOf(letter: string): number {
    if (isSilent(letter)) return 0
    if (!this.has(letter)) return isWide(letter) ? 1 : 0.5
    return this.#font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / this.#font.unitsPerEm
  }
  #outlineOf(letter: string) {
    if (!this.has(letter)) return null
    const glyph = this.#font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
    const scale = 1000 / this.#font.unitsPerEm
    const signs = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const
    const path = glyph.path.commands.map(
      ({ command, args }) => signs[command] + args.map((n) => Math.round(n * scale)).join(' '),
    )
    return { id: glyph.id, path: path.join('') }
  }
}

class MappedFaces implements Faces {
  readonly #own: ReadonlyMap<FaceKind, OneFace>
  readonly #shipped: OneFace

  constructor(own: ReadonlyMap<FaceKind, OneFace>, shipped: OneFace) {
    this.#own = own
    this.#shipped = shipped
  }
  /** A letter that the site's face lacks comes from the shipped one. */
  #of(face: FaceKind, letter: string): OneFace {
    const own = this.#own.get(face)
    return own?.has(letter) ? own : this.#shipped
  }
  advance = (face: FaceKind, letter: string) => this.#of(face, letter).advance(letter)
  has = (face: FaceKind, letter: string) => isSilent(letter) || this.#of(face, letter).has(letter)
  outline = (face: FaceKind, letter: string) => this.#of(face, letter).outline(letter)
  file = (face: FaceKind, letter: string) => this.#of(face, letter).file
  isOwn = (face: FaceKind) => this.#own.has(face)
}

type Said = string | { readonly file: string; readonly name?: string }
const isSaid = (value: unknown): value is Said =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'file' in value)

/** Which file the site gives for which face: by a JSON map, or by a folder of files under the names of the faces. */
async function mapped(place: string): Promise<ReadonlyMap<FaceKind, Said>> {
  if ((await stat(place)).isDirectory()) return inFolder(place)
  const map: unknown = JSON.parse(await readFile(place, 'utf8'))
  if (typeof map !== 'object' || map === null) throw new Error(`${place}应是一个对象`)
  const said = Object.entries(map).map(([key, value]: [string, unknown]) => {
    const kind = kinds.find((k) => k === key || named[k].name === key)
    if (kind === undefined)
      throw new Error(`${place}中的“${key}”不是公文用字，应为${kinds.map((k) => named[k].name).join('、')}`)
    if (!isSaid(value)) throw new Error(`${place}中“${key}”应写明字体文件`)
    return [kind, value] as const
  })
  return new Map(said)
}
async function inFolder(folder: string): Promise<ReadonlyMap<FaceKind, Said>> {
  const found = new Map<FaceKind, Said>()
  for (const kind of kinds)
    for (const name of [kind, named[kind].name, named[kind].instead])
      for (const ending of endings) {
        const file = join(folder, `${name}.${ending}`)
        const isThere = await stat(file).then(
          (s) => s.isFile(),
          () => false,
        )
        if (isThere && !found.has(kind)) found.set(kind, file)
      }
  return found
}

/**
 * The shipped face, and what the site puts in its place.
 * @param place a folder with files like `仿宋_GB2312.ttf`, or a JSON file that maps the names of faces to files
 * @throws when a file is missing or is no face
 */
export async function openFaces(place?: string): Promise<Faces> {
  const own = new Map<FaceKind, OneFace>()
  if (place !== undefined)
    for (const [kind, said] of await mapped(place)) {
      const { file, name } = typeof said === 'string' ? { file: said, name: undefined } : said
      const path = resolve(dirname(place), file)
      own.set(kind, new OneFace(path + (name ?? ''), await readFile(path), name))
    }
  return new MappedFaces(own, await shippedFace())
}

let opened: Promise<OneFace> | undefined
const shippedFace = (): Promise<OneFace> => {
  opened ??= readFile(shipped)
    .then((packed) => unpack(packed))
    .then((bytes) => new OneFace('shipped', bytes))
  return opened
}
