import { type PlainDate, yearOf } from '@fazhi/law'
import { type Ledger, namedLedger, type PublicationView, toPredicate } from '@fazhi/ledger'
import { releasedColumn } from '../db/published.ts'
import type { Tx } from '../db/store.ts'
import { update, write } from '../db/writing.ts'
import { conflict } from '../problem.ts'
import type { Recording } from './matter-store.ts'
import { recordApart } from './next-entry.ts'
import { nextOf } from './number.ts'
import { reachOf } from './row.ts'
import { say } from './say.ts'
import type { StoredMatter } from './stored-matter.ts'

/** What was released is found under it for good: `2026-3`. */
export const addressOf = ({ year, n }: { readonly year: number; readonly n: number }) => `${year}-${n}`

const ofRecord = (tx: Tx, region: string, ledger: Ledger, record: string) =>
  tx
    .selectFrom('publication')
    .select(['year', 'n', 'released_on', 'changed_on', 'withdrawn_on', 'withdrawal_reason'])
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where('record_id', '=', record)

/** Every release of a record, the latest first. */
export async function publicationsOf(
  tx: Tx,
  region: string,
  ledger: Ledger,
  record: string,
): Promise<PublicationView['releases']> {
  const rows = await ofRecord(tx, region, ledger, record).orderBy('year', 'desc').orderBy('n', 'desc').execute()
  return rows.map((row) => ({
    address: addressOf(row),
    releasedOn: row.released_on as PlainDate,
    changedOn: row.changed_on as PlainDate,
    withdrawn:
      row.withdrawn_on === null ? null : { on: row.withdrawn_on as PlainDate, reason: row.withdrawal_reason ?? '' },
  }))
}

const setReleased = (tx: Tx, ledger: Ledger, record: string, { actor }: Recording, on: string | null) =>
  write(tx, update(ledger.shape.code, { [releasedColumn]: on }, { region_code: actor.region, id: record }))

/** Whether a record is as the ledger says that one must be to be public. */
export const isPublishable = ({ access }: Ledger, { row }: StoredMatter, { by }: Recording): boolean =>
  access.published !== undefined && toPredicate(access.published.where, by.today)(row)

/** Opens a held record to the public under a number of its own, with an entry. */
export async function release(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  recording: Recording,
): Promise<StoredMatter> {
  const { actor, by } = recording
  if (actor.account === null) throw new Error('nobody releases')
  if (!isPublishable(ledger, matter, recording))
    throw conflict(say('这条{label}还不具备公开的条件，请办理到可以公开的环节再公开', { label: namedLedger(ledger) }))
  const open = ofRecord(tx, actor.region, ledger, matter.row.id).where('withdrawn_on', 'is', null)
  if (await open.executeTakeFirst()) throw conflict(say('这条记录已经公开'))
  const year = yearOf(by.today)
  const n = await nextOf(tx, actor.region, `publication.${ledger.shape.code}`, year)
  await tx
    .insertInto('publication')
    .values({
      region_code: actor.region,
      ledger: ledger.shape.code,
      record_id: matter.row.id,
      year,
      n,
      released_on: by.today,
      changed_on: by.today,
      account_id: actor.account,
      ...reachOf(ledger, matter.row, matter.organPath),
    })
    .execute()
  await setReleased(tx, ledger, matter.row.id, recording, by.today)
  const after = { publication: addressOf({ year, n }) }
  return recordApart(tx, ledger, matter, { kind: 'publication', name: 'release', after, reason: null }, recording)
}

/** Closes a held record to the public, with the reason: number and days stay to be read. */
export async function withdraw(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  reason: string,
  recording: Recording,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const ended = await tx
    .updateTable('publication')
    .set({ withdrawn_on: by.today, withdrawal_reason: reason, withdrawn_by: actor.account })
    .where('region_code', '=', actor.region)
    .where('ledger', '=', ledger.shape.code)
    .where('record_id', '=', matter.row.id)
    .where('withdrawn_on', 'is', null)
    .returning(['year', 'n'])
    .executeTakeFirst()
  if (!ended) throw conflict(say('这条记录没有公开，或者已经撤回'))
  await setReleased(tx, ledger, matter.row.id, recording, null)
  const after = { publication: addressOf(ended) }
  return recordApart(tx, ledger, matter, { kind: 'publication', name: 'withdraw', after, reason }, recording)
}

/** After a change: what is public says since when it reads as it does, and what may be public no longer is withdrawn. */
export async function followPublication(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  changed: readonly string[],
  recording: Recording,
): Promise<StoredMatter> {
  const { published } = ledger.access
  if (published === undefined) return matter
  const told = [...published.fields, ...Object.keys(published.where)]
  if (!changed.some((field) => told.includes(field))) return matter
  const open = await tx
    .updateTable('publication')
    .set({ changed_on: recording.by.today })
    .where('region_code', '=', recording.actor.region)
    .where('ledger', '=', ledger.shape.code)
    .where('record_id', '=', matter.row.id)
    .where('withdrawn_on', 'is', null)
    .returning('n')
    .executeTakeFirst()
  if (!open || isPublishable(ledger, matter, recording)) return matter
  return withdraw(tx, ledger, matter, '已不具备公开的条件', recording)
}
