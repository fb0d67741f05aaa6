import { type Refusal, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/enforcement-supervision'
import type { Moment } from '@fazhi/ledger'
import type { SupervisionMatter } from './supervision-matter.ts'
import { say } from './supervision-say.ts'

type Rule = (m: SupervisionMatter, moment: Moment<SupervisionMatter>) => Refusal | null

/** 文书写明的回复日期在文书之后。 */
export const refuseMeasure: Rule = (m, { on, before }) =>
  m !== before && m.replyDue !== null && m.replyDue <= on ? refused(say('要求回复的日期应当在{on}以后', { on }), law.dailySupervision) : null

/** 第二十七条、第二十八条：不履行职责的用督办函，违法或者明显不当的用意见书。 */
export const refuseOpinion: Rule = (m, moment) =>
  m !== moment.before && m.fault === 'omission' ? refused(say('不履行或者拖延履行职责的，制发督办函'), law.urgingLetter) : refuseMeasure(m, moment)

/** 第二十九条：情节重大，或者督办函、意见书不被执行的，才由本级人民政府作出决定。 */
export const refuseDecision: Rule = (m, moment) => {
  const { before, on } = moment
  if (m === before) return null
  if (before?.instrument === 'decision') return refused(say('已经作出监督决定，请核对'), law.decisionLetter)
  if (m.graveGround !== 'disobeyed') return refuseMeasure(m, moment)
  if (before?.instrument == null) return refused(say('没有制发过督办函或者监督意见书，无从认定不执行'), law.decisionLetter)
  return before.state === 'awaiting' && before.replyDue !== null && on <= before.replyDue
    ? refused(say('要求回复的日期是{replyDue}，届满之前不能认定不执行', { replyDue: before.replyDue }), law.decisionLetter)
    : refuseMeasure(m, moment)
}
/** 回复的日期由监督文书写明。 */
export const replyStandingOf = ({ replyDue, repliedOn }: SupervisionMatter) =>
  replyDue === null || repliedOn === null ? null : repliedOn <= replyDue ? ('inTime' as const) : ('late' as const)
