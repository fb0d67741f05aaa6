import { approvedPlan } from '@fazhi/law/statutes/enterprise-inspection'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { InspectionPlan } from '../plan.ts'

type PlanDocument = Document<InspectionPlan, InspectionPlan['state'], 'recordNo'>

const recordForm: PlanDocument = {
  label: '涉企行政检查计划备案表',
  basis: approvedPlan,
  when: ['reviewed', 'published'],
  number: 'recordNo',
  fill: (p, say) => ({
    rows: [
      ['检查部门', nameOrBlank(p.department, say)],
      ['计划年度', `${p.planYear}年`],
      ['计划名称', p.title],
      ['计划事项', p.lines === null ? '' : `${p.lines}项`],
      ['报审日期', dayOrBlank(p.submittedOn, say)],
      ['审查完毕', dayOrBlank(p.reviewedOn, say)],
      ['审查意见', orBlank(p.opinion)],
      ['区人民政府批准', dayOrBlank(p.approvedOn, say)],
      ['公布', orBlank(p.publishedAt)],
    ],
    paragraphs: ['计划事项及其检查主体、对象、内容、依据、时间、方式六要素另附。'],
  }),
}

export const planDocuments = { recordForm }
