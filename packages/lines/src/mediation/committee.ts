import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import { choice, date, type Filter, ledger, type Moment, optional, organ, person, quantity, type RecordOf, shape, text } from '@fazhi/ledger'
import { anyone, grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'
import { say } from './say.ts'

// 一 定义：村（居）应当设立，乡镇（街道）、区级和行业性组织参照设立；个人调解室是它的一部分，见 studio
const committeeShape = shape({
  code: 'mediation_committee',
  label: '人民调解委员会',
  fields: {
    name: text('调解委员会名称'),
    level: choice('层级', { district: '区级', township: '乡镇（街道）', village: '村（社区）' }),
    nature: choice('类别', { area: '地区性', enterprise: '企业事业单位', association: '行业性、专业性' }),
    founder: text('设立单位'),
    township: optional(organ('所在乡镇（街道）')),
    address: optional(text('办公地址')),
    mixed: choice('多民族居住的地区', { yes: '是', no: '否' }),
    registeredOn: date('登记日期'),
    foundedOn: optional(date('设立日期')),
    electedOn: optional(date('本届产生日期')),
    chair: optional(person('主任')),
    members: optional(quantity('委员', '名')),
    women: optional(quantity('其中妇女委员', '名')),
    minority: optional(quantity('其中少数民族委员', '名')),
    courtToldOn: optional(date('通报基层人民法院日期')),
    dissolvedOn: optional(date('撤销日期')),
    dissolveReason: optional(text('撤销的理由')),
  },
  states: { preparing: '筹备', open: '在册', dissolved: '已撤销' },
})
export interface MediationCommittee extends RecordOf<typeof committeeShape> {}

// 二 规则
/** 第八条：委员三至九人，设主任一人，应当有妇女成员；多民族居住的地区应当有人数较少民族的成员。 */
export function refuseMembers(c: MediationCommittee, { before }: Moment<MediationCommittee>) {
  if (c === before || c.members === null) return null
  if (c.members < 3 || c.members > 9)
    return refused(say('人民调解委员会由委员三至九人组成，现填{members}名', { members: c.members }), law.article('8(2)'))
  if ((c.women ?? 0) > c.members || (c.minority ?? 0) > c.members)
    return refused(say('妇女委员、少数民族委员的人数多于委员总数，请核对'), law.article('8(3)'))
  if ((c.women ?? 0) === 0) return refused(say('人民调解委员会应当有妇女成员'), law.article('8(3)'))
  return c.mixed === 'yes' && (c.minority ?? 0) === 0 ? refused(say('多民族居住的地区，应当有人数较少民族的成员'), law.article('8(3)')) : null
}

const at = (level: MediationCommittee['level']): Filter<MediationCommittee> => ({ level })
const standing = (label: string, definition: string, where?: Filter<MediationCommittee>) =>
  ({ kind: 'stock', label, unit: '个', from: 'foundedOn', until: 'dissolvedOn', definition, ...(where ? { where } : {}) }) as const

// 三 程序
export const mediationCommittee = ledger(committeeShape, {
  start: 'registeredOn',
  initial: 'preparing',
  moves: {
    found: {
      label: '设立',
      from: ['preparing'],
      to: 'open',
      basis: law.article('8'),
      stamps: 'foundedOn',
      asks: ['chair', 'members', 'women'],
      offers: ['minority'],
      fills: { electedOn: (_, { on }) => on },
      refuse: refuseMembers,
    },
    elect: {
      label: '换届',
      from: ['open'],
      to: 'open',
      basis: law.article('9(2)'),
      stamps: 'electedOn',
      asks: ['chair', 'members', 'women'],
      offers: ['minority'],
      refuse: refuseMembers,
    },
    // 第十条：设立情况、委员组成和调整情况，由县级司法行政部门及时通报基层人民法院
    tellCourt: { label: '通报基层人民法院', from: ['open'], to: 'open', basis: law.article('10'), stamps: 'courtToldOn' },
    dissolve: { label: '撤销', from: ['preparing', 'open'], to: 'dissolved', stamps: 'dissolvedOn', asks: ['dissolveReason'] },
  },
  periods: { term: { label: '委员任期', clock: law.term, from: 'electedOn', until: ['elect', 'dissolve'] } },
  documents: {},

  // 四 数字
  figures: {
    standing: standing('人民调解组织', '截止日已设立、未撤销的人民调解委员会，三级合计'),
    district: standing('区级人民调解组织', '截止日在册的区级人民调解委员会', at('district')),
    township: standing('乡镇（街道）人民调解组织', '截止日在册的乡镇（街道）人民调解委员会', at('township')),
    village: standing('村（社区）人民调解组织', '截止日在册的村（社区）人民调解委员会', at('village')),
    elected: { kind: 'count', label: '换届的调解组织', unit: '个', on: 'electedOn', definition: '本届委员在年内产生的人民调解委员会' },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    grants: [
      { post: grassrootsOfficer, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region', publish: 'region' },
      { post: mediationClerk, see: 'region', create: 'own', move: { own: ['found', 'elect'] } },
      { post: stationOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['name', 'level', 'township', 'address'], where: { state: 'open' }, letters: grassrootsOfficer },
  },
  list: ['name', 'level', 'nature', 'township', 'chair', 'members', 'electedOn', 'state'],
  filters: ['name', 'level', 'nature', 'township', 'electedOn'],
  rests: ['open'],
})
