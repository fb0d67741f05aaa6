import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import { choice, date, ledger, type Moment, money, optional, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { grassrootsOfficer, mediationClerk, reportEditor } from '../shared/posts.ts'
import { mediationCase } from './case.ts'
import { say } from './say.ts'

// 一 定义：以案定补，由财政支付给调解员，不向当事人收取；档次和金额由本地规定
const subsidyShape = shape({
  code: 'mediation_subsidy',
  label: '以案定补',
  fields: {
    mediationCase: ref('调解案件', 'people_mediation'),
    mediator: ref('调解员', 'people_mediator'),
    tier: choice('补贴档次', { simple: '简单', ordinary: '一般', difficult: '疑难复杂', major: '重大' }),
    amount: money('补贴金额'),
    appliedOn: date('申报日期'),
    approvedOn: optional(date('审核日期')),
    rejectReason: optional(text('不予补贴的理由')),
    paidOn: optional(date('发放日期')),
  },
  states: { applied: '已申报', approved: '已审核', paid: '已发放', rejected: '不予补贴' },
})
export interface MediationSubsidy extends RecordOf<typeof subsidyShape> {}

// 二 规则
const settled: readonly string[] = ['performed', 'visited', 'archived', 'failed', 'stopped']
/** 第十六条：从事调解工作给予误工补贴；案件调解结束，由本人调解的，才按案补贴。 */
export function refuseApproval(s: MediationSubsidy, { before, find }: Moment<MediationSubsidy>) {
  if (s.amount === 0) return refused(say('补贴金额为零，请核对'), law.article('16'))
  if (s === before) return null
  const mediated = find(mediationCase, s.mediationCase)
  if (mediated === null) return null
  if (!settled.includes(mediated.state)) return refused(say('调解尚未结束或者协议尚未履行，不能按案补贴'), law.article('16'))
  return mediated.mediator === s.mediator ? null : refused(say('这一件不是该调解员调解的，不能补贴'), law.article('16'))
}

// 三 程序
export const mediationSubsidy = ledger(subsidyShape, {
  start: 'appliedOn',
  initial: 'applied',
  moves: {
    approve: {
      label: '审核同意',
      from: ['applied'],
      to: 'approved',
      basis: law.article('16'),
      stamps: 'approvedOn',
      consults: ['mediationCase'],
      refuse: refuseApproval,
    },
    reject: { label: '不予补贴', from: ['applied'], to: 'rejected', asks: ['rejectReason'] },
    pay: { label: '发放', from: ['approved'], to: 'paid', stamps: 'paidOn' },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    paid: { kind: 'sum', label: '以案定补发放金额', unit: '元', on: 'paidOn', of: 'amount', definition: '发放日期在年内的补贴金额之和' },
    cases: { kind: 'count', label: '以案定补案件', unit: '件', on: 'paidOn', definition: '年内发放补贴的案件' },
  },
  breakdown: ['tier'],

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: mediationClerk, see: 'own', create: 'own' },
      { post: grassrootsOfficer, see: 'region', move: { region: 'all' }, correct: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['mediationCase', 'mediator', 'tier', 'amount', 'appliedOn', 'paidOn', 'state'],
  filters: ['mediationCase', 'mediator', 'tier', 'appliedOn', 'paidOn'],
  duplicates: ['mediationCase', 'mediator'],
})
