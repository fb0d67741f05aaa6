import { refused } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, type Filter, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { itemBatch } from './item-batch.ts'
import { shownToAnyone } from './registers.ts'
import { say } from './say.ts'
import { enforcementSubject, hasStanding } from './subject.ts'
import { areas, basisLevels, families, itemKinds } from './vocabulary.ts'

// 一 定义：行政执法事项目录，一个事项一条；裁量阶次见 discretion
const itemShape = shape({
  code: 'enforcement_item',
  label: '行政执法事项',
  fields: {
    code: text('事项编码'),
    name: text('事项名称'),
    kind: choice('事项类别', itemKinds),
    agency: organ('实施机关'),
    subject: ref('执法主体', 'enforcement_subject'),
    batch: ref('列入批次', 'item_batch'),
    area: choice('执法领域', areas),
    family: optional(choice('检查类别', families)),
    draftedOn: date('提出日期'),
    settingBasis: longText('设定依据'),
    breachBasis: optional(longText('违则')),
    penaltyBasis: optional(longText('罚则')),
    basisLevel: choice('设定依据位阶', basisLevels),
    office: optional(text('承办机构')),
    criminalLink: optional(text('涉嫌犯罪的罪名')),
    edition: optional(quantity('版本', '版')),
    listedOn: optional(date('列入日期')),
    basisChangedOn: optional(date('依据变动日期')),
    basisChange: optional(longText('依据的变动')),
    revisedOn: optional(date('调整日期')),
    revisedBasis: optional(longText('调整后的依据')),
    revisionBatch: optional(ref('调整批次', 'item_batch')),
    repealedOn: optional(date('取消日期')),
    repealReason: optional(text('取消的理由')),
  },
  states: { drafted: '拟列入', listed: '在册', outdated: '依据已变动', repealed: '已取消' },
})
export interface EnforcementItem extends RecordOf<typeof itemShape> {}

// 二 规则
const namesArticle = (basis: string | null) => basis !== null && /第[一二三四五六七八九十百零〇0-9]+条/.test(basis)

/** 第十六条：其他规范性文件不得设定行政处罚；设定依据写到条。 */
export function refuseBasis(i: EnforcementItem) {
  if (i.kind === 'penalty' && i.basisLevel === 'normative')
    return refused(say('除法律、法规、规章外，其他规范性文件不得设定行政处罚，此项不能列入'), penalty.article('16'))
  return namesArticle(i.settingBasis) ? null : refused(say('设定依据应当写到条，例如《某法》第五十三条，请更正'), penalty.article('39'))
}
/** 列入时可以补充的：处罚事项的违则和罚则，检查事项的类别。 */
export function refuseParticulars(i: EnforcementItem) {
  if (i.kind === 'penalty' && !(namesArticle(i.breachBasis) && namesArticle(i.penaltyBasis)))
    return refused(say('行政处罚事项应当写明违反的条文（违则）和处罚的条文（罚则），写到条，请补充'), penalty.article('39'))
  return i.kind === 'inspection' && i.family === null ? refused(say('行政检查事项应当选择检查类别，请补充'), inspection.publishedItems) : null
}
/** 实施机关是已经公告的主体，行政处罚事项的主体有处罚权；批次已经批准。 */
export function refuseListing(i: EnforcementItem, { before, find }: Moment<EnforcementItem>) {
  const basis = refuseBasis(i)
  if (basis || i === before) return basis
  const wanting = refuseParticulars(i)
  if (wanting) return wanting
  const [subject, batch] = [find(enforcementSubject, i.subject), find(itemBatch, i.batch)]
  if (subject === null || !hasStanding(subject)) return refused(say('实施机关的执法主体资格没有公告，事项不能列入'), penalty.article('38'))
  if (subject.body !== i.agency) return refused(say('执法主体与实施机关不是同一单位，请更正'), penalty.article('17'))
  if (i.kind === 'penalty' && subject.penaltyPower === 'no') return refused(say('该主体没有行政处罚权，行政处罚事项不能列入'), penalty.article('17'))
  return batch?.state === 'approved' ? null : refused(say('所在的调整批次尚未批准，请批准后再列入'), inspection.publishedItems)
}
/** 调整后的依据同样写到条。 */
export function refuseRevision(i: EnforcementItem, { before, find }: Moment<EnforcementItem>) {
  if (i === before) return null
  if (!namesArticle(i.revisedBasis)) return refused(say('调整后的依据应当写到条，请补充'), penalty.article('39'))
  return find(itemBatch, i.revisionBatch)?.state === 'approved'
    ? null
    : refused(say('所在的调整批次尚未批准，请批准后再调整'), inspection.publishedItems)
}
export const nextEdition = (i: EnforcementItem) => (i.edition ?? 0) + 1

const ofKind = (kind: EnforcementItem['kind']): Filter<EnforcementItem> => ({ kind })
export const penalties = ofKind('penalty')

const stock = (label: string, where: Filter<EnforcementItem>) =>
  ({ kind: 'stock', label, unit: '项', from: 'listedOn', until: 'repealedOn', where, definition: `截止日已列入、未取消的${label}` }) as const

// 三 程序
export const enforcementItem = ledger(itemShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    list: {
      label: '列入清单',
      from: ['drafted'],
      to: 'listed',
      basis: inspection.publishedItems,
      stamps: 'listedOn',
      offers: ['breachBasis', 'penaltyBasis', 'family'],
      consults: ['subject', 'batch'],
      fills: { edition: nextEdition },
      refuse: refuseListing,
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
      label: '调整',
      from: ['listed', 'outdated'],
      to: 'listed',
      basis: inspection.adjustItemRule,
      stamps: 'revisedOn',
      asks: ['revisedBasis', 'revisionBatch'],
      consults: ['revisionBatch'],
      fills: { edition: nextEdition },
      refuse: refuseRevision,
    },
    repeal: {
      label: '取消',
      from: ['drafted', 'listed', 'outdated'],
      to: 'repealed',
      basis: inspection.adjustItemRule,
      stamps: 'repealedOn',
      asks: ['repealReason'],
    },
  },
  periods: { adjust: { label: '清单调整期限', clock: inspection.adjustItem, from: 'basisChangedOn', until: ['revise', 'repeal'] } },
  documents: {},

  // 四 数字
  figures: {
    penalties: stock('行政处罚事项', penalties),
    licences: stock('行政许可事项', ofKind('licence')),
    inspections: stock('行政检查事项', ofKind('inspection')),
    coercions: stock('行政强制事项', ofKind('coercion')),
    confirmations: stock('行政确认事项', ofKind('confirmation')),
    all: stock('行政执法事项', {}),
    revised: { kind: 'count', label: '调整事项', unit: '项', on: 'revisedOn', definition: '年内最后一次调整的在册事项' },
    repealed: { kind: 'count', label: '取消事项', unit: '项', on: 'repealedOn', definition: '取消日期在年内的事项' },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'agency',
    grants: shownToAnyone,
    published: {
      fields: ['code', 'name', 'kind', 'agency', 'settingBasis', 'breachBasis', 'penaltyBasis', 'office', 'listedOn'],
      where: { state: ['listed', 'outdated'] },
    },
  },
  list: ['code', 'name', 'kind', 'agency', 'area', 'edition', 'listedOn', 'state'],
  filters: ['code', 'name', 'kind', 'agency', 'area', 'family', 'listedOn'],
  rests: ['listed'],
})
