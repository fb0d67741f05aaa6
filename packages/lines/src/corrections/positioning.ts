import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import { choice, date, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, ref, sensitive, shape } from '@fazhi/ledger'
import { correctionClerk, correctionHead, correctionOfficer } from '../shared/posts.ts'
import { disciplinaryAction } from './action.ts'
import { positioningDocuments } from './documents/positioning.ts'
import { say } from './say.ts'
import { correctionSubject } from './subject.ts'

// 一 定义：只记批准和日期，没有轨迹、坐标的字段；手机不是电子定位装置（办法第三十七条）
const positioningShape = shape({
  code: 'electronic_positioning',
  label: '电子定位',
  fields: {
    subject: ref('社区矫正对象', 'correction_subject'),
    agency: organ('社区矫正机构'),
    office: organ('受委托的司法所'),
    ground: choice('情形', {
      injunction: '违反人民法院禁止令',
      left: '无正当理由未经批准离开所居住的市、县',
      refusal: '拒不按照规定报告自己的活动情况，被给予警告',
      punished: '违反监督管理规定，被给予治安管理处罚',
      revocation: '拟提请撤销缓刑、假释或者收监执行',
    }),
    action: optional(ref('有关的处置', 'disciplinary_action')),
    facts: sensitive(longText('事实和必要性')),
    requestedOn: date('呈报日期'),
    toldOn: optional(date('告知期限、要求和后果日期')),
    approvedOn: optional(date('批准日期')),
    extraMonths: optional(quantity('累计延长', '月')),
    assessment: optional(sensitive(longText('延长以前的评估'))),
    extendedOn: optional(date('最近一次延长日期')),
    liftedOn: optional(date('解除日期')),
    liftReason: optional(choice('解除的原因', { term: '期限届满', needless: '不需要继续使用', ended: '矫正结束' })),
    declinedOn: optional(date('不批准日期')),
  },
  states: { requested: '呈报中', active: '使用中', lifted: '已解除', declined: '不批准' },
})
export interface ElectronicPositioning extends RecordOf<typeof positioningShape> {}
type At = Moment<ElectronicPositioning>

// 二 规则
const mostMonths = 3
/** 第二十九条第一款：五种情形，其中两种以已经作出的处置为据。 */
export function refuseApproval(p: ElectronicPositioning, { before, find }: At) {
  if (p === before) return null
  const person = find(correctionSubject, p.subject)
  if (person !== null && (person.organ !== p.agency || person.office !== p.office))
    return refused(say('这名对象不由所填的社区矫正机构和司法所负责，请核对'), law.article('9'))
  const action = find(disciplinaryAction, p.action)
  const isOwn = action !== null && action.subject === p.subject
  if (p.ground === 'refusal' && !(isOwn && action.kind === 'warning'))
    return refused(say('拒不报告的，应当已经给予警告，请选择那一次警告'), law.article('29(1)(3)'))
  if (p.ground === 'punished' && !(isOwn && action.kind === 'police' && action.result === 'granted'))
    return refused(say('应当已经给予治安管理处罚，请选择那一次处置'), law.article('29(1)(4)'))
  return null
}
/** 第二十九条第二款：每次延长不超过三个月，先评估，再批准；累计的月数由上一次加上这一次。 */
export function refuseExtension(p: ElectronicPositioning, { before, due, on }: At) {
  const last = due('use')
  if (last !== null && on > last) return refused(say('使用期限已于{last}届满，应当解除，不能延长', { last }), law.article('29(2)'))
  if (p === before) return null
  const more = (p.extraMonths ?? 0) - (before?.extraMonths ?? 0)
  return more < 1 || more > mostMonths ? refused(say('每次延长一至三个月，累计的月数应当在上一次之上'), law.article('29(2)')) : null
}

// 三 程序
export const electronicPositioning = ledger(positioningShape, {
  start: 'requestedOn',
  initial: 'requested',
  moves: {
    approve: {
      label: '批准使用',
      from: ['requested'],
      to: 'active',
      basis: law.article('29(1)'),
      stamps: 'approvedOn',
      asks: ['toldOn'],
      approval: correctionHead,
      consults: ['subject', 'action'],
      refuse: refuseApproval,
    },
    extend: {
      label: '批准延长',
      from: ['active'],
      to: 'active',
      basis: law.article('29(2)'),
      stamps: 'extendedOn',
      asks: ['assessment', 'extraMonths'],
      approval: correctionHead,
      refuse: refuseExtension,
    },
    lift: { label: '解除使用', from: ['active'], to: 'lifted', basis: law.article('29(2)'), stamps: 'liftedOn', asks: ['liftReason'] },
    decline: { label: '不批准', from: ['requested'], to: 'declined', stamps: 'declinedOn' },
  },
  periods: { use: { label: '电子定位期限', clock: law.device, from: 'approvedOn', until: ['lift'], extendedBy: 'extraMonths' } },
  documents: positioningDocuments,

  // 四 数字
  figures: {
    approved: { kind: 'count', label: '批准使用电子定位', unit: '人次', on: 'approvedOn', definition: '年内批准使用的，延长的不另计' },
    active: { kind: 'stock', label: '正在使用电子定位', unit: '人', from: 'approvedOn', until: 'liftedOn', definition: '截止日已批准、没有解除的' },
  },
  breakdown: ['ground'],

  // 五 权限
  access: {
    sensitivity: 'restricted',
    purpose: '电子定位的批准和解除',
    owner: 'agency',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionHead, see: 'region' },
      { post: correctionOfficer, see: 'party' },
    ],
  },
  list: ['subject', 'office', 'ground', 'requestedOn', 'approvedOn', 'extraMonths', 'liftedOn', 'state'],
  filters: ['subject', 'office', 'ground', 'approvedOn', 'liftedOn'],
})
