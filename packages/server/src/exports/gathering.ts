import type { AnyRow, Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { listRecords } from '../ledgers/list.ts'
import type { Listing } from '../ledgers/listing.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { conflict } from '../problem.ts'
import type { Called } from './cells.ts'
import { say } from './say.ts'

/** One transaction as whoever exports. */
export type InTransaction = <T>(work: (tx: Tx, recording: Recording) => Promise<T>) => Promise<T>

export interface Gathered {
  readonly rows: readonly AnyRow[]
  readonly names: Called
}
/** Rows asked for in one transaction. */
const pageRows = 500

/**
 * Everything a filter selects, in the order of the list, as its reader may see it: page after page, each in a
 * transaction of its own, so that none is held while the file is made.
 */
export async function gather(
  ledger: Ledger,
  listing: Pick<Listing, 'filter' | 'sort'>,
  most: number,
  inTransaction: InTransaction,
): Promise<Gathered> {
  const rows: AnyRow[] = []
  const names: Record<string, string> = {}
  let after: string | undefined
  do {
    const asked: Listing = { ...listing, limit: pageRows, after, total: 'none' }
    const page = await inTransaction((tx, recording) => listRecords(tx, ledger, asked, recording, 'export'))
    rows.push(...page.items.map((item) => item.row))
    Object.assign(names, page.names)
    after = page.after !== null && page.items.length === pageRows ? page.after : undefined
    if (rows.length > most)
      throw conflict(
        say('符合条件的超过{most}件，一份文件放不下：请用筛选条件缩小范围（例如按年度）分次导出', { most }),
      )
  } while (after !== undefined)
  return { rows, names }
}
