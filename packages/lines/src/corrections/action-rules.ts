import { type Limit, limitOn, type PlainDate, type Refusal, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Moment, RecordId } from '@fazhi/ledger'
import type { DisciplinaryAction } from './action-shape.ts'
import { say } from './say.ts'
import { correctionSubject } from './subject.ts'

type At = Moment<DisciplinaryAction>
const value = (limit: Limit, on: PlainDate) => limitOn(limit, on)?.value ?? 0

/** 第二十八条：处置针对在册的对象。 */
export function refuseSubject({ subject, agency, office }: DisciplinaryAction, { find }: At): Refusal | null {
  const person = find(correctionSubject, subject)
  if (person === null) return null
  if (person.organ !== agency || person.office !== office) return refused(say('这名对象不由所填的社区矫正机构和司法所负责，请核对'), law.article('9'))
  return ['registered', 'organised', 'supervised', 'lost'].includes(person.state) ? null : refused(say('这名对象不在册，不能处置'), law.article('28'))
}

/** 此前的两次处置：都已作出，是同一个人、同一种，且不是同一次。 */
type Find = (id: RecordId) => DisciplinaryAction | null
export function countEarlier(a: DisciplinaryAction, kind: 'admonition' | 'warning', find: Find) {
  const ids = new Set([a.earlierOne, a.earlierTwo].flatMap((id) => (id === null || id === a.id ? [] : [id])))
  return [...ids].filter((id) => {
    const earlier = find(id)
    return earlier !== null && earlier.kind === kind && earlier.subject === a.subject && earlier.decidedOn !== null
  }).length
}

/** 办法第三十四条：未超过十日，情节轻微，或者经教育仍不改正的，训诫。 */
export function refuseAdmonition(a: DisciplinaryAction, { on }: At): Refusal | null {
  const days = value(measures.lateDays, on)
  switch (a.ground) {
    case 'late':
      if (a.missedDays === null || a.missedDays < 1) return refused(say('请写明迟延报到或者脱离监管的日数'), measures.article('34(1)'))
      return a.missedDays > days ? refused(say('超过{days}日的，不适用训诫', { days }), measures.article('34(1)')) : null
    case 'rules':
      return a.gravity === 'light' ? null : refused(say('情节轻微的才适用训诫'), measures.article('34(2)'))
    case 'study':
      return a.educated === 'yes' ? null : refused(say('不按规定参加教育学习等活动，经教育仍不改正的才适用训诫'), measures.article('34(3)'))
    case 'other':
      return a.gravity === 'light' ? null : refused(say('情节轻微的才适用训诫'), measures.article('34(4)'))
    case 'medical':
    case 'injunction':
    case 'repeated':
    case 'punished':
      return refused(say('这一事由不适用训诫'), measures.article('34'))
  }
}

/** 办法第三十五条：警告的六种情形，缺一不可以越过。 */
export function refuseWarning(a: DisciplinaryAction, { on }: At, admonitions: number): Refusal | null {
  const days = value(measures.lateDays, on)
  switch (a.ground) {
    case 'injunction':
      return a.gravity === 'serious' ? refused(say('违反禁止令情节严重的，应当提请撤销，不以警告代替'), measures.article('35(1)')) : null
    case 'late':
      return (a.missedDays ?? 0) > days ? null : refused(say('未超过{days}日的，应当训诫，不适用警告', { days }), measures.article('35(2)'))
    case 'rules':
      return a.gravity === 'light' ? refused(say('情节轻微的，应当训诫；情节较重的才适用警告'), measures.article('35(3)')) : null
    case 'medical':
      return a.educated === 'yes' ? null : refused(say('不按时提交病情复查情况，经教育仍不改正的才适用警告'), measures.article('35(4)'))
    case 'repeated':
      return admonitions >= 2 ? null : refused(say('受到两次训诫仍不改正的才适用警告，查到{n}次', { n: admonitions }), measures.article('35(5)'))
    case 'other':
      return a.gravity === 'light' ? refused(say('情节轻微的，应当训诫；情节较重的才适用警告'), measures.article('35(6)')) : null
    case 'study':
    case 'punished':
      return refused(say('这一事由不适用警告'), measures.article('35'))
  }
}

/** 办法第三十六条：依法应予治安管理处罚的，写明依据。 */
export function refusePolice(a: DisciplinaryAction, { before }: At): Refusal | null {
  if (a.gravity === 'light') return refused(say('情节轻微的，不提请治安管理处罚'), measures.article('36'))
  return a !== before && !a.legalBasis?.trim() ? refused(say('请写明应予治安管理处罚的依据'), measures.article('36')) : null
}

/** 办法第四十六条：撤销缓刑、假释的五种情形。 */
export function refuseRevocation(a: DisciplinaryAction, { on }: At, warnings: number): Refusal | null {
  const days = value(measures.lostMonth, on)
  switch (a.ground) {
    case 'injunction':
      return a.gravity === 'serious' ? null : refused(say('违反禁止令，情节严重的才提请撤销'), measures.article('46(1)'))
    case 'late':
      return (a.missedDays ?? 0) > days ? null : refused(say('无正当理由超过一个月的才提请撤销'), measures.article('46(2)'))
    case 'punished':
      return null
    case 'repeated':
      return warnings >= 2 ? null : refused(say('受到两次警告仍不改正的才提请撤销，查到{n}次', { n: warnings }), measures.article('46(4)'))
    case 'rules':
    case 'study':
    case 'medical':
    case 'other':
      return a.gravity === 'serious' ? null : refused(say('其他违反规定，情节严重的才提请撤销'), measures.article('46(5)'))
  }
}

/** 提请撤销、收监，各对应一类对象。 */
export function refuseKind({ subject }: DisciplinaryAction, { find }: At, category: 'suspended' | 'parole' | 'medical'): Refusal | null {
  const person = find(correctionSubject, subject)
  return person === null || person.category === category ? null : refused(say('这名对象的矫正类别与所提请的不符'), law.article('46'))
}
