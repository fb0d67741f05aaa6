import type { Entry } from '../entry.ts'
import type { Ledger } from '../ledger.ts'
import { named } from '../naming.ts'
import { say } from '../say.ts'
import { type Input, readFields } from './decide.ts'
import {
  type AnyRow,
  type By,
  type Change,
  derived,
  difference,
  type Fault,
  fault,
  type Invalid,
  type Matter,
  startOf,
} from './matter.ts'
import { expiredOptions } from './offered.ts'
import { type Passage, passagesOf } from './passage.ts'

/** The fields a correction may mend: what has been recorded, but never a number that was drawn, nor what follows from other facts. */
export const correctable = (ledger: Ledger, row: AnyRow): readonly string[] =>
  Object.entries(ledger.shape.fields).flatMap(([name, field]) =>
    field.kind === 'number' || row[name] === null || name in (ledger.derives ?? {}) ? [] : [name],
  )

const precedes = (passages: readonly Passage[], i: number) => {
  const [last, step] = [passages[i - 1], passages[i]]
  return last !== undefined && step !== undefined && step.on < last.on
}

/** Mends recorded facts and says why. The course of the matter stays: its steps keep their order. */
export function decideCorrection(
  ledger: Ledger,
  matter: Matter,
  input: Input,
  reason: unknown,
  by: By,
): Change | Invalid {
  const { values, faults } = readFields(ledger, input, [], correctable(ledger, matter.row))
  const why = typeof reason === 'string' ? reason.trim() : ''
  const all: Fault[] = [...faults, ...expiredOptions(ledger, values, matter.row, startOf(ledger, matter.row), by)]
  if (why.length < 2) all.push(fault('reason', say('请说明更正的理由')))
  for (const [name, value] of Object.entries(values))
    if (ledger.shape.fields[name]?.kind === 'date' && typeof value === 'string' && value > by.today)
      all.push(fault(name, say('日期{value}晚于今天{today}', { value, today: by.today })))
  const row = derived(ledger, { ...matter.row, ...values })
  const changed = difference(ledger, matter.row, row)
  if (all.length === 0 && Object.keys(changed.after).length === 0)
    all.push(fault('reason', say('没有一项与原记录不同，无需更正')))
  const entry: Entry = {
    kind: 'correction',
    name: null,
    on: by.today,
    state: matter.row.state,
    ...changed,
    basis: null,
    reason: why,
    approvedBy: null,
  }
  const known = passagesOf(ledger, matter.entries)
  const passages = passagesOf(ledger, [...matter.entries, entry])
  // What the law has done it may have done before a step that was recorded earlier; only new disorder is a fault.
  const disordered = passages.find((_, i) => precedes(passages, i) && !precedes(known, i))
  if (disordered) {
    const field = Object.keys(changed.after)[0] ?? 'reason'
    all.push(
      fault(
        field,
        say('更正后“{label}”（{on}）早于上一环节，请核对各环节日期', {
          label: disordered.move === null ? say('收件') : named(ledger, 'moves', disordered.move),
          on: disordered.on,
        }),
      ),
    )
  }
  return all.length > 0 ? { faults: all } : { row, entry, draws: null, voids: null }
}
