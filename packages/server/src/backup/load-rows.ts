import type { Connection } from '../db/connection.ts'
import { type Ask, quoted, type Table, tablesOf } from './catalogue.ts'
import { BackupFault } from './fault.ts'
import type { TableContent } from './manifest.ts'

const batch = 1_000

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
  readonly comment: string | null
}
const foreignKeysOf = async (ask: Ask) =>
  (await ask(`select c.relname as "table", o.conname as name, pg_get_constraintdef(o.oid) as definition,
      obj_description(o.oid, 'pg_constraint') as comment
    from pg_constraint o join pg_class c on c.oid = o.conrelid
    where o.contype = 'f' and o.conparentid = 0 and c.relnamespace = 'public'::regnamespace order by 1, 2`)) as readonly ForeignKey[]
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const signature = (columns: Table['columns']) =>
  columns
    .map((c) => `${c.name} ${c.type}`)
    .toSorted()
    .join(', ')

async function refuseDifference(present: readonly Table[], contents: readonly TableContent[]): Promise<void> {
  const known = new Map(present.map((t) => [t.name, signature(t.columns)]))
  const strange = contents.find((c) => known.get(c.name) !== signature(c.columns))
  if (strange) throw new BackupFault(`数据表 ${strange.name} 的列与备份中的不同，不能恢复：请使用与备份相符的程序`)
}
async function refuseRows(connection: Connection, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await connection.query(`select 1 from ${quoted(name)} limit 1`)
    if (rows.length > 0)
      throw new BackupFault(
        `目标数据库不是空的（${name} 中已有数据），没有恢复：请恢复到新的数据文件夹或者新建的数据库`,
      )
  }
}

/**
 * Looks whether a database that has been migrated has rows, and leaves it as it is.
 * @throws {BackupFault} when it has
 */
export async function refuseNonEmpty(owner: Connection): Promise<void> {
  const ask: Ask = async (text) => (await owner.query(text)).rows
  await owner.query('begin')
  try {
    const tables = (await tablesOf(ask)).filter((t) => t.columns.some((c) => c.name === 'region_code'))
    for (const { name } of tables) await owner.query(`alter table ${quoted(name)} no force row level security`)
    await refuseRows(owner, tables)
  } finally {
    await owner.query('rollback')
  }
}

export type LoadRows = (table: string, lines: readonly string[]) => Promise<void>

/**
 * One transaction as the schema's owner, in which the tables take any row in any order; at its end every reference is
 * checked again and row-level security binds the owner as before. An error leaves the database as it was.
 * @throws {BackupFault} when a table has rows already, or other columns than the backup
 */
export async function loadTables<T>(
  owner: Connection,
  contents: readonly TableContent[],
  work: (load: LoadRows, ask: Ask) => Promise<T>,
): Promise<T> {
  const ask: Ask = async (text) => (await owner.query(text)).rows
  const columns = new Map(contents.map((c) => [c.name, c.columns]))
  const load: LoadRows = async (table, lines) => {
    const own = columns.get(table)
    if (!own) throw new BackupFault(`备份的清单里没有数据表 ${table}`)
    const names = own.map((c) => quoted(c.name)).join(', ')
    const values = own.map((c, at) => `(r ->> ${at})::${c.type}`).join(', ')
    const statement = `insert into ${quoted(table)} (${names}) select ${values} from jsonb_array_elements($1::jsonb) as r`
    for (let at = 0; at < lines.length; at += batch)
      await owner.query(statement, [`[${lines.slice(at, at + batch).join(',')}]`])
  }
  await owner.query('begin')
  try {
    const tables = await tablesOf(ask)
    const keys = await foreignKeysOf(ask)
    for (const { name } of tables) await owner.query(`alter table ${quoted(name)} no force row level security`)
    await refuseRows(owner, tables)
    await refuseDifference(tables, contents)
    for (const { table, name } of keys)
      await owner.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
    const done = await work(load, ask)
    for (const { table, name, definition, comment } of keys) {
      await owner.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
      if (comment !== null)
        await owner.query(`comment on constraint ${quoted(name)} on ${quoted(table)} is ${literal(comment)}`)
    }
    for (const { name } of tables) await owner.query(`alter table ${quoted(name)} force row level security`)
    await owner.query('commit')
    return done
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
