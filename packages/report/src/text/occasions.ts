import type { Edition } from './sentence.ts'

/** Events and papers that belong to one year; another year's sentences do without them until its own are written. */
export interface Occasions {
  readonly keyTasks?: string
  readonly deputies?: string
  readonly visit?: string
}
const occasions: Readonly<Record<number, Occasions>> = {
  2024: {
    keyTasks: '2024年推进更高水平法治政府建设十项重点任务',
    deputies: '在区人大常委会第24次会议上汇报“八五”普法阶段性成果。',
    visit: '会同大连海洋大学法律与人文学院赴金达集团开展法治体检和普法宣传活动。',
  },
}
export const occasionsOf = ({ year }: Edition): Occasions => occasions[year] ?? {}
