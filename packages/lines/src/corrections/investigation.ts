import { refused } from '@fazhi/law'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  number,
  optional,
  organ,
  person,
  personal,
  present,
  quantity,
  type RecordOf,
  sensitive,
  shape,
  text,
} from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { investigationDocuments } from './documents/investigation.ts'
import { say } from './say.ts'
import { categories, yesNo } from './vocabulary.ts'

// 一 定义：判决、裁定、决定以前受委托调查评估，不是每个对象都有
const investigationShape = shape({
  code: 'social_investigation',
  label: '调查评估',
  fields: {
    opinionNo: number('意见书编号', '{place}矫调〔{year}〕{n}号'),
    entruster: text('委托机关'),
    entrusterKind: choice('委托机关类别', { court: '人民法院', procuratorate: '人民检察院', police: '公安机关', prison: '监狱' }),
    letterNo: text('委托函编号'),
    receivedOn: date('收到委托函及所附材料日期'),
    fast: choice('适用速裁程序', yesNo),
    subject: personal(person('被调查人')),
    residence: personal(text('居住地')),
    crime: sensitive(text('涉嫌罪名')),
    category: choice('拟适用的社区矫正', categories),
    office: organ('协助调查的司法所'),
    investigatorOne: optional(person('调查人员之一')),
    investigatorTwo: optional(person('调查人员之二')),
    investigatedOn: optional(date('调查完毕日期')),
    circumstances: optional(sensitive(longText('居所、家庭和社会关系，一贯表现'))),
    consequences: optional(sensitive(longText('犯罪行为的后果和影响'))),
    views: optional(sensitive(longText('居住地村（居）民委员会和被害人意见'))),
    prohibitions: optional(longText('拟禁止的事项')),
    extraDays: optional(quantity('协商延长', '工作日')),
    opinion: optional(choice('评估意见', { suitable: '适宜社区矫正', unsuitable: '不适宜社区矫正', other: '其他' })),
    opinionReason: optional(sensitive(longText('评估的理由'))),
    repliedOn: optional(date('提交意见日期')),
    adopted: optional(choice('采纳情况', { yes: '采纳', no: '未采纳' })),
    adoptedOn: optional(date('获知采纳情况日期')),
    returnedOn: optional(date('退回日期')),
    returnReason: optional(text('退回的理由')),
  },
  states: { received: '已收到', investigated: '调查完毕', replied: '已提交意见', closed: '已办结', returned: '已退回' },
})
export interface SocialInvestigation extends RecordOf<typeof investigationShape> {}

// 二 规则
/** 第十四条：由两名以上工作人员进行。 */
export const refuseInvestigators = (i: SocialInvestigation, { before }: Moment<SocialInvestigation>) =>
  i !== before && i.investigatorOne === i.investigatorTwo ? refused(say('调查评估由两名以上工作人员进行'), measures.article('14')) : null

/** 第十四条：需要延长的，与委托机关协商。 */
export const refuseExtension = (i: SocialInvestigation, { before }: Moment<SocialInvestigation>) =>
  i !== before && (i.extraDays ?? 0) < 1 ? refused(say('请写明与委托机关协商延长几个工作日'), measures.article('14')) : null

/** 第十四条：十个工作日；适用速裁程序的，五个工作日。 */
export const clockOf = ({ fast }: SocialInvestigation) => (fast === 'yes' ? measures.investigateFast : measures.investigate)

const answered: Filter<SocialInvestigation> = { adopted: present }

// 三 程序
export const socialInvestigation = ledger(investigationShape, {
  start: 'receivedOn',
  initial: 'received',
  moves: {
    investigate: {
      label: '登记调查情况',
      from: ['received'],
      to: 'investigated',
      basis: measures.article('14'),
      stamps: 'investigatedOn',
      asks: ['investigatorOne', 'investigatorTwo', 'circumstances', 'views'],
      offers: ['consequences', 'prohibitions'],
      refuse: refuseInvestigators,
    },
    extend: { label: '协商延长', from: ['received'], to: 'received', basis: measures.article('14'), asks: ['extraDays'], refuse: refuseExtension },
    reply: {
      label: '提交评估意见',
      from: ['investigated'],
      to: 'replied',
      basis: measures.article('14'),
      stamps: 'repliedOn',
      draws: 'opinionNo',
      asks: ['opinion', 'opinionReason'],
    },
    learn: { label: '登记采纳情况', from: ['replied'], to: 'closed', stamps: 'adoptedOn', asks: ['adopted'] },
    return: { label: '退回委托机关', from: ['received', 'investigated'], to: 'returned', stamps: 'returnedOn', asks: ['returnReason'] },
  },
  periods: { investigate: { label: '调查评估期限', clock: clockOf, from: 'receivedOn', until: ['reply', 'return'], extendedBy: 'extraDays' } },
  documents: investigationDocuments,
  materials: { letter: '委托函及所附材料', record: '调查笔录', opinion: '意见书', other: '其他' },

  // 四 数字
  figures: {
    completed: { kind: 'count', label: '调查评估', unit: '人次', on: 'repliedOn', definition: '年内提交评估意见的，同一人两次计两人次；退回的不计' },
    adoptionRate: {
      kind: 'rate',
      label: '调查评估采纳率',
      unit: '%',
      on: 'repliedOn',
      where: answered,
      part: { adopted: 'yes' },
      definition: '年内提交、已知结果的评估意见中被采纳的比例',
    },
  },
  breakdown: ['category', 'opinion', 'entrusterKind'],

  // 五 权限
  access: {
    sensitivity: 'restricted',
    purpose: '办理调查评估',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', move: { party: ['investigate'] } },
    ],
  },
  list: ['subject', 'category', 'entruster', 'office', 'receivedOn', 'opinion', 'repliedOn', 'state'],
  filters: ['subject', 'category', 'office', 'receivedOn', 'repliedOn', 'opinion', 'adopted'],
  rests: ['replied'],
})
