import { type Refusal, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/enterprise-inspection'
import * as penalty from '@fazhi/law/statutes/penalty'
import { type Filter, type Moment, present } from '@fazhi/ledger'
import { refuseOfficers } from './certificate.ts'
import type { Inspection } from './inspection.ts'
import { enforcementOfficer } from './officer.ts'
import { planLine } from './plan-line.ts'
import { say } from './say.ts'

/** 计划内的，计划事项已经公布；计划外的个案检查，须有投诉、转办、线索等缘由并记明。 */
export function refuseGround(i: Inspection, { before, find }: Moment<Inspection>): Refusal | null {
  if (i.mode === 'case')
    return i.trigger === null || i.triggerNote === null
      ? refused(say('计划以外的检查须有投诉举报、转办交办、案件线索等缘由，请更正，选择缘由并记明来源'), law.approvedBefore)
      : null
  if (i.mode === 'urgent') return refused(say('紧急情况当场检查的，请直接登记进入现场，再补办手续'), law.approvedBefore)
  if (i.line === null) return refused(say('计划内的检查应当写明计划事项；没有计划的，须有个案检查的缘由'), law.approvedPlan)
  if (i === before) return null
  const line = find(planLine, i.line)
  if (line === null || line.department !== i.department) return refused(say('没有找到本部门的这个计划事项，请重新选择'), law.approvedPlan)
  return line.state === 'published' ? null : refused(say('计划事项没有公布，不得检查'), law.approvedPlan)
}

/** 第四十二条：两名持证人员。证件看的是办理当日。 */
export function refuseStaff(i: Inspection, { on, before, find }: Moment<Inspection>): Refusal | null {
  if (i === before) return null
  return refuseOfficers([find(enforcementOfficer, i.lead), find(enforcementOfficer, i.second)], on)
}
export const refuseNotice = (i: Inspection, moment: Moment<Inspection>) => refuseGround(i, moment) ?? refuseStaff(i, moment)

/** 进入现场：出示证件、送达检查通知书；输入通知书编码的，编码相符。 */
export function refuseEntry(i: Inspection, moment: Moment<Inspection>): Refusal | null {
  if (i === moment.before) return null
  if (i.entryWay === 'code' && i.entryCode !== i.noticeCode) return refused(say('输入的编码与检查通知书上的不符，请核对通知书'), law.approvedBefore)
  return refuseStaff(i, moment)
}
/** 紧急情况：缘由须记明，人员同样要两名持证的。 */
export function refuseUrgentEntry(i: Inspection, moment: Moment<Inspection>): Refusal | null {
  if (i.mode !== 'urgent') return refused(say('只有紧急情况才能不经批准进入，请先批准并制作检查通知书'), law.approvedBefore)
  if (i.trigger === null || i.triggerNote === null) return refused(say('紧急检查须记明缘由，请更正，选择缘由并记明来源'), law.approvedBefore)
  return refuseStaff(i, moment)
}
/** 紧急检查在结果作出以前补办批准手续。 */
export function refuseConclusion(i: Inspection, { before }: Moment<Inspection>): Refusal | null {
  if (i.mode === 'urgent' && i.madeUpOn === null) return refused(say('紧急检查应当及时补办批准手续，请补办后再作结论'), law.approvedBefore)
  return i !== before && i.finding !== 'none' && i.problems === null ? refused(say('发现问题的，应当写明问题'), law.approvedBefore) : null
}
/** 第二十八条：责令改正应当有改正的期限。 */
export function refuseOrder(i: Inspection, { on, before }: Moment<Inspection>): Refusal | null {
  if (i.finding === 'none') return refused(say('检查没有发现问题，不必责令改正'), penalty.article('28(1)'))
  return i !== before && i.correctBy !== null && i.correctBy < on
    ? refused(say('改正期限{correctBy}早于责令之日{on}，请更正', { correctBy: i.correctBy, on }), penalty.article('28(1)'))
    : null
}
/** 第五十四条：发现违法行为、符合立案标准的，应当及时立案；没有改正的不能了结。 */
export function refuseClosing(i: Inspection): Refusal | null {
  if (i.recheck === 'uncorrected') return refused(say('复查没有改正，应当移送立案处理'), penalty.article('54(2)'))
  return i.finding === 'violation' && i.orderedOn === null ? refused(say('发现违法行为的，应当责令改正或者移送立案'), penalty.article('28(1)')) : null
}
/** What stands on the notice as a code: part of the record's own random id, so that nobody guesses another's. */
export const noticeCodeOf = (i: Inspection) => i.id.replaceAll('-', '').slice(-8).toUpperCase()

export const entered: Filter<Inspection> = { enteredOn: present }
export const unplanned: Filter<Inspection> = { mode: ['case', 'urgent'] }
export const withProblems: Filter<Inspection> = { finding: ['minor', 'violation'] }
