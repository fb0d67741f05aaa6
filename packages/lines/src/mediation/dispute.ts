import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import * as workRules from '@fazhi/law/statutes/mediation-rules'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  money,
  not,
  type Opens,
  optional,
  person,
  personal,
  type RecordOf,
  ref,
  shape,
  text,
} from '@fazhi/ledger'
import { grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'
import type { mediationCase } from './case.ts'
import { say } from './say.ts'
import { disputeScreening } from './screening.ts'
import { bodies, categories, sources, startedBy } from './vocabulary.ts'

// 一 定义：一件纠纷从发现到办结只有这一条，调解、移送、行政调解、司法调解都指向它
const disputeShape = shape({
  code: 'dispute',
  label: '矛盾纠纷',
  fields: {
    source: choice('来源', sources),
    screening: optional(ref('排查记录', 'dispute_screening')),
    referredBy: optional(choice('移送单位', bodies)),
    foundOn: date('发现或者收到日期'),
    committee: ref('调解组织', 'mediation_committee'),
    category: choice('纠纷类别', categories),
    nature: choice('性质', { civil: '民间纠纷', administrative: '行政争议', criminal: '涉嫌犯罪', reserved: '法律规定由专门机关处理' }),
    pending: choice('已经受理的机关', { none: '没有', court: '人民法院', police: '公安机关', organ: '其他行政机关' }),
    partyA: personal(person('当事人一方')),
    partyB: personal(person('当事人另一方')),
    matter: longText('纠纷简要情况'),
    amount: optional(money('涉及金额')),
    headcount: choice('涉及人数', { few: '50人以下', tens: '50人至100人', hundreds: '100人至500人', many: '500人以上' }),
    risk: choice('激化的可能', { none: '没有', likely: '有可能激化', crime: '可能引起治安案件、刑事案件' }),
    reportedTo: optional(text('报告的机关')),
    reportedOn: optional(date('报告日期')),
    startedBy: optional(startedBy),
    mediatedOn: optional(date('转入调解日期')),
    referredTo: optional(
      choice('引导的途径', {
        suit: '诉讼',
        arbitration: '仲裁',
        administrative: '行政处理',
        reconsideration: '行政复议',
        police: '公安机关',
        other: '其他',
      }),
    ),
    referredOn: optional(date('引导日期')),
    sameAs: optional(ref('同一纠纷', 'dispute')),
  },
  states: { found: '已登记', mediated: '已转入调解', referred: '已引导其他途径', merged: '与另一件相同' },
})
export interface Dispute extends RecordOf<typeof disputeShape> {}

// 二 规则
/** 司法部令第75号第二十二条：法律规定由专门机关处理的、已经有机关受理的，不由人民调解；第二十五条：可能引起治安、刑事案件的先报告。 */
export function refuseMediation(d: Dispute, { before, find }: Moment<Dispute>) {
  if (d.nature !== 'civil') return refused(say('人民调解只调解民间纠纷，这一件请引导当事人通过其他途径解决'), workRules.article('22'))
  if (d.pending !== 'none') return refused(say('已经有机关受理的纠纷，不能再由人民调解委员会受理'), workRules.article('22'))
  if (d.risk === 'crime' && d.reportedOn === null)
    return refused(say('可能引起治安案件、刑事案件的，应当先向当地公安机关或者有关部门报告'), law.article('25'))
  if (d === before || d.source !== 'screening') return null
  if (d.screening === null) return refused(say('排查发现的纠纷应当写明是哪一次排查，请更正后再转入调解'), law.article('17'))
  const screening = find(disputeScreening, d.screening)
  return screening !== null && (screening.state !== 'done' || screening.result !== 'found')
    ? refused(say('那一次排查没有发现纠纷或者已经作废，请核对来源'), law.article('17'))
    : null
}

/** 不能指向自己。 */
export const refuseMerging = (d: Dispute) => (d.sameAs === d.id ? refused(say('同一纠纷应当选择另一条记录'), law.article('27')) : null)

/** 第十七条：当事人申请调解，调解委员会也可以主动调解。 */
export const openMediation = (d: Dispute, { on }: Moment<Dispute>): Opens<typeof mediationCase> => ({
  ledger: 'people_mediation',
  draft: {
    dispute: d.id,
    source: d.source,
    startedBy: d.startedBy ?? 'initiative',
    committee: d.committee,
    category: d.category,
    partyA: d.partyA,
    partyB: d.partyB,
    matter: d.matter,
    registeredOn: on,
  },
})

const distinctOnes = { state: not('merged') } as const
const found: Filter<Dispute> = { ...distinctOnes, source: 'screening' }

// 三 程序
export const dispute = ledger(disputeShape, {
  start: 'foundOn',
  initial: 'found',
  moves: {
    report: { label: '向公安机关等报告', from: ['found'], to: 'found', basis: law.article('25'), stamps: 'reportedOn', asks: ['reportedTo'] },
    mediate: {
      label: '转入调解',
      from: ['found'],
      to: 'mediated',
      basis: law.article('17'),
      stamps: 'mediatedOn',
      asks: ['startedBy'],
      consults: ['screening'],
      refuse: refuseMediation,
      opens: [openMediation],
    },
    refer: { label: '引导其他途径', from: ['found'], to: 'referred', basis: workRules.article('22'), stamps: 'referredOn', asks: ['referredTo'] },
    merge: { label: '与另一件相同', from: ['found'], to: 'merged', asks: ['sameAs'], refuse: refuseMerging },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    found: {
      kind: 'count',
      label: '排查发现矛盾纠纷',
      unit: '件',
      on: 'foundOn',
      where: found,
      definition: '年内排查发现的矛盾纠纷，同一纠纷只计一件',
    },
    applied: {
      kind: 'count',
      label: '当事人申请调解',
      unit: '件',
      on: 'foundOn',
      where: { ...distinctOnes, source: 'application' },
      definition: '年内当事人直接申请调解的纠纷',
    },
    received: {
      kind: 'count',
      label: '移送的矛盾纠纷',
      unit: '件',
      on: 'foundOn',
      where: { ...distinctOnes, source: 'referral' },
      definition: '年内其他单位移送的纠纷',
    },
    handedOver: {
      kind: 'rate',
      label: '排查发现的转入调解率',
      unit: '%',
      on: 'foundOn',
      where: found,
      part: { state: 'mediated' },
      definition: '年内排查发现的纠纷中已经转入调解的比例',
    },
    prevented: { kind: 'count', label: '报告可能激化的纠纷', unit: '件', on: 'reportedOn', definition: '年内向公安机关等报告的可能激化的纠纷' },
  },
  breakdown: ['category', 'source'],

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: mediationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: stationOfficer, see: 'own', create: 'own', move: { own: ['report', 'refer'] } },
      { post: grassrootsOfficer, see: 'region', masked: { partyA: 'surname', partyB: 'surname' } },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['foundOn', 'source', 'category', 'partyA', 'partyB', 'committee', 'risk', 'state'],
  filters: ['foundOn', 'source', 'category', 'committee', 'partyA', 'partyB', 'risk', 'screening'],
  duplicates: ['partyA', 'partyB', 'category'],
})
