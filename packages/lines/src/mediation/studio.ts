import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import { choice, date, ledger, longText, type Moment, optional, person, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { anyone, grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'
import { mediationCommittee } from './committee.ts'
import { say } from './say.ts'

// 一 定义：调解室属于一个调解委员会，没有自己的印章；协议书盖调解委员会的印章
const studioShape = shape({
  code: 'mediation_studio',
  label: '调解室',
  fields: {
    name: text('调解室名称'),
    kind: choice('类别', { personal: '以调解员命名的个人调解室', stationed: '派驻调解室', field: '专业领域调解室' }),
    committee: ref('所属调解委员会', 'mediation_committee'),
    namesake: optional(person('以其命名的调解员')),
    address: optional(text('地址')),
    method: optional(longText('调解方法')),
    volunteers: optional(quantity('志愿者', '名')),
    preparedOn: date('决定设立日期'),
    openedOn: optional(date('启用日期')),
    closedOn: optional(date('停用日期')),
    closingReason: optional(text('停用的理由')),
  },
  states: { preparing: '筹备', open: '启用', closed: '已停用' },
})
export interface MediationStudio extends RecordOf<typeof studioShape> {}

// 二 规则
/** 第八条、第二十九条：只有调解委员会能够设立并盖章；个人调解室应当有以其命名的调解员。 */
export function refuseOpening(s: MediationStudio, { before, find }: Moment<MediationStudio>) {
  if (s.kind === 'personal' && s.namesake === null) return refused(say('个人调解室应当写明以谁命名，请更正后再启用'), law.article('8'))
  if (s === before) return null
  const committee = find(mediationCommittee, s.committee)
  return committee !== null && committee.state !== 'open' ? refused(say('所属的人民调解委员会不在册，调解室不能启用'), law.article('29(2)')) : null
}

// 三 程序
export const mediationStudio = ledger(studioShape, {
  start: 'preparedOn',
  initial: 'preparing',
  moves: {
    open: { label: '启用', from: ['preparing'], to: 'open', stamps: 'openedOn', consults: ['committee'], refuse: refuseOpening },
    close: { label: '停用', from: ['preparing', 'open'], to: 'closed', stamps: 'closedOn', asks: ['closingReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    open: { kind: 'stock', label: '调解室', unit: '个', from: 'openedOn', until: 'closedOn', definition: '截止日已启用、未停用的调解室' },
    personal: {
      kind: 'stock',
      label: '个人调解室',
      unit: '个',
      from: 'openedOn',
      until: 'closedOn',
      where: { kind: 'personal' },
      definition: '截止日已启用、未停用，以调解员命名的调解室',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    grants: [
      { post: grassrootsOfficer, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region', publish: 'region' },
      { post: mediationClerk, see: 'region', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: stationOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['name', 'kind', 'address'], where: { state: 'open' }, letters: grassrootsOfficer },
  },
  list: ['name', 'kind', 'committee', 'namesake', 'openedOn', 'state'],
  filters: ['name', 'kind', 'committee', 'openedOn'],
  rests: ['open'],
})
