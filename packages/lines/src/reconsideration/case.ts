import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import {
  account,
  choice,
  cutOff,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  not,
  number,
  optional,
  organ,
  person,
  personal,
  present,
  quantity,
  type RecordOf,
  shape,
  text,
} from '@fazhi/ledger'
import { anyone, governmentHead, legalOfficer, reconsiderationClerk, reconsiderationHead, reportEditor } from '../shared/posts.ts'
import { decision, extension } from './documents.ts'

import { categories, channels, declineGrounds, outcomes, summaryGrounds, suspensionGrounds, terminationGrounds } from './vocabulary.ts'

// 一 定义
const caseShape = shape({
  code: 'reconsideration_case',
  label: '行政复议案件',
  fields: {
    caseNo: number('案号', '{place}政复〔{year}〕{n}号'),
    receivedOn: date('收到申请日期'),
    channel: choice('申请方式', channels),
    applicant: personal(person('申请人')),
    applicantKind: choice('申请人类别', { citizen: '公民', organisation: '法人或者其他组织' }),
    respondent: organ('被申请人'),
    category: choice('复议事项', categories),
    matter: longText('复议请求'),
    handler: optional(account('承办人')),
    correctionAskedOn: optional(date('补正通知送达日期')),
    correctionItems: optional(longText('需补正的内容')),
    correctedOn: optional(date('收到补正材料日期')),
    acceptedOn: optional(date('受理日期')),
    procedure: optional(choice('审理程序', { ordinary: '普通程序', summary: '简易程序' })),
    summaryGround: optional(choice('适用简易程序的情形', summaryGrounds)),
    declineGround: optional(choice('不予受理的理由', declineGrounds)),
    competentOrgan: optional(text('有管辖权的行政复议机关')),
    suspensionGround: optional(choice('中止事由', suspensionGrounds)),
    extendedDays: optional(quantity('延长总天数', '日')),
    extensionReason: optional(text('延长理由')),
    closedOn: optional(date('结案日期')),
    decisionNo: number('决定书文号', '{place}政复决〔{year}〕{n}号'),
    outcome: optional(choice('复议决定', outcomes)),
    terminationGround: optional(choice('终止事由', terminationGrounds)),
  },
  states: {
    received: '已收到',
    correcting: '待补正',
    accepted: '审理中',
    suspended: '已中止',
    decided: '已决定',
    settled: '调解结案',
    terminated: '已终止',
    rejected: '驳回申请',
    declined: '不予受理',
    givenUp: '视为放弃',
  },
})
export interface ReconsiderationCase extends RecordOf<typeof caseShape> {}

// 二 规则
const beforeRevision = '2024-01-01'
const extensionArticle = law.article('62(1)', { before: beforeRevision, article: '31' })

/** 第六十二条：普通程序六十日，简易程序三十日。 */
export const decisionClock = (c: ReconsiderationCase) => (c.procedure === 'summary' ? law.decideSummary : law.decideOrdinary)

/** 第五十三条：具备法定情形，才可以适用简易程序；2024年1月1日前收到的申请，旧法没有简易程序。 */
export function refuseProcedure(c: ReconsiderationCase) {
  if (c.procedure !== 'summary') return null
  if (c.receivedOn < beforeRevision) return refused('本件按修订前的行政复议法办理，没有简易程序', law.article('53'))
  return c.summaryGround === null ? refused('适用简易程序，应当具备法定情形之一，请选择是哪一种', law.article('53')) : null
}

/** 第三十条第二款：不属于本机关管辖的，不予受理决定应当告知有管辖权的机关。 */
export const refuseDecline = (c: ReconsiderationCase) =>
  c.declineGround === 'jurisdiction' && c.competentOrgan === null
    ? refused('不属于本机关管辖的，应当在不予受理决定中告知有管辖权的行政复议机关，请填写', law.article('30(2)'))
    : null

/** 第六十二条：只有普通程序可以延长；最多不超过三十日；期限届满之后不能再延长。 */
export function refuseExtension(c: ReconsiderationCase, { on, before, due }: Moment<ReconsiderationCase>) {
  if (c.procedure === 'summary') return refused('简易程序案件应当在三十日内办结，不得延长审理期限', law.article('62(2)'))
  if ((c.extendedDays ?? 0) > 30) return refused('延长期限合计最多不得超过三十日', extensionArticle)
  if (c !== before && c.extendedDays !== null && c.extendedDays <= (before?.extendedDays ?? 0))
    return refused(`延长总天数应当多于已经延长的${before?.extendedDays ?? 0}日`, extensionArticle)
  const last = due('decide')
  return last !== null && on > last ? refused(`审理期限已于${last}届满，届满之后不得再延长`, extensionArticle) : null
}

/** 第四十一条第五项：中止满六十日而终止的，只限于第三十九条第一款第一、二、四项的事由。 */
export function refuseTermination(c: ReconsiderationCase) {
  const admits = c.suspensionGround === 'succession' || c.suspensionGround === 'capacity' || c.suspensionGround === 'organisation'
  return c.terminationGround === 'suspendedLong' && !admits
    ? refused('中止满六十日即终止，只适用于申请人死亡、丧失行为能力或者终止而承受人未定的情形', law.article('41(5)'))
    : null
}

/** 办结：作出决定、达成调解、终止或者驳回申请。 */
export const closed: Filter<ReconsiderationCase> = { closedOn: { to: cutOff } }
/** 纠错：撤销、变更、确认违法、确认无效、责令履行。 */
export const corrected: Filter<ReconsiderationCase> = { outcome: not('upheld', 'claimRejected') }
/** 应当受理：扣除未审查完毕、不符合条件和视为放弃的申请。 */
export const admissible: Filter<ReconsiderationCase> = { state: not('received', 'correcting', 'givenUp', 'declined') }

// 三 程序
export const reconsiderationCase = ledger(caseShape, {
  start: 'receivedOn',
  initial: 'received',
  moves: {
    askCorrection: {
      label: '通知补正',
      from: ['received'],
      to: 'correcting',
      basis: law.article('31(1)'),
      stamps: 'correctionAskedOn',
      asks: ['correctionItems'],
    },
    correct: { label: '收到补正', from: ['correcting'], to: 'received', basis: law.article('31(3)'), stamps: 'correctedOn' },
    deemGivenUp: { label: '视为放弃', byLaw: true, from: ['correcting'], to: 'givenUp', basis: law.article('31(2)') },
    accept: {
      label: '受理',
      from: ['received'],
      to: 'accepted',
      basis: law.article('30(1)', { before: beforeRevision, article: '17' }),
      stamps: 'acceptedOn',
      asks: ['procedure', 'handler'],
      offers: ['summaryGround'],
      draws: 'caseNo',
      refuse: refuseProcedure,
    },
    deemAccepted: {
      label: '视为受理',
      byLaw: true,
      from: ['received'],
      to: 'accepted',
      basis: law.article('30(3)', { before: beforeRevision, article: '17(2)' }),
      stamps: 'acceptedOn',
      draws: 'caseNo',
      sets: { procedure: 'ordinary' },
    },
    decline: {
      label: '不予受理',
      from: ['received'],
      to: 'declined',
      basis: law.article('30(2)', { before: beforeRevision, article: '17' }),
      asks: ['declineGround'],
      offers: ['competentOrgan'],
      refuse: refuseDecline,
    },
    suspend: { label: '中止', from: ['accepted'], to: 'suspended', basis: law.article('39'), asks: ['suspensionGround'] },
    resume: { label: '恢复审理', from: ['suspended'], to: 'accepted', basis: law.article('39(2)') },
    extend: {
      label: '延长审理期限',
      from: ['accepted'],
      to: 'accepted',
      basis: extensionArticle,
      asks: ['extendedDays', 'extensionReason'],
      approval: reconsiderationHead,
      refuse: refuseExtension,
    },
    decide: {
      label: '作出决定',
      from: ['accepted'],
      to: 'decided',
      basis: law.article('61', { before: beforeRevision, article: '28' }),
      stamps: 'closedOn',
      asks: ['outcome'],
      draws: 'decisionNo',
      approval: governmentHead,
    },
    settle: { label: '调解结案', from: ['accepted'], to: 'settled', basis: law.article('73'), stamps: 'closedOn' },
    terminate: {
      label: '终止',
      from: ['accepted', 'suspended'],
      to: 'terminated',
      basis: law.article('41', { before: beforeRevision, article: '25' }),
      stamps: 'closedOn',
      asks: ['terminationGround'],
      refuse: refuseTermination,
    },
    reject: { label: '驳回申请', from: ['accepted'], to: 'rejected', basis: law.article('33'), stamps: 'closedOn' },
  },
  periods: {
    examine: { label: '审查期限', clock: law.examine, from: 'receivedOn', until: ['accept', 'decline', 'askCorrection'], lapse: 'deemAccepted' },
    submit: { label: '补正期限', clock: law.submitCorrection, from: 'correctionAskedOn', until: ['correct'], lapse: 'deemGivenUp' },
    examineAgain: {
      label: '补正后审查期限',
      clock: law.examine,
      from: 'correctedOn',
      until: ['accept', 'decline', 'askCorrection'],
      lapse: 'deemAccepted',
    },
    decide: {
      label: '审理期限',
      clock: decisionClock,
      from: 'acceptedOn',
      until: ['decide', 'settle', 'terminate', 'reject'],
      pausedIn: ['suspended'],
      extendedBy: 'extendedDays',
    },
  },
  documents: { decision, extension },

  // 四 数字
  figures: {
    received: { kind: 'count', label: '收到申请件数', unit: '件', on: 'receivedOn', definition: '收到申请日期在年内的申请' },
    accepted: { kind: 'count', label: '受理件数', unit: '件', on: 'acceptedOn', definition: '受理日期在年内的案件，含视为受理' },
    closed: { kind: 'count', label: '结案件数', unit: '件', on: 'closedOn', definition: '结案日期在年内的案件' },
    closingRate: {
      kind: 'rate',
      label: '结案率',
      unit: '%',
      on: 'acceptedOn',
      part: closed,
      definition: '当年受理的案件中，至统计截止日已结案的比例',
    },
    acceptanceRate: {
      kind: 'rate',
      label: '受理率',
      unit: '%',
      on: 'receivedOn',
      where: admissible,
      part: { acceptedOn: present },
      definition: '年内收到、符合受理条件的申请中已受理的比例；不予受理和视为放弃另列',
    },
    correctionRate: {
      kind: 'rate',
      label: '直接纠错率',
      unit: '%',
      on: 'closedOn',
      where: { state: 'decided' },
      part: corrected,
      definition: '年内作出复议决定的案件中纠正原行为的比例',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['respondent'],
    assignees: ['handler'],
    grants: [
      { post: reconsiderationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: reconsiderationHead, see: 'own', move: { own: ['extend', 'suspend', 'resume'] } },
      { post: governmentHead, see: 'region', masked: { applicant: 'surname' } },
      { post: legalOfficer, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['caseNo', 'respondent', 'outcome', 'closedOn'], where: { state: 'decided' } },
  },
  list: ['caseNo', 'applicant', 'respondent', 'category', 'state', 'receivedOn', 'acceptedOn', 'outcome'],
  filters: ['applicant', 'respondent', 'category', 'receivedOn', 'acceptedOn', 'procedure', 'outcome'],
})
