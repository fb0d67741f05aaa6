import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { choice, date, type Filter, ledger, optional, organ, person, type RecordOf, shape, text } from '@fazhi/ledger'
import { checkCreditCode, codeChecks } from '../shared/credit-code.ts'
import { anyone, enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

// 一 定义：企业和其他经营主体，各台账以统一社会信用代码相认
const enterpriseShape = shape({
  code: 'enterprise',
  label: '经营主体',
  fields: {
    name: text('名称'),
    creditCode: text('统一社会信用代码'),
    codeCheck: optional(choice('代码校验', codeChecks)),
    formerNo: optional(text('原注册号')),
    kind: choice('主体类别', { company: '企业', branch: '分支机构', household: '个体工商户', cooperative: '农民专业合作社', other: '其他' }),
    trade: text('行业'),
    township: optional(organ('所在乡镇（街道）')),
    address: optional(text('住所')),
    representative: optional(person('法定代表人、经营者')),
    enteredOn: date('登记入库日期'),
    cancelledOn: optional(date('注销、迁出日期')),
    cancellation: optional(choice('退出的情形', { cancelled: '注销', revoked: '吊销', moved: '迁出' })),
  },
  states: { active: '存续', gone: '已退出' },
})
export interface Enterprise extends RecordOf<typeof enterpriseShape> {}

// 二 规则
/** 代码校验只提示、只记录，不拦截：校验不符的代码也在使用。 */
export const codeCheckOf = ({ creditCode }: Enterprise) => checkCreditCode(creditCode)
export const doubtful: Filter<Enterprise> = { codeCheck: ['fails', 'malformed'] }

// 三 程序
export const enterprise = ledger(enterpriseShape, {
  start: 'enteredOn',
  initial: 'active',
  derives: { codeCheck: codeCheckOf },
  moves: {
    leave: { label: '注销、迁出', from: ['active'], to: 'gone', basis: inspection.publishedItems, stamps: 'cancelledOn', asks: ['cancellation'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    active: { kind: 'stock', label: '经营主体', unit: '户', from: 'enteredOn', until: 'cancelledOn', definition: '截止日在库、未注销迁出的经营主体' },
    doubtful: {
      kind: 'stock',
      label: '代码校验不符',
      unit: '户',
      from: 'enteredOn',
      until: 'cancelledOn',
      where: doubtful,
      definition: '截止日在库、统一社会信用代码校验不符或者不是十八位的经营主体',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'own', move: { region: 'all' }, correct: 'region' },
      { post: enforcementClerk, see: 'region', create: 'own', correct: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementHead, see: 'region' },
      { post: inspector, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
  },
  list: ['name', 'creditCode', 'codeCheck', 'kind', 'trade', 'township', 'enteredOn', 'state'],
  filters: ['name', 'creditCode', 'codeCheck', 'kind', 'trade', 'township'],
  rests: ['active'],
})
