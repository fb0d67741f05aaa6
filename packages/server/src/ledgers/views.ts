import { isRefusal } from '@fazhi/law'
import {
  type AnyRow,
  type By,
  type ClockView,
  correctable,
  type EntryView,
  findGrant,
  type Ledger,
  lightOf,
  offersOf,
  type Preview,
  type PreviewView,
  periodsOf,
  type RecordView,
  type Running,
  spanOf,
} from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { type Language, refusalIn, spoken, stepsIn, textIn } from '../language.ts'
import { notFound } from '../problem.ts'
import { documentViews } from './document.ts'
import { grantedMoves, mayCorrect } from './granted.ts'
import type { Recording } from './matter-store.ts'
import { namesIn } from './names.ts'
import { noteReading } from './reading.ts'
import { maskOf } from './row.ts'
import { say } from './say.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'
import { referredTitles } from './titles.ts'

function clockView(run: Running, by: By, language?: Language): ClockView {
  const { period, label, clock, standing, from, endedOn, reckoning } = run
  const light = lightOf(spanOf(run), by.today, by.calendar)
  const what = { period, label, clock, standing, light, from, endedOn }
  return isRefusal(reckoning)
    ? {
        ...what,
        due: null,
        basis: reckoning.basis,
        provisional: true,
        steps: [{ text: textIn(reckoning.reason, reckoning.said, language), basis: reckoning.basis }],
      }
    : {
        ...what,
        due: reckoning.due,
        basis: reckoning.basis,
        provisional: reckoning.provisional,
        steps: stepsIn(reckoning.steps, language),
      }
}

export const previewView = ({ ends, runs, ...rest }: Preview, { by, language }: Recording): PreviewView => ({
  ...rest,
  ends: ends.map((r) => clockView(r, by, language)),
  runs: runs.map((r) => clockView(r, by, language)),
})

/** A record as this actor may see it: `row` masked in the database, moves his post may make with what stands in their way. */
export function viewOf(
  ledger: Ledger,
  matter: StoredMatter,
  { row, names }: Pick<RecordView, 'row' | 'names'>,
  { actor, by, language }: Recording,
): RecordView {
  const granted = new Set(grantedMoves(ledger, matter, actor))
  return {
    row,
    version: matter.version,
    clocks: periodsOf(ledger, matter, by).map((run) => clockView(run, by, language)),
    offers: offersOf(ledger, matter, by)
      .filter((offer) => granted.has(offer.move))
      .map(({ move, refusal }) => ({ move, refusal: refusal && refusalIn(refusal, language) })),
    correctable: mayCorrect(ledger, matter, actor) ? correctable(ledger, matter.row) : [],
    documents: documentViews(ledger, matter, actor),
    names,
  }
}

/** The same after a change: what the row now names and shows is asked for where it is not known. */
export async function recordView(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  recording: Recording,
): Promise<RecordView> {
  const { actor } = recording
  const row = await seenRow(tx, ledger, matter, actor)
  await noteReading(tx, ledger, recording, 'read', [row.id])
  const names = await namesIn(tx, actor.region, ledger, [matter.row], matter.names)
  const titles = await referredTitles(tx, ledger, [row], recording)
  return viewOf(ledger, matter, { row, names: { ...names, ...titles } }, recording)
}

/** Masked in the database; where nothing is masked, the row as it stands. */
async function seenRow(tx: Tx, ledger: Ledger, matter: StoredMatter, actor: Actor): Promise<AnyRow> {
  if (matter.seen) return matter.seen
  if (Object.keys(findGrant(ledger.access, actor.post)?.masked ?? {}).length === 0) return matter.row
  const again = await findMatter(tx, ledger, actor, matter.row.id)
  if (!again?.seen) throw notFound()
  return again.seen
}

/** What happened to a record, oldest first; a value the reader may not see whole is masked in the database here, too. */
export async function historyView(
  tx: Tx,
  ledger: Ledger,
  id: string,
  recording: Recording,
): Promise<readonly EntryView[]> {
  const { actor } = recording
  const grant = findGrant(ledger.access, actor.post)
  const hidden = Object.keys(ledger.shape.fields).filter((f) => maskOf(grant, f) !== undefined)
  const values = (column: 'before' | 'after') =>
    hidden.reduce(
      (json, field) =>
        sql`case when ${json} ? ${field} then ${json} || jsonb_build_object(${field}::text, '**') else ${json} end`,
      // What a file is called may say what is masked.
      hidden.length === 0
        ? sql`e.${sql.ref(column)}`
        : sql`case when e.kind = 'attachment' then '{}'::jsonb else e.${sql.ref(column)} end`,
    )
  const { rows } = await sql<EntryRow>`
    select e.id, e.kind, e.name, e.legal_on, e.recorded_at, e.state, ${values('before')} as before, ${values('after')} as after,
      e.law, e.article, e.reason, e.post, a.name as by, p.name as approver
    from entry e
      left join account a on a.region_code = e.region_code and a.id = e.account_id
      left join account p on p.region_code = e.region_code and p.id = e.approved_by
    where e.region_code = ${actor.region} and e.ledger = ${ledger.shape.code} and e.record_id = ${id} order by e.seq`.execute(
    tx,
  )
  if (rows.length === 0) throw notFound()
  await noteReading(tx, ledger, recording, 'history', [id])
  return rows.map((e) => ({
    id: e.id,
    kind: e.kind,
    name: e.name,
    on: e.legal_on,
    recordedAt: e.recorded_at,
    state: e.state,
    before: e.before,
    after: e.after,
    basis: e.law === null || e.article === null ? null : { law: e.law, article: e.article },
    reason: e.reason,
    by: e.by ?? spoken(say('依法'), recording.language),
    post: e.post,
    approvedBy: e.approver,
  }))
}

interface EntryRow {
  id: string
  kind: EntryView['kind']
  name: string | null
  legal_on: EntryView['on']
  recorded_at: string
  state: string
  before: EntryView['before']
  after: EntryView['after']
  law: string | null
  article: string | null
  reason: string | null
  post: string
  by: string | null
  approver: string | null
}
