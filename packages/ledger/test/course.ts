import { isRefusal, nationalCalendar, plainDate } from '@fazhi/law'
import {
  type AccountId,
  type By,
  type Change,
  decideCorrection,
  decideIntake,
  decideMove,
  type Input,
  isChange,
  type Ledger,
  lapsed,
  type Matter,
  numbered,
  type OrganId,
  type Outcome,
  periodsOf,
  type RecordId,
} from '@fazhi/ledger'

/** A matter as clerks and the days drive it, without a server: pure, from day to day. */

export const approver = '0193f000-0000-7000-8000-0000000000aa' as AccountId
export const account = '0193f000-0000-7000-8000-0000000000bb' as AccountId
export const record = '0193f000-0000-7000-8000-000000000001' as RecordId
export const organ = 'moon-bay' as OrganId
export const on = (today: string): By => ({
  calendar: nationalCalendar,
  today: plainDate(today),
  approvers: new Set([approver]),
})

export const apply = ({ entries }: Matter, change: Change): Matter => {
  const { row, entry } = change.draws ? numbered(change, change.draws.field, `${change.draws.field}第一号`) : change
  return { row, entries: [...entries, entry] }
}
/** @throws {Error} what was refused, or is wrong with the input */
function changeOf(outcome: Outcome): Change {
  if (!isChange(outcome)) throw new Error(JSON.stringify(outcome))
  return outcome
}

export function takeIn(ledger: Ledger, input: Input, today: string): Matter {
  const change = changeOf(decideIntake(ledger, { id: record, organ }, input, on(today)))
  return apply({ row: change.row, entries: [] }, change)
}
/** All that the law has done by the morning of a day. */
export function by(ledger: Ledger, matter: Matter, today: string): Matter {
  const change = lapsed(ledger, matter, on(today))
  return change ? by(ledger, apply(matter, change), today) : matter
}
export const attempt = (ledger: Ledger, matter: Matter, move: string, today: string, input: Input = {}): Outcome =>
  decideMove(ledger, matter, move, input, on(today))
export const act = (ledger: Ledger, matter: Matter, move: string, today: string, input: Input = {}): Matter =>
  apply(matter, changeOf(attempt(ledger, matter, move, today, input)))
export const mend = (ledger: Ledger, matter: Matter, today: string, input: Input): Matter =>
  apply(matter, changeOf(decideCorrection(ledger, matter, input, '录入有误', on(today))))

/** The last run of a period, in a line: where it stands and when it ends. */
export function runOf(ledger: Ledger, matter: Matter, period: string, today: string) {
  const run = periodsOf(ledger, matter, on(today)).findLast((r) => r.period === period)
  return run && [run.standing, isRefusal(run.reckoning) ? run.reckoning.reason : run.reckoning.dueOn]
}
