import type { Ledger } from '@fazhi/ledger'
import type { Connection } from './connection.ts'
import { publicRole } from './policies.ts'
import { publishedColumns } from './published.ts'

/** Columns by table. */
type Columns = ReadonlyMap<string, readonly string[]>

/** What the public's role may read now, column by column: a policy withholds rows only. */
export async function presentGrants(connection: Connection): Promise<Columns> {
  const { rows } = await connection.query(`select c.relname as "table",
      array_agg(a.attname::text order by a.attname::text collate "C") as columns
    from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) x join pg_roles r on r.oid = x.grantee
    where c.relnamespace = 'public'::regnamespace and r.rolname = '${publicRole}' and x.privilege_type = 'SELECT' group by 1`)
  const found = rows as readonly { readonly table: string; readonly columns: readonly string[] }[]
  return new Map(found.map((r) => [r.table, r.columns]))
}

const list = (columns: readonly string[]) => columns.map((name) => `"${name}"`).join(', ')

/** What brings it to what the ledgers publish. */
export const grantStatements = (ledgers: readonly Ledger[], present: Columns): readonly string[] =>
  ledgers.flatMap((ledger) => {
    const [table, wanted] = [ledger.shape.code, publishedColumns(ledger)]
    const held = present.get(table) ?? []
    if (wanted.join() === held.join()) return []
    return [
      ...(held.length === 0 ? [] : [`revoke select (${list(held)}) on ${table} from ${publicRole}`]),
      ...(wanted.length === 0 ? [] : [`grant select (${list(wanted)}) on ${table} to ${publicRole}`]),
    ]
  })
