import { article } from '@fazhi/law/statutes/reconsideration'
import { editable, type Say } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ReconsiderationCase } from '../case-shape.ts'
import type { outcomes } from '../vocabulary.ts'
import {
  acceptance,
  actOf,
  type CaseDocument,
  caseOf,
  law,
  mayBringSuit,
  partiesOf,
  regulation,
  regulationTitle,
  revisedOn,
  under,
} from './particulars.ts'

/** 一种决定的条文和主文；修订前收到的申请，按修订前的条文。 */
interface Ruling {
  readonly now: string
  readonly before: string
  orders(c: ReconsiderationCase, say: Say): string
}
const earlierKinds = law('第二十八条第一款第三项')

const remaking = (c: ReconsiderationCase, say: Say) =>
  c.remake === null ? '' : `责令被申请人${c.remakeBy === null ? '自收到本决定书之日起六十日内' : `于${say.day(c.remakeBy)}前`}重新作出行政行为。`

/** 第六十三条至第六十九条、第七十一条、第七十二条：每一种决定的条文和主文。 */
const rulings = {
  upheld: { now: law('第六十八条'), before: law('第二十八条第一款第一项'), orders: (c) => `维持被申请人作出的${actOf(c)}。` },
  claimRejected: { now: law('第六十九条'), before: regulation('第四十八条第一款第一项'), orders: () => '驳回申请人的行政复议请求。' },
  altered: { now: law('第六十三条'), before: earlierKinds, orders: (c) => `将被申请人作出的${actOf(c)}变更为：${blank}。` },
  revoked: { now: law('第六十四条'), before: earlierKinds, orders: (c, say) => `撤销被申请人作出的${actOf(c)}。${remaking(c, say)}` },
  partlyRevoked: {
    now: law('第六十四条'),
    before: earlierKinds,
    orders: (c, say) => `撤销被申请人作出的${actOf(c)}中${blank}的部分。${remaking(c, say)}`,
  },
  unlawful: { now: law('第六十五条'), before: earlierKinds, orders: (c) => `确认被申请人作出的${actOf(c)}违法。` },
  void: { now: law('第六十七条'), before: earlierKinds, orders: (c) => `确认被申请人作出的${actOf(c)}无效。` },
  performance: {
    now: law('第六十六条'),
    before: law('第二十八条第一款第二项'),
    orders: () => `责令被申请人自收到本决定书之日起${blank}日内履行${blank}的法定职责。`,
  },
  agreement: {
    now: law('第七十一条'),
    before: earlierKinds,
    orders: () => `被申请人承担${blank}（依法订立、继续履行、采取补救措施、赔偿损失）的责任。`,
  },
  compensation: { now: law('第七十二条'), before: law('第二十九条'), orders: () => `被申请人赔偿申请人${blank}元。` },
} as const satisfies Record<keyof typeof outcomes, Ruling>

function orderOf(c: ReconsiderationCase, say: Say): string {
  if (c.outcome === null) return `本机关决定：${blank}`
  const { now, before, orders }: Ruling = rulings[c.outcome]
  return `${under(c.receivedOn, now, before)}，本机关决定：${orders(c, say)}`
}

/** 第七十五条：作出行政复议决定，制作行政复议决定书；决定书一经送达，即发生法律效力。 */
export const decision: CaseDocument = {
  label: '行政复议决定书',
  basis: article('75', { before: revisedOn, article: '31(2)' }),
  when: ['decided', 'served', 'ordered', 'enforcing', 'performed', 'archived'],
  number: 'decisionNo',
  issuer: 'government',
  fill: (c, say) => ({
    paragraphs: [
      ...partiesOf(c, say),
      `${caseOf(c, say)}，本机关于${say.day(c.receivedOn)}收到申请，${dayOrBlank(c.acceptedOn, say)}受理（${orBlank(c.caseNo)}）${c.procedure === 'summary' ? '，依法适用简易程序审理' : ''}，现已审理终结。`,
      `申请人请求：${c.matter}`,
      `申请人称：${orBlank(c.grounds)}`,
      editable('respondentSays', '被申请人称', `被申请人称：${blank}。`),
      editable('findings', '经审理查明', `经审理查明：${orBlank(c.findings)}`),
      editable('reasoning', '本机关认为', `本机关认为：${orBlank(c.reasoning)}`),
      editable('order', '决定的依据和主文', orderOf(c, say)),
      editable('more', '补充段落'),
      mayBringSuit('本决定书'),
      '本决定书一经送达，即发生法律效力。申请人、第三人逾期不起诉又不履行的，依法强制执行；被申请人应当履行本决定。',
    ],
  }),
}

/** 第七十三条：当事人经调解达成协议的，制作行政复议调解书，经各方签字或者签章并加盖复议机关印章，即具有法律效力。 */
export const mediationStatement: CaseDocument = {
  label: '行政复议调解书',
  basis: article('73(1)', { before: revisedOn, law: regulationTitle, article: '50' }),
  when: ['settled', 'served', 'performed', 'archived'],
  series: '{place}政复调〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    paragraphs: [
      ...partiesOf(c, say),
      `${caseOf(c, say)}，请求：${c.matter}`,
      `${acceptance(c, say)}。经审理查明：${orBlank(c.findings)}`,
      `本机关${under(c.receivedOn, law('第五条、第七十三条'), regulation('第五十条'))}进行调解，当事人自愿达成如下协议：`,
      editable('terms', '协议内容', `一、${blank}。\n二、${blank}。`),
      '上述协议不损害国家利益、社会公共利益和他人合法权益，不违反法律、法规的强制性规定，本机关予以确认。',
      '本调解书经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力。调解未达成协议或者调解书生效前一方反悔的，本机关将依法审查或者及时作出行政复议决定。',
      `申请人（签字或者签章）：${blank}${blank}`,
      `被申请人（签章）：${blank}${blank}`,
    ],
  }),
}

/** 第七十七条：被申请人不履行或者无正当理由拖延履行的，责令其限期履行。 */
export const performanceOrder: CaseDocument = {
  label: '责令履行通知书',
  basis: article('77(2)', { before: revisedOn, article: '32(2)' }),
  when: ['served', 'ordered'],
  series: '{place}政复责〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: nameOrBlank(c.respondent, say),
    copiesTo: [c.applicant, ...(c.thirdParty === null ? [] : [c.thirdParty])].join('，'),
    paragraphs: [
      `${caseOf(c, say)}，本机关已于${dayOrBlank(c.closedOn, say)}作出${c.closing === 'mediation' ? '行政复议调解书' : `行政复议决定（${orBlank(c.decisionNo)}）`}并已送达。经查，你单位至今未履行（无正当理由拖延履行）下列事项：`,
      editable('matters', '未履行的事项', `${blank}。`),
      `${under(c.receivedOn, law('第七十七条'), law('第三十二条第二款'))}，责令你单位于${dayOrBlank(c.performBy, say)}前履行完毕，并将履行情况书面报告本机关。`,
      ...(c.receivedOn < revisedOn ? [] : ['逾期仍不履行的，本机关可以约谈你单位的有关负责人，或者予以通报批评。']),
    ],
  }),
}
