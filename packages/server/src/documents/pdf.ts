import PDFDocument from 'pdfkit'
import type { FaceFile, Faces } from './faces.ts'
import { type FaceKind, face as named, paper, tightening } from './geometry.ts'
import { boxItems, type Color, type Item, type Paged } from './page.ts'

const points = (twips: number) => Math.round(twips * 50) / 1000
const colors = { black: '#000000', red: '#ff0000' } as const satisfies Record<Color, string>
type Text = Extract<Item, { readonly kind: 'text' }>

/**
 * The documents as one PDF, one after the other: the same pages are the same bytes. Its text can be taken out again, the
 * letters that no face has too.
 * @param on the civil date that stands in its properties
 */
export async function pdfOf(faces: Faces, documents: readonly Paged[], on: string): Promise<Buffer> {
  const title = documents.map((document) => document.title).join('、')
  const pdf = new PDFDocument({
    size: [points(paper.width), points(paper.height)],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title.slice(0, 200), Creator: '法治台账', CreationDate: new Date(`${on}T00:00:00Z`) },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const pen = new Pen(pdf, faces)
  for (const document of documents) {
    let parent = pdf.outline
    document.pages.forEach(({ items }, page) => {
      pdf.addPage()
      for (const item of items) pen.draw(item)
      for (const { text, level } of document.outline.filter((entry) => entry.page === page)) {
        const entry = (level === 0 ? pdf.outline : parent).addItem(text)
        if (level === 0) parent = entry
      }
    })
  }
  pdf.end()
  await finished
  return Buffer.concat(chunks)
}

class Pen {
  readonly #pdf: PDFKit.PDFDocument
  readonly #faces: Faces
  readonly #known = new Set<string>()

  constructor(pdf: PDFKit.PDFDocument, faces: Faces) {
    this.#pdf = pdf
    this.#faces = faces
  }
  draw(item: Item): void {
    switch (item.kind) {
      case 'text':
        this.#text(item)
        return
      case 'bar':
        this.#pdf.rect(points(item.x), points(item.y), points(item.width), points(item.height)).fill(colors[item.color])
        return
      case 'box':
        this.#pdf.markContent('Span', { actual: item.letter })
        for (const part of boxItems(item)) this.draw(part)
        this.#pdf.endMarkedContent()
        return
      case 'code':
        this.#code(item)
    }
  }
  #code({ x, y, side, modules }: Extract<Item, { readonly kind: 'code' }>): void {
    const module = side / modules.length
    modules.forEach((row, r) => {
      for (const { 0: dark, index } of row.matchAll(/1+/g))
        this.#pdf.rect(points(x + index * module), points(y + r * module), points(dark.length * module), points(module))
    })
    this.#pdf.fill(colors.black)
  }
  #text({ x, baseline, size, face, text, color }: Text): void {
    let at = x
    for (const { file, part, width } of this.#byFile(face, text, size)) {
      this.#use(file)
      const isHeavy = named[face].heavy && !this.#faces.isOwn(face)
      this.#pdf
        .fontSize(size)
        .fillColor(colors[color])
        .strokeColor(colors[color])
        .lineWidth(size / 45)
        .text(part, points(at), points(baseline), {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: tightening / 20,
          fill: true,
          stroke: isHeavy,
          features: [],
        })
      at += width
    }
  }
  /** The letters that come from one file stand together. */
  #byFile(face: FaceKind, text: string, size: number) {
    const parts: { file: FaceFile; part: string; width: number }[] = []
    for (const letter of text) {
      const file = this.#faces.file(face, letter)
      const width = this.#faces.advance(face, letter) * size * 20 + tightening
      const last = parts.at(-1)
      if (last?.file.key === file.key) {
        last.part += letter
        last.width += width
      } else parts.push({ file, part: letter, width })
    }
    return parts
  }
  #use({ key, font }: FaceFile): void {
    if (!this.#known.has(key)) {
      // An opened font is taken as it is; the types know files only.
      this.#pdf.registerFont(key, font as unknown as string)
      this.#known.add(key)
    }
    this.#pdf.font(key)
  }
}
