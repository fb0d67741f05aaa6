import { type Change, fault, type Input, type Ledger, named, type Post } from '@fazhi/ledger'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { enter } from '../db/transaction.ts'
import { decided } from '../ledgers/judged-move.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'
import { invalid, notFound } from '../problem.ts'
import { say } from './say.ts'

/** The post whose approval a move wants. @throws where the ledger has no such move, or wants no approval */
export function approvalOf(ledger: Ledger, move: string): Post {
  const declared = Object.hasOwn(ledger.moves, move) ? ledger.moves[move] : undefined
  if (declared === undefined || declared.byLaw) throw notFound('环节')
  if (declared.approval === undefined)
    throw invalid([fault('move', say('“{label}”不需要批准，请直接办理', { label: named(ledger, 'moves', move) }))])
  return declared.approval
}

/** A request is made from the dialog of the move, but for the day and the approver, which the approval itself gives. */
export function readInput(values: unknown): Input {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw invalid([fault('values', say('请填写办理的内容'))])
  const { on, approvedBy, ...input }: Record<string, unknown> = { ...values }
  if (on !== undefined && on !== null) throw invalid([fault('on', say('提请批准不填写办理日期：批准之日即办理日期'))])
  if (approvedBy !== undefined && approvedBy !== null)
    throw invalid([fault('approvedBy', say('提请批准不填写批准人：由批准人本人批准'))])
  return input
}

/** Does a part of the work as somebody else, under what he may see and change, and is oneself again. */
export async function as<T>(tx: Tx, other: Actor, self: Actor, work: () => Promise<T>): Promise<T> {
  await enter(tx, scopeOf(other))
  try {
    const result = await work()
    await enter(tx, scopeOf(self))
    return result
  } catch (error) {
    // After a fault of the database the transaction is lost, and nothing more is asked in it.
    await enter(tx, scopeOf(self)).catch(() => {})
    throw error
  }
}

export interface AskedMove {
  readonly ledger: Ledger
  readonly matter: StoredMatter
  readonly move: string
  readonly input: Input
  readonly approver: Actor
}
/** The change that a move asked for would be if it were approved today; said by the engine, now and again at the approval. */
export const judge = (
  tx: Tx,
  { ledger, matter, move, input, approver }: AskedMove,
  asker: Recording,
): Promise<Change> =>
  decided(tx, ledger, matter, move, { ...input, on: asker.by.today, approvedBy: approver.account }, asker)
