import type { FigureId } from '../figures.ts'
import type { InputName } from '../reconciliations/inputs.ts'
import type { FigureView, Paragraph, Piece } from '../view.ts'

/** What the sentences of a report are written for. */
export interface Edition {
  readonly year: number
  /** As it stands in a title, 朝阳市双塔区; and as it stands in a sentence, 双塔区. */
  readonly region: string
  readonly district: string
  figure(id: FigureId): FigureView
  /** A count that no sentence prints; null where it was not made. */
  input(name: InputName): number | null
}

/** The place of a figure in a sentence. */
export const f = (figure: FigureId): Piece => ({ figure })

type Part = Piece | number | readonly Piece[]
/** A sentence with figures in it: 受理案件${f('F33')}。 */
export const sentence = (texts: TemplateStringsArray, ...parts: readonly Part[]): readonly Piece[] =>
  texts.flatMap((text, i) => {
    const part = parts[i]
    const said = part === undefined ? [] : typeof part === 'number' ? [`${part}`] : [part].flat()
    return [text, ...said].filter((piece) => piece !== '')
  })

/** 一是…。 and the sentences under it. */
export const paragraph = (lead: string | null, ...sentences: readonly (readonly Piece[])[]): Paragraph => ({
  lead,
  pieces: sentences.flat(),
})

/** 某率达到100%；分母为零的，说明无此类事项。 */
export const rated = (edition: Edition, subject: string, id: FigureId): readonly Piece[] =>
  edition.figure(id).denominator === 0 ? [`${subject}率一项`, f(id)] : [`${subject}率为`, f(id)]
