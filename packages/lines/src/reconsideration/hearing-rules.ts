import { addDays, type Refusal, refused, type Sentence } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import type { Moment } from '@fazhi/ledger'
import { beforeRevision } from './admission-rules.ts'
import type { ReconsiderationCase } from './case-shape.ts'
import { say } from './say.ts'

/** 2025年以前收到的案件由旧台账补录，审理过程在卷宗里，台账只补录结果。 */
export const recordedSince = '2025-01-01'
export const isRecorded = (c: ReconsiderationCase) => c.receivedOn >= recordedSince

export const extensionArticle = law.article('62(1)', { before: beforeRevision, article: '31' })

const terminationArticle = law.article('41(5)', { before: beforeRevision, article: '42(2)', law: '行政复议法实施条例' })

/** 第六十二条：普通程序六十日，简易程序三十日。 */
export const decisionClock = (c: ReconsiderationCase) => (c.procedure === 'summary' ? law.decideSummary : law.decideOrdinary)
/** 第四十八条、第五十四条：普通程序七日内、简易程序三日内发送副本。 */
export const copyClock = (c: ReconsiderationCase) => (c.procedure === 'summary' ? law.copySummary : law.copyOrdinary)
/** 第四十八条、第五十四条：普通程序十日内、简易程序五日内答复。 */
export const answerClock = (c: ReconsiderationCase) => (c.procedure === 'summary' ? law.answerSummary : law.answerOrdinary)

/** 第六十二条：只有普通程序可以延长；最多不超过三十日；期限届满之后不能再延长；应当书面告知。 */
export function refuseExtension(c: ReconsiderationCase, { on, before, due }: Moment<ReconsiderationCase>) {
  if (c.procedure === 'summary') return refused(say('简易程序案件应当在三十日内办结，不得延长审理期限'), law.article('62(2)'))
  if ((c.extendedDays ?? 0) > 30) return refused(say('延长期限合计最多不得超过三十日'), extensionArticle)
  if (c !== before && c.extendedDays !== null && c.extendedDays <= (before?.extendedDays ?? 0))
    return refused(say('延长总天数应当多于已经延长的{extendedDays}日', { extendedDays: before?.extendedDays ?? 0 }), extensionArticle)
  const last = due('decide')
  if (last !== null && on > last) return refused(say('审理期限已于{last}届满，届满之后不得再延长', { last }), extensionArticle)
  return refuseUnnoticed(c, before, c.extensionNoticedOn, say('延长审理期限'), extensionArticle.article)
}

/** 中止、恢复、延长，应当书面告知当事人。 */
function refuseUnnoticed(
  c: ReconsiderationCase,
  before: ReconsiderationCase | null,
  noticedOn: string | null,
  step: Sentence,
  article: string,
): Refusal | null {
  return c !== before && isRecorded(c) && noticedOn === null
    ? refused(say('{step}，应当书面告知当事人，请填写书面告知日期', { step }), law.article(article))
    : null
}
/** 第三十九条第三款：中止审理应当书面告知当事人。 */
export const refuseSuspension = (c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) =>
  refuseUnnoticed(c, before, c.suspensionNoticedOn, say('中止审理'), '39(3)')
/** 第三十九条第三款：恢复审理应当书面告知当事人。 */
export const refuseResumption = (c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) =>
  refuseUnnoticed(c, before, c.resumptionNoticedOn, say('恢复审理'), '39(3)')

/** 第五十五条：只有简易程序可以转为普通程序，审理期限仍自受理之日起算。 */
export const refuseConversion = (_c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) =>
  before?.procedure === 'summary' ? null : refused(say('本件适用普通程序，没有简易程序可转'), law.article('55'))

/** 第五十条：先决定听证，才有听证的结果。 */
export const refuseHearingResult = (c: ReconsiderationCase) =>
  c.hearingArrangedOn === null ? refused(say('本件尚未决定听证，请先办理“决定听证”'), law.article('50')) : null

/** 第四十五条第二款：调查取证的行政复议人员不得少于两人。 */
export const refuseInvestigation = (c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) =>
  c !== before && (c.investigators ?? 0) < 2
    ? refused(say('调查取证时行政复议人员不得少于两人，现填{investigators}人', { investigators: c.investigators ?? 0 }), law.article('45(2)'))
    : null

/** 第四十八条、第五十四条：答复逾期与否，以收到副本之日起算的期限为准。 */
export const standingOfAnswer = (_c: ReconsiderationCase, { on, due }: Moment<ReconsiderationCase>) => {
  const last = due('answer')
  return last !== null && on > last ? 'late' : 'inTime'
}
/** 第六十二条：在审理期限内结案的为按期。 */
export const standingOfClosing = (_c: ReconsiderationCase, { on, due }: Moment<ReconsiderationCase>) => {
  const last = due('decide')
  return last !== null && on > last ? 'late' : 'inTime'
}

/** 第三十九条第一款第一、二、四项：等待确定申请人的中止，满六十日可以终止。 */
export const successionStart = (c: ReconsiderationCase, { on }: Moment<ReconsiderationCase>) => (awaitsApplicant(c) ? on : null)
const awaitsApplicant = ({ suspensionGround }: ReconsiderationCase) =>
  suspensionGround === 'succession' || suspensionGround === 'capacity' || suspensionGround === 'organisation'

/** 第四十一条第五项：中止满六十日而终止的，只限于第三十九条第一款第一、二、四项的事由，并且确已满六十日。 */
export function refuseTermination(c: ReconsiderationCase, { on, before, due }: Moment<ReconsiderationCase>) {
  if (c.terminationGround === 'withdrawn') return refuseWithdrawal(c)
  if (c.terminationGround !== 'suspendedLong') return null
  if (!awaitsApplicant(c) || before?.state !== 'suspended' || c.successionSince === null)
    return refused(say('中止满六十日即终止，只适用于申请人死亡、丧失行为能力或者终止而承受人未定的情形'), terminationArticle)
  const last = due('suspendedLong') ?? addDays(c.successionSince, 60)
  return on <= last
    ? refused(say('自{successionSince}中止，至{last}才满六十日，现在不能终止', { successionSince: c.successionSince, last }), terminationArticle)
    : null
}

/** 第十五条：代表人撤回申请，应当经被代表的申请人同意。 */
export const refuseWithdrawal = (c: ReconsiderationCase) =>
  c.representative !== null && c.representedConsentOn === null
    ? refused(say('代表人撤回行政复议申请，应当经被代表的申请人同意，请填写同意的日期'), law.article('15(2)'))
    : null

/** 第三十三条：受理后发现不符合受理条件的，决定驳回申请并说明理由。 */
export const refuseRejection = (c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) =>
  c !== before && isRecorded(c) && c.rejectionReason === null
    ? refused(say('驳回申请应当说明理由，请写明不符合哪一项受理条件'), law.article('33'))
    : null
