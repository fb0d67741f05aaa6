/** GB/T 9704—2012 in twips (1/20 pt): A4, 天头37 mm、订口28 mm，版心156×225 mm，每面22行、每行28字。 */
export const paper = { width: 11_906, height: 16_838 }
export const margin = { top: 2098, right: 1474, bottom: 1984, left: 1587 }
export const textWidth = paper.width - margin.left - margin.right
/** 579, not 580: twenty-two lines must fit. `charSpace` is in 1/4096 pt, from a character of 16 pt. */
export const grid = { linePitch: 579, charSpace: -848 }
/** One character of the grid, 156/28 mm. */
export const character = 316
/** What brings a character of 16 pt to 28 in a line without snapping: 15.75 pt. */
export const tightening = -5
export const millimetre = 56.69
/** 一字线上距版心下边缘7 mm: from the edge of the paper up to the foot of the page number's own line. */
export const footer = 1406

/** Sizes by their names, in half-points. */
export const size = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 小五: 18 } as const

/** The faces are named, never shipped: most are commercial. `instead` is what Word and others take where one is missing. */
export interface Face {
  readonly name: string
  readonly instead: string
}
export const face = {
  title: { name: '方正小标宋简体', instead: '小标宋体' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  heading: { name: '黑体', instead: 'SimHei' },
  subheading: { name: '楷体_GB2312', instead: '楷体' },
  pageNumber: { name: '宋体', instead: 'SimSun' },
} as const satisfies Record<string, Face>
