import { daysBetween, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/litigation'
import type { Moment } from '@fazhi/ledger'
import { normaliseCourtNumber, refuseCourtNumber } from './court-number.ts'
import * as interpretation from './interpretation.ts'
import { say } from './say.ts'
import type { AdministrativeSuit } from './suit.ts'
import { reviewResults } from './vocabulary.ts'

type Suit = AdministrativeSuit

/** 第八十一条、第八十三条：一审普通程序六个月，简易程序四十五日。 */
export const trialClock = (s: Suit) => (s.procedure === 'summary' ? law.trySummary : law.tryFirst)

export const courtNumberOf = (s: Suit) => (s.noticeCaseNo === null ? null : normaliseCourtNumber(s.noticeCaseNo))

const rolesAfter = {
  none: ['sole', 'jointMakers'],
  upheld: ['joint'],
  changed: ['reviewAlone'],
  silent: ['sole', 'reviewAlone'],
} as const satisfies Record<Suit['reviewResult'], readonly Suit['role'][]>

/** 第二十六条：复议维持的，原机关和复议机关是共同被告；复议改变的，复议机关是被告；未作决定的，看起诉的是哪一个行为。 */
export function refuseRole({ role, reviewResult, codefendant }: Suit) {
  if (role === null) return null
  const basis = law.article(reviewResult === 'silent' ? '26(3)' : reviewResult === 'none' ? '26(1)' : '26(2)')
  const lawful: readonly Suit['role'][] = rolesAfter[reviewResult]
  if (!lawful.includes(role))
    return refused(
      say('本件{reviewResults}，应诉地位与此不符，请核对应诉地位和复议结果', {
        reviewResults: { label: reviewResults[reviewResult], of: ['ledger', 'administrative_suit', 'options', 'reviewResult', reviewResult] },
      }),
      basis,
    )
  const isJoint = role === 'joint' || role === 'jointMakers'
  return isJoint && codefendant === null ? refused(say('共同被告案件，请填写另一被告'), law.article(role === 'joint' ? '26(2)' : '26(4)')) : null
}

/** 第八十二条：第一审案件具备法定情形，才适用简易程序。 */
export function refuseProcedure(s: Suit) {
  if (s.procedure !== 'summary') return null
  if (s.instance !== 'first') return refused(say('简易程序只适用于第一审案件，二审、再审案件请选择普通程序'), law.article('82'))
  return s.summaryGround === null ? refused(say('适用简易程序，应当具备法定情形之一，请选择是哪一种'), law.article('82')) : null
}

/** 第八十四条：审理中发现不宜适用简易程序的，才裁定转为普通程序。 */
export const refuseConversion = (_: Suit, { before }: Moment<Suit>) =>
  before?.procedure === 'summary' ? null : refused(say('本件不适用简易程序，无须转为普通程序'), law.article('84'))

/** 第八十一条、第八十三条：只有普通程序的审理期限可以延长。 */
export const refuseTrialExtension = (s: Suit) =>
  s.procedure === 'summary' ? refused(say('简易程序应当在四十五日内审结，不得延长，请先登记转为普通程序'), law.article('83')) : null

/** 第六十七条：立案之后才发送起诉状副本；审理期限自一审立案起算，二审、再审不填一审立案日期。 */
export function refuseDocketing({ docketedOn, complaintReceivedOn, instance }: Suit) {
  if (docketedOn === null) return null
  if (instance !== 'first') return refused(say('二审、再审案件不填一审立案日期，请更正'), law.article('81'))
  return docketedOn > complaintReceivedOn
    ? refused(
        say('一审立案日期{docketedOn}晚于收到起诉状副本的日期{complaintReceivedOn}，请核对', { docketedOn, complaintReceivedOn }),
        law.article('67'),
      )
    : null
}

export const refuseRegistration = (s: Suit) =>
  (s.noticeCaseNo === null ? null : refuseCourtNumber(s.noticeCaseNo)) ?? refuseRole(s) ?? refuseProcedure(s) ?? refuseDocketing(s)

/** 第三十六条第一款；法释第三十四条：延期举证应当在收到起诉状副本之日起十五日内书面申请。 */
export function refuseAsking(_: Suit, { on, due }: Moment<Suit>) {
  const last = due('answer')
  return last !== null && on > last ? refused(say('举证期限已于{last}届满，不得再申请延期举证', { last }), law.article('36(1)')) : null
}

/** 法释第三十四条：法院准许书面申请的，才可以延期。 */
export function refuseGrant(s: Suit) {
  if (s.extensionAskedOn === null) return refused(say('没有在举证期限内提出书面申请，不得延期举证'), interpretation.article('34'))
  return s.causeEndedOn !== null && s.causeEndedOn < s.complaintReceivedOn
    ? refused(say('正当事由消除日期{causeEndedOn}早于收到起诉状副本的日期，请核对', { causeEndedOn: s.causeEndedOn }), interpretation.article('34'))
    : null
}

/** 法释第三十四条：准许延期的，在正当事由消除后十五日内提供证据；所以延长的，是自收到副本至事由消除的天数。 */
export const grantedDays = (s: Suit) => (s.causeEndedOn === null ? 0 : daysBetween(s.complaintReceivedOn, s.causeEndedOn))

/** 第六十七条：一审被告应当提交答辩状和证据；由行政机关或者法院提起的后续审级，才无须答辩。 */
export const refuseSkipping = (s: Suit) =>
  s.raisedBy === 'opponent' ? refused(say('对方起诉、上诉或者申请再审的案件，应当在十五日内提交答辩状'), law.article('67')) : null

/** 第三十四条：不提供或者无正当理由逾期提供证据，视为没有证据；涉及第三人合法权益而第三人提供证据的除外。 */
export function evidenceStandingOf(s: Suit, { on, due }: Moment<Suit>): Suit['evidenceStanding'] {
  const last = due('answer')
  if (last === null || on <= last) return 'inTime'
  return s.thirdPartyEvidence === 'yes' ? 'thirdParty' : 'deemedNone'
}
