import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import * as regulation from '@fazhi/law/statutes/reconsideration-regulation'
import { cutOff, type Filter, type Moment, not } from '@fazhi/ledger'
import type { ReconsiderationCase } from './case-shape.ts'
import { isRecorded } from './hearing-rules.ts'
import { say } from './say.ts'

/** 第四十九条：普通程序应当听取当事人的意见；因当事人原因不能听取的，才可以书面审理。 */
export const refuseUnheardViews = (c: ReconsiderationCase) =>
  isRecorded(c) && c.procedure === 'ordinary' && c.viewsHeardOn === null && c.viewsPreventedReason === null
    ? refused(say('普通程序应当听取当事人的意见，请先登记听取意见，或者登记因当事人原因不能听取的情况'), law.article('49'))
    : null

/** 第五十条第一款：重大、疑难、复杂的案件应当听证。 */
export const refuseUnheardCase = (c: ReconsiderationCase) =>
  c.grading === 'significant' && c.hearingResult === null
    ? refused(say('本件认定为重大、疑难、复杂，应当组织听证，请先举行听证或者登记申请人放弃'), law.article('50(1)'))
    : null

/** 第五十二条第二款：重大、疑难、复杂或者专业性、技术性较强的案件，应当提请行政复议委员会提出咨询意见。 */
export const refuseWithoutCommittee = (c: ReconsiderationCase) =>
  c.grading !== null && c.committeeOpinionOn === null
    ? refused(say('本件应当提请行政复议委员会提出咨询意见，意见收到之后才能作出决定'), law.article('52(2)'))
    : null

/** 第七十条：被申请人未按期答复、举证的，视为没有证据、依据，应当撤销、部分撤销、确认违法、确认无效或者责令履行。 */
export function refuseWithoutEvidence(c: ReconsiderationCase, { on, due }: Moment<ReconsiderationCase>) {
  const last = due('answer')
  const silent = c.answered === 'late' || (last !== null && on > last)
  const stands = c.outcome === 'upheld' || c.outcome === 'claimRejected' || c.outcome === 'altered'
  return silent && stands && c.thirdPartyEvidence === null
    ? refused(say('被申请人未按期答复、提交证据，视为没有证据、依据，应当决定撤销、部分撤销、确认违法、确认无效或者责令履行'), law.article('70'))
    : null
}

/** 第六十三条第二款：不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外。 */
export function refuseHeavier(c: ReconsiderationCase) {
  if (c.outcome !== 'altered') return null
  if (c.heavier === 'yes' && c.thirdPartyClaim === null)
    return refused(say('不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外'), law.article('63(2)'))
  return isRecorded(c) && c.heavier === null ? refused(say('作出变更决定，请说明变更后是否对申请人更为不利'), law.article('63(2)')) : null
}

/** 第七十一条：只有行政协议案件可以决定承担协议责任。 */
export const refuseAgreement = (c: ReconsiderationCase) =>
  c.outcome === 'agreement' && c.category !== 'agreement'
    ? refused(say('决定承担行政协议责任，只适用于复议事项为行政协议的案件'), law.article('71'))
    : null

/** 第六十四条：责令重新作出行政行为，以撤销或者部分撤销为前提。 */
export const refuseRemake = (c: ReconsiderationCase) =>
  c.remake !== null && c.outcome !== 'revoked' && c.outcome !== 'partlyRevoked'
    ? refused(say('责令重新作出行政行为，应当先决定撤销或者部分撤销'), law.article('64(1)'))
    : null

/** 第六十一条：作出行政复议决定的条件。 */
export const refuseDecision = (c: ReconsiderationCase, moment: Moment<ReconsiderationCase>) =>
  refuseUnheardViews(c) ??
  refuseUnheardCase(c) ??
  refuseWithoutCommittee(c) ??
  refuseWithoutEvidence(c, moment) ??
  refuseHeavier(c) ??
  refuseAgreement(c) ??
  refuseRemake(c)

/** 第七十三条：调解书经各方当事人签字或者签章并加盖印章，即生效。 */
export const refuseMediation = (c: ReconsiderationCase, { on, before }: Moment<ReconsiderationCase>) => {
  if (c === before) return null
  if (c.mediatedOn !== null && c.mediatedOn > on)
    return refused(say('调解书于{mediatedOn}签字盖章，此前尚未生效，不能结案', { mediatedOn: c.mediatedOn }), law.article('73(1)'))
  return isRecorded(c) && c.mediatedOn === null
    ? refused(say('调解书经各方签字并加盖印章才生效，请填写签字盖章日期；未达成或者反悔的应当及时作出决定'), law.article('73(1)'))
    : null
}

/** 实施条例第四十九条：责令重作而没有限定日期的，自送达之日起六十日。 */
export const remakeStart = (c: ReconsiderationCase) => (c.remake !== null && c.remakeBy === null ? c.decisionServedOn : null)

/** 第六十四条第二款：不得以同一事实和理由作出基本相同的行为，仅因程序违法被撤销的除外。 */
export const refuseRemade = (c: ReconsiderationCase) =>
  c.remadeAct === 'same' && c.remake !== 'orderedForProcedure'
    ? refused(say('重新作出的行为与被撤销的行为事实、理由和内容基本相同，不是履行复议决定，请责令履行'), law.article('64(2)'))
    : null

/** 第七十七条第二款：责令限期履行，期限应当在责令之后。 */
export const refuseOrder = (c: ReconsiderationCase, { on, before }: Moment<ReconsiderationCase>) =>
  c !== before && (c.performBy === null || c.performBy <= on)
    ? refused(say('责令履行应当限定期限，请填写晚于责令之日的履行期限'), law.article('77(2)'))
    : null

/** 第七十八条：维持的由作出行政行为的机关强制执行，变更的和调解书由行政复议机关强制执行。 */
export const enforcerOf = (c: Pick<ReconsiderationCase, 'outcome'>) =>
  c.outcome === 'upheld' || c.outcome === 'claimRejected' ? 'respondent' : 'organ'

/** 第四十一条第一项、第七十四条：和解后撤回的，单独统计。 */
export const closingOfTermination = (c: ReconsiderationCase) =>
  c.terminationGround === 'withdrawn' && c.withdrawal === 'settlement' ? 'settlement' : 'termination'

export const withdrawalArticle = regulation.article('38(1)')

/** 办结：作出决定、达成调解、终止或者驳回申请。 */
export const closed: Filter<ReconsiderationCase> = { closedOn: { to: cutOff } }
/** 作出了实体决定的案件。 */
export const decided: Filter<ReconsiderationCase> = { outcome: { empty: false } }
/** 纠错：撤销、变更、确认违法、确认无效、责令履行。 */
export const corrected: Filter<ReconsiderationCase> = { outcome: ['altered', 'revoked', 'partlyRevoked', 'unlawful', 'void', 'performance'] }
/** 应当受理：扣除未审查完毕、不符合条件、视为放弃和受理前撤回的申请。 */
export const admissible: Filter<ReconsiderationCase> = { state: not('received', 'correcting', 'givenUp', 'declined', 'withdrawn') }
