import { refused } from '@fazhi/law'
import { dailySupervision, opinionLetter } from '@fazhi/law/statutes/enforcement-supervision'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  not,
  optional,
  organ,
  person,
  type RecordOf,
  ref,
  shape,
  text,
} from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { accompaniedDocuments } from './documents/accompanied.ts'
import { openFromAccompanied } from './supervision-follow-ups.ts'
import { say } from './supervision-say.ts'
import { observed } from './supervision-vocabulary.ts'
import { jointVisit } from './visit.ts'

// 一 定义：对一次多部门联合执法的“伴随式”监督；没有法律专门规定，依通知、记录、反馈、核验进行
const accompaniedShape = shape({
  code: 'accompanied_supervision',
  label: '伴随式执法监督',
  fields: {
    action: text('联合执法活动'),
    visit: optional(ref('综合查一次', 'joint_visit')),
    lead: organ('牵头部门'),
    second: organ('参加部门'),
    third: optional(organ('参加部门（三）')),
    fourth: optional(organ('参加部门（四）')),
    fifth: optional(organ('参加部门（五）')),
    plannedOn: date('制定方案日期'),
    actionOn: date('联合执法日期'),
    supervisor: person('监督人员'),
    secondSupervisor: person('监督人员（二）'),
    notifiedOn: optional(date('通知日期')),
    accompaniedOn: optional(date('伴随监督日期')),
    stages: optional(choice('监督的环节', { whole: '事前、事中、事后全程', during: '现场', after: '事后' })),
    cards: optional(choice('亮证执法', observed)),
    telling: optional(choice('告知权利', observed)),
    recording: optional(choice('全过程记录', observed)),
    papers: optional(choice('执法文书', observed)),
    discretion: optional(choice('裁量', observed)),
    findings: optional(longText('监督记录')),
    problems: optional(longText('发现的问题')),
    correctedOnSpot: optional(longText('当场纠正')),
    fedBackOn: optional(date('反馈日期')),
    replyDue: optional(date('要求回复的日期')),
    repliedOn: optional(date('回复日期')),
    reply: optional(longText('整改情况')),
    verifiedOn: optional(date('核验日期')),
    verification: optional(choice('核验结果', { corrected: '已整改', partly: '部分整改', none: '未整改' })),
    closedOn: optional(date('办结日期')),
    cancelReason: optional(text('取消的理由')),
  },
  states: {
    planned: '已制定方案',
    notified: '已通知',
    accompanied: '已伴随监督',
    fedBack: '待整改',
    replied: '待核验',
    closed: '已办结',
    cancelled: '已取消',
  },
})
export interface AccompaniedSupervision extends RecordOf<typeof accompaniedShape> {}

// 二 规则
/** 监督人员两名，各不相同。 */
export const refusePlan = (a: AccompaniedSupervision) =>
  a.supervisor === a.secondSupervisor ? refused(say('监督人员应当是两名不同的人员，请更正'), dailySupervision) : null
/** 联合执法确已进行；记明是综合查一次的，就是那一次，没有取消。 */
export function refuseAccompanying(a: AccompaniedSupervision, { on, before, find }: Moment<AccompaniedSupervision>) {
  if (on < a.actionOn) return refused(say('联合执法定于{actionOn}，尚未进行', { actionOn: a.actionOn }), dailySupervision)
  if (a === before) return null
  if (isAmiss(a) && a.problems === null) return refused(say('有环节不符合要求，应当写明发现的问题'), dailySupervision)
  const visit = a.visit === null ? null : find(jointVisit, a.visit)
  return visit?.state === 'cancelled' ? refused(say('这次综合查一次已经取消，请核对监督的活动'), dailySupervision) : null
}
const isAmiss = ({ cards, telling, recording, papers, discretion }: AccompaniedSupervision) =>
  [cards, telling, recording, papers, discretion].includes('amiss')

/** 有问题才反馈，回复的日期在反馈之后。 */
export function refuseFeedback(a: AccompaniedSupervision, { on, before }: Moment<AccompaniedSupervision>) {
  if (a.problems === null) return refused(say('没有发现问题，不必要求整改，请直接办结'), dailySupervision)
  return a !== before && a.replyDue !== null && a.replyDue <= on ? refused(say('要求回复的日期应当在{on}以后', { on }), dailySupervision) : null
}
/** 发现的问题当场纠正了，才能直接办结。 */
export const refuseClosing = (a: AccompaniedSupervision) =>
  a.problems !== null && a.correctedOnSpot === null ? refused(say('发现的问题没有当场纠正，应当反馈整改或者提出监督线索'), dailySupervision) : null
/** 没有整改的，不能办结，只能提出监督线索。 */
export const refuseVerification = (a: AccompaniedSupervision, { before }: Moment<AccompaniedSupervision>) =>
  a !== before && a.verification === 'none' ? refused(say('没有整改的，请提出监督线索，由监督人员决定是否立项'), opinionLetter) : null
export const refuseRaising = (a: AccompaniedSupervision) =>
  a.problems === null ? refused(say('没有发现问题，没有可以提出的线索'), opinionLetter) : null

export const withProblems: Filter<AccompaniedSupervision> = { problems: { empty: false } }

// 三 程序
export const accompaniedSupervision = ledger(accompaniedShape, {
  start: 'plannedOn',
  initial: 'planned',
  moves: {
    notify: { label: '通知', from: ['planned'], to: 'notified', basis: dailySupervision, stamps: 'notifiedOn', refuse: refusePlan },
    accompany: {
      label: '伴随监督',
      from: ['notified'],
      to: 'accompanied',
      basis: dailySupervision,
      stamps: 'accompaniedOn',
      asks: ['stages', 'cards', 'telling', 'recording', 'papers', 'discretion', 'findings'],
      offers: ['problems', 'correctedOnSpot'],
      consults: ['visit'],
      refuse: refuseAccompanying,
    },
    feedBack: {
      label: '反馈问题',
      from: ['accompanied'],
      to: 'fedBack',
      basis: dailySupervision,
      stamps: 'fedBackOn',
      asks: ['replyDue'],
      refuse: refuseFeedback,
    },
    respond: { label: '回复整改情况', from: ['fedBack'], to: 'replied', basis: dailySupervision, stamps: 'repliedOn', asks: ['reply'] },
    verify: {
      label: '核验',
      from: ['replied'],
      to: 'closed',
      basis: dailySupervision,
      stamps: 'verifiedOn',
      asks: ['verification'],
      refuse: refuseVerification,
    },
    raise: {
      label: '提出监督线索',
      from: ['accompanied', 'fedBack', 'replied'],
      to: 'closed',
      basis: opinionLetter,
      stamps: 'closedOn',
      refuse: refuseRaising,
      opens: [openFromAccompanied],
    },
    close: { label: '办结', from: ['accompanied'], to: 'closed', basis: dailySupervision, stamps: 'closedOn', refuse: refuseClosing },
    cancel: { label: '取消', from: ['planned', 'notified'], to: 'cancelled', asks: ['cancelReason'] },
  },
  periods: {},
  documents: accompaniedDocuments,
  events: { action: { label: '伴随式执法监督', on: 'actionOn' }, replyDue: { label: '伴随式监督要求回复', on: 'replyDue' } },

  // 四 数字
  figures: {
    accompanied: {
      kind: 'count',
      label: '伴随式执法监督',
      unit: '次',
      on: 'accompaniedOn',
      where: { state: not('cancelled') },
      definition: '伴随监督日期在年内的监督，一次联合执法活动计一次',
    },
    withProblems: {
      kind: 'count',
      label: '发现问题的伴随式监督',
      unit: '次',
      on: 'accompaniedOn',
      where: withProblems,
      definition: '伴随监督日期在年内、发现了问题的监督',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['lead', 'second', 'third', 'fourth', 'fifth'],
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: enforcementCoordinator, see: 'region' },
      { post: enforcementClerk, see: 'party', move: { party: ['respond'] } },
      { post: enforcementHead, see: 'party' },
      { post: inspector, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['action', 'lead', 'second', 'actionOn', 'accompaniedOn', 'problems', 'replyDue', 'state'],
  filters: ['lead', 'action', 'accompaniedOn', 'verification'],
})
