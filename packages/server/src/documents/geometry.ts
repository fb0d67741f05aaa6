/** GB/T 9704—2012 in twips (1/20 pt): A4, 天头37 mm、订口28 mm，版心156×225 mm，每面22行、每行28字。 */
export const paper = { width: 11_906, height: 16_838 }
export const margin = { top: 2098, right: 1474, bottom: 1984, left: 1587 }
export const textWidth = paper.width - margin.left - margin.right
export const textHeight = paper.height - margin.top - margin.bottom
/** 579, not 580: twenty-two lines must fit. `charSpace` is in 1/4096 pt, from a character of 16 pt. */
export const grid = { linePitch: 579, charSpace: -848 }
/** One character of the grid, 156/28 mm. */
export const character = 316
/** What brings a character of 16 pt to 28 in a line without snapping: 15.7 pt. */
export const tightening = -6
/** Twenty-eight cells of the grid in whole twips are a little narrower than the text; word processors put them in its middle. */
export const inset = 15
export const lineWidth = textWidth - 2 * inset
export const millimetre = 56.69
/** The line of the page number, and how far its foot stands above the edge of the paper: 一字线上距版心下边缘7 mm. */
export const footer = { pitch: 400, foot: 1408 }

/**
 * Where letters stand in a line of an exact height, and how far the ink of a Chinese character reaches above and below
 * it in ems: word processors put the foot of the letters at four fifths.
 */
export const ink = { baseline: 0.8, above: 0.86, below: 0.1 }

/** Sizes by their names, in points. */
export const size = { 二号: 22, 三号: 16, 四号: 14, 小四: 12, 小五: 9 } as const

/** The faces that the standard names; most are commercial. `instead` is what Word and others take where one is missing. */
export interface FaceName {
  readonly name: string
  readonly instead: string
  /** A face that is drawn heavier where the site has none of its own. */
  readonly heavy: boolean
}
export const face = {
  title: { name: '方正小标宋简体', instead: '小标宋体', heavy: true },
  body: { name: '仿宋_GB2312', instead: '仿宋', heavy: false },
  heading: { name: '黑体', instead: 'SimHei', heavy: true },
  subheading: { name: '楷体_GB2312', instead: '楷体', heavy: false },
  pageNumber: { name: '宋体', instead: 'SimSun', heavy: false },
} as const satisfies Record<string, FaceName>
export type FaceKind = keyof typeof face
