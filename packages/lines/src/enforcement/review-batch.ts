import { refused } from '@fazhi/law'
import { dailySupervision, fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { date, ledger, longText, type Moment, optional, person, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { batchDocuments } from './documents/file-review.ts'
import { reviewRuleSet } from './review-rule-set.ts'
import { say } from './review-say.ts'

// 一 定义：一批评查；抽取的种子、总数和名单摘要记在批次上，任何人可以照样再抽一次
const batchShape = shape({
  code: 'review_batch',
  label: '案卷评查批次',
  fields: {
    name: text('批次名称'),
    ruleSet: ref('评查标准', 'review_rule_set'),
    plannedOn: date('制定方案日期'),
    closedFrom: date('案件结案日期自'),
    closedTo: date('案件结案日期至'),
    perUnit: quantity('每个单位抽取', '件'),
    seed: optional(text('抽取的种子')),
    witness: optional(person('抽取见证人')),
    population: optional(quantity('可以抽取的案卷', '件')),
    populationDigest: optional(text('名单的摘要（SHA-256）')),
    drawn: optional(quantity('抽取的案卷', '件')),
    drawnOn: optional(date('抽取日期')),
    summary: optional(longText('评查情况')),
    concludedOn: optional(date('评查结束日期')),
    place: optional(text('公布的方式')),
    publishedOn: optional(date('公布结果日期')),
    cancelReason: optional(text('取消的理由')),
  },
  states: { planned: '已制定方案', drawn: '评查中', concluded: '已结束', published: '已公布结果', cancelled: '已取消' },
})
export interface ReviewBatch extends RecordOf<typeof batchShape> {}

// 二 规则
const seedLength = 6
/** 第十九条：依施行的标准评查；种子由见证人当场给出，长到不能凑出结果。 */
export function refuseDraw(b: ReviewBatch, { before, find }: Moment<ReviewBatch>) {
  if (b.closedTo < b.closedFrom) return refused(say('结案日期的起止颠倒，请更正'), fileReviewStandard)
  if (b === before) return null
  if ((b.seed ?? '').length < seedLength) return refused(say('抽取的种子至少{least}个字符', { least: seedLength }), fileReviewStandard)
  return find(reviewRuleSet, b.ruleSet)?.state === 'adopted' ? null : refused(say('评查标准没有施行，不能抽取'), fileReviewStandard)
}

// 三 程序
export const reviewBatch = ledger(batchShape, {
  start: 'plannedOn',
  initial: 'planned',
  moves: {
    draw: {
      label: '抽取案卷',
      from: ['planned'],
      to: 'drawn',
      basis: dailySupervision,
      stamps: 'drawnOn',
      asks: ['seed', 'witness', 'population', 'populationDigest', 'drawn'],
      consults: ['ruleSet'],
      refuse: refuseDraw,
    },
    conclude: { label: '评查结束', from: ['drawn'], to: 'concluded', basis: dailySupervision, stamps: 'concludedOn', asks: ['summary'] },
    publish: { label: '公布结果', from: ['concluded'], to: 'published', basis: fileReviewStandard, stamps: 'publishedOn', asks: ['place'] },
    cancel: { label: '取消', from: ['planned'], to: 'cancelled', asks: ['cancelReason'] },
  },
  periods: {},
  documents: batchDocuments,

  // 四 数字
  figures: {
    drawn: { kind: 'count', label: '案卷评查', unit: '次', on: 'drawnOn', definition: '抽取日期在年内的评查批次' },
    files: { kind: 'sum', label: '评查案卷', unit: '件', on: 'drawnOn', of: 'drawn', definition: '年内各批次抽取的案卷' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: legalOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['name', 'ruleSet', 'plannedOn', 'perUnit', 'population', 'drawn', 'drawnOn', 'state'],
  filters: ['name', 'plannedOn', 'drawnOn'],
})
