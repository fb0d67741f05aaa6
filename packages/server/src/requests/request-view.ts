import {
  type AccountId,
  type Ledger,
  type PreviewView,
  previewOf,
  type RecordId,
  type RequestMark,
  type RequestStep,
  type RequestView,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { Tx } from '../db/store.ts'
import { spoken } from '../language.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { namesIn } from '../ledgers/names.ts'
import { noteReading } from '../ledgers/reading.ts'
import { findMatter, type StoredMatter } from '../ledgers/stored-matter.ts'
import { titlesOf } from '../ledgers/titles.ts'
import { previewView } from '../ledgers/views.ts'
import { notFound, ProblemError } from '../problem.ts'
import { approversOf } from './approvers.ts'
import { as, judge } from './asked-move.ts'
import { findRequest, type RequestRow, seenInput } from './request-row.ts'
import { askerOf } from './request-steps.ts'
import { say } from './say.ts'

interface Judged {
  readonly preview: PreviewView | null
  readonly obstacle: string | null
}
/** What the move would bring if it were approved today, as the engine says it of the record as it now is. */
async function judged(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  request: RequestRow,
  recording: Recording,
): Promise<Judged> {
  if (request.standing !== 'asked' && request.standing !== 'returned') return { preview: null, obstacle: null }
  const { actor, by, language } = recording
  const asker = await askerOf(tx, request, recording)
  if (!asker)
    return {
      preview: null,
      obstacle: spoken(say('提出请求的人已经不担任原来的岗位，请先把他的工作移交给接办人'), language),
    }
  const asked = { post: request.approval, askedBy: asker.account, on: by.today }
  const able = await approversOf(tx, ledger, matter, asked, actor.region)
  const approver = able.find((a) => a.account === actor.account) ?? able[0]
  if (!approver) return { preview: null, obstacle: spoken(say('现在没有人可以批准这个请求'), language) }
  const { move, input } = request
  try {
    const change = await as(tx, asker, actor, () =>
      judge(tx, { ledger, matter, move, input, approver }, { ...recording, actor: asker }),
    )
    return { preview: previewView(previewOf(ledger, matter, change, by), recording), obstacle: null }
  } catch (error) {
    if (error instanceof ProblemError) return { preview: null, obstacle: error.in(language ?? 'zh').detail }
    throw error
  }
}

function mayOf(request: RequestRow, { actor, by }: Recording): readonly RequestStep[] {
  const waits = request.standing === 'asked'
  if (!waits && request.standing !== 'returned') return []
  if (request.asked_by === actor.account)
    return ['askAgain', 'withdraw', ...(waits && request.urged_on !== by.today ? (['urge'] as const) : [])]
  return waits && request.approval === actor.post ? ['approve', 'return'] : []
}

/** A request as its reader may see it, judged anew. @throws not found, where he does not see its record */
export async function requestView(tx: Tx, id: string, recording: Recording): Promise<RequestView> {
  const { actor, by } = recording
  const request = await findRequest(tx, actor.region, id)
  const ledger = request && findLedger(request.ledger)
  const matter = ledger && (await findMatter(tx, ledger, actor, request.record_id))
  if (!request || !ledger || !matter) throw notFound('请求')
  await noteReading(tx, ledger, recording, 'preview', [request.record_id])
  const values = await seenInput(tx, ledger, actor, id)
  const title = (await titlesOf(tx, ledger, [request.record_id], recording)).get(matter.row.id)
  const names = await namesIn(tx, actor.region, ledger, [matter.row, { ...matter.row, ...values }], matter.names)
  const people = await namesOf(tx, actor.region, [request.asked_by, ...request.steps.map((s) => s.by)])
  return {
    id,
    version: request.version,
    ledger: request.ledger,
    record: request.record_id as RecordId,
    title: title?.title ?? ledger.shape.label,
    state: matter.row.state,
    move: request.move,
    approval: request.approval,
    standing: request.standing,
    values,
    names,
    askedBy: request.asked_by as AccountId,
    askedByName: people.get(request.asked_by) ?? '',
    steps: request.steps.map((step) => ({ ...step, by: people.get(step.by) ?? '' })),
    recordVersion: matter.version,
    changed: request.standing !== 'approved' && matter.version !== request.record_version,
    may: mayOf(request, recording),
    ...(await judged(tx, ledger, matter, request, recording)),
    on: by.today,
  }
}

async function namesOf(tx: Tx, region: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('region_code', '=', region)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The open requests of a record, the oldest first; of a record the reader does not see, none. */
export async function requestsOf(
  tx: Tx,
  ledger: string,
  record: string,
  { actor }: Recording,
): Promise<readonly RequestMark[]> {
  const rows = await tx
    .selectFrom('move_request as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'r.region_code').onRef('a.id', '=', 'r.asked_by'),
    )
    .select(['r.id', 'r.move', 'r.standing', 'a.name', 'r.asked_at', 'r.urged'])
    .where('r.region_code', '=', actor.region)
    .where('r.ledger', '=', ledger)
    .where('r.record_id', '=', record)
    .where('r.standing', 'in', ['asked', 'returned'])
    .orderBy('r.id')
    .execute()
  return rows.map(({ name, asked_at, ...r }) => ({
    ...r,
    standing: r.standing as RequestMark['standing'],
    askedByName: name,
    askedAt: asked_at,
  }))
}
