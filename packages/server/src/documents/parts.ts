import { face, size } from './geometry.ts'
import { beginsNone, endsNone } from './lines.ts'

/** The parts of the package that the library would write with dates, without altName, or with styles of its own. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escaped = (text: string) => text.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`)

export const properties = (title: string) =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`

const fonts = Object.values(face).map(
  ({ name, instead }) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
)
export const fontTable = `${declaration}<w:fonts ${main}>${fonts.join('')}</w:fonts>`

const { name } = face.body
const text = `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/><w:sz w:val="${2 * size.三号}"/><w:szCs w:val="${2 * size.三号}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`
/**
 * The grid is declared for whoever types on; our own lines keep it by exact pitch and tightened characters instead of
 * snapping to it: LibreOffice gives a 16 pt character two cells of 15.793 pt.
 */
export const styles = `${declaration}<w:styles ${main}><w:docDefaults><w:rPrDefault>${text}</w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="1"/><w:autoSpaceDN w:val="1"/><w:snapToGrid w:val="0"/></w:pPr>${text}</w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style></w:styles>`

/** Which characters begin or end no line is said, so that word processors break lines where we do; none is pressed. */
export const settings = `${declaration}<w:settings ${main}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:noLineBreaksAfter w:lang="zh-CN" w:val="${escaped(endsNone)}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="${escaped(beginsNone)}"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
