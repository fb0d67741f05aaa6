import { TextRun, UnderlineType } from 'docx'
import type { Span } from './element.ts'
import { type FaceName, face as named, tightening } from './geometry.ts'
import { blanks, isBlankText } from './lines.ts'

export const fontOf = ({ name }: FaceName) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })

/** Words as runs; a blank to be filled in by hand is underlined, a new line begins where it says so. */
export const runs = ({ text, face }: Span, size: number, color?: string): readonly TextRun[] =>
  text
    .split('\n')
    .flatMap((line, i) => (i === 0 ? line.split(blanks) : ['\n', ...line.split(blanks)]))
    .filter((part) => part !== '')
    .map((part) =>
      part === '\n'
        ? new TextRun({ break: 1 })
        : new TextRun({
            text: part,
            font: fontOf(named[face]),
            size: 2 * size,
            characterSpacing: tightening,
            ...(isBlankText(part) ? { underline: { type: UnderlineType.SINGLE } } : {}),
            ...(color === undefined ? {} : { color }),
          }),
    )
