import { isPlainDate, type PlainDate } from '@fazhi/law'
import {
  type AccountId,
  type Change,
  decideMove,
  type Input,
  isChange,
  isInvalid,
  type Ledger,
  type Move,
  named,
  type Outcome,
} from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import { holdersOf } from '../auth/posts.ts'
import type { Tx } from '../db/store.ts'
import { invalid, notFound, notGranted, ProblemError, refusedBy } from '../problem.ts'
import { consulted } from './consult.ts'
import { grantedMoves } from './granted.ts'
import type { Recording } from './matter-store.ts'
import { missingReferences } from './references.ts'
import { say } from './say.ts'
import type { StoredMatter } from './stored-matter.ts'

const judged = (outcome: Outcome): Change | ProblemError => {
  if (isChange(outcome)) return outcome
  return isInvalid(outcome) ? invalid(outcome.faults) : refusedBy(outcome)
}

/** @throws what stands in the way */
export function admitted(outcome: Outcome | ProblemError): Change {
  const one = outcome instanceof ProblemError ? outcome : judged(outcome)
  if (one instanceof ProblemError) throw one
  return one
}

/** A move that somebody wants to make on a record. */
export interface WantedMove {
  readonly matter: StoredMatter
  readonly input: Input
}

/**
 * What the same move does to each of several records, or what stands in its way: judged by the books as they stand.
 * What already stands in the way of one is handed on.
 * @throws not found, where there is no such move
 */
export async function decidedAll(
  tx: Tx,
  ledger: Ledger,
  name: string,
  wanted: readonly (WantedMove | ProblemError)[],
  recording: Recording,
): Promise<readonly (Change | ProblemError)[]> {
  const move = ledger.moves[name]
  if (!move || move.byLaw) throw notFound('环节')
  const { actor, by } = recording
  const granted = wanted.flatMap((one) =>
    !(one instanceof ProblemError) && grantedMoves(ledger, one.matter, actor).includes(name) ? [one] : [],
  )
  const onOf = ({ input }: WantedMove) => (isPlainDate(input['on']) ? input['on'] : by.today)
  const approvers = await approversOf(tx, move, granted.map(onOf), actor.region)
  const values = granted.map(({ matter, input }) => ({ ...matter.row, ...input }))
  const finds = await consulted(tx, ledger, move, values, recording)
  const outcomes = granted.map((one, i) => {
    const at = { ...by, approvers: approvers.get(onOf(one)) ?? new Set<AccountId>(), ...finds[i] }
    return judged(decideMove(ledger, one.matter, name, one.input, at))
  })
  const faults = await faultsOf(tx, ledger, outcomes, actor)
  const decided = new Map(granted.map((one, i) => [one, faults[i] ?? outcomes[i]]))
  const refusal = say('您现任岗位不能办理“{label}”，请由有权的岗位办理', { label: named(ledger, 'moves', name) })
  return wanted.map((one) => (one instanceof ProblemError ? one : (decided.get(one) ?? notGranted(refusal))))
}

/** Who may approve a move on each of the days on which it is made. */
async function approversOf(tx: Tx, { approval }: Move, days: readonly PlainDate[], region: string) {
  const approvers = new Map<PlainDate, ReadonlySet<AccountId>>()
  for (const on of approval ? new Set(days) : []) {
    const holders = approval ? await holdersOf(tx, region, approval.code, on) : []
    approvers.set(on, new Set(holders.map((h) => h.account as AccountId)))
  }
  return approvers
}

/** What changes name and is not there; undefined for a change that names nothing else, and for what is none. */
async function faultsOf(tx: Tx, ledger: Ledger, outcomes: readonly (Change | ProblemError)[], actor: Actor) {
  const changes = outcomes.flatMap((one) => (one instanceof ProblemError ? [] : [one]))
  const missing = [...(await missingReferences(tx, ledger, changes, actor))]
  return outcomes.map((one) => {
    const faults = one instanceof ProblemError ? [] : (missing.shift() ?? [])
    return faults.length > 0 ? invalid(faults) : undefined
  })
}

/** @throws what stands in the way */
export async function decided(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  name: string,
  input: Input,
  recording: Recording,
): Promise<Change> {
  const [one] = await decidedAll(tx, ledger, name, [{ matter, input }], recording)
  if (one === undefined) throw new Error(`${ledger.shape.code} ${name}: nothing was decided`)
  return admitted(one)
}
