/** Markup whose every inserted value has been escaped. Made by `html` and `trustedHtml` alone. */
export class Html {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }
  static of(strings: readonly string[], pieces: readonly Piece[]): Html {
    return new Html(strings.map((s, i) => s + written(pieces[i])).join(''))
  }
  toString(): string {
    return this.#text
  }
}
export type Piece = Html | string | number | null | undefined | readonly Piece[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// A control character is no part of an HTML text, and U+0000 would cut one short.
const escaped = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd').replace(/[&<>"']/g, (c) => entities[c] ?? c)

function written(piece: Piece): string {
  if (piece === null || piece === undefined) return ''
  if (piece instanceof Html) return piece.toString()
  if (typeof piece === 'string') return escaped(piece)
  return typeof piece === 'number' ? String(piece) : piece.map(written).join('')
}

/** Markup as it is written here; whatever is put into it is text. Attributes stand in quotation marks. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => Html.of(strings, pieces)

/** Markup that whoever runs the installation wrote himself: the frame of his own site. */
export const trustedHtml = (text: string): Html => Html.of([text], [])
