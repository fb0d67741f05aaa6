import type { AnyRow, Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'

/** The names of the organs and accounts that rows refer to, by their ids. */
export async function namesIn(
  tx: Tx,
  region: string,
  ledger: Ledger,
  rows: readonly AnyRow[],
): Promise<Readonly<Record<string, string>>> {
  const of = (kind: 'organ' | 'account') => {
    const fields = Object.entries(ledger.shape.fields).flatMap(([name, f]) => (f.kind === kind ? [name] : []))
    const all = kind === 'organ' ? ['organ', ...fields] : fields
    return [...new Set(rows.flatMap((row) => all.flatMap((f) => row[f] ?? [])))].map(String)
  }
  const [organs, accounts] = [of('organ'), of('account')]
  const named = async (table: 'organ' | 'account', ids: readonly string[]) =>
    ids.length === 0
      ? []
      : tx.selectFrom(table).select(['id', 'name']).where('region_code', '=', region).where('id', 'in', ids).execute()
  const found = [...(await named('organ', organs)), ...(await named('account', accounts))]
  return Object.fromEntries(found.map(({ id, name }) => [id, name]))
}
