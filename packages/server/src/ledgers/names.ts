import type { AnyRow, Ledger } from '@fazhi/ledger'
import { CompiledQuery } from 'kysely'
import { prepared } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'

const idsIn = (ledger: Ledger, kind: 'organ' | 'account', rows: readonly AnyRow[]): readonly string[] => {
  const fields = Object.entries(ledger.shape.fields).flatMap(([name, f]) => (f.kind === kind ? [name] : []))
  const all = kind === 'organ' ? ['organ', ...fields] : fields
  return [...new Set(rows.flatMap((row) => all.flatMap((f) => row[f] ?? [])))].map(String)
}

/** The names of the organs and accounts that rows refer to, by their ids; those `known` are not asked for again. */
export async function namesIn(
  tx: Tx,
  region: string,
  ledger: Ledger,
  rows: readonly AnyRow[],
  known: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const named = async (table: 'organ' | 'account') => {
    const ids = idsIn(ledger, table, rows).filter((id) => !(id in known))
    if (ids.length === 0) return []
    const { rows: found } = await tx.executeQuery<{ id: string; name: string }>(
      CompiledQuery.raw(text[table], [region, ids]),
    )
    return found
  }
  const found = await Promise.all([named('organ'), named('account')])
  return { ...known, ...Object.fromEntries(found.flat().map(({ id, name }) => [id, name])) }
}
const text = {
  organ: prepared('select id, name from organ where region_code = $1 and id = any ($2::text[])'),
  account: prepared('select id, name from account where region_code = $1 and id = any ($2::uuid[])'),
}
