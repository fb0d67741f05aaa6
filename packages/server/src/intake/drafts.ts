import {
  type DraftView,
  type Fault,
  fault,
  intakeFields,
  type Ledger,
  namedLedger,
  type Scalar,
  type Values,
} from '@fazhi/ledger'
import type { FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { wantIntake } from '../ledgers/granted.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { say } from './say.ts'

/** Of one ledger, kept for one person at most. */
const mostDrafts = 20
const longest = 20_000

/** @throws where the actor takes nothing in, or the ledger is one whose contents are kept nowhere but in its records */
export function wantDrafts(ledger: Ledger, actor: Actor): void {
  wantIntake(ledger, actor)
  if (ledger.access.sensitivity === 'restricted')
    throw conflict(say('{label}限制知悉，不在服务器上保存草稿，请填完后登记', { label: namedLedger(ledger) }))
}

// PostgreSQL keeps no NUL, and a lone surrogate is no character.
const unstorable = /\0|\p{Surrogate}/u
const isStorable = (text: string) => text.length <= longest && !unstorable.test(text)

/** What stands in the form, as it stands: only that it can be kept is looked at. */
function readForm(ledger: Ledger, form: Readonly<Record<string, unknown>>): Values {
  const names = new Set(intakeFields(ledger))
  const faults: Fault[] = []
  const kept: [string, Scalar][] = []
  for (const [field, value] of Object.entries(form)) {
    if (!names.has(field)) faults.push(fault(field, say('登记时不填写这一项')))
    else if (value === null || value === '') continue
    else if (typeof value === 'string' && isStorable(value)) kept.push([field, value])
    else if (typeof value === 'number' && Number.isFinite(value)) kept.push([field, value])
    else faults.push(fault(field, say('内容无法保存：应为文字或者数字，至多{longest}个字', { longest })))
  }
  if (faults.length > 0) throw invalid(faults)
  return Object.fromEntries(kept)
}

const columns = ['id', 'ledger', 'form', 'saved_at'] as const
interface DraftRow {
  readonly id: string
  readonly ledger: string
  readonly form: unknown
  readonly saved_at: string
}
const viewOf = ({ form, saved_at, ...row }: DraftRow): DraftView => ({
  ...row,
  form: form as Values,
  savedAt: saved_at,
})
const own = (tx: Tx, { region, account }: Actor) =>
  tx
    .selectFrom('draft')
    .where('region_code', '=', region)
    .where('account_id', '=', account ?? '')

/** One's own drafts of a ledger, the latest first. */
export async function listDrafts(tx: Tx, ledger: Ledger, actor: Actor): Promise<readonly DraftView[]> {
  const rows = await own(tx, actor)
    .select(columns)
    .where('ledger', '=', ledger.shape.code)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(viewOf)
}
export async function findDraft(tx: Tx, actor: Actor, id: string): Promise<DraftView> {
  const row = await own(tx, actor).select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('草稿')
  return viewOf(row)
}

type Form = Readonly<Record<string, unknown>>
export async function keepDraft(tx: Tx, ledger: Ledger, form: Form, { actor, at }: Recording): Promise<DraftView> {
  wantDrafts(ledger, actor)
  const { n } = await own(tx, actor)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('ledger', '=', ledger.shape.code)
    .executeTakeFirstOrThrow()
  if (Number(n) >= mostDrafts)
    throw conflict(
      say('{label}已有{mostDrafts}份草稿，请先登记或者删除不用的', { label: namedLedger(ledger), mostDrafts }),
    )
  const row = {
    id: uuidv7(),
    ledger: ledger.shape.code,
    form: JSON.stringify(readForm(ledger, form)),
    saved_at: at.toISOString(),
  }
  await tx
    .insertInto('draft')
    .values({ ...row, region_code: actor.region, account_id: actor.account ?? '' })
    .execute()
  return findDraft(tx, actor, row.id)
}
export async function saveDraft(
  tx: Tx,
  id: string,
  form: Form,
  ledgerOf: (code: string) => Ledger,
  { actor, at }: Recording,
): Promise<DraftView> {
  const ledger = ledgerOf((await findDraft(tx, actor, id)).ledger)
  wantDrafts(ledger, actor)
  await tx
    .updateTable('draft')
    .set({ form: JSON.stringify(readForm(ledger, form)), saved_at: at.toISOString() })
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .execute()
  return findDraft(tx, actor, id)
}
/** One that is gone is gone. */
export async function dropDraft(tx: Tx, { region }: Actor, id: string): Promise<void> {
  await tx.deleteFrom('draft').where('region_code', '=', region).where('id', '=', id).execute()
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** The draft that a record is taken in from, `Fazhi-Draft`, goes in the transaction that takes it in. */
export async function dropDraftIn({ headers }: FastifyRequest, tx: Tx, actor: Actor): Promise<void> {
  const id = headers['fazhi-draft']
  if (typeof id === 'string' && uuid.test(id)) await dropDraft(tx, actor, id)
}
