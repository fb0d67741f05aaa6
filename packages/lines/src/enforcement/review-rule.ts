import { fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { choice, date, ledger, longText, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { errors, parts } from './review-vocabulary.ts'

// 一 定义：评查项目由所属的标准列入
const ruleShape = shape({
  code: 'review_rule',
  label: '案卷评查项目',
  fields: {
    ruleSet: ref('评查标准', 'review_rule_set'),
    listedOn: date('列入日期'),
    part: choice('所属部分', parts),
    error: choice('问题', errors),
    requirement: longText('要求'),
    points: quantity('分值', '分'),
  },
  states: { listed: '在册', withdrawn: '已删去' },
})
export interface ReviewRule extends RecordOf<typeof ruleShape> {}

// 三 程序
export const reviewRule = ledger(ruleShape, {
  start: 'listedOn',
  initial: 'listed',
  moves: { withdraw: { label: '删去', from: ['listed'], to: 'withdrawn', basis: fileReviewStandard } },
  periods: {},
  documents: {},
  breakdown: ['part'],

  // 四 数字
  figures: { listed: { kind: 'count', label: '列入的评查项目', unit: '项', on: 'listedOn', definition: '列入日期在年内的评查项目' } },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' } },
      { post: legalOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['ruleSet', 'part', 'error', 'requirement', 'points', 'state'],
  filters: ['ruleSet', 'part', 'error'],
  rests: ['listed'],
})
