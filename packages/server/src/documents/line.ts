import { type IParagraphOptions, LineRuleType, Paragraph, TextRun, UnderlineType } from 'docx'
import { type Face, grid, tightening } from './geometry.ts'

export const fontOf = ({ name }: Face) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
export const run = (text: string, of: Face, halfPoints: number, color?: string) =>
  new TextRun({
    text,
    font: fontOf(of),
    size: halfPoints,
    characterSpacing: tightening,
    ...(/^　+$/.test(text) ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(color === undefined ? {} : { color }),
  })

/** Four or more full-width spaces are a blank to be filled in by hand: a line is drawn under it. */
export const runs = (text: string, of: Face, halfPoints: number): readonly TextRun[] =>
  text
    .split(/(　{4,})/)
    .filter((part) => part !== '')
    .map((part) => run(part, of, halfPoints))

const pitch = { line: grid.linePitch, lineRule: LineRuleType.EXACT }
export const line = (children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ ...options, children: [...children], spacing: { ...pitch, ...options.spacing } })
