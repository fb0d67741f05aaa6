import { type Refusal, refused } from '@fazhi/law'
import * as coercion from '@fazhi/law/statutes/coercion'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import * as penalty from '@fazhi/law/statutes/penalty'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  money,
  optional,
  organ,
  quantity,
  type RecordOf,
  ref,
  shape,
  text,
} from '@fazhi/ledger'
import {
  anyone,
  enforcementClerk,
  enforcementCoordinator,
  enforcementHead,
  enforcementSupervisor,
  inspector,
  legalOfficer,
  reportEditor,
} from '../shared/posts.ts'
import { enforcementItem } from './item.ts'
import { say } from './say.ts'

// 一 定义：四张清单，一个事项一条；部门报送，司法局审核、归并、汇总成版公布
const leniencyShape = shape({
  code: 'leniency_item',
  label: '四张清单事项',
  fields: {
    list: choice('清单', {
      noPenalty: '不予处罚事项清单',
      mitigated: '减轻处罚事项清单',
      lighter: '从轻处罚事项清单',
      noCoercion: '免予行政强制事项清单',
    }),
    department: organ('报送部门'),
    item: ref('执法事项', 'enforcement_item'),
    act: text('违法行为'),
    collectedOn: date('征集日期'),
    basis: longText('法律依据'),
    conditions: longText('适用条件（须全部具备）'),
    excluded: optional(longText('不适用的情形')),
    correctionDays: optional(quantity('改正期限', '日')),
    floor: optional(money('法定罚款下限')),
    handling: choice('处理', { educate: '批评教育', interview: '指导约谈', promise: '签订承诺书' }),
    returnedOn: optional(date('退回日期')),
    correctionNote: optional(text('补正的说明')),
    reviewedOn: optional(date('审核日期')),
    opinion: optional(longText('审核意见')),
    mergedInto: optional(ref('并入的事项', 'leniency_item')),
    edition: optional(quantity('汇总版本', '版')),
    publishedOn: optional(date('公布施行日期')),
    place: optional(text('公布的网址或者版面')),
    basisChangedOn: optional(date('依据变动日期')),
    basisChange: optional(longText('依据的变动')),
    revisedBasis: optional(longText('调整后的依据')),
    revisedConditions: optional(longText('调整后的适用条件')),
    repealedOn: optional(date('废止日期')),
    repealReason: optional(text('废止的理由')),
  },
  states: {
    collected: '已报送',
    returned: '已退回',
    reviewed: '审核通过',
    merged: '已归并',
    listed: '有效',
    outdated: '依据已变动',
    repealed: '已废止',
  },
})
export interface LeniencyItem extends RecordOf<typeof leniencyShape> {}

// 二 规则
const namesArticle = (basis: string) => /第[一二三四五六七八九十百零〇0-9]+条/.test(basis)

/** 免予强制的清单列强制事项，其余列处罚事项；都在册，都是报送部门自己的。 */
function refuseKind(l: LeniencyItem, { before, find }: Moment<LeniencyItem>): Refusal | null {
  if (l === before) return null
  const item = find(enforcementItem, l.item)
  const wanted = l.list === 'noCoercion' ? 'coercion' : 'penalty'
  return item?.kind === wanted && item.agency === l.department && item.state === 'listed'
    ? null
    : refused(say('清单事项应当对应报送部门在册的执法事项：免予强制的对应行政强制，其余对应行政处罚'), penalty.article('34'))
}
/** 减轻是低于法定下限的处罚，须写明下限；依据写到条。 */
export function refuseReview(l: LeniencyItem, moment: Moment<LeniencyItem>): Refusal | null {
  const article = l.list === 'noCoercion' ? coercion.article('16(2)') : penalty.article('34')
  if (!namesArticle(l.basis)) return refused(say('清单事项的依据应当写到条，请退回补正'), article)
  if (l.list === 'mitigated' && l.floor === null)
    return refused(say('减轻处罚是在法定罚款下限以下处罚，应当写明法定下限，请退回补正'), penalty.article('32'))
  return refuseKind(l, moment)
}
/** 归并到另一条有效或者审核通过的同一清单事项。 */
export function refuseMerging(l: LeniencyItem, { before, find }: Moment<LeniencyItem>): Refusal | null {
  if (l === before) return null
  const into = l.mergedInto === l.id ? null : find(leniencyItem, l.mergedInto)
  return into !== null && into.list === l.list && (into.state === 'reviewed' || into.state === 'listed')
    ? null
    : refused(say('只能并入同一清单中审核通过或者有效的另一条'), penalty.article('34'))
}

const inForceOf = (list: LeniencyItem['list']): Filter<LeniencyItem> => ({ list })
export const noPenaltyItems = inForceOf('noPenalty')
const stock = (label: string, where: Filter<LeniencyItem>) =>
  ({ kind: 'stock', label, unit: '项', from: 'publishedOn', until: 'repealedOn', where, definition: `截止日已公布施行、未废止的${label}` }) as const

// 三 程序
export const leniencyItem = ledger(leniencyShape, {
  start: 'collectedOn',
  initial: 'collected',
  moves: {
    giveBack: { label: '退回', from: ['collected'], to: 'returned', stamps: 'returnedOn', asks: ['opinion'] },
    resubmit: { label: '补正后再报', from: ['returned'], to: 'collected', asks: ['correctionNote'] },
    review: {
      label: '审核通过',
      from: ['collected'],
      to: 'reviewed',
      basis: penalty.article('34'),
      stamps: 'reviewedOn',
      offers: ['opinion'],
      consults: ['item'],
      refuse: refuseReview,
    },
    merge: { label: '归并', from: ['collected', 'reviewed'], to: 'merged', asks: ['mergedInto'], consults: ['mergedInto'], refuse: refuseMerging },
    publish: {
      label: '汇总公布施行',
      from: ['reviewed'],
      to: 'listed',
      basis: penalty.article('34'),
      stamps: 'publishedOn',
      asks: ['edition', 'place'],
    },
    noteChange: {
      label: '登记依据变动',
      from: ['listed'],
      to: 'outdated',
      basis: inspection.adjustItemRule,
      stamps: 'basisChangedOn',
      asks: ['basisChange'],
    },
    revise: {
      label: '调整后公布',
      from: ['listed', 'outdated'],
      to: 'listed',
      basis: inspection.adjustItemRule,
      asks: ['revisedBasis', 'revisedConditions', 'edition', 'place'],
    },
    repeal: {
      label: '废止',
      from: ['collected', 'returned', 'reviewed', 'listed', 'outdated'],
      to: 'repealed',
      stamps: 'repealedOn',
      asks: ['repealReason'],
    },
  },
  periods: { adjust: { label: '清单调整期限', clock: inspection.adjustItem, from: 'basisChangedOn', until: ['revise', 'repeal'] } },
  documents: {},
  breakdown: ['list'],

  // 四 数字
  figures: {
    noPenalty: stock('不予处罚事项', noPenaltyItems),
    mitigated: stock('减轻处罚事项', inForceOf('mitigated')),
    lighter: stock('从轻处罚事项', inForceOf('lighter')),
    noCoercion: stock('免予行政强制事项', inForceOf('noCoercion')),
    collected: { kind: 'count', label: '报送清单事项', unit: '项', on: 'collectedOn', definition: '征集日期在年内的清单事项' },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'department',
    grants: [
      { post: enforcementClerk, see: 'region', create: 'own', move: { own: ['resubmit'] }, correct: 'own' },
      {
        post: enforcementCoordinator,
        see: 'region',
        move: { region: ['giveBack', 'review', 'merge', 'publish', 'noteChange', 'revise', 'repeal'] },
        publish: 'region',
      },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementHead, see: 'region' },
      { post: inspector, see: 'region' },
      { post: legalOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: {
      fields: ['act', 'list', 'department', 'basis', 'conditions', 'excluded', 'revisedBasis', 'revisedConditions', 'edition', 'publishedOn'],
      where: { state: 'listed' },
    },
  },
  list: ['list', 'act', 'department', 'conditions', 'collectedOn', 'edition', 'publishedOn', 'state'],
  filters: ['list', 'department', 'act', 'collectedOn', 'publishedOn'],
  rests: ['listed'],
})
