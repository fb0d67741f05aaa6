import type { RequestStanding, RequestStep, Values } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import { insertion, update, write } from '../db/writing.ts'
import { entryRow } from '../evidence/entry-row.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { changedMeanwhile } from '../problem.ts'
import type { RequestRow, Step } from './request-row.ts'

/** What steps of a request are written down under, each request a chain of its own. */
const chain = 'move_request'

interface Taken {
  readonly step: RequestStep
  readonly standing: RequestStanding
  readonly reason?: string
  /** Further columns of the row. */
  readonly set?: Readonly<Record<string, unknown>>
  /** Who has it next, where it changes hands. */
  readonly to?: string
}
type Head = Pick<
  RequestRow,
  'id' | 'steps' | 'digest' | 'ledger' | 'record_id' | 'move' | 'organ_id' | 'organ_path' | 'party_organs' | 'assignees'
>

/** A step with its audited entry: who, when, from which post, what became of it; never what was filled in. */
function taken(request: Head, { step, standing, reason, to }: Taken, { actor, at, by, algorithm }: Recording) {
  const made: Step = { step, by: actor.account ?? '', post: actor.post, at: at.toISOString(), reason: reason ?? null }
  const said = {
    id: uuidv7(),
    ledger: chain,
    record_id: request.id,
    seq: request.steps.length,
    kind: 'operation',
    name: step,
    legal_on: by.today,
    recorded_at: made.at,
    state: standing,
    law: null,
    article: null,
    reason: made.reason,
    approved_by: null,
    account_id: actor.account,
    post: actor.post,
  }
  const after: Values = {
    ledger: request.ledger,
    record: request.record_id,
    move: request.move,
    ...(to === undefined ? {} : { to }),
  }
  const { organ_id, organ_path, party_organs, assignees } = request
  const reach = { organ_id, organ_path, party_organs, assignees }
  const entry = entryRow(algorithm, actor.region, said, { before: {}, after }, reach, request.digest)
  return { entry, steps: JSON.stringify([...request.steps, made]), digest: entry.digest }
}

/** Stores a new request with its first step. */
export async function insertRequest(
  tx: Tx,
  request: Omit<RequestRow, 'version' | 'steps' | 'digest' | 'urged' | 'urged_on'>,
  recording: Recording,
): Promise<void> {
  const head = { ...request, steps: [], digest: '' }
  const { entry, steps, digest } = taken(head, { step: 'ask', standing: request.standing }, recording)
  const row = {
    ...request,
    input: JSON.stringify(request.input),
    region_code: recording.actor.region,
    version: 1,
    urged: 0,
    steps,
    digest,
  }
  await Promise.all([write(tx, insertion('move_request', [row])), write(tx, insertion('entry', [entry]))])
}

/** Stores a further step. @throws changed meanwhile, where somebody else took one first */
export async function recordStep(tx: Tx, request: RequestRow, step: Taken, recording: Recording): Promise<void> {
  const { entry, steps, digest } = taken(request, step, recording)
  const { id, version } = request
  const set = { ...step.set, standing: step.standing, version: version + 1, steps, digest }
  const here = { region_code: recording.actor.region, id, version }
  const [written] = await Promise.all([
    write(tx, update('move_request', set, here)),
    write(tx, insertion('entry', [entry])),
  ])
  if (written !== 1) throw changedMeanwhile()
}
