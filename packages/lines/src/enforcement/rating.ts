import { type Refusal, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/enterprise-inspection'
import { choice, date, type Filter, ledger, longText, type Moment, not, optional, organ, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementCoordinator, enforcementHead, enforcementSupervisor, reportEditor } from '../shared/posts.ts'
import { inspection } from './inspection.ts'
import { say } from './say.ts'
import { complaints } from './vocabulary.ts'

// 一 定义：企业对一次检查的评价和投诉，凭检查通知书上的编码提出；不记录评价人
const ratingShape = shape({
  code: 'inspection_rating',
  label: '入企检查评价',
  fields: {
    inspection: ref('行政检查', 'administrative_inspection'),
    department: organ('被评价部门'),
    ratedOn: date('评价日期'),
    score: quantity('评分', '分'),
    complaint: choice('反映的问题', complaints),
    words: optional(longText('说明')),
    assessedOn: optional(date('核查日期')),
    finding: optional(choice('核查结论', { true: '属实', partly: '部分属实', untrue: '不属实' })),
    handling: optional(longText('处理情况')),
    closedOn: optional(date('办结日期')),
  },
  states: { received: '已收到', assessing: '核查中', closed: '已办结' },
})
export interface InspectionRating extends RecordOf<typeof ratingShape> {}

// 二 规则
const best = 5
/** 一至五分。反映问题的应当核查，不能只登记了事。 */
export function refuseClosing(r: InspectionRating, { before }: Moment<InspectionRating>): Refusal | null {
  if (r.score < 1 || r.score > best) return refused(say('评分为一至{best}分，现为{score}分，请更正', { best, score: r.score }), law.joint)
  return r.complaint !== 'none' && (r.finding === null || r.handling === null) && (r !== before || r.state === 'received')
    ? refused(say('企业反映了问题，应当核查并写明结论和处理情况'), law.complaintsHeard)
    : null
}
/** 核查的是已经进入现场的检查。 */
export const refuseAssessing = (r: InspectionRating, { before, find }: Moment<InspectionRating>): Refusal | null =>
  r === before || find(inspection, r.inspection)?.enteredOn != null
    ? null
    : refused(say('这次检查没有进入现场的记录，请核对评价的检查'), law.complaintsHeard)

export const complaining: Filter<InspectionRating> = { complaint: not('none') }

// 三 程序
export const inspectionRating = ledger(ratingShape, {
  start: 'ratedOn',
  initial: 'received',
  moves: {
    assess: {
      label: '核查',
      from: ['received'],
      to: 'assessing',
      basis: law.complaintsHeard,
      stamps: 'assessedOn',
      consults: ['inspection'],
      refuse: refuseAssessing,
    },
    close: {
      label: '办结',
      from: ['received', 'assessing'],
      to: 'closed',
      basis: law.complaintsHeard,
      stamps: 'closedOn',
      offers: ['finding', 'handling'],
      refuse: refuseClosing,
    },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    received: { kind: 'count', label: '企业评价', unit: '条', on: 'ratedOn', definition: '评价日期在年内的评价' },
    complaints: { kind: 'count', label: '企业反映问题', unit: '条', on: 'ratedOn', where: complaining, definition: '评价日期在年内、反映问题的评价' },
    satisfied: { kind: 'rate', label: '满意率', unit: '%', on: 'ratedOn', part: { score: { from: 4 } }, definition: '年内的评价中四分以上的比例' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: enforcementSupervisor, see: 'region', move: { region: 'all' } },
      { post: enforcementHead, see: 'own' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['inspection', 'department', 'ratedOn', 'score', 'complaint', 'finding', 'closedOn', 'state'],
  filters: ['department', 'ratedOn', 'score', 'complaint', 'finding'],
})
