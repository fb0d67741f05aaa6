import { limitOn, type Refusal, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/enforcement-supervision'
import type { Moment, RecordId, Row } from '@fazhi/ledger'
import type { FileReview } from './file-review-shape.ts'
import { fileReviewer } from './file-reviewer.ts'
import { say } from './review-say.ts'
import { type ReviewSheet, reviewSheet } from './review-sheet.ts'

type Rule = (r: FileReview, moment: Moment<FileReview>) => Refusal | null
type Who = 'first' | 'second' | 'arbiter'
const standard = (of: Parameters<typeof refused>[0]) => refused(of, law.fileReviewStandard)

/** 评查人不评本单位的案卷，各人不重复，并且在库。 */
function refuseReviewer(r: FileReview, who: Who, find: Moment<FileReview>['find']): Refusal | null {
  const reviewer = find(fileReviewer, r[who])
  if (reviewer?.state !== 'listed') return standard(say('请从评查人员库选择在库的评查人员'))
  if (reviewer.unit === r.department) return standard(say('{name}是被评查单位的人员，应当回避，请更换', { name: reviewer.name }))
  const others = (['first', 'second', 'arbiter'] as const).filter((other) => other !== who).map((other) => r[other])
  return others.includes(r[who]) ? standard(say('同一案卷的评查人、仲裁人应当是不同的人员，请更换')) : null
}
export const refuseFirst: Rule = (r, { before, find }) => (r === before ? null : refuseReviewer(r, 'first', find))
export const refuseSecond: Rule = (r, { before, find }) => {
  if (r.first === null) return standard(say('请先分派第一评查人'))
  return r === before ? null : refuseReviewer(r, 'second', find)
}
type LoginOf = (r: FileReview, moment: Moment<FileReview>) => FileReview['firstLogin']
export const firstLogin: LoginOf = (r, { find }) => find(fileReviewer, r.first)?.login ?? null
export const secondLogin: LoginOf = (r, { find }) => find(fileReviewer, r.second)?.login ?? null
export const arbiterLogin: LoginOf = (r, { find }) => find(fileReviewer, r.arbiter)?.login ?? null

type Sheet = Row<typeof reviewSheet>
/** 评分表与案卷以批次、序号和评查人的身份对应，已经交卷。 */
function sheetOf(r: FileReview, id: RecordId | null, who: Who, find: Moment<FileReview>['find']): Sheet | null {
  const sheet = find(reviewSheet, id)
  const isOf = sheet?.batch === r.batch && sheet.place === r.place && sheet.role === who && sheet.state === 'submitted'
  return isOf ? sheet : null
}
const isVetoed = (sheet: ReviewSheet | null) => (sheet?.vetoes ?? 0) > 0
const totalOf = (sheet: ReviewSheet | null) => sheet?.total ?? 0

/** 两人的评分差多少，是否都认定了否决项。 */
function compare(r: FileReview, { on, find }: Moment<FileReview>) {
  const [one, two] = [sheetOf(r, r.firstSheet, 'first', find), sheetOf(r, r.secondSheet, 'second', find)]
  const difference = Math.abs(totalOf(one) - totalOf(two))
  const most = limitOn(law.scoreDifference, on)?.value ?? 0
  return { one, two, difference, isApart: difference > most || isVetoed(one) !== isVetoed(two), most }
}
const wantSheets = say('请选择两名评查人各自已经交卷的评分表')

/** 双人评分相差不超过标准，对否决项的认定一致，才能合议定分。 */
export const refuseAgreement: Rule = (r, moment) => {
  if (r === moment.before) return null
  const { one, two, difference, isApart, most } = compare(r, moment)
  if (!one || !two) return standard(wantSheets)
  return isApart ? standard(say('两次评分相差{difference}分（标准{most}分）或者对否决项的认定不一致，应当仲裁', { difference, most })) : null
}
/** 相差超过标准、否决项认定不一致，或者两人对问题的认定有争议，才仲裁；仲裁人同样回避。 */
export const refuseArbitration: Rule = (r, moment) => {
  if (r === moment.before) return null
  const { one, two, isApart } = compare(r, moment)
  if (!one || !two) return standard(wantSheets)
  if (!isApart && r.arbitrationGround === 'difference') return standard(say('两次评分相差没有超过标准，请合议定分'))
  return refuseReviewer(r, 'arbiter', moment.find)
}
export const refuseSettling: Rule = (r, { before, find }) =>
  r === before || sheetOf(r, r.arbiterSheet, 'arbiter', find) ? null : standard(say('请选择仲裁人已经交卷的评分表'))

export const differenceOf = (r: FileReview, moment: Moment<FileReview>) => compare(r, moment).difference
/** 合议定分取两次评分的平均数，不足一分的舍去。 */
export const agreedScore = (r: FileReview, moment: Moment<FileReview>) => {
  const { one, two } = compare(r, moment)
  return Math.floor((totalOf(one) + totalOf(two)) / 2)
}
export const agreedVeto = (r: FileReview, moment: Moment<FileReview>) => said(isVetoed(compare(r, moment).one))
export const arbitratedScore = (r: FileReview, { find }: Moment<FileReview>) => totalOf(sheetOf(r, r.arbiterSheet, 'arbiter', find))
export const arbitratedVeto = (r: FileReview, { find }: Moment<FileReview>) => said(isVetoed(sheetOf(r, r.arbiterSheet, 'arbiter', find)))
const said = (is: boolean) => (is ? 'yes' : 'no')

/** 有否决项的直接不合格，其余依分数线。 */
export function gradeFor(score: number, isOut: boolean, on: FileReview['drawnOn']) {
  if (isOut || score < (limitOn(law.qualifiedFrom, on)?.value ?? 0)) return 'unqualified'
  return score >= (limitOn(law.excellentFrom, on)?.value ?? 0) ? 'excellent' : 'qualified'
}
export const agreedGrade = (r: FileReview, m: Moment<FileReview>) => gradeFor(agreedScore(r, m), agreedVeto(r, m) === 'yes', m.on)
export const arbitratedGrade = (r: FileReview, m: Moment<FileReview>) => gradeFor(arbitratedScore(r, m), arbitratedVeto(r, m) === 'yes', m.on)
/** 改分之后等次随之改变；异议成立改动的分数、否决项都要写明。 */
export const revisedGrade = (r: FileReview, { on }: Moment<FileReview>) => gradeFor(r.score ?? 0, r.vetoed === 'yes', on)

/** 不是满分的应当写明问题，有问题的写明整改期限。 */
export const refuseFeedback: Rule = (r, { before, on }) => {
  if (r === before) return null
  if (r.grade === 'unqualified' && r.problems === null) return standard(say('不合格的案卷应当写明存在的问题'))
  if (r.problems === null) return null
  return r.rectifyBy !== null && r.rectifyBy > on ? null : standard(say('存在问题的应当写明反馈以后的整改期限'))
}
export const refuseRectification: Rule = (r) => (r.problems === null ? standard(say('案卷没有存在的问题，不必整改')) : null)
export const refuseClosing: Rule = (r) => (r.problems !== null && r.rectifiedOn === null ? standard(say('案卷存在问题，整改之后才能办结')) : null)
/** 第二十八条：评查发现的违法、明显不当只作为线索提出。 */
export const refuseRaising: Rule = (r) => (r.problems === null ? refused(say('案卷没有存在的问题，没有可以提出的线索'), law.opinionLetter) : null)
