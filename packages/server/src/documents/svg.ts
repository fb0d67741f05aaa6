import type { Faces } from './faces.ts'
import { face as named, paper, tightening } from './geometry.ts'
import { boxItems, type Color, type Item, type Page } from './page.ts'

const colors = { black: '#000', red: '#f00' } as const satisfies Record<Color, string>
const round = (n: number) => Math.round(n * 10) / 10

/** A page as a picture that needs no font: every letter is an outline, drawn once and used wherever it stands. */
export function svgOf(faces: Faces, { items }: Page): string {
  const outlines = new Map<string, string>()
  const drawn = items.flatMap((item) => (item.kind === 'box' ? boxItems(item) : [item])).map(draw)
  const defs = [...outlines].map(([id, path]) => `<path id="${id}" d="${path}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.width} ${paper.height}" width="210mm" height="297mm"><defs>${defs.join('')}</defs><rect width="${paper.width}" height="${paper.height}" fill="#fff"/>${drawn.join('')}</svg>`

  function draw(item: Item): string {
    switch (item.kind) {
      case 'bar':
        return `<rect x="${round(item.x)}" y="${round(item.y)}" width="${round(item.width)}" height="${round(item.height)}" fill="${colors[item.color]}"/>`
      case 'code': {
        const module = item.side / item.modules.length
        const dark = item.modules.flatMap((row, r) =>
          [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${r}h${run.length}v1h-${run.length}z`),
        )
        return `<path transform="translate(${item.x} ${item.y}) scale(${module})" d="${dark.join('')}"/>`
      }
      case 'text':
        return text(item)
      case 'box':
        return ''
    }
  }
  function text({ x, baseline, size, face, text, color }: Extract<Item, { readonly kind: 'text' }>): string {
    // Outlines are thousandths of an em, upward.
    const scale = size / 50
    let at = 0
    const letters = [...text].map((letter) => {
      const outline = faces.outline(face, letter)
      const here = at
      at += faces.advance(face, letter) * 1000 + tightening / scale
      if (outline === null || outline.path === '') return ''
      const id = `${faces.file(face, letter).key === 'shipped' ? 's' : face}${outline.id}`
      outlines.set(id, outline.path)
      return `<use href="#${id}" x="${Math.round(here)}"/>`
    })
    const heavy = named[face].heavy && !faces.isOwn(face) ? ` stroke="${colors[color]}" stroke-width="22"` : ''
    return `<g transform="translate(${round(x)} ${round(baseline)}) scale(${scale} ${-scale})" fill="${colors[color]}"${heavy}>${letters.join('')}</g>`
  }
}
