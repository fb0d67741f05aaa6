import type { AttachmentView, Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import type { Tables } from '../db/tables.ts'
import { type Language, spoken } from '../language.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { reachOf } from '../ledgers/row.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'
import { isMedium, mediumOf } from './media.ts'

export type AttachmentRow = Omit<Tables['attachment'], 'removed_at' | 'removed_by' | 'removal_reason'> & {
  readonly removed_at: string | null
  readonly removal_reason: string | null
  /** Who added it, and who removed it. */
  readonly adder: string | null
  readonly remover: string | null
}

const rowsOf = (tx: Tx, region: string, ledger: Ledger, record: string) =>
  tx
    .selectFrom('attachment as f')
    .leftJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'f.region_code').onRef('a.id', '=', 'f.account_id'),
    )
    .leftJoin('account as r', (join) =>
      join.onRef('r.region_code', '=', 'f.region_code').onRef('r.id', '=', 'f.removed_by'),
    )
    .selectAll('f')
    .select(['a.name as adder', 'r.name as remover'])
    .where('f.region_code', '=', region)
    .where('f.ledger', '=', ledger.shape.code)
    .where('f.record_id', '=', record)

/** What belongs to a record, in the order it came; what was removed, too. */
export const attachmentsOf = (
  tx: Tx,
  region: string,
  ledger: Ledger,
  record: string,
): Promise<readonly AttachmentRow[]> =>
  rowsOf(tx, region, ledger, record).orderBy('f.added_at').orderBy('f.id').execute()

export const findAttachment = (
  tx: Tx,
  region: string,
  ledger: Ledger,
  record: string,
  id: string,
): Promise<AttachmentRow | undefined> => rowsOf(tx, region, ledger, record).where('f.id', '=', id).executeTakeFirst()

export const viewOf = (row: AttachmentRow, language?: Language): AttachmentView => ({
  id: row.id,
  name: row.name,
  material: row.material,
  medium: isMedium(row.medium) ? spoken(mediumOf(row.medium).label, language) : row.medium,
  isShown: isMedium(row.medium) && mediumOf(row.medium).isShown === true,
  bytes: row.bytes,
  pages: row.pages,
  digest: row.digest,
  addedAt: row.added_at,
  addedBy: row.adder ?? '',
  removed:
    row.removed_at === null ? null : { at: row.removed_at, by: row.remover ?? '', reason: row.removal_reason ?? '' },
})

export interface Added {
  readonly id: string
  readonly name: string
  readonly material: string | null
  readonly medium: string
  readonly bytes: number
  readonly pages: number | null
  readonly digest: string
}

export async function insertAttachment(
  tx: Tx,
  ledger: Ledger,
  { row, organPath }: StoredMatter,
  added: Added,
  { actor, at }: Recording,
): Promise<void> {
  if (actor.account === null) throw new Error('nobody adds a file')
  await tx
    .insertInto('attachment')
    .values({
      region_code: actor.region,
      ledger: ledger.shape.code,
      record_id: row.id,
      added_at: at.toISOString(),
      account_id: actor.account,
      ...added,
      ...reachOf(ledger, row, organPath),
    })
    .execute()
}

export async function removeAttachment(tx: Tx, id: string, reason: string, { actor, at }: Recording): Promise<void> {
  await tx
    .updateTable('attachment')
    .set({ removed_at: at.toISOString(), removed_by: actor.account, removal_reason: reason })
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .execute()
}
