import { refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, ledger, longText, type Moment, money, optional, organ, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementItem } from './item.ts'
import { shownToAnyone } from './registers.ts'
import { say } from './say.ts'

// 一 定义：一个处罚事项的一个裁量阶次一条；决定书引用当时有效的一条
const stepShape = shape({
  code: 'discretion_step',
  label: '行政处罚裁量阶次',
  fields: {
    item: ref('处罚事项', 'enforcement_item'),
    agency: organ('制定机关'),
    edition: text('裁量基准的名称和版本'),
    grade: choice('阶次', { exempt: '不予处罚', mitigated: '减轻', lighter: '从轻', ordinary: '一般', heavier: '从重' }),
    circumstances: longText('适用情形'),
    measure: longText('处罚幅度'),
    fineFrom: optional(money('罚款下限')),
    fineTo: optional(money('罚款上限')),
    draftedOn: date('拟订日期'),
    effectiveOn: optional(date('施行日期')),
    repealedOn: optional(date('废止日期')),
  },
  states: { drafted: '拟订', effective: '有效', repealed: '已废止' },
})
export interface DiscretionStep extends RecordOf<typeof stepShape> {}

// 二 规则
/** 第三十四条：裁量基准应当公布；只能是在册的行政处罚事项，上限不低于下限，不予处罚的不写罚款。 */
export function refuseEnacting(s: DiscretionStep, { before, find }: Moment<DiscretionStep>) {
  if (s.fineFrom !== null && s.fineTo !== null && s.fineFrom > s.fineTo) return refused(say('罚款下限高于上限，请更正'), penalty.article('34'))
  if (s.grade === 'exempt' && (s.fineTo ?? 0) > 0) return refused(say('不予处罚的阶次不应有罚款，请更正'), penalty.article('33'))
  if (s === before) return null
  const item = find(enforcementItem, s.item)
  return item?.kind === 'penalty' && item.state === 'listed'
    ? null
    : refused(say('裁量阶次只为在册的行政处罚事项制定，请先列入事项'), penalty.article('34'))
}

// 三 程序
export const discretionStep = ledger(stepShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    enact: {
      label: '公布施行',
      from: ['drafted'],
      to: 'effective',
      basis: penalty.article('34'),
      stamps: 'effectiveOn',
      consults: ['item'],
      refuse: refuseEnacting,
    },
    repeal: { label: '废止', from: ['drafted', 'effective'], to: 'repealed', stamps: 'repealedOn' },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    effective: {
      kind: 'stock',
      label: '有效裁量阶次',
      unit: '条',
      from: 'effectiveOn',
      until: 'repealedOn',
      definition: '截止日已施行、未废止的裁量阶次',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'agency',
    grants: shownToAnyone,
    published: { fields: ['agency', 'edition', 'grade', 'circumstances', 'measure', 'effectiveOn'], where: { state: 'effective' } },
  },
  list: ['item', 'agency', 'grade', 'measure', 'fineFrom', 'fineTo', 'effectiveOn', 'state'],
  filters: ['agency', 'grade', 'effectiveOn'],
  rests: ['effective'],
})
