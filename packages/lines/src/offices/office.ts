import { date, ledger, optional, organ, person, type RecordOf, shape, text } from '@fazhi/ledger'
import { anyone, grassrootsOfficer, reconsiderationClerk, reconsiderationHead, reportEditor } from '../shared/posts.ts'

// 一 定义
const officeShape = shape({
  code: 'justice_office',
  label: '司法所',
  fields: {
    name: text('司法所名称'),
    township: organ('所在乡镇（街道）'),
    address: optional(text('办公地址')),
    chief: optional(person('所长')),
    openedOn: date('设立日期'),
    closedOn: optional(date('撤并日期')),
    closingReason: optional(text('撤并的理由')),
  },
  states: { open: '在设', closed: '已撤并' },
})
export interface JusticeOffice extends RecordOf<typeof officeShape> {}

// 三 程序
export const justiceOffice = ledger(officeShape, {
  start: 'openedOn',
  initial: 'open',
  moves: { close: { label: '撤并', from: ['open'], to: 'closed', stamps: 'closedOn', asks: ['closingReason'] } },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    active: { kind: 'stock', label: '司法所', unit: '个', from: 'openedOn', until: 'closedOn', definition: '截止日已设立、未撤并的司法所' },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    grants: [
      { post: grassrootsOfficer, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region', publish: 'region' },
      { post: reconsiderationClerk, see: 'region' },
      { post: reconsiderationHead, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['name', 'township', 'address'], where: { state: 'open' }, letters: grassrootsOfficer },
  },
  list: ['name', 'township', 'chief', 'openedOn', 'closedOn', 'state'],
  filters: ['name', 'township', 'openedOn'],
  rests: ['open'],
})
