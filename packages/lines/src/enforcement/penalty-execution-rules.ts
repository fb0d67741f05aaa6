import { daysBetween, limitOn, type PlainDate, type Refusal, refused } from '@fazhi/law'
import * as coercion from '@fazhi/law/statutes/coercion'
import * as penalty from '@fazhi/law/statutes/penalty'
import type { Moment } from '@fazhi/ledger'
import { inYuan } from './penalty-decision-rules.ts'
import type { PenaltyCase } from './penalty-shape.ts'
import { say } from './say.ts'

const dailyPercent = 3
/** 第七十二条第一款第一项、第七十三条第三款：每日百分之三，不超过罚款本身；复议、诉讼期间不计。单位为分。 */
export const surchargeFor = (fine: number, daysLate: number, stayedDays = 0) =>
  Math.min(fine, Math.floor((fine * dailyPercent * Math.max(0, daysLate - stayedDays)) / 100))

/** 到那一天为止应当加处的罚款；依《行政强制法》第四十二条减免的除外。 */
export function surchargeOf(c: PenaltyCase, { on, due }: Moment<PenaltyCase>): number {
  const last = due('pay')
  return last === null || on <= last || c.surchargeWaiver !== null ? 0 : surchargeFor(c.fine ?? 0, daysBetween(last, on), c.stayedDays ?? 0)
}
const owedBy = (c: PenaltyCase) => (c.fine ?? 0) + (c.confiscation ?? 0) + (c.surcharge ?? 0)

/** 第六十六条第一款：在期限内履行；缴清罚款、没收和加处罚款，当场收缴的已缴付银行，才算执行完毕。 */
export function refusePerformance(c: PenaltyCase, { before }: Moment<PenaltyCase>): Refusal | null {
  if (c.cashCollectedOn !== null && c.bankedOn === null) return refused(say('当场收缴的罚款还没有缴付指定银行，请先登记'), penalty.article('71'))
  if (c.procedure === 'onSpot' && c.filedOn === null)
    return refused(say('当场作出的处罚决定应当报所属行政机关备案，请先登记备案'), penalty.article('52(3)'))
  const owed = owedBy(c)
  return c !== before && (c.paid ?? 0) < owed
    ? refused(
        say('应缴{owed}元（其中加处罚款{surcharge}元），已缴{paid}元，尚未执行完毕', {
          owed: inYuan(owed),
          surcharge: inYuan(c.surcharge),
          paid: inYuan(c.paid),
        }),
        penalty.article('72(1)'),
      )
    : null
}

/** 第六十六条第二款：确有经济困难，经申请和批准，可以暂缓或者分期；只对罚款。 */
export function refuseDeferral(c: PenaltyCase, { before }: Moment<PenaltyCase>): Refusal | null {
  if ((c.fine ?? 0) === 0) return refused(say('本案没有罚款，无从暂缓或者分期缴纳'), penalty.article('66(2)'))
  return c !== before && (c.payExtraDays ?? 0) <= (before?.payExtraDays ?? 0)
    ? refused(say('延长后的总天数应当多于已经延长的{days}日', { days: before?.payExtraDays ?? 0 }), penalty.article('66(2)'))
    : null
}
export const paidSoFar = (c: PenaltyCase, { before }: Moment<PenaltyCase>) => (before?.paid ?? 0) + (c.instalment ?? 0)

/** 第六十八条至第七十条：可以当场收缴的情形，并出具财政部门统一制发的专用票据。 */
export function refuseCash(c: PenaltyCase, { before }: Moment<PenaltyCase>): Refusal | null {
  if ((c.fine ?? 0) === 0) return refused(say('本案没有罚款，无从当场收缴'), penalty.article('67'))
  if (c === before) return null
  const most = limitOn(penalty.cashOnSpot, c.decidedOn ?? c.registeredOn)?.value ?? 0
  if (c.cashGround === 'small' && (c.fine ?? 0) > most)
    return refused(say('罚款{fine}元，不属于一百元以下可以当场收缴的情形', { fine: inYuan(c.fine) }), penalty.article('68'))
  return c.cashGround !== 'remote' && c.procedure !== 'onSpot'
    ? refused(say('普通程序的罚款由当事人到银行或者电子支付缴纳，只有边远、水上、交通不便地区可以当场收缴'), penalty.article('67'))
    : null
}
export const paidInCash = (c: PenaltyCase) => c.fine
export const refuseHandIn = (c: PenaltyCase) => (c.cashCollectedOn === null ? refused(say('本案没有当场收缴的罚款'), penalty.article('71')) : null)
export const refuseBanking = (c: PenaltyCase) =>
  c.handedInOn === null ? refused(say('执法人员还没有把当场收缴的罚款交至行政机关'), penalty.article('71')) : null
export const refuseFiling = (c: PenaltyCase) =>
  c.procedure === 'onSpot' ? null : refused(say('只有当场作出的处罚决定需要报所属行政机关备案'), penalty.article('52(3)'))

/** 第五十条：没有提起救济，无从终结。 */
export const refuseContestEnd = (c: PenaltyCase) =>
  c.contestedOn === null ? refused(say('本案没有登记行政复议或者行政诉讼'), penalty.article('73')) : null
/** 第七十三条第三款：救济期间的日数，供计算加处罚款时扣除。 */
export const stayedDaysOf = (c: PenaltyCase, { on }: Moment<PenaltyCase>) =>
  (c.stayedDays ?? 0) + (c.contestedOn === null ? 0 : daysBetween(c.contestedOn, on))

/** 《行政强制法》第三十五条、第五十四条：执行之前先行催告，催告书已经送达。 */
function refuseUndemanded(c: PenaltyCase, article: string): Refusal | null {
  return c.demandServedOn === null ? refused(say('没有催告当事人履行，请先催告'), coercion.article(article)) : null
}
/** 《行政强制法》第三十四条：法律授予行政强制执行权的，才能自行执行。 */
export function refuseOwnExecution(c: PenaltyCase, { before }: Moment<PenaltyCase>): Refusal | null {
  const undemanded = refuseUndemanded(c, '35')
  if (undemanded || c === before) return undemanded
  return /第[一二三四五六七八九十百零〇0-9]+条/.test(c.executionBasis ?? '')
    ? null
    : refused(say('自行强制执行须有法律的授权，请写明条文；没有授权的，请申请人民法院强制执行'), coercion.article('13(2)'))
}
/** 催告的时候：履行期限已经届满。 */
export function refuseDemand(c: PenaltyCase, { on, before, due }: Moment<PenaltyCase>): Refusal | null {
  if (c !== before && c.demandServedOn !== null && c.servedOn !== null && c.demandServedOn < c.servedOn)
    return refused(say('催告书的送达早于处罚决定书的送达，请核对'), coercion.article('54'))
  const last = due('pay')
  return (c.fine ?? 0) > 0 && last !== null && on <= last
    ? refused(say('缴纳罚款的期限到{last}为止，届满之前不能催告', { last }), penalty.article('67(3)'))
    : null
}
/** 《行政强制法》第五十三条：复议、诉讼期限届满之日；提起过救济的，以登记的终结为准。 */
export function suitPeriodEndOf(c: PenaltyCase, { due }: Moment<PenaltyCase>): PlainDate | null {
  return c.suitPeriodEndedOn ?? due('sue')
}
/** 第五十三条、第五十四条：救济期限届满、催告满十日，并且在三个月之内，才能申请人民法院强制执行。 */
export function refuseCourtApplication(c: PenaltyCase, { on, due }: Moment<PenaltyCase>): Refusal | null {
  if (c.contestedOn !== null && (c.contestEndedOn === null || c.contestEndedOn < c.contestedOn))
    return refused(say('当事人已申请行政复议或者提起行政诉讼，救济终结之前不能申请强制执行'), coercion.article('53'))
  const sue = due('sue')
  if (c.contestedOn === null && sue !== null && on <= sue)
    return refused(say('当事人在{sue}以前可以申请复议或者起诉，届满之前不能申请人民法院强制执行', { sue }), coercion.article('53'))
  const undemanded = refuseUndemanded(c, '54')
  if (undemanded) return undemanded
  const [demand, apply] = [due('demand'), due('applyCourt')]
  if (demand !== null && on <= demand) return refused(say('催告到{demand}才满十日，届满之前不能申请', { demand }), coercion.article('54'))
  return apply !== null && on > apply ? refused(say('申请人民法院强制执行的期限已于{apply}届满', { apply }), coercion.article('53')) : null
}

/** 第三十三条第三款：依第三十三条不予处罚的，应当对当事人进行教育。 */
export function refuseClosing(c: PenaltyCase, { before }: Moment<PenaltyCase>): Refusal | null {
  const isExempt = c.exemptionGround === 'slight' || c.exemptionGround === 'first' || c.exemptionGround === 'noFault'
  if (isExempt && c.educatedOn === null) return refused(say('对当事人依法不予行政处罚的，应当进行教育，请先登记教育'), penalty.article('33(3)'))
  if (c === before) return null
  return before !== null && !closesFrom[before.state].some((closing) => closing === c.closing)
    ? refused(say('结案方式与案件的状态不符，请重新选择'), penalty.article('57'))
    : null
}
/** 各状态能够以哪些方式结案。 */
const closesFrom: Readonly<Record<PenaltyCase['state'], readonly PenaltyCase['closing'][]>> = {
  registered: [],
  notOpened: [],
  opened: [],
  concluded: [],
  told: [],
  hearing: [],
  decided: ['annulled'],
  served: ['annulled', 'terminated'],
  enforcing: ['court', 'performed', 'terminated', 'annulled'],
  performed: ['performed', 'annulled'],
  exempted: ['exempted'],
  dropped: ['dropped'],
  transferred: ['transferred'],
  closed: [],
  archived: [],
}
