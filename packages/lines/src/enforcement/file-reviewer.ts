import { fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { account, choice, date, ledger, optional, organ, person, type RecordOf, shape, text } from '@fazhi/ledger'
import { enforcementSupervisor, reportEditor } from '../shared/posts.ts'

// 一 定义：评查人员库；所在单位用于回避
const reviewerShape = shape({
  code: 'file_reviewer',
  label: '案卷评查人员',
  fields: {
    name: person('姓名'),
    unit: organ('所在单位'),
    login: account('账号'),
    qualification: choice('资格', { lawyer: '有法律职业资格', officer: '从事法制审核', supervisor: '从事行政执法监督' }),
    listedOn: date('入库日期'),
    leftOn: optional(date('出库日期')),
    leaveReason: optional(text('出库的理由')),
  },
  states: { listed: '在库', left: '已出库' },
})
export interface FileReviewer extends RecordOf<typeof reviewerShape> {}

// 三 程序
export const fileReviewer = ledger(reviewerShape, {
  start: 'listedOn',
  initial: 'listed',
  moves: { leave: { label: '出库', from: ['listed'], to: 'left', basis: fileReviewStandard, stamps: 'leftOn', asks: ['leaveReason'] } },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    listed: { kind: 'stock', label: '案卷评查人员', unit: '人', from: 'listedOn', until: 'leftOn', definition: '截止日在库的案卷评查人员' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['name', 'unit', 'qualification', 'listedOn', 'state'],
  filters: ['name', 'unit', 'qualification'],
  rests: ['listed'],
})
