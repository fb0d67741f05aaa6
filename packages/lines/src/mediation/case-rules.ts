import { type PlainDate, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import * as workRules from '@fazhi/law/statutes/mediation-rules'
import { type Filter, type Moment, present } from '@fazhi/ledger'
import { missingFrom } from './case-file.ts'
import type { MediationCase } from './case-shape.ts'
import { mediationCommittee } from './committee.ts'
import { confirmationRules } from './confirmation.ts'
import { peopleMediator } from './mediator.ts'
import { say } from './say.ts'

type At = Moment<MediationCase>

/** 第十七条、第十九条：在册的调解委员会受理，由在任的调解员调解。 */
export function refuseAcceptance(c: MediationCase, { before, find }: At) {
  if (c === before) return null
  const committee = find(mediationCommittee, c.committee)
  if (committee !== null && committee.state !== 'open') return refused(say('调解委员会不在册，不能受理'), law.article('17'))
  const mediator = find(peopleMediator, c.mediator)
  return mediator !== null && mediator.state !== 'serving' ? refused(say('所选的调解员不在任，请另行选择'), law.article('19')) : null
}

/** 第二十九条第一款第四项：约定期限履行的，写明期限。 */
export function refuseAgreement(c: MediationCase, { on, before }: At) {
  if (c === before || c.performance !== 'byDate') return null
  if (c.performBy === null) return refused(say('约定期限履行的，协议应当写明履行期限'), law.article('29(1)'))
  return c.performBy < on ? refused(say('履行期限{performBy}早于达成协议的日期，请核对', { performBy: c.performBy }), law.article('29(1)')) : null
}

/** 第二十九条第二款：自各方签名、调解员签名并加盖印章之日起生效，三者以最后的一日为准。 */
export const effectOf = ({ signedOn, mediatorSignedOn, sealedOn }: MediationCase): PlainDate | null =>
  signedOn === null || mediatorSignedOn === null || sealedOn === null ? null : ([signedOn, mediatorSignedOn, sealedOn].toSorted().at(-1) ?? null)

/** 第二十九条第二款：屏幕上的签名只是工作稿，生效以签名盖章的纸质协议书为准。 */
export function refuseEffect(c: MediationCase, { on, before }: At) {
  if (c === before) return null
  if (c.signature === 'screen') return refused(say('屏幕上的签名只是工作稿，请在纸质协议书签名、盖章后登记'), law.article('29(2)'))
  const dates = [c.signedOn, c.mediatorSignedOn, c.sealedOn].flatMap((day) => day ?? [])
  if (dates.some((day) => day > on)) return refused(say('签名、盖章的日期晚于办理日期，协议尚未生效'), law.article('29(2)'))
  return dates.some((day) => c.agreedOn !== null && day < c.agreedOn)
    ? refused(say('签名、盖章的日期早于达成协议的日期{agreedOn}，请核对', { agreedOn: c.agreedOn ?? '' }), law.article('29(2)'))
    : null
}

/** 第三十三条第一款：双方共同申请，自协议生效之日起三十日内；身份关系、确权等不予受理。 */
export function refuseConfirmation(c: MediationCase, { on, before, due }: At) {
  if (c.ruling !== null) return refused(say('已经有司法确认的结果，不能再次申请'), law.article('33(1)'))
  const last = due('confirm')
  if (last !== null && on > last) return refused(say('应当自协议生效之日起三十日内共同申请，最迟为{last}，现已超过', { last }), law.article('33(1)'))
  if (c === before) return null
  if (c.jointly !== 'yes') return refused(say('司法确认由双方当事人共同申请，一方申请的不予受理'), law.article('33(1)'))
  return c.confirmable === 'ordinary' ? null : refused(say('身份关系、确权等事项，人民法院不予受理司法确认申请'), confirmationRules.article('4'))
}

/** 履行期限届满以前，不能认定没有履行；即时履行的，当日即应履行。 */
export const refuseDefault = (c: MediationCase, { on }: At) =>
  c.performance === 'byDate' && c.performBy !== null && on <= c.performBy
    ? refused(say('履行期限至{performBy}，尚未届满，不能登记为未履行', { performBy: c.performBy }), law.article('31'))
    : null

/** 第二十七条：建立调解工作档案；卷宗必备的材料齐全才归档。 */
export function refuseArchiving(c: MediationCase, { before }: At) {
  if (c === before) return null
  const missing = missingFrom(c)
  return missing.length === 0
    ? null
    : refused(say('卷宗缺少{missing}，请补齐后归档', { missing: missing.map((item) => item.said) }), law.article('27'))
}

/** 司法部令第75号第三十三条：延长须经当事人同意，写明延长几个月。 */
export const refuseExtension = (c: MediationCase, { before }: At) =>
  c !== before && (c.extraMonths ?? 0) < 1 ? refused(say('请写明当事人同意延长几个月'), workRules.article('33')) : null

/** 受理以后结束的调解；受理以前一方就拒绝的，没有调解。 */
export const mediated: Filter<MediationCase> = { acceptedOn: present }
export const agreed: Filter<MediationCase> = { ...mediated, result: ['oral', 'written'] }
export const from = (source: MediationCase['source']): Filter<MediationCase> => ({ ...mediated, source })
export const performed: Filter<MediationCase> = { ...agreed, performedOn: present }
