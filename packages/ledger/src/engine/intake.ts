import type { PlainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '../field.ts'
import type { Ledger } from '../ledger.ts'
import { named } from '../naming.ts'
import { say } from '../say.ts'
import { type Input, readFields } from './decide.ts'
import { type By, type Change, derived, fault, type Invalid } from './matter.ts'
import { expiredOptions } from './offered.ts'

/** The fields of the intake form: all that no move asks for, is offered, sets, fills, stamps or draws, and that do not follow from others. */
export function intakeFields(ledger: Ledger): readonly string[] {
  const later = new Set([
    ...Object.keys(ledger.derives ?? {}),
    ...Object.values(ledger.moves).flatMap((m) => [
      ...(m.asks ?? []),
      ...(m.offers ?? []),
      ...Object.keys(m.sets ?? {}),
      ...Object.keys(m.fills ?? {}),
      ...(m.stamps === undefined ? [] : [m.stamps]),
    ]),
  ])
  return Object.entries(ledger.shape.fields).flatMap(([name, field]) =>
    field.kind === 'number' || later.has(name) ? [] : [name],
  )
}

/**
 * By what a record is known to be there already: its first day, what records of one matter have in common, and what must
 * be told of it in words, for one person may bring two matters in a day. All of the form where nothing is declared.
 */
export function naturalKeyOf(ledger: Ledger): readonly string[] {
  const names = intakeFields(ledger)
  if (ledger.duplicates === undefined) return names
  const told = names.filter((name) => {
    const field = ledger.shape.fields[name]
    return field !== undefined && !field.optional && (field.kind === 'text' || field.kind === 'person')
  })
  return [...new Set([ledger.start, ...ledger.duplicates, ...told])]
}

export interface NewRecord {
  readonly id: RecordId
  /** The organ of whoever takes it in; an owner field of the ledger goes before it. */
  readonly organ: OrganId
}

/** Takes a record in. Its first day may not lie in the future. */
export function decideIntake(ledger: Ledger, { id, organ }: NewRecord, input: Input, by: By): Change | Invalid {
  const names = intakeFields(ledger)
  const isRequired = (name: string) => ledger.shape.fields[name]?.optional === false
  const { values, faults } = readFields(
    ledger,
    input,
    names.filter(isRequired),
    names.filter((n) => !isRequired(n)),
  )
  const start = values[ledger.start]
  if (typeof start === 'string' && start > by.today) {
    const label = named(ledger, 'fields', ledger.start)
    faults.push(
      fault(
        ledger.start,
        say('{label}{start}晚于今天{today}，尚未发生的事项不能登记', { label, start, today: by.today }),
      ),
    )
  }
  faults.push(...expiredOptions(ledger, values, {}, typeof start === 'string' ? (start as PlainDate) : by.today, by))
  if (faults.length > 0) return { faults }
  const blank = Object.fromEntries(Object.keys(ledger.shape.fields).map((name) => [name, null]))
  const owner = ledger.access.owner === undefined ? undefined : values[ledger.access.owner]
  const row = derived(ledger, {
    ...blank,
    ...values,
    id,
    state: ledger.initial,
    organ: typeof owner === 'string' ? (owner as OrganId) : organ,
    createdOn: by.today,
  })
  const facts = Object.keys(ledger.derives ?? {}).flatMap((f) =>
    row[f] === null ? [] : [[f, row[f] ?? null] as const],
  )
  return {
    row,
    entry: {
      kind: 'intake',
      name: null,
      on: typeof start === 'string' ? (start as PlainDate) : by.today,
      state: ledger.initial,
      before: {},
      after: { ...values, ...Object.fromEntries(facts) },
      basis: null,
      reason: null,
      approvedBy: null,
    },
    draws: null,
    voids: null,
  }
}
