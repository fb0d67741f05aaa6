import {
  type AnyRow,
  decideMove,
  type Input,
  isChange,
  type Matter,
  type OrganId,
  type Outcome,
  type RecordId,
} from '@fazhi/ledger'
import { account, apply, approver, on, takeIn } from '@fazhi/ledger/testing/course'
import { penaltyCase as ledger } from '@fazhi/lines/enforcement/penalty-case'
import { expect } from 'vitest'

/** A penalty case as officers drive it, among records that stand as the law wants them. */
export const id = (n: number) => `0193f000-0000-7000-8000-00000000020${n}` as RecordId
const officer = (n: number) => ({
  id: id(n),
  name: `执法员${n}`,
  issuedOn: '2023-01-01',
  validUntil: '2027-12-31',
  suspendedOn: null,
  restoredOn: null,
  endedOn: null,
})
export const subject = { id: id(3), body: 'market', state: 'announced', penaltyPower: 'yes' }
export const item = { id: id(4), kind: 'penalty', agency: 'market', area: 'market', state: 'listed' }
export const step = {
  id: id(5),
  item: id(4),
  state: 'effective',
  fineFrom: 100_000,
  fineTo: 1_000_000,
  effectiveOn: '2023-01-01',
}
const check = { id: id(7), penaltyCase: '0193f000-0000-7000-8000-000000000001', state: 'adopted', verdict: 'may' }
const hearing = { id: id(6), penaltyCase: '0193f000-0000-7000-8000-000000000001', state: 'held' }
export const records: readonly object[] = [officer(1), officer(2), subject, item, step, hearing, check]
export const by = (day: string, rows = records) => ({
  ...on(day),
  find: (_: string, wanted: RecordId) =>
    ((rows as readonly AnyRow[]).find((r) => r.id === wanted) ?? null) as AnyRow | null,
})
export const registered = (more: Input = {}, day = '2024-03-01') =>
  takeIn(
    ledger,
    {
      department: 'market' as OrganId,
      subject: id(3),
      registeredOn: day,
      source: 'inspection',
      party: '演示甲公司',
      partyKind: 'organisation',
      matter: '未按规定保存进货票据',
      item: id(4),
      actEndedOn: '2024-02-20',
      ...more,
    },
    day,
  )
export const attempt = (matter: Matter, move: string, day: string, input: Input = {}, rows = records): Outcome =>
  decideMove(
    ledger,
    matter,
    move,
    Object.entries(ledger.moves).some(([name, m]) => name === move && 'approval' in m)
      ? { approvedBy: approver, ...input }
      : input,
    by(day, rows),
  )
export function go(matter: Matter, ...steps: readonly (readonly [move: string, day: string, input?: Input])[]): Matter {
  return steps.reduce((m, [move, day, input]) => {
    const outcome = attempt(m, move, day, input)
    if (!isChange(outcome)) throw new Error(`${move}: ${JSON.stringify(outcome)}`)
    return apply(m, outcome)
  }, matter)
}
export const pair = { lead: id(1), second: id(2) }
export const opened = (more: Input = {}) => go(registered(more), ['open', '2024-03-04', pair])
export const found = (more: Input = {}): Input => ({
  facts: '票据缺失',
  evidence: '现场笔录、询问笔录',
  evidenceCheck: 'proved',
  grading: 'ordinary',
  ...more,
})
export const concluded = (more: Input = {}, intake: Input = {}) =>
  go(opened(intake), ['conclude', '2024-03-20', found(more)])
export const proposed = (more: Input = {}): Input => ({
  proposal: '拟罚款',
  hearingOffered: 'no',
  proposedFine: 200_000,
  ...more,
})
export const told = (more: Input = {}, facts: Input = {}) =>
  go(concluded(facts), ['tell', '2024-03-21', proposed(more)])
export const decision = (more: Input = {}): Input => ({
  legalBasis: '《某法》第五十三条',
  discretion: '没有从重情节',
  fine: 200_000,
  step: id(5),
  ...more,
})
export const reviewed = (more: Input = {}): Input => ({
  reviewer: account,
  reviewerStanding: 'qualified',
  reviewOpinion: 'agreed',
  reviewNote: '同意',
  ...more,
})

export interface Wanted {
  readonly 说明: string | null
  readonly 条: string | null
}
export const judge = (outcome: Outcome, { 说明, 条 }: Wanted) => {
  if (说明 === null) expect(isChange(outcome), JSON.stringify(outcome)).toBe(true)
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明), basis: { article: 条 } })
}
