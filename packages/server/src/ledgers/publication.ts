import { type PlainDate, yearOf } from '@fazhi/law'
import { type Ledger, namedLedger, type PublicationView, toPredicate } from '@fazhi/ledger'
import { releasedColumn } from '../db/published.ts'
import { prepared } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask, insertions, write } from '../db/writing.ts'
import { conflict } from '../problem.ts'
import type { Recording } from './matter-store.ts'
import { recordAllApart, recordApart } from './next-entry.ts'
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

const setReleased = (tx: Tx, ledger: Ledger, records: readonly string[], { actor }: Recording, on: string | null) =>
  write(tx, {
    sql: prepared(
      `update ${ledger.shape.code} set ${releasedColumn} = $1 where region_code = $2 and id = any ($3::uuid[])`,
    ),
    parameters: [on, actor.region, records],
  })

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
  const [released = matter] = await releaseAll(tx, ledger, [matter], recording)
  return released
}

const openOnes = prepared(`select record_id from publication
  where region_code = $1 and ledger = $2 and record_id = any ($3::uuid[]) and withdrawn_on is null`)

/** The same of several records, in their order. */
export async function releaseAll(
  tx: Tx,
  ledger: Ledger,
  matters: readonly StoredMatter[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const { actor, by } = recording
  const { account, region } = actor
  if (account === null) throw new Error('nobody releases')
  if (!matters.every((matter) => isPublishable(ledger, matter, recording)))
    throw conflict(say('这条{label}还不具备公开的条件，请办理到可以公开的环节再公开', { label: namedLedger(ledger) }))
  const ids = matters.map(({ row }) => row.id)
  const open = await ask(tx, { sql: openOnes, parameters: [region, ledger.shape.code, ids] })
  if (open.length > 0) throw conflict(say('这条记录已经公开'))
  const year = yearOf(by.today)
  const last = await nextOf(tx, region, `publication.${ledger.shape.code}`, year, matters.length)
  const rows = matters.map(({ row, organPath }, i) => ({
    region_code: region,
    ledger: ledger.shape.code,
    record_id: row.id,
    year,
    n: last - matters.length + i + 1,
    released_on: by.today,
    changed_on: by.today,
    account_id: account,
    ...reachOf(ledger, row, organPath),
  }))
  for (const statement of insertions('publication', rows)) await write(tx, statement)
  await setReleased(tx, ledger, ids, recording, by.today)
  const released = matters.map((matter, i) => {
    const after = { publication: addressOf({ year, n: last - matters.length + i + 1 }) }
    return { matter, said: { kind: 'publication', name: 'release', after, reason: null } as const }
  })
  return recordAllApart(tx, ledger, released, recording)
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
  await setReleased(tx, ledger, [matter.row.id], recording, null)
  const after = { publication: addressOf(ended) }
  return recordApart(tx, ledger, matter, { kind: 'publication', name: 'withdraw', after, reason }, recording)
}

const changedOnes = prepared(`update publication set changed_on = $1
  where region_code = $2 and ledger = $3 and record_id = any ($4::uuid[]) and withdrawn_on is null
  returning record_id`)

/** A record after a change, and the names of what changed. */
interface Changed {
  readonly matter: StoredMatter
  readonly names: readonly string[]
}
/** After changes: what is public says since when it reads as it does, and what may be public no longer is withdrawn. */
export async function followPublication(
  tx: Tx,
  ledger: Ledger,
  all: readonly Changed[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const matters = all.map(({ matter }) => matter)
  const { published } = ledger.access
  if (published === undefined) return matters
  const told = [...published.fields, ...Object.keys(published.where)]
  const ids = all.flatMap(({ matter, names }) => (names.some((name) => told.includes(name)) ? [matter.row.id] : []))
  if (ids.length === 0) return matters
  const parameters = [recording.by.today, recording.actor.region, ledger.shape.code, ids]
  const rows = (await ask(tx, { sql: changedOnes, parameters })) as readonly { readonly record_id: string }[]
  const open = new Set(rows.map((row) => row.record_id))
  const followed: StoredMatter[] = []
  for (const matter of matters)
    followed.push(
      open.has(matter.row.id) && !isPublishable(ledger, matter, recording)
        ? await withdraw(tx, ledger, matter, '已不具备公开的条件', recording)
        : matter,
    )
  return followed
}
