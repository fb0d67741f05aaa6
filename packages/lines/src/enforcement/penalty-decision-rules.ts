import { type Limit, limitOn, type PlainDate, type Refusal, refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import type { Moment } from '@fazhi/ledger'
import { discretionStep } from './discretion.ts'
import { firstOffenceCheck } from './first-offence.ts'
import { penaltyHearing } from './penalty-hearing.ts'
import { isMinor, isUnderage, refuseCaseOfficers, refuseLimitation, refuseStanding } from './penalty-opening-rules.ts'
import type { PenaltyCase } from './penalty-shape.ts'
import { say } from './say.ts'

export const inYuan = (fen: number | null) => String((fen ?? 0) / 100)
const valueOn = (limit: Limit, on: PlainDate) => limitOn(limit, on)?.value ?? 0
const isOrganisation = ({ partyKind }: PenaltyCase) => partyKind === 'organisation'

/** 第六十三条第一款：较大数额罚款、较大数额没收、降级吊销、停产停业关闭限制从业，应当告知听证权利；数额标准待本地确认。 */
export function deservesHearing(c: PenaltyCase, on: PlainDate): boolean {
  const large = valueOn(isOrganisation(c) ? penalty.largeFineOrganisation : penalty.largeFineCitizen, on)
  const heavy = c.proposedHeavy !== null && c.proposedHeavy !== 'suspendLicence' && c.proposedHeavy !== 'limitActivity'
  return (c.proposedFine ?? 0) >= large || (c.proposedConfiscation ?? 0) >= valueOn(penalty.largeConfiscation, on) || heavy
}

/** 第四十四条：决定之前告知内容、事实、理由、依据和权利；应当听证的告知听证权利。证据不足的不得告知处罚。 */
export function refuseTelling(c: PenaltyCase, { on, before }: Moment<PenaltyCase>): Refusal | null {
  if (c.evidenceCheck === 'insufficient') return refused(say('违法事实不清、证据不足的，不得给予行政处罚，请撤销立案'), penalty.article('40'))
  if (isUnderage(c)) return refused(say('当事人不满十四周岁，不予行政处罚，责令监护人加以管教'), penalty.article('30'))
  return c !== before && c.hearingOffered === 'no' && deservesHearing(c, on)
    ? refused(say('拟作出的处罚属于应当告知听证权利的情形，请告知当事人有要求听证的权利'), penalty.article('63(1)'))
    : null
}

/** 只有告知了听证权利，要求听证的五日才开始。 */
export const hearingToldOnOf = (c: PenaltyCase) => (c.hearingOffered === 'yes' ? c.toldOn : null)

/** 第六十四条第一项：被告知后五日内提出。 */
export function refuseHearingRequest(c: PenaltyCase, { on, due }: Moment<PenaltyCase>): Refusal | null {
  if (c.hearingOffered !== 'yes') return refused(say('本案没有告知听证权利，请重新告知'), penalty.article('63(1)'))
  const last = due('requestHearing')
  return last !== null && on > last ? refused(say('要求听证的期限到{last}为止，现已届满', { last }), penalty.article('64(1)')) : null
}
/** 第六十四条：听证已经举行，或者当事人放弃；看的是听证记录。 */
export function refuseHearingEnd(c: PenaltyCase, { before, find }: Moment<PenaltyCase>): Refusal | null {
  if (c === before) return null
  const hearing = find(penaltyHearing, c.hearing)
  if (hearing?.penaltyCase !== c.id) return refused(say('请选择本案的听证记录'), penalty.article('64'))
  const isOver = hearing.state === (c.hearingResult === 'held' ? 'held' : 'waived')
  return isOver ? null : refused(say('听证记录的结果与所填不符，听证举行或者放弃之后再登记'), penalty.article('64'))
}

/** 第五十八条第一款第二项由听证得出，其余由承办人认定。 */
export const deservesReview = (c: PenaltyCase) => c.reviewGround !== null || c.hearingResult === 'held'
/** 第五十八条第二款：初次从事法制审核的，应当取得法律职业资格；不是初次的没有这个要求。 */
export const refuseReviewer = (c: PenaltyCase) =>
  c.reviewerStanding === 'unqualified'
    ? refused(say('初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格'), penalty.article('58(2)'))
    : null
/** 第五十八条第一款：应当审核而未经审核，或者审核未通过的，不得作出决定。 */
export function refuseUnreviewed(c: PenaltyCase): Refusal | null {
  if (!deservesReview(c)) return null
  if (c.reviewedOn === null || c.toldOn === null || c.reviewedOn < c.toldOn)
    return refused(say('本案应当进行法制审核，未经法制审核的，不得作出决定'), penalty.article('58(1)'))
  if (c.hearingEndedOn !== null && c.reviewedOn < c.hearingEndedOn)
    return refused(say('法制审核应当在听证之后，请重新送审'), penalty.article('58(1)'))
  return c.reviewOpinion === 'agreed' || c.reviewOpinion === 'amended'
    ? null
    : refused(say('法制审核未通过的，不得作出决定，请补充调查或者改正后重新送审'), penalty.article('58(1)'))
}
/** 第五十七条第二款：情节复杂或者重大违法行为，负责人应当集体讨论决定。 */
export const refuseUndiscussed = (c: PenaltyCase) =>
  c.grading !== 'ordinary' && (c.discussedOn === null || c.toldOn === null || c.discussedOn < c.toldOn)
    ? refused(say('情节复杂或者重大违法行为，行政机关负责人应当集体讨论决定，请先登记集体讨论'), penalty.article('57(2)'))
    : null

/** 第四十五条第一款、第六十四条：陈述申辩应当复核；告知听证权利的，等到五日届满或者听证结束。 */
export function refuseUnheard(c: PenaltyCase, { on, due }: Moment<PenaltyCase>): Refusal | null {
  if (c.toldOn === null) return refused(say('没有告知当事人拟作出的处罚和权利，不得作出决定'), penalty.article('44'))
  const last = due('requestHearing')
  return c.hearingOffered === 'yes' && c.hearingResult === null && last !== null && on <= last
    ? refused(say('当事人在{last}以前可以要求听证，期限届满之前不得作出决定', { last }), penalty.article('64(1)'))
    : null
}
/** 第四十五条第二款：不得因陈述、申辩给予更重的处罚；没有告知过的处罚不得作出。 */
export function refuseHeavier(c: PenaltyCase): Refusal | null {
  const more = (c.fine ?? 0) > (c.proposedFine ?? 0) || (c.confiscation ?? 0) > (c.proposedConfiscation ?? 0)
  const other = c.heavy !== null && c.heavy !== c.proposedHeavy
  if (!(more || other)) return null
  return c.pleadedOn === null && c.hearingResult === null
    ? refused(say('决定的处罚重于告知的处罚，应当重新告知'), penalty.article('44'))
    : refused(say('不得因当事人陈述、申辩或者要求听证而给予更重的处罚'), penalty.article('45(2)'))
}

const isEmpty = (c: PenaltyCase) => c.warning === null && (c.fine ?? 0) === 0 && (c.confiscation ?? 0) === 0 && c.heavy === null
/** 第三十四条、第三十七条：有裁量阶次的，罚款在阶次之内；阶次晚于行为的，须新规定较轻。 */
export function refuseStep(c: PenaltyCase, { before, find }: Moment<PenaltyCase>): Refusal | null {
  if (c === before) return null
  if (c.step === null) return null
  const step = find(discretionStep, c.step)
  if (step === null || step.item !== c.item || step.state !== 'effective')
    return refused(say('裁量阶次不是本事项的有效阶次，请重新选择'), penalty.article('34'))
  const fine = c.fine ?? 0
  if (c.leniency !== 'mitigated' && step.fineFrom !== null && fine < step.fineFrom)
    return refused(say('罚款{fine}元低于阶次的下限，只有减轻处罚可以', { fine: inYuan(fine) }), penalty.article('34'))
  if (step.fineTo !== null && fine > step.fineTo)
    return refused(say('罚款{fine}元高于阶次的上限{most}元', { fine: inYuan(fine), most: inYuan(step.fineTo) }), penalty.article('34'))
  const isLater = step.effectiveOn !== null && c.actEndedOn !== null && step.effectiveOn > c.actEndedOn
  return isLater && c.lighterLaw === null
    ? refused(say('裁量阶次在违法行为之后才施行，适用行为时的规定；新规定较轻的，请注明'), penalty.article('37'))
    : null
}
/** 第三十条、第三十二条：未成年人应当从轻或者减轻；从轻、减轻应当写明情形。 */
export function refuseLeniency(c: PenaltyCase): Refusal | null {
  if (isMinor(c) && c.leniency === null) return refused(say('当事人已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚'), penalty.article('30'))
  return (c.leniency === null) === (c.leniencyGround === null) ? null : refused(say('从轻、减轻处罚与其情形应当一并写明'), penalty.article('32'))
}

/** 第五十七条：作出处罚决定之前的各道关口，依程序的先后。 */
export const refuseDecision = (c: PenaltyCase, moment: Moment<PenaltyCase>): Refusal | null =>
  refuseUnheard(c, moment) ??
  refuseUnreviewed(c) ??
  refuseUndiscussed(c) ??
  (c === moment.before
    ? null
    : ((isEmpty(c) ? refused(say('处罚决定应当写明处罚的种类，请至少填写一种'), penalty.article('59')) : null) ??
      refuseHeavier(c) ??
      refuseLeniency(c) ??
      refuseStep(c, moment)))

/** 第五十一条：对公民二百元以下、对法人或者其他组织三千元以下罚款，或者警告，才能当场处罚。 */
export function refuseOnSpot(c: PenaltyCase, moment: Moment<PenaltyCase>): Refusal | null {
  const standing = refuseStanding(c, moment) ?? refuseLimitation(c, moment) ?? refuseCaseOfficers(c, moment)
  if (standing || c === moment.before) return standing
  if (isUnderage(c)) return refused(say('当事人不满十四周岁，不予行政处罚，责令监护人加以管教'), penalty.article('30'))
  if (c.warning === null && (c.fine ?? 0) === 0) return refused(say('处罚决定应当写明处罚的种类，请至少填写一种'), penalty.article('59'))
  const most = valueOn(isOrganisation(c) ? penalty.onSpotOrganisation : penalty.onSpotCitizen, moment.on)
  return (c.fine ?? 0) > most || c.warning === 'criticism'
    ? refused(say('罚款超过{most}元或者处以警告以外的处罚，不得当场处罚，请立案', { most: inYuan(most) }), penalty.article('51'))
    : refuseLeniency(c)
}

/** 第三十三条、第三十条、第三十一条、第三十六条：不予处罚写明情形和理由；情形须与记录相符。 */
export function refuseExemption(c: PenaltyCase, { before, find }: Moment<PenaltyCase>): Refusal | null {
  if (c === before) return null
  if (c.exemptionGround === 'first') {
    const check = find(firstOffenceCheck, c.firstCheck)
    if (check?.penaltyCase !== c.id || check.state !== 'adopted' || check.verdict !== 'may')
      return refused(say('首违不罚应当先查询各部门的处罚记录，由判定得出初次违法、危害后果轻微、及时改正，并经采纳'), penalty.article('33(1)'))
  }
  if (c.exemptionGround === 'underage' && !isUnderage(c))
    return refused(say('没有记载当事人行为时不满十四周岁，请核对出生日期'), penalty.article('30'))
  return c.evidenceCheck === 'insufficient' ? refused(say('违法事实不能成立的，请撤销立案，不是不予处罚'), penalty.article('57(1)')) : null
}
/** 第二十七条第一款：涉嫌犯罪的及时移送，不得以罚代刑。 */
export const refuseReturn = (c: PenaltyCase) => (c.transferredOn === null ? refused(say('本案没有移送司法机关'), penalty.article('27(1)')) : null)
