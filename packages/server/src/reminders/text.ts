import { findLedger } from '@fazhi/lines'
import { readMoment } from './rule.ts'

/** What may leave the house of a notice: a number, the name of the term, the day. No party, no matter, no link that signs in. */
export interface Told {
  readonly ledger: string
  readonly period: string
  readonly number: string | null
  readonly due: string
  readonly moment: string
}

export const isHidden = (code: string): boolean =>
  findLedger(code)?.access.sensitivity !== 'internal' && findLedger(code)?.access.sensitivity !== 'open'

const periodOf = ({ ledger, period }: Told) => findLedger(ledger)?.periods[period]?.label ?? '期限'

function sayMoment(moment: string): string {
  const { offset, unit } = readMoment(moment)
  const days = `${Math.abs(offset)}${unit === 'day' ? '日' : '个工作日'}`
  if (offset === 0) return '今日届满'
  return offset < 0 ? `${days}后届满` : `届满已过${days}`
}

/** One line; of a restricted ledger nothing but that there is something. */
export function sayNotice(told: Told): string {
  if (isHidden(told.ledger)) return `一件限制知悉的事项，期限${told.due}，${sayMoment(told.moment)}`
  const what = told.number ?? `${findLedger(told.ledger)?.shape.label ?? '记录'}（尚未编号）`
  return `${what}“${periodOf(told)}”，期限${told.due}，${sayMoment(told.moment)}`
}
const closing = (origin: string | undefined) =>
  [
    '',
    `请登录法治台账办理${origin === undefined ? '' : `：${origin}`}`,
    '此邮件由系统自动发出，请勿回复；不再接收的，请在“账号安全”页的“提醒方式”中更改。',
  ].join('\n')

export const mailOf = (told: readonly Told[], origin: string | undefined) => ({
  subject: told.length === 1 && told[0] ? `期限提醒：${sayNotice(told[0])}` : `期限提醒：${told.length}件`,
  text: `${told.map((t, at) => (told.length === 1 ? sayNotice(t) : `${at + 1}. ${sayNotice(t)}`)).join('\n')}\n${closing(origin)}`,
})
export const codeMailOf = (code: string) => ({
  subject: '法治台账：邮箱验证码',
  text: `验证码：${code}\n三十分钟内有效。如果不是您本人在法治台账填写了这个邮箱，请不必理会。`,
})
