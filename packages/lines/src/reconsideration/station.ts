import { refused, statute } from '@fazhi/law'
import { choice, date, type Filter, ledger, type Moment, optional, organ, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { anyone, reconsiderationClerk, reconsiderationHead, reportEditor, stationOfficer } from '../shared/posts.ts'
import { say } from './say.ts'

// 一 定义：工作站没有法律依据，是行政复议机构的服务点
const stationRules = statute('行政复议工作站建设要求')

const stationShape = shape({
  code: 'reconsideration_station',
  label: '行政复议工作站',
  fields: {
    name: text('工作站名称'),
    host: choice('依托单位类别', { office: '司法所', zone: '经济技术开发区' }),
    hostOrgan: organ('依托单位'),
    office: optional(ref('司法所', 'justice_office')),
    address: optional(text('地址')),
    establishedOn: date('决定设立日期'),
    signOn: optional(date('统一挂牌日期')),
    procedureOn: optional(date('统一流程日期')),
    ledgerOn: optional(date('统一台账日期')),
    rulesOn: optional(date('统一制度日期')),
    openedOn: optional(date('启用日期')),
    closedOn: optional(date('撤销日期')),
    closingReason: optional(text('撤销的理由')),
  },
  states: { preparing: '筹建', open: '运行中', closed: '已撤销' },
})
export interface ReconsiderationStation extends RecordOf<typeof stationShape> {}

// 二 规则
/** 四统一：挂牌、流程、台账、制度统一之后才启用。 */
export function refuseOpening(s: ReconsiderationStation, { on, before }: Moment<ReconsiderationStation>) {
  if (s === before) return null
  const unifications = [
    [say('挂牌'), s.signOn],
    [say('流程'), s.procedureOn],
    [say('台账'), s.ledgerOn],
    [say('制度'), s.rulesOn],
  ] as const
  const missing = unifications.flatMap(([name, since]) => (since === null || since > on ? [name] : []))
  return missing.length === 0
    ? null
    : refused(say('工作站启用之前应当做到四个统一，{missing}尚未统一，请落实后填写日期', { missing }), stationRules.article('四统一'))
}

export const hostedByOffice: Filter<ReconsiderationStation> = { host: 'office' }
export const hostedByZone: Filter<ReconsiderationStation> = { host: 'zone' }

// 三 程序
export const reconsiderationStation = ledger(stationShape, {
  start: 'establishedOn',
  initial: 'preparing',
  moves: {
    open: {
      label: '启用',
      from: ['preparing'],
      to: 'open',
      stamps: 'openedOn',
      offers: ['signOn', 'procedureOn', 'ledgerOn', 'rulesOn'],
      refuse: refuseOpening,
    },
    close: { label: '撤销', from: ['preparing', 'open'], to: 'closed', stamps: 'closedOn', asks: ['closingReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    hostedByOffices: {
      kind: 'stock',
      label: '司法所行政复议工作站',
      unit: '个',
      from: 'openedOn',
      until: 'closedOn',
      where: hostedByOffice,
      definition: '截止日已启用、未撤销，依托司法所的工作站',
    },
    hostedByZone: {
      kind: 'stock',
      label: '开发区行政复议工作站',
      unit: '个',
      from: 'openedOn',
      until: 'closedOn',
      where: hostedByZone,
      definition: '截止日已启用、未撤销，依托经济技术开发区的工作站',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'hostOrgan',
    grants: [
      { post: reconsiderationHead, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region', publish: 'region' },
      { post: reconsiderationClerk, see: 'region' },
      { post: stationOfficer, see: 'own' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['name', 'host', 'hostOrgan', 'address', 'openedOn'], where: { state: 'open' }, letters: reconsiderationHead },
  },
  list: ['name', 'host', 'hostOrgan', 'office', 'openedOn', 'state'],
  filters: ['name', 'host', 'hostOrgan', 'openedOn'],
  rests: ['open'],
})
