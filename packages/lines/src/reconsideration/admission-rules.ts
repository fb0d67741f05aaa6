import { addDays, type PlainDate, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import type { Moment } from '@fazhi/ledger'
import type { ReconsiderationCase } from './case-shape.ts'
import { say } from './say.ts'

export const beforeRevision = '2024-01-01'

/** 第五十三条：具备法定情形，才可以适用简易程序；2024年1月1日前收到的申请，旧法没有简易程序。 */
export function refuseProcedure(c: ReconsiderationCase) {
  if (c.procedure !== 'summary') return null
  if (c.receivedOn < beforeRevision) return refused(say('本件按修订前的行政复议法办理，没有简易程序'), law.article('53'))
  return c.summaryGround === null ? refused(say('适用简易程序，应当具备法定情形之一，请选择是哪一种'), law.article('53')) : null
}

/** 第三十条第二款：不属于本机关管辖的，不予受理决定应当告知有管辖权的机关。 */
export const refuseDecline = (c: ReconsiderationCase) =>
  c.declineGround === 'jurisdiction' && c.competentOrgan === null
    ? refused(say('不属于本机关管辖的，应当在不予受理决定中告知有管辖权的行政复议机关，请填写'), law.article('30(2)'))
    : null

/** 第二十四条至第二十八条：不由区人民政府管辖的被申请人，由谁管辖；区政府可以管辖的为空。 */
export function competentElsewhere({ respondentKind }: Pick<ReconsiderationCase, 'respondentKind'>) {
  if (respondentKind === 'district') return { organ: '上一级人民政府', article: '24(1)' }
  if (respondentKind === 'vertical') return { organ: '该机关的上一级主管部门', article: '27' }
  return null
}

/** 第二十四条、第二十七条：对本级政府自己的行为、垂直领导机关的行为，区人民政府没有管辖权。 */
export function refuseJurisdiction(c: ReconsiderationCase) {
  const other = competentElsewhere(c)
  return other ? refused(say('本件应由{organ}管辖，请作不予受理决定并告知申请人', { organ: other.organ }), law.article(other.article)) : null
}

const yearsLater = (on: PlainDate, years: number) => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`
/** 第二十条：申请之日，经工作站或者处罚机关提交的以其收到之日为准。 */
export const filedOn = (c: Pick<ReconsiderationCase, 'filedOn' | 'receivedOn'>) => c.filedOn ?? c.receivedOn

/** 实施条例第十六条：不履行职责的，自履行期限届满之日起算；没有规定期限的，自请求满六十日起算。未送达的，视为不知道。 */
export function limitStart(c: ReconsiderationCase) {
  if (c.category === 'failure') return c.dutyDueOn ?? (c.requestedOn === null ? null : addDays(c.requestedOn, 60))
  return c.knewRemedyOn ?? c.knewOn
}

/** 第二十条、第二十一条：六十日内申请；未告知权利的自知道之日起算，最长一年；因不动产最长二十年，其他五年。 */
export function refuseUntimely(c: ReconsiderationCase, { before }: Moment<ReconsiderationCase>) {
  const filed = filedOn(c)
  const longest = c.realEstate === 'yes' ? 20 : 5
  if (c.actMadeOn !== null && filed > yearsLater(c.actMadeOn, longest))
    return refused(say('行政行为作出已超过{longest}年，不予受理', { longest }), law.article('21'))
  if (c.knewRemedyOn !== null && c.knewOn !== null && filed > yearsLater(c.knewOn, 1))
    return refused(say('知道行政行为内容已超过一年，未告知权利的最长期限也已届满'), law.article('20(3)'))
  const start = limitStart(c)
  return c !== before && start !== null && filed > addDays(start, 60) && c.timelinessGround === null
    ? refused(
        say('{filed}申请，距{start}已超过六十日：确在期限内的请选择理由，否则以超过申请期限不予受理', { filed, start }),
        law.article(c.knewRemedyOn === null ? '20(1)' : '20(3)'),
      )
    : null
}

/** 第十七条：申请人、第三人可以委托一至二名代理人。 */
export const refuseAgents = (c: ReconsiderationCase) =>
  (c.agents ?? 0) > 2 ? refused(say('可以委托一至二名代理人，现有{agents}名，请申请人改正', { agents: c.agents ?? 0 }), law.article('17(1)')) : null

/** 第七十四条第二款：撤回申请后不得以同一事实和理由再次申请，撤回违背真实意思的除外。 */
export const refuseRepetition = (c: ReconsiderationCase) =>
  c.earlierWithdrawal === 'voluntary'
    ? refused(say('申请人曾就同一事实和理由自愿撤回申请，不得再次申请；能证明撤回违背真实意思的除外'), law.article('74(2)'))
    : null

/** 第三十条第一款：受理的条件。 */
export const refuseAcceptance = (c: ReconsiderationCase, moment: Moment<ReconsiderationCase>) =>
  refuseProcedure(c) ?? refuseJurisdiction(c) ?? refuseUntimely(c, moment) ?? refuseAgents(c) ?? refuseRepetition(c)

/** 第三十条：期限内已经书面决定不予受理、事后才录入的，凭决定书日期和送达凭证改正；视为受理的记录仍然保留。 */
export function refuseLateEntry(c: ReconsiderationCase, { before, entries }: Moment<ReconsiderationCase>) {
  const deemed = entries.findLast((e) => e.name === 'deemAccepted' || e.name === 'accept' || e.name === 'acceptOnOrder')
  if (deemed?.name !== 'deemAccepted') return refused(say('只有期满视为受理的案件，才可以补录期限内已经作出的不予受理决定'), law.article('30(3)'))
  if (c === before) return null
  if (c.declinedOn === null || c.declinedOn > deemed.on)
    return refused(
      say('审查期限已于{on}届满，{declinedOn}的决定在视为受理之后，不发生不予受理的效力；可以依第三十三条驳回申请', {
        on: deemed.on,
        declinedOn: c.declinedOn ?? '',
      }),
      law.article('30(3)'),
    )
  if (c.declinedOn < c.receivedOn)
    return refused(
      say('不予受理决定书的日期{declinedOn}早于收到申请的日期{receivedOn}，请核对', { declinedOn: c.declinedOn, receivedOn: c.receivedOn }),
      law.article('30(2)'),
    )
  return refuseDecline(c)
}
