import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/litigation'
import type { Filter, Moment } from '@fazhi/ledger'
import * as interpretation from './interpretation.ts'
import { say } from './say.ts'
import { appealDays, lastDayToAppeal } from './suing.ts'
import type { AdministrativeSuit } from './suit.ts'

type Suit = AdministrativeSuit

const losing = ['revoked', 'partlyRevoked', 'performance', 'payment', 'unlawful', 'void', 'altered', 'agreement'] as const
/** 败诉：裁判结果为撤销、履行、给付、确认违法、确认无效、变更或者承担协议责任。 */
export const lost: Filter<Suit> = { result: losing }
export const isLost = ({ result }: Suit) => losing.some((r) => r === result)
/** 裁判：判决、驳回起诉的裁定；不含撤诉、移送、终结、发回和调解。 */
export const adjudicated: Filter<Suit> = { result: ['claimRejected', 'dismissed', ...losing] }

/** 第六十二条：撤诉的，应当写明是否因行政机关改变被诉行为；第八十九条：二审、再审还应当写明对原裁判的处理。 */
export function refuseConclusion({ instance, result, withdrawalGround, appealResult }: Suit) {
  if (result === null) return null
  if (result === 'withdrawn' && withdrawalGround === null)
    return refused(say('准许撤诉的，请选择撤诉的原因，写明是否因行政机关改变被诉行为'), law.article('62'))
  if (result === 'remanded' && instance === 'first') return refused(say('一审案件没有发回重审的裁定，请改选裁判结果'), law.article('89'))
  if (instance === 'first') return appealResult === null ? null : refused(say('一审案件没有对原裁判的处理，请不要填写这一项'), law.article('89'))
  return appealResult === null ? refused(say('二审、再审案件，请选择对原裁判的处理'), law.article('89')) : null
}

/** 第八十五条：判决十五日、裁定十日的上诉期限届满，一审裁判才生效。 */
export function refuseEarlyEffect(s: Suit, { on, before }: Moment<Suit>) {
  const last = lastDayToAppeal(s)
  if (last !== null && on <= last) return refused(say('上诉期限至{last}（遇节假日顺延），届满以前裁判尚未生效', { last }), law.article('85'))
  return s !== before && s.performBy === null && owesPerformance(s) ? refused(say('判决要求履行的，请填写履行期限届满日期'), law.article('94')) : null
}

/** 第七条：二审裁判是终审；法释第一百零一条：撤诉、移送、终结的裁定和调解书不得上诉。 */
export function refuseAppeal({ instance, result }: Suit) {
  if (instance === 'second') return refused(say('二审裁判是终审裁判，不得上诉'), law.article('7'))
  return instance === 'first' && result !== null && appealDays(result) === 0
    ? refused(say('本裁定、调解书依法不得上诉，送达即生效'), interpretation.article('101'))
    : null
}

/** 第九十四条：判决履行、给付、承担协议责任，或者判决赔偿的，当事人必须履行。 */
export const owesPerformance = ({ result, compensation }: Suit) =>
  result === 'performance' || result === 'payment' || result === 'agreement' || (compensation ?? 0) > 0

/** 第九十四条：当事人必须履行生效的判决、裁定、调解书，履行之后才可以结案。 */
export const refuseClosing = (s: Suit) =>
  s.state !== 'appealed' && s.performedOn === null && s.performBy !== null
    ? refused(say('本件应当在{performBy}以前履行，尚未登记履行情况，不能结案', { performBy: s.performBy }), law.article('94'))
    : null

/** 第九十六条：履行期限届满仍拒绝履行的，法院才采取措施；自期满之日起对负责人按日罚款五十元至一百元。 */
export function refuseCoercion({ performBy, performedOn, coercion, dailyFine }: Suit, { on }: Moment<Suit>) {
  if (performBy === null || performedOn !== null || on <= performBy)
    return refused(say('履行期限没有届满，或者已经履行，法院不得采取强制措施，请核对'), law.article('96'))
  if (coercion !== 'dailyFine') return null
  return dailyFine === null || dailyFine < 50_00 || dailyFine > 100_00
    ? refused(say('对行政机关负责人按日罚款，每日五十元至一百元，请核对金额'), law.article('96(2)'))
    : null
}
