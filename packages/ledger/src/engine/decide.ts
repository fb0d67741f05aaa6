import { type Citation, citationOn, citedAs, isPlainDate, type PlainDate, type Refusal, refused } from '@fazhi/law'
import type { Entry, Values } from '../entry.ts'
import { type AccountId, decode, type Scalar } from '../field.ts'
import type { Ledger } from '../ledger.ts'
import type { Moment, Move, Opening } from '../move.ts'
import { named, namedPost, optionsAt } from '../naming.ts'
import { say } from '../say.ts'
import {
  type AnyRow,
  type By,
  type Change,
  derived,
  difference,
  type Fault,
  fault,
  type Matter,
  type Outcome,
  startOf,
} from './matter.ts'
import { expiredOptions } from './offered.ts'
import { passagesOf } from './passage.ts'
import { dueIn, findIn } from './running.ts'

export type Input = Readonly<Record<string, unknown>>

const given = (raw: unknown) => raw !== undefined && raw !== null && raw !== ''

/** Reads the named fields of an input; anything else that it holds is a fault, not noise. */
export function readFields(ledger: Ledger, input: Input, required: readonly string[], allowed: readonly string[]) {
  const values: Record<string, Scalar | null> = {}
  const faults: Fault[] = []
  for (const name of Object.keys(input))
    if (!required.includes(name) && !allowed.includes(name)) faults.push(fault(name, say('此处不填写这一项')))
  for (const name of [...required, ...allowed]) {
    const field = ledger.shape.fields[name]
    if (!field) continue
    const raw = input[name]
    if (!given(raw)) {
      if (required.includes(name))
        faults.push(fault(name, say('请填写{label}', { label: named(ledger, 'fields', name) })))
      continue
    }
    const read = decode(field, raw, optionsAt(ledger, name))
    if ('fault' in read) faults.push(fault(name, read.said ?? read.fault))
    else values[name] = read.value
  }
  return { values, faults }
}

const stepBasis = (ledger: Ledger, move: Move): Citation =>
  move.basis ?? { law: `${ledger.shape.label}办理程序`, article: move.label }

/** Why the state a matter is in does not admit a move; null where it does. */
function refuseState(ledger: Ledger, move: Move, row: AnyRow): Refusal | null {
  if (move.from.includes(row.state)) return null
  const name = Object.entries(ledger.moves).find(([, m]) => m === move)?.[0] ?? ''
  const state = (code: string) => say('“{state}”', { state: named(ledger, 'states', code) })
  return refused(
    say('“{label}”应在{states}状态办理，本件现为{state}', {
      label: named(ledger, 'moves', name),
      states: move.from.map(state),
      state: state(row.state),
    }),
    citationOn(stepBasis(ledger, move), startOf(ledger, row)),
  )
}

/** The legal date of a step: a day, not in the future, not before the step that went before. */
function readOn(raw: unknown, today: PlainDate, last: PlainDate | null): PlainDate | Fault {
  const on = raw ?? today
  if (!isPlainDate(on)) return fault('on', say('办理日期应写作2024-12-31'))
  if (on > today) return fault('on', say('办理日期{on}晚于今天{today}，尚未发生的事项不能登记', { on, today }))
  if (last && on < last) return fault('on', say('办理日期{on}早于上一环节的日期{last}，请核对', { on, last }))
  return on
}

function readApproval(move: Move, raw: unknown, by: By): AccountId | null | Fault {
  if (!move.approval) return raw == null ? null : fault('approvedBy', say('本环节不需要批准人'))
  if (!given(raw)) return fault('approvedBy', say('请填写批准人（{label}）', { label: namedPost(move.approval) }))
  const holder = [...(by.approvers ?? [])].find((account) => account === raw)
  return holder ?? fault('approvedBy', say('批准人在办理日期未担任{label}', { label: namedPost(move.approval) }))
}

export const momentOf = (ledger: Ledger, matter: Matter, on: PlainDate, by: By): Moment => ({
  on,
  before: matter.row,
  entries: matter.entries,
  due: dueIn(ledger, matter, by),
  find: findIn(by),
})

/** A move that somebody makes: the change, a refusal with its article, or what is wrong with the input. */
export function decideMove(ledger: Ledger, matter: Matter, name: string, input: Input, by: By): Outcome {
  const move = ledger.moves[name]
  if (!move || move.byLaw) return { faults: [fault('move', say('没有“{name}”这个环节', { name }))] }
  const stateRefusal = refuseState(ledger, move, matter.row)
  if (stateRefusal) return stateRefusal

  const { on: rawOn, approvedBy: rawApproval, ...rest } = input
  const last = passagesOf(ledger, matter.entries).at(-1)
  const on = readOn(rawOn, by.today, last?.on ?? null)
  const approvedBy = readApproval(move, rawApproval, by)
  const { values, faults } = readFields(ledger, rest, move.asks ?? [], move.offers ?? [])
  if (typeof on !== 'string') return { faults: [on, ...faults] }
  if (approvedBy !== null && typeof approvedBy !== 'string') return { faults: [approvedBy, ...faults] }
  const all = [...faults, ...expiredOptions(ledger, values, matter.row, on, by)]
  if (all.length > 0) return { faults: all }
  return carryOut(ledger, matter, name, move, { on, approvedBy, values }, by)
}

/** A move by operation of law, on its legal day. */
export const deem = (ledger: Ledger, matter: Matter, name: string, on: PlainDate, by: By): Outcome => {
  const move = ledger.moves[name]
  if (!move) throw new Error(`${ledger.shape.code}: no move ${name}`)
  return (
    refuseState(ledger, move, matter.row) ??
    carryOut(ledger, matter, name, move, { on, approvedBy: null, values: {} }, by)
  )
}

interface Particulars {
  readonly on: PlainDate
  readonly approvedBy: AccountId | null
  readonly values: Values
}
function carryOut(ledger: Ledger, matter: Matter, name: string, move: Move, at: Particulars, by: By): Change | Refusal {
  const moment = momentOf(ledger, matter, at.on, by)
  const stamped = move.stamps === undefined ? {} : { [move.stamps]: at.on }
  const voided = move.voids === undefined ? null : matter.row[move.voids]
  const cleared = move.voids === undefined ? {} : { [move.voids]: null }
  const set: AnyRow = { ...matter.row, ...at.values, ...move.sets, ...stamped, ...cleared, state: move.to }
  const filled = Object.entries(move.fills ?? {}).map(([field, rule]) => [field, rule?.(set, moment) ?? null])
  const row = derived(ledger, { ...set, ...Object.fromEntries(filled) })
  const refusal = move.refuse?.(row, moment) ?? null
  if (refusal) return citedAs(refusal, citationOn(refusal.basis, startOf(ledger, row)))
  const series = move.draws === undefined ? undefined : ledger.shape.fields[move.draws]?.series
  return {
    row,
    entry: {
      kind: 'move',
      name,
      on: at.on,
      state: move.to,
      ...difference(ledger, matter.row, row),
      basis: move.basis ? citationOn(move.basis, startOf(ledger, row)) : null,
      reason: null,
      approvedBy: at.approvedBy,
    },
    draws: move.draws === undefined || series === undefined ? null : { field: move.draws, series },
    voids: move.voids === undefined || typeof voided !== 'string' ? null : { field: move.voids, number: voided },
  }
}

/** The records that a move opens in other ledgers. */
export function openingsOf(ledger: Ledger, matter: Matter, entry: Entry, by: By): readonly Opening[] {
  const rules = entry.name === null ? [] : (ledger.moves[entry.name]?.opens ?? [])
  const moment = momentOf(ledger, matter, entry.on, by)
  return rules.flatMap((rule) => rule(matter.row, moment) ?? [])
}

/** Every move that may be clicked, with what stands in its way now; the rules are asked of the record as it is. */
export interface Offer {
  readonly move: string
  readonly refusal: Refusal | null
}
export function offersOf(ledger: Ledger, matter: Matter, by: By): readonly Offer[] {
  const moment = momentOf(ledger, matter, by.today, by)
  return Object.entries(ledger.moves)
    .filter(([, move]) => !move.byLaw)
    .map(([name, move]) => {
      const refusal = refuseState(ledger, move, matter.row) ?? move.refuse?.(matter.row, moment) ?? null
      return {
        move: name,
        refusal: refusal && citedAs(refusal, citationOn(refusal.basis, startOf(ledger, matter.row))),
      }
    })
}
