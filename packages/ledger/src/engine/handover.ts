import type { Entry, Values } from '../entry.ts'
import type { AccountId } from '../field.ts'
import type { Ledger } from '../ledger.ts'
import { say } from '../say.ts'
import {
  type AnyRow,
  type By,
  type Change,
  difference,
  type Fault,
  fault,
  type Invalid,
  type Matter,
} from './matter.ts'
import { isFinal } from './open.ts'

/** The operation of an entry that gives a record to somebody else. */
export const handover = 'handover'

/** The fields by which a record is assigned to somebody. */
export const heldBy = (ledger: Ledger, row: AnyRow, account: AccountId): readonly string[] =>
  (ledger.access.assignees ?? []).filter((field) => row[field] === account)

interface Handing {
  readonly from: AccountId
  readonly to: AccountId
  readonly reason: unknown
}
/** Gives an open record that is assigned to one to another: its course and its clocks stay as they are. */
export function decideHandover(
  ledger: Ledger,
  matter: Matter,
  { from, to, reason }: Handing,
  by: By,
): Change | Invalid {
  const held = heldBy(ledger, matter.row, from)
  const why = typeof reason === 'string' ? reason.trim() : ''
  const faults: Fault[] = []
  if (why.length < 2) faults.push(fault('reason', say('请说明移交的理由，至少两个字')))
  if (from === to) faults.push(fault('to', say('接办人和原承办人是同一个人')))
  if (held.length === 0) faults.push(fault('from', say('这条记录不由原承办人承办')))
  if (isFinal(ledger, matter.row.state)) faults.push(fault('from', say('这条记录已经办结，无须移交')))
  if (faults.length > 0) return { faults }
  const given: Values = Object.fromEntries(held.map((field) => [field, to]))
  const row: AnyRow = { ...matter.row, ...given }
  const entry: Entry = {
    kind: 'operation',
    name: handover,
    on: by.today,
    state: matter.row.state,
    ...difference(ledger, matter.row, row),
    basis: null,
    reason: why,
    approvedBy: null,
  }
  return { row, entry, draws: null, voids: null }
}
