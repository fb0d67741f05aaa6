import { refused } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { choice, date, ledger, longText, type Moment, optional, quantity, type RecordOf, shape, text } from '@fazhi/ledger'
import { keptByJusticeBureau } from './registers.ts'
import { say } from './say.ts'

// 一 定义：清单的每一次调整是一批，事项引用所在的批次
const batchShape = shape({
  code: 'item_batch',
  label: '执法事项调整批次',
  fields: {
    name: text('批次名称'),
    reason: choice('调整缘由', { sortOut: '梳理清理', basisChanged: '依据变动', dutiesChanged: '职责变动', other: '其他' }),
    ground: text('依据的文件'),
    draftedOn: date('提出日期'),
    expected: quantity('拟调整事项', '项'),
    scope: optional(longText('调整说明')),
    reviewedOn: optional(date('审核日期')),
    opinion: optional(longText('审核意见')),
    approvedOn: optional(date('批准日期')),
    approvalNo: optional(text('批准文件和文号')),
    withdrawalReason: optional(text('撤回的理由')),
  },
  states: { drafted: '拟订', reviewed: '审核通过', approved: '已批准', withdrawn: '已撤回' },
})
export interface ItemBatch extends RecordOf<typeof batchShape> {}

// 二 规则
/** 一批至少一项。 */
export const refuseEmpty = (b: ItemBatch, _: Moment<ItemBatch>) =>
  b.expected === 0 ? refused(say('拟调整事项为零，没有可以审核的内容，请更正件数'), inspection.publishedItems) : null

// 三 程序
export const itemBatch = ledger(batchShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    review: { label: '审核', from: ['drafted'], to: 'reviewed', stamps: 'reviewedOn', asks: ['opinion'], refuse: refuseEmpty },
    approve: { label: '批准', from: ['reviewed'], to: 'approved', stamps: 'approvedOn', asks: ['approvalNo'] },
    withdraw: { label: '撤回', from: ['drafted', 'reviewed'], to: 'withdrawn', asks: ['withdrawalReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: { approved: { kind: 'count', label: '事项清单调整', unit: '批', on: 'approvedOn', definition: '批准日期在年内的调整批次' } },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...keptByJusticeBureau] },
  list: ['name', 'reason', 'ground', 'expected', 'draftedOn', 'approvedOn', 'state'],
  filters: ['name', 'reason', 'draftedOn', 'approvedOn'],
})
