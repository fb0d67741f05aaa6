import { fault, isFinal, type Ledger, namedPost, type Values } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import { actorsOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import { lockMatter, moveMatter } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { reachOf } from '../ledgers/row.ts'
import { findMatter, type StoredMatter } from '../ledgers/stored-matter.ts'
import { changedMeanwhile, conflict, invalid, notFound, notGranted } from '../problem.ts'
import { approversOf } from './approvers.ts'
import { approvalOf, as, judge, readInput } from './asked-move.ts'
import { insertRequest, recordStep } from './record-step.ts'
import { findRequest, type RequestRow } from './request-row.ts'
import { say } from './say.ts'

export interface Asked {
  readonly ledger: string
  readonly record: string
  readonly move: string
  readonly values: unknown
}

export function ledgerOf(code: string): Ledger {
  const ledger = findLedger(code)
  if (!ledger) throw invalid([fault('ledger', say('没有“{code}”这个台账', { code }))])
  return ledger
}
const seenMatter = async (tx: Tx, ledger: Ledger, actor: Actor, id: string): Promise<StoredMatter> => {
  const matter = await findMatter(tx, ledger, actor, id)
  if (!matter) throw notFound()
  return matter
}

/** @throws where nobody but the asker could approve it today */
async function wantApprover(tx: Tx, ledger: Ledger, matter: StoredMatter, move: string, { actor, by }: Recording) {
  const post = approvalOf(ledger, move)
  const asked = { post: post.code, askedBy: actor.account, on: by.today }
  const [approver] = await approversOf(tx, ledger, matter, asked, actor.region)
  if (!approver)
    throw conflict(
      say('现在没有其他人担任{label}并且能查看本件，不能提请批准；已有书面批准的，请直接办理并填写批准人', {
        label: namedPost(post),
      }),
    )
  return { post, approver }
}

/** Asks for a move: the filled dialog, judged as if it were approved today. @returns the id of the request */
export async function askFor(tx: Tx, asked: Asked, recording: Recording): Promise<string> {
  const { actor, at } = recording
  const [ledger, input] = [ledgerOf(asked.ledger), readInput(asked.values)]
  if (actor.account === null) throw notGranted(say('只有工作人员可以提请批准'))
  const matter = await lockMatter(tx, ledger, asked.record, actor)
  const { move } = asked
  const { post, approver } = await wantApprover(tx, ledger, matter, move, recording)
  await judge(tx, { ledger, matter, move, input, approver }, recording)
  const open = await tx
    .selectFrom('move_request')
    .select('id')
    .where('region_code', '=', actor.region)
    .where('ledger', '=', asked.ledger)
    .where('record_id', '=', asked.record)
    .where('move', '=', move)
    .where('standing', 'in', ['asked', 'returned'])
    .executeTakeFirst()
  if (open) throw conflict(say('本件的这一环节已经提请批准，还没有结果；请在原请求上修改、催办或者撤回'))
  const id = uuidv7()
  const request = {
    id,
    ledger: asked.ledger,
    record_id: asked.record,
    move,
    // As it was judged: nothing else was admitted.
    input: input as Values,
    approval: post.code,
    standing: 'asked' as const,
    record_version: matter.version,
    asked_by: actor.account,
    asked_post: actor.post,
    asked_organ: actor.organ,
    asked_at: at.toISOString(),
    ...reachOf(ledger, matter.row, matter.organPath),
  }
  await insertRequest(tx, request, recording)
  return id
}

/** The request held until the commit, at the version the actor saw. */
async function held(tx: Tx, id: string, version: number, { actor }: Recording): Promise<RequestRow> {
  const request = await findRequest(tx, actor.region, id, true)
  if (request) {
    if (request.version !== version) throw changedMeanwhile()
    return request
  }
  const seen = await findRequest(tx, actor.region, id)
  if (!seen) throw notFound('请求')
  if (seen.version !== version) throw changedMeanwhile()
  throw notGranted(say('您现任的岗位可以查看这个请求，不能办理'))
}
const wantAsker = (request: RequestRow, { actor }: Recording) => {
  if (request.asked_by !== actor.account) throw notGranted(say('请求由提出的人修改、催办和撤回'))
}
const wantStanding = (request: RequestRow, ...standings: readonly RequestRow['standing'][]) => {
  if (standings.includes(request.standing)) return
  const said = {
    asked: say('正在等待批准'),
    returned: say('已经退回'),
    withdrawn: say('已经撤回'),
    approved: say('已经批准'),
  } as const
  throw conflict(say('这个请求{said}，不能再办这一步', { said: said[request.standing] }))
}

/** Changes what was filled in and asks again, after a return or while it still waits. */
export async function askAgain(
  tx: Tx,
  id: string,
  version: number,
  values: unknown,
  recording: Recording,
): Promise<void> {
  const request = await held(tx, id, version, recording)
  wantAsker(request, recording)
  wantStanding(request, 'asked', 'returned')
  const [ledger, input] = [ledgerOf(request.ledger), readInput(values)]
  const matter = await seenMatter(tx, ledger, recording.actor, request.record_id)
  const { approver } = await wantApprover(tx, ledger, matter, request.move, recording)
  await judge(tx, { ledger, matter, move: request.move, input, approver }, recording)
  const { actor } = recording
  const set = {
    input: JSON.stringify(input),
    record_version: matter.version,
    asked_post: actor.post,
    asked_organ: actor.organ,
  }
  await recordStep(tx, request, { step: 'askAgain', standing: 'asked', set }, recording)
}

export async function withdraw(tx: Tx, id: string, version: number, recording: Recording): Promise<void> {
  const request = await held(tx, id, version, recording)
  wantAsker(request, recording)
  wantStanding(request, 'asked', 'returned')
  await recordStep(tx, request, { step: 'withdraw', standing: 'withdrawn' }, recording)
}

/** Once a day. */
export async function urge(tx: Tx, id: string, version: number, recording: Recording): Promise<void> {
  const request = await held(tx, id, version, recording)
  wantAsker(request, recording)
  wantStanding(request, 'asked')
  const { today } = recording.by
  if (request.urged_on === today) throw conflict(say('今天已经催办过，一天只能催办一次'))
  const set = { urged: request.urged + 1, urged_on: today }
  await recordStep(tx, request, { step: 'urge', standing: 'asked', set }, recording)
}

/** @throws where the actor is not one who may decide on the request from the post he acts from */
function wantApproving({ approval, asked_by }: RequestRow, ledger: Ledger, move: string, { actor }: Recording): void {
  if (asked_by === actor.account) throw notGranted(say('不能批准或者退回自己提出的请求'))
  const post = ledger.moves[move]?.approval
  const label = post ? namedPost(post) : approval
  if (approval !== actor.post) throw notGranted(say('这个请求由{label}批准，您现任的岗位不能办理', { label }))
}

export async function giveBack(
  tx: Tx,
  id: string,
  version: number,
  reason: string,
  recording: Recording,
): Promise<void> {
  const known = await findRequest(tx, recording.actor.region, id)
  if (!known) throw notFound('请求')
  wantApproving(known, ledgerOf(known.ledger), known.move, recording)
  wantStanding(known, 'asked')
  const request = await held(tx, id, version, recording)
  const why = reason.trim()
  if (why.length < 2) throw invalid([fault('reason', say('请说明退回的理由，至少两个字'))])
  const { actor, at } = recording
  const set = { decided_by: actor.account, decided_at: at.toISOString() }
  await recordStep(tx, request, { step: 'return', standing: 'returned', reason: why, set }, recording)
}

/** Whoever asked, as he acts from the post from which he asked; null where he holds it no more. */
export async function askerOf(tx: Tx, request: RequestRow, { actor, by }: Recording): Promise<Actor | null> {
  const { asked_post: post, asked_by: account, asked_organ: organ } = request
  const [asker] = await actorsOn(tx, actor.region, { post, account, organ }, by.today)
  return asker ?? null
}

/**
 * Approves: the move is made at once, by whoever asked for it, with the approver's name in its entry. The record is held
 * first and the request after it, as every other work on them does.
 * @param seen the version of the record that the approver looked at
 */
export async function approve(
  tx: Tx,
  id: string,
  version: number,
  seen: number,
  recording: Recording,
): Promise<{ readonly ledger: Ledger; readonly record: string }> {
  const { actor, at } = recording
  const known = await findRequest(tx, actor.region, id)
  if (!known) throw notFound('请求')
  const ledger = ledgerOf(known.ledger)
  wantApproving(known, ledger, known.move, recording)
  wantStanding(known, 'asked')
  if (known.version !== version) throw changedMeanwhile()
  const asker = await askerOf(tx, known, recording)
  if (!asker) throw conflict(say('提出请求的人已经不担任原来的岗位，请先把他的工作移交给接办人'))
  const asAsker = <T>(work: () => Promise<T>) => as(tx, asker, actor, work)
  const matter = await asAsker(() => lockMatter(tx, ledger, known.record_id, asker))
  if (matter.version !== seen) throw changedMeanwhile()
  if (isFinal(ledger, matter.row.state)) throw conflict(say('这条记录已经办结，这个请求只能退回或者由提出的人撤回'))
  const request = await held(tx, id, version, recording)
  wantStanding(request, 'asked')
  const set = { decided_by: actor.account, decided_at: at.toISOString() }
  await recordStep(tx, request, { step: 'approve', standing: 'approved', set }, recording)
  const input = { ...request.input, on: recording.by.today, approvedBy: actor.account }
  await asAsker(() =>
    moveMatter(tx, ledger, request.record_id, matter.version, request.move, input, { ...recording, actor: asker }),
  )
  return { ledger, record: request.record_id }
}
