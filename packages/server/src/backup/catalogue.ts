import { archivePost, roleOf } from '../db/policies.ts'
import { leftOutTables } from './manifest.ts'

export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
  /** Whether the archivist is let in: without it row-level security would answer that the table is empty. */
  readonly isOpen: boolean
}
/** Runs one statement and gives its rows, as the application or as the owner. */
export type Ask = (sql: string) => Promise<readonly unknown[]>

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Every table whose rows belong into a backup, whoever declared it, by the catalogue. */
export async function tablesOf(ask: Ask): Promise<readonly Table[]> {
  const rows = (await ask(`
    select c.relname as name, a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
      array_position(i.indkey::int2[], a.attnum) as "inKey",
      exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
        and to_regrole('${roleOf(archivePost)}')::oid = any (p.polroles)) as open
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
    order by c.relname collate "C", a.attnum`)) as readonly {
    readonly name: string
    readonly column: string
    readonly type: string
    readonly inKey: number | null
    readonly open: boolean
  }[]
  const names = [...new Set(rows.map((r) => r.name))].filter((name) => !Object.hasOwn(leftOutTables, name))
  return names.map((name): Table => {
    const own = rows.filter((r) => r.name === name)
    const key = own.filter((r) => r.inKey !== null).toSorted((a, b) => Number(a.inKey) - Number(b.inKey))
    return {
      name,
      columns: own.map(({ column, type }) => ({ name: column, type })),
      key: key.map((k) => k.column),
      isOpen: own.some((r) => r.open),
    }
  })
}

export const appliedMigrations = async (ask: Ask) =>
  (await ask('select name, checksum from migration order by name collate "C"')) as readonly {
    readonly name: string
    readonly checksum: string
  }[]
