import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'

const run = promisify(execFile)
const face = fileURLToPath(new URL('../faces/NotoSerifSC-Regular.ttf.br', import.meta.url))

/** A page in grey, a byte a dot. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly dots: Buffer
}

/** The pages of a PDF as they look, by poppler. */
export async function picturesOf(pdf: Buffer, dotsPerInch: number): Promise<readonly Picture[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-pages-'))
  try {
    const file = join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    const { stdout } = await run('pdftoppm', ['-r', String(dotsPerInch), '-gray', file], {
      encoding: 'buffer',
      maxBuffer: 1 << 30,
    })
    return pagesIn(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
function pagesIn(stream: Buffer): readonly Picture[] {
  const pages: Picture[] = []
  for (let at = 0; at < stream.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(stream.toString('latin1', at, at + 40))
    if (head === null) throw new Error('not a grey picture')
    const [all, width, height] = [head[0], Number(head[1]), Number(head[2])]
    const from = at + all.length
    pages.push({ width, height, dots: stream.subarray(from, from + width * height) })
    at = from + width * height
  }
  return pages
}

async function asked(pdf: Buffer, program: string, ...words: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-text-'))
  try {
    const file = join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    return (
      await run(
        program,
        words.map((word) => (word === '{}' ? file : word)),
      )
    ).stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}
/** The text that a PDF gives. */
export const textOf = (pdf: Buffer) => asked(pdf, 'pdftotext', '-raw', '{}', '-')
/** What a PDF says that it is called. */
export const titleOf = async (pdf: Buffer) => /^Title: +(.*)$/m.exec(await asked(pdf, 'pdfinfo', '{}'))?.[1]

/** Documents as LibreOffice lays them out, with the shipped face for every face that they name. */
export async function byLibreOffice(
  files: Readonly<Record<string, Buffer>>,
): Promise<Readonly<Record<string, Buffer>>> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-office-'))
  try {
    await writeFile(join(folder, 'face.ttf'), brotliDecompressSync(await readFile(face)))
    const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`
    await writeFile(join(folder, 'fonts.conf'), settings)
    const names = Object.keys(files)
    for (const name of names) await writeFile(join(folder, `${name}.docx`), files[name] ?? '')
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, maxBuffer: 1 << 26 },
    )
    const made = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, 'out', `${name}.pdf`))] as const),
    )
    return Object.fromEntries(made)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where something is printed: strips of a page from edge to edge, and in each the first and the last dot. */
export interface Strip {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
const dark = 160
/** @param joined strips no further apart than so many dots are one */
export function stripsOf({ width, height, dots }: Picture, joined: number): readonly Strip[] {
  const strips: Strip[] = []
  for (let y = 0; y < height; y += 1) {
    const row = dots.subarray(y * width, (y + 1) * width)
    const left = row.findIndex((dot) => dot < dark)
    if (left === -1) continue
    const right = row.findLastIndex((dot) => dot < dark)
    const last = strips.at(-1)
    if (last !== undefined && y - last.bottom - 1 <= joined)
      strips[strips.length - 1] = {
        top: last.top,
        bottom: y,
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      }
    else strips.push({ top: y, bottom: y, left, right })
  }
  return strips
}
/** How many dots are printed in a part of a page. */
export function inkIn({ width, dots }: Picture, { top, bottom, left, right }: Strip): number {
  let ink = 0
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1) if ((dots[y * width + x] ?? 255) < dark) ink += 1
  return ink
}

/** How many printed dots of a page have no printed dot of the other within so many dots. */
export function farInk(page: Picture, other: Picture, reach: number): number {
  const { width, height, dots } = page
  const near = spread(spread(inkOf(other), width, height, reach, 'across'), width, height, reach, 'down')
  let far = 0
  for (let at = 0; at < dots.length; at += 1) if ((dots[at] ?? 255) < dark && near[at] === 0) far += 1
  return far
}
const inkOf = ({ dots }: Picture) => Uint8Array.from(dots, (dot) => (dot < dark ? 1 : 0))
function spread(ink: Uint8Array, width: number, height: number, reach: number, way: 'across' | 'down'): Uint8Array {
  const wide = new Uint8Array(ink.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (ink[y * width + x] === 0) continue
      for (let by = -reach; by <= reach; by += 1) {
        const [toX, toY] = way === 'across' ? [x + by, y] : [x, y + by]
        if (toX >= 0 && toX < width && toY >= 0 && toY < height) wide[toY * width + toX] = 1
      }
    }
  return wide
}
