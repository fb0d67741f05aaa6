import type { Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { listRecords } from '../ledgers/list.ts'
import type { Listing } from '../ledgers/listing.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { conflict } from '../problem.ts'
import type { Gathered } from './official.ts'
import { say } from './say.ts'

/** One transaction as whoever exports. */
export type InTransaction = <T>(work: (tx: Tx, recording: Recording) => Promise<T>) => Promise<T>

/** Rows asked for in one transaction. */
const pageRows = 500

/**
 * Gives everything a filter selects to `take`, in the order of the list, as its reader may see it: page after page, each
 * read in a transaction of its own, so that none is held while the file is made.
 */
export async function gather(
  ledger: Ledger,
  listing: Pick<Listing, 'filter' | 'sort'>,
  most: number,
  inTransaction: InTransaction,
  take: (page: Gathered) => Promise<void>,
): Promise<void> {
  let count = 0
  let after: string | undefined
  do {
    const asked: Listing = { ...listing, limit: pageRows, after, total: 'none' }
    const page = await inTransaction((tx, recording) => listRecords(tx, ledger, asked, recording, 'export'))
    count += page.items.length
    if (count > most)
      throw conflict(
        say('符合条件的超过{most}件，一份文件放不下：请用筛选条件缩小范围（例如按年度）分次导出', { most }),
      )
    await take({ rows: page.items.map((item) => item.row), names: page.names })
    after = page.after !== null && page.items.length === pageRows ? page.after : undefined
  } while (after !== undefined)
}
