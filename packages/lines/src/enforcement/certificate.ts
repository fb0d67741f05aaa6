import { type PlainDate, type Refusal, refused, type Sentence } from '@fazhi/law'
import * as supervision from '@fazhi/law/statutes/enforcement-supervision'
import type { EnforcementOfficer } from './officer.ts'
import { say } from './say.ts'

/** What a certificate's standing on a day rests on. */
type Certificate = Pick<EnforcementOfficer, 'name' | 'issuedOn' | 'validUntil' | 'suspendedOn' | 'restoredOn' | 'endedOn'>

/** Cards are issued for so many years; what is printed on one goes before it. */
export const certificateYears = 5
/** The same day so many years later; of a 29 February the 28th. */
export const yearsLater = (on: PlainDate, years: number): PlainDate => {
  const [year = '', month = '', day = ''] = on.split('-')
  const later = String(Number(year) + years)
  return `${later}-${month}-${month === '02' && day === '29' ? '28' : day}` as PlainDate
}

/** Why a certificate is not good on a day: not issued, ended, run out, suspended. Judged by dates, so that a day gone by is judged as it was. */
export function faultOf(c: Certificate, on: PlainDate): Sentence | null {
  if (c.issuedOn === null || c.validUntil === null || on < c.issuedOn) return say('{name}在{on}没有取得行政执法证件', { name: c.name, on })
  if (c.endedOn !== null && on >= c.endedOn) return say('{name}的行政执法证件已于{endedOn}注销或者吊销', { name: c.name, endedOn: c.endedOn })
  if (on > c.validUntil) return say('{name}的行政执法证件有效期至{validUntil}，{on}已经失效', { name: c.name, validUntil: c.validUntil, on })
  const isSuspended = c.suspendedOn !== null && on >= c.suspendedOn && (c.restoredOn === null || c.restoredOn < c.suspendedOn || on < c.restoredOn)
  return isSuspended ? say('{name}的行政执法证件自{suspendedOn}起暂扣', { name: c.name, suspendedOn: c.suspendedOn }) : null
}

/** 第四十二条：执法人员不得少于两人，都应当具有行政执法资格。 */
export function refuseOfficers(officers: readonly ((Certificate & Pick<EnforcementOfficer, 'id'>) | null)[], on: PlainDate): Refusal | null {
  const present = officers.filter((o) => o !== null)
  if (present.length < 2 || new Set(present.map((o) => o.id)).size < 2)
    return refused(say('行政执法人员不得少于两人，请选择两名不同的持证人员'), supervision.officerStanding)
  const fault = present.map((o) => faultOf(o, on)).find((f) => f !== null)
  return fault === undefined ? null : refused(say('{fault}，不得执法，请更换人员', { fault }), supervision.officerStanding)
}
