import { daysBetween, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Moment } from '@fazhi/ledger'
import { say } from './say.ts'
import type { CorrectionSubject } from './subject-shape.ts'

type At = Moment<CorrectionSubject>

/** 第二十一条：管制、缓刑、假释的自生效起十日内报到；暂予监外执行的自收到决定起十日内移送。 */
export const reportClock = ({ category }: CorrectionSubject) => (category === 'medical' ? law.handOver : law.report)

/** 报到登记：期限的末日不在首日以前。 */
export function refuseRegistration(c: CorrectionSubject, { before }: At) {
  if (c === before || c.termFrom === null || c.termTo === null) return null
  return c.termTo < c.termFrom ? refused(say('矫正期限的末日早于首日，请核对'), law.article('22')) : null
}
/** 办法第三十四条、第三十五条：以报到期限的末日起算迟延的日数。 */
export function lateDaysOf(_: CorrectionSubject, { on, due }: At) {
  const last = due('report')
  return last === null || on <= last ? 0 : daysBetween(last, on)
}

/** 第三十条：报到期限届满以前，不能认定未按时报到。 */
export function refuseSearch(_: CorrectionSubject, { on, due }: At) {
  const last = due('report')
  return last !== null && on <= last ? refused(say('报到期限至{last}，尚未届满', { last }), law.article('21')) : null
}

/** 第二十五条：矫正对象为女性的，矫正小组中应有女性成员。 */
const refuseGroup = (c: CorrectionSubject, { before }: At) =>
  c !== before && c.sex === 'female' && c.womanInGroup !== 'yes'
    ? refused(say('社区矫正对象为女性的，矫正小组中应当有女性成员'), law.article('25(2)'))
    : null

/** 第四十四条：期满当日解除；特赦的不待期满。 */
export function refuseRelease(c: CorrectionSubject, { on }: At) {
  if (c.releaseGround === 'pardon' || c.termTo === null) return null
  return on < c.termTo ? refused(say('矫正期限至{termTo}，期满以前不能解除', { termTo: c.termTo }), law.article('44')) : null
}

/** 第三十四条第一款：信息化核验的频次与管理类别相称，写明间隔和理由。 */
export const refuseFrequency = (c: CorrectionSubject, { before }: At) =>
  c !== before && (c.checkEvery ?? 0) < 1 ? refused(say('请写明信息化核验的间隔，至少一日'), law.article('34(1)')) : null

export const lostDaysOf = ({ lostOn }: CorrectionSubject, { on }: At) => (lostOn === null ? null : daysBetween(lostOn, on))
export const nextPlan = ({ planNo }: CorrectionSubject) => (planNo ?? 0) + 1

/** 第二十四条、第二十五条：小组和方案。 */
export const refuseOrganising = (c: CorrectionSubject, moment: At) => refuseGroup(c, moment) ?? refuseFrequency(c, moment)

/** 办法第十六条：先登记的，补收法律文书以后再宣告。 */
export const refuseAnnouncement = ({ documentsOn }: CorrectionSubject) =>
  documentsOn === null ? refused(say('尚未收到法律文书，请先补收再宣告'), measures.article('16')) : null
