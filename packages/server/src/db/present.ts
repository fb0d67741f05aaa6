import type { Connection } from './connection.ts'
import { commonRole } from './policies.ts'

/** What is there, by the catalogue. */
export async function presentTables(connection: Connection): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  return new Set((rows as readonly { name: string }[]).map((r) => r.name))
}
export async function presentRoles(connection: Connection): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query('select rolname::text as name from pg_roles')
  return new Set((rows as readonly { name: string }[]).map((r) => r.name))
}
export async function presentColumns(
  connection: Connection,
): Promise<ReadonlyMap<string, { type: string; required: boolean }>> {
  const { rows } = await connection.query(`select c.relname || '.' || a.attname as name, a.attnotnull as required,
    case format_type(a.atttypid, a.atttypmod) when 'integer' then 'int' when 'timestamp with time zone' then 'timestamptz'
      else format_type(a.atttypid, a.atttypmod) end || case when l.collname = 'C' then ' collate "C"' else '' end as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_collation l on l.oid = a.attcollation
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`)
  return new Map(
    (rows as readonly { name: string; type: string; required: boolean }[]).map(({ name, ...rest }) => [name, rest]),
  )
}

/** The tables of which the application may delete rows, as far as a policy lets it. */
export async function deletableTables(connection: Connection): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and has_table_privilege('${commonRole}', oid, 'delete')`,
  )
  return new Set((rows as readonly { name: string }[]).map((r) => r.name))
}
