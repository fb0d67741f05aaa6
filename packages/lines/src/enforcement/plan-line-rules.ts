import { daysBetween, limitOn, type Refusal, refused, type Sentence } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import type { Filter, Moment } from '@fazhi/ledger'
import { enforcementItem } from './item.ts'
import { inspectionPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'
import { say } from './say.ts'

/** 六要素：主体、对象、内容、依据（全称和条文或者文号）、时间、方式。主体、内容、方式是登记时必填的。 */
export function refuseElements(l: PlanLine): Refusal | null {
  if (l.windowTo < l.windowFrom)
    return refused(
      say('检查时间止于{windowTo}，早于起始的{windowFrom}，请更正', { windowTo: l.windowTo, windowFrom: l.windowFrom }),
      inspection.planArticle('六要素'),
    )
  if (daysBetween(l.windowFrom, l.windowTo) > 366) return refused(say('检查时间应当写到月或者季度，不能超过一年'), inspection.planArticle('六要素'))
  if (!/[条号]/.test(l.basis)) return refused(say('检查依据应当写明全称和条文或者文号，请更正'), inspection.planArticle('六要素'))
  return l.objectKind === 'sampled' && (l.library === null || l.library === 0)
    ? refused(say('随机抽取的，应当写明对象库的户数，请更正'), inspection.planArticle('六要素'))
    : null
}

/** 抽查比例不超过对象库的百分之二十；同一单位对同一企业每年的次数不超过当时的上限。按检查开始之日的规定判断。 */
export function refuseQuantity(l: PlanLine): Refusal | null {
  const share = limitOn(inspection.sampleShare, l.windowFrom)
  if (share && l.objectKind === 'sampled' && l.library !== null && l.expected * 100 > l.library * share.value)
    return refused(
      say('拟抽查{expected}户，超过对象库{library}户的{share}%，请减少抽查的户数', { expected: l.expected, library: l.library, share: share.value }),
      share.basis,
    )
  const yearly = limitOn(inspection.yearlyByOrgan, l.windowFrom)
  return yearly && l.times > yearly.value
    ? refused(say('同一企业一年检查{times}次，超过{most}次的上限，请减少次数', { times: l.times, most: yearly.value }), yearly.basis)
    : null
}

/** 未公布的检查事项不得实施：事项是本部门在册的行政检查事项。 */
export function refuseSubmitting(l: PlanLine, { before, find }: Moment<PlanLine>): Refusal | null {
  const wrong = refuseElements(l) ?? refuseQuantity(l)
  if (wrong || l === before) return wrong
  const item = find(enforcementItem, l.item)
  if (item === null || item.kind !== 'inspection' || (item.state !== 'listed' && item.state !== 'outdated'))
    return refused(say('检查事项不在公布的行政检查事项清单中，不得实施检查'), inspection.publishedItems)
  if (item.agency !== l.department) return refused(say('这是另一单位的检查事项，请选择本单位的事项'), inspection.publishedItems)
  return item.state === 'outdated' ? refused(say('检查事项的依据已经变动，请先调整清单再报送'), inspection.adjustItemRule) : null
}

/** 审查以六要素和上限为准，不再查对事项。 */
export const refuseApproving = (l: PlanLine): Refusal | null => refuseElements(l) ?? refuseQuantity(l)

/** 计划公布以后，其中同意的事项才公布。 */
export function refusePublishing(l: PlanLine, { before, find }: Moment<PlanLine>): Refusal | null {
  if (l === before) return null
  return find(inspectionPlan, l.plan)?.state === 'published' ? null : refused(say('所属的计划尚未公布，请先公布计划'), inspection.approvedPlan)
}

export type MergeTerms = Pick<PlanLine, 'notice' | 'urgency' | 'origin' | 'objectKind' | 'drawnOn' | 'state'>
/** 从不合并的：不事先通知的、紧急的、投诉和移送引起的；随机抽取的，抽取以前没有对象可言。 */
export function whyNotMerged(l: MergeTerms): Sentence | null {
  if (l.notice === 'unannounced') return say('不事先通知的检查不合并')
  if (l.urgency === 'urgent') return say('紧急的检查不合并')
  if (l.origin !== 'routine') return say('投诉举报和移送引起的检查不合并')
  if (l.objectKind === 'sampled' && l.drawnOn === null) return say('随机抽查在抽取对象以前不合并')
  return l.state === 'approved' || l.state === 'published' ? null : say('没有审查同意的事项不合并')
}

/** 审查过的：同意、合并、削减。 */
export const reviewed: Filter<PlanLine> = { state: ['approved', 'published', 'finished', 'merged', 'cut'] }
