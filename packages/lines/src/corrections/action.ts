import type { Refusal } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import { type Filter, ledger, type Moment } from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { countEarlier, refuseAdmonition, refuseKind, refusePolice, refuseRevocation, refuseSubject, refuseWarning } from './action-rules.ts'
import { actionShape, type DisciplinaryAction } from './action-shape.ts'
import { actionDocuments } from './documents/action.ts'

type At = Moment<DisciplinaryAction>

// 二 规则：此前的两次处置以记录为证，查的是本台账
const earlierOf = (a: DisciplinaryAction, kind: 'admonition' | 'warning', { before, find }: At): number =>
  a === before ? 2 : countEarlier(a, kind, (id): DisciplinaryAction | null => find(disciplinaryAction, id))
const refuseWarn = (a: DisciplinaryAction, at: At): Refusal | null => refuseWarning(a, at, earlierOf(a, 'admonition', at))
/** 第四十六条至第四十九条：管制没有可以撤销的，只有缓刑、假释、暂予监外执行。 */
const refuseProposal =
  (category: 'suspended' | 'parole' | 'medical') =>
  (a: DisciplinaryAction, at: At): Refusal | null =>
    refuseKind(a, at, category) ?? refuseRevocation(a, at, earlierOf(a, 'warning', at))

const consulted = ['subject', 'earlierOne', 'earlierTwo'] as const
const counted = (label: string, definition: string, where: Filter<DisciplinaryAction>) =>
  ({ kind: 'count', label, unit: '人次', on: 'decidedOn', where, definition }) as const

// 三 程序：司法所发现、查证，由县级社区矫正机构决定（第二十八条）
export const disciplinaryAction = ledger(actionShape, {
  start: 'foundOn',
  initial: 'found',
  moves: {
    verify: {
      label: '查证',
      from: ['found'],
      to: 'verified',
      basis: law.article('28'),
      stamps: 'verifiedOn',
      asks: ['evidence', 'statement'],
      offers: ['missedDays', 'earlierOne', 'earlierTwo'],
      consults: ['subject'],
      refuse: refuseSubject,
    },
    admonish: {
      label: '训诫',
      from: ['verified'],
      to: 'admonished',
      basis: measures.article('34'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      sets: { kind: 'admonition' },
      refuse: refuseAdmonition,
    },
    warn: {
      label: '警告',
      from: ['verified'],
      to: 'warned',
      basis: measures.article('35'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      sets: { kind: 'warning' },
      consults: consulted,
      refuse: refuseWarn,
    },
    proposePenalty: {
      label: '提请治安管理处罚',
      from: ['verified'],
      to: 'proposed',
      basis: measures.article('36'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      asks: ['legalBasis', 'toOrgan'],
      sets: { kind: 'police' },
      refuse: refusePolice,
    },
    proposeSuspended: {
      label: '提请撤销缓刑',
      from: ['verified'],
      to: 'proposed',
      basis: measures.article('46'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      asks: ['toOrgan'],
      sets: { kind: 'suspended' },
      consults: consulted,
      refuse: refuseProposal('suspended'),
    },
    proposeParole: {
      label: '提请撤销假释',
      from: ['verified'],
      to: 'proposed',
      basis: measures.article('46'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      asks: ['toOrgan'],
      sets: { kind: 'parole' },
      consults: consulted,
      refuse: refuseProposal('parole'),
    },
    proposePrison: {
      label: '提请收监执行',
      from: ['verified'],
      to: 'proposed',
      basis: law.article('49'),
      stamps: 'decidedOn',
      draws: 'decisionNo',
      asks: ['toOrgan'],
      sets: { kind: 'prison' },
      consults: consulted,
      refuse: refuseProposal('medical'),
    },
    serveAdmonition: { label: '送达训诫', from: ['admonished'], to: 'admonitionServed', stamps: 'servedOn' },
    serveWarning: { label: '送达警告', from: ['warned'], to: 'warningServed', stamps: 'servedOn' },
    hand: { label: '提请的机关收到', from: ['proposed'], to: 'proposed', basis: law.article('48'), stamps: 'courtReceivedOn' },
    learn: { label: '收到提请的结果', from: ['proposed'], to: 'answered', stamps: 'resultOn', asks: ['result', 'resultNo'] },
    drop: { label: '不予处置', from: ['found', 'verified'], to: 'dropped', stamps: 'droppedOn', asks: ['dropReason'] },
  },
  periods: { court: { label: '提请的机关裁定期限', clock: law.rule, from: 'courtReceivedOn', until: ['learn'] } },
  documents: actionDocuments,
  materials: { evidence: '证据材料', record: '谈话笔录', decision: '处置文书', receipt: '送达回证', other: '其他' },

  // 四 数字
  figures: {
    warned: counted('警告', '年内作出的警告，训诫不计', { kind: 'warning' }),
    admonished: counted('训诫', '年内作出的训诫', { kind: 'admonition' }),
    policed: counted('提请治安管理处罚', '年内提请治安管理处罚的', { kind: 'police' }),
    revoked: counted('提请撤销、收监', '年内提请撤销缓刑、撤销假释、收监执行的', { kind: ['suspended', 'parole', 'prison'] }),
    warnedPeople: {
      kind: 'distinct',
      label: '受警告的社区矫正对象',
      unit: '人',
      on: 'decidedOn',
      of: 'subject',
      where: { kind: 'warning' },
      definition: '年内受到警告的对象，同一人两次只计一人',
    },
  },
  breakdown: ['ground', 'kind'],

  // 五 权限：司法所登记、查证，看不到别所的；决定由社区矫正机构作出
  access: {
    sensitivity: 'restricted',
    purpose: '社区矫正处置',
    owner: 'agency',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', create: 'region', move: { party: ['verify'] } },
    ],
  },
  list: ['subject', 'office', 'ground', 'foundOn', 'kind', 'decisionNo', 'decidedOn', 'state'],
  filters: ['subject', 'office', 'ground', 'kind', 'decisionNo', 'foundOn', 'decidedOn'],
})
