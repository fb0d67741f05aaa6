import { type Refusal, refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import type { Moment } from '@fazhi/ledger'
import { refuseOfficers, yearsLater } from './certificate.ts'
import { enforcementItem } from './item.ts'
import { enforcementOfficer } from './officer.ts'
import type { PenaltyCase } from './penalty-shape.ts'
import { say } from './say.ts'
import { enforcementSubject, hasStanding } from './subject.ts'

/** 第三十八条第一款：没有依据，或者实施主体不具有行政主体资格的，处罚无效。 */
export function refuseStanding(c: PenaltyCase, { before, find }: Moment<PenaltyCase>): Refusal | null {
  if (c === before) return null
  const subject = find(enforcementSubject, c.subject)
  if (subject === null || subject.body !== c.department || !hasStanding(subject) || subject.penaltyPower === 'no')
    return refused(say('本机关没有已经公告的、有行政处罚权的执法主体资格，处罚无效，不得立案'), penalty.article('38(1)'))
  const item = find(enforcementItem, c.item)
  return item?.kind === 'penalty' && item.agency === c.department && item.state === 'listed'
    ? null
    : refused(say('这个事项不是本机关在册的行政处罚事项，没有依据的处罚无效，请重新选择'), penalty.article('38(1)'))
}

/** 领域随事项，供查询同一领域的违法。 */
export const areaOf = (c: PenaltyCase, { find }: Moment<PenaltyCase>) => find(enforcementItem, c.item)?.area ?? c.area

/** 第三十六条：二年内未被发现的不再处罚，五年的情形须有危害后果；从行为终了之日起算。 */
export function refuseLimitation(c: PenaltyCase, { before, due }: Moment<PenaltyCase>): Refusal | null {
  if (c.actEndedOn === null)
    return c.continuing === null && c !== before
      ? refused(say('请更正，写明违法行为终了的日期，或者写明发现时仍在继续'), penalty.article('36(2)'))
      : null
  const last = due('limitation')
  return last !== null && c.registeredOn > last
    ? refused(
        say('违法行为到{last}已满处罚时效，{registeredOn}才发现，不再给予行政处罚', { last, registeredOn: c.registeredOn }),
        penalty.article('36'),
      )
    : null
}
/** 第三十六条第一款后段：涉及公民生命健康安全、金融安全且有危害后果的，五年。 */
export const limitationClock = ({ graveHarm }: PenaltyCase) => (graveHarm === 'yes' ? penalty.limitationGrave : penalty.limitation)

/** 第四十二条第一款：执法人员不得少于两人，都具有执法资格。 */
export const refuseCaseOfficers = (c: PenaltyCase, { on, before, find }: Moment<PenaltyCase>) =>
  c === before ? null : refuseOfficers([find(enforcementOfficer, c.lead), find(enforcementOfficer, c.second)], on)

/** 第五十四条第二款：符合立案标准的，应当及时立案。 */
export const refuseOpening = (c: PenaltyCase, moment: Moment<PenaltyCase>) =>
  refuseStanding(c, moment) ?? refuseLimitation(c, moment) ?? refuseCaseOfficers(c, moment)

/** 第四十三条第三款：回避决定作出之前不停止调查；换上的同样是两名持证人员，与原来的不同。 */
export function refuseRecusal(c: PenaltyCase, moment: Moment<PenaltyCase>): Refusal | null {
  const { before } = moment
  if (c === before) return null
  if (before !== null && c.lead === before.lead && c.second === before.second)
    return refused(say('决定回避的，应当更换执法人员'), penalty.article('43(1)'))
  return refuseCaseOfficers(c, moment)
}

/** 第六十条：九十日之外再延长，须法律、法规、规章另有规定；届满之后不能再延长。 */
export function refuseExtension(c: PenaltyCase, { on, before, due }: Moment<PenaltyCase>): Refusal | null {
  if (c !== before && (c.extendedDays ?? 0) <= (before?.extendedDays ?? 0))
    return refused(say('延长后的总天数应当多于已经延长的{days}日', { days: before?.extendedDays ?? 0 }), penalty.article('60'))
  if (c !== before && !/第[一二三四五六七八九十百零〇0-9]+条/.test(c.extensionBasis ?? ''))
    return refused(say('办案期限只能依法律、法规、规章的另行规定延长，请写明条文'), penalty.article('60'))
  const last = due('decide')
  return last !== null && on > last ? refused(say('办案期限已于{last}届满，不得再延长', { last }), penalty.article('60')) : null
}

/** 第五十六条：登记保存七日内作出处理；没有登记保存的，无从处理。 */
export const refusePreservedHandling = (c: PenaltyCase) =>
  c.preservedOn === null ? refused(say('本案没有先行登记保存的物品'), penalty.article('56')) : null
/** 先行登记保存的，处理之后才能终结调查。 */
const refuseUnhandled = (c: PenaltyCase) =>
  c.preservedOn !== null && (c.preservedHandledOn === null || c.preservedHandledOn < c.preservedOn)
    ? refused(say('先行登记保存的物品还没有处理，应当在七日内作出处理决定'), penalty.article('56'))
    : null

/** 第四十条、第四十六条：事实查清，证据查证属实，两名持证人员在任，才能终结调查。 */
export const refuseConclusion = (c: PenaltyCase, moment: Moment<PenaltyCase>) => refuseUnhandled(c) ?? refuseCaseOfficers(c, moment)

const yearsOld = 18
const responsible = 14
const ageOn = ({ bornOn, actEndedOn, registeredOn }: PenaltyCase, years: number) =>
  bornOn !== null && (actEndedOn ?? registeredOn) < yearsLater(bornOn, years)
/** 第三十条：不满十四周岁的，不予处罚。 */
export const isUnderage = (c: PenaltyCase) => c.partyKind === 'citizen' && ageOn(c, responsible)
/** 第三十条：已满十四周岁不满十八周岁的，应当从轻或者减轻。 */
export const isMinor = (c: PenaltyCase) => c.partyKind === 'citizen' && ageOn(c, yearsOld) && !ageOn(c, responsible)
