import type { Change, Input, Ledger, RecordId } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { changedMeanwhile, conflict, notFound, ProblemError } from '../problem.ts'
import { lockMatters, openFollowUps, settleMatter } from './change.ts'
import { consultedBy } from './consult.ts'
import { drawn } from './drawn.ts'
import { decidedAll, type WantedMove } from './judged-move.ts'
import { type Recording, updateMatters } from './matter-store.ts'
import { say } from './say.ts'
import type { StoredMatter } from './stored-matter.ts'

/** A move that is asked for of one of several records. `version` is the one the actor saw, where he saw any. */
export interface AskedMove {
  readonly id: RecordId
  readonly version?: number
  readonly input: Input
}
interface DecidedMove {
  readonly matter: StoredMatter
  readonly change: Change
}
/** What becomes of it: a change that may be stored, or what stands in the way. */
export type JudgedMove = DecidedMove | { readonly id: RecordId; readonly problem: ProblemError }
export const isDecided = (judged: JudgedMove): judged is DecidedMove => 'change' in judged

/**
 * Judges one move of a ledger on many records as `moveMatter` would one after another, once the law has done to them
 * what it does. Where a rule would look at a record that is itself among them, it is not judged here: what it would see
 * depends on who comes first.
 * @throws not found, where there is no such move
 */
export async function judgeMoves(
  tx: Tx,
  ledger: Ledger,
  name: string,
  asked: readonly AskedMove[],
  recording: Recording,
): Promise<readonly JudgedMove[]> {
  const ids = asked.map(({ id }) => id)
  const held = await lockMatters(tx, ledger, ids, recording.actor)
  const wanted: (WantedMove | ProblemError)[] = []
  for (const [i, { id, version, input }] of asked.entries()) {
    const found = held[i] ?? notFound()
    // Whoever asks twice of one record did not see what his first move made of it.
    const isAgain = ids.indexOf(id) < i
    const matter = found instanceof ProblemError || isAgain ? found : await settleMatter(tx, ledger, found, recording)
    if (matter instanceof ProblemError) wanted.push(matter)
    else if (isAgain || (version ?? matter.version) !== matter.version) wanted.push(changedMeanwhile())
    else if (looksAtOther(ledger, name, matter, input, ids))
      wanted.push(conflict(say('这次办理要核对同一批中的另一条记录，请分开办理')))
    else wanted.push({ matter, input })
  }
  const outcomes = await decidedAll(tx, ledger, name, wanted, recording)
  return asked.flatMap(({ id }, i): readonly JudgedMove[] => {
    const [one, outcome] = [wanted[i], outcomes[i]]
    if (outcome instanceof ProblemError) return [{ id, problem: outcome }]
    return outcome === undefined || one === undefined || one instanceof ProblemError
      ? []
      : [{ matter: one.matter, change: outcome }]
  })
}

/** Whether a move's rules look at another one of these records. */
function looksAtOther(ledger: Ledger, name: string, { row }: StoredMatter, input: Input, ids: readonly string[]) {
  const move = ledger.moves[name]
  const looked = move ? consultedBy(ledger, move, { ...row, ...input }) : []
  return looked.some(({ to, id }) => to === ledger.shape.code && id !== row.id && ids.includes(id))
}

/** Makes the moves that were decided, as the actor of the recording, with what they open and what the law then does. */
export async function makeMoves(
  tx: Tx,
  ledger: Ledger,
  moves: readonly DecidedMove[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const drafts = moves.map(({ matter, change }) => ({ change, organPath: matter.organPath }))
  const changes = await drawn(tx, ledger, drafts, recording.actor.region)
  const made = moves.map(({ matter, change }, i) => ({ before: matter, change: changes[i] ?? change }))
  const stored = await updateMatters(tx, ledger, made, recording)
  const settled: StoredMatter[] = []
  for (const [i, matter] of stored.entries()) {
    const { entry } = made[i]?.change ?? {}
    if (entry) await openFollowUps(tx, ledger, matter, entry, recording)
    settled.push(await settleMatter(tx, ledger, matter, recording))
  }
  return settled
}
