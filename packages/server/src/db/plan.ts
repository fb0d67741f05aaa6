import { createHash } from 'node:crypto'
import { type Field, type Ledger, windowDate } from '@fazhi/ledger'
import { columnName, columnTypes } from './columns.ts'
import type { Connection } from './connection.ts'
import {
  actingRole,
  commonRole,
  derivedTables,
  isWithdrawable,
  policiesOf,
  policySql,
  postsWithRole,
  roleOf,
  searchTable,
} from './policies.ts'
import { deletableTables, presentColumns, presentRoles, presentTables } from './present.ts'
import { grantStatements, presentGrants } from './public-grants.ts'
import { releasedColumn } from './published.ts'
import { workIndexes } from './work-indexes.ts'

/**
 * What the declarations want of the database, and how that differs from what is there. Columns are compared by the
 * catalogue; everything with a text of its own (constraint, index, policy) by the digest kept in its comment.
 */
interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly required: boolean
}
interface Part {
  readonly kind: 'constraint' | 'index' | 'policy'
  readonly table: string
  readonly name: string
  readonly create: string
}
interface Wanted {
  readonly tables: readonly string[]
  readonly columns: readonly Column[]
  readonly parts: readonly Part[]
  readonly roles: readonly string[]
  /** From which an untouched record may be withdrawn. */
  readonly deletable: readonly string[]
}

const ground: readonly Omit<Column, 'table'>[] = [
  { name: 'region_code', type: 'text collate "C"', required: true },
  { name: 'id', type: 'uuid', required: true },
  { name: 'organ_id', type: 'text collate "C"', required: true },
  { name: 'organ_path', type: 'text collate "C"', required: true },
  { name: 'party_organs', type: 'text collate "C"', required: true },
  { name: 'assignees', type: 'text collate "C"', required: true },
  { name: 'state', type: 'text collate "C"', required: true },
  { name: 'version', type: 'int', required: true },
  { name: 'created_on', type: 'date', required: true },
  { name: 'created_at', type: 'timestamptz', required: true },
  { name: 'updated_at', type: 'timestamptz', required: true },
]

/** A field may have the name of a word of SQL. */
const quoted = (name: string) => `"${name}"`
const literals = (words: readonly string[]) => words.map((w) => `'${w}'`).join(', ')
const constraint = (table: string, name: string, body: string): Part => ({
  kind: 'constraint',
  table,
  name,
  create: `alter table ${table} add constraint ${name} ${body}`,
})

function fieldParts(table: string, name: string, field: Field): readonly Part[] {
  const column = quoted(columnName(name))
  switch (field.kind) {
    case 'choice':
      return [
        constraint(
          table,
          `${table}_${columnName(name)}_check`,
          `check (${column} in (${literals(Object.keys(field.options ?? {}))}))`,
        ),
      ]
    case 'organ':
      return [
        constraint(
          table,
          `${table}_${columnName(name)}_fkey`,
          `foreign key (region_code, ${column}) references organ (region_code, id)`,
        ),
      ]
    case 'account':
      return [
        constraint(
          table,
          `${table}_${columnName(name)}_fkey`,
          `foreign key (region_code, ${column}) references account (region_code, id)`,
        ),
      ]
    case 'reference':
      return [
        constraint(
          table,
          `${table}_${columnName(name)}_fkey`,
          `foreign key (region_code, ${column}) references ${field.to} (region_code, id)`,
        ),
      ]
    case 'number':
      return [
        {
          kind: 'index',
          table,
          name: `${table}_${columnName(name)}_key`,
          create: `create unique index ${table}_${columnName(name)}_key on ${table} (region_code, ${column})`,
        },
      ]
    case 'quantity':
    case 'money':
      return [constraint(table, `${table}_${columnName(name)}_check`, `check (${column} >= 0)`)]
    case 'text':
    case 'person':
    case 'date':
    case 'year':
      return []
    default:
      return field.kind satisfies never
  }
}

/** What the months of a ledger's figures read, in the order of their date: the table itself is left alone. */
function monthIndexes({ shape, figures, breakdown = [] }: Ledger): readonly Part[] {
  if (breakdown.length === 0) return []
  const dates = new Set(Object.values(figures).flatMap((f) => windowDate(f) ?? []))
  return [...dates].map((on) => {
    const own = Object.values(figures).filter((f) => windowDate(f) === on)
    const read = own.flatMap((f) => [
      ...('of' in f && f.of !== undefined ? [f.of] : []),
      ...Object.keys({ ...f.where, ...('part' in f ? f.part : {}) }),
    ])
    const keys = [on, ...breakdown]
    const rest = [...new Set(read)].filter((field) => !keys.includes(field))
    const columns = (fields: readonly string[]) => fields.map((f) => quoted(columnName(f))).join(', ')
    const name = `${shape.code}_months_${columnName(on)}`
    const including = rest.length === 0 ? '' : ` include (${columns(rest)})`
    const create = `create index ${name} on ${shape.code} (region_code, ${columns(keys)})${including}`
    return { kind: 'index', table: shape.code, name, create }
  })
}

function wantedOf(ledgers: readonly Ledger[]): Wanted {
  const each = ledgers.map((ledger) => {
    const { code: table, fields, states } = ledger.shape
    const start = quoted(columnName(ledger.start))
    const index = (name: string, columns: string, where?: string): Part => ({
      kind: 'index',
      table,
      name: `${table}_${name}`,
      create: `create index ${table}_${name} on ${table} (region_code, ${columns})${where ? ` where ${where}` : ''}`,
    })
    const own = Object.entries(fields).map(([name, f]) => ({
      name: columnName(name),
      type: columnTypes[f.kind],
      required: !f.optional && f.kind !== 'number',
    }))
    const released = ledger.access.published ? [{ name: releasedColumn, type: 'date', required: false }] : []
    return {
      columns: [...ground, ...own, ...released].map((c) => ({ table, ...c })),
      parts: [
        constraint(table, `${table}_state_check`, `check (state in (${literals(Object.keys(states))}))`),
        constraint(
          table,
          `${table}_organ_id_fkey`,
          'foreign key (region_code, organ_id) references organ (region_code, id)',
        ),
        ...Object.entries(fields).flatMap(([name, field]) => fieldParts(table, name, field)),
        index('by_start', `${start} desc, id desc`),
        index('by_state', `state, ${start} desc, id desc`),
        index('by_organ', `organ_id, ${start} desc, id desc`),
        ...workIndexes(ledger).map((i) => index(i.name, i.columns, i.where)),
        ...monthIndexes(ledger),
      ],
    }
  })
  return {
    tables: ledgers.map((l) => l.shape.code),
    columns: each.flatMap((e) => e.columns),
    parts: [
      ...each.flatMap((e) => e.parts),
      ...policiesOf(ledgers).map((p): Part => ({ kind: 'policy', table: p.table, name: p.name, create: policySql(p) })),
    ],
    roles: postsWithRole(ledgers).map(roleOf),
    deletable: [...derivedTables, searchTable, ...ledgers.filter(isWithdrawable).map((l) => l.shape.code)],
  }
}

const digestOf = (text: string) => `fazhi:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
const dropOf = ({ kind, table, name }: Omit<Part, 'create'>) =>
  ({
    constraint: `alter table ${table} drop constraint ${name}`,
    index: `drop index ${name}`,
    policy: `drop policy ${name} on ${table}`,
  })[kind]
const commentOf = ({ kind, table, name, create }: Part) =>
  `comment on ${kind} ${name}${kind === 'index' ? '' : ` on ${table}`} is '${digestOf(create)}'`

/** A role belongs to the whole server, and another database there may have made it. */
const roleStatements = (role: string): readonly string[] => [
  `do $$
begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin;
  end if;
end
$$`,
  `grant ${commonRole} to ${role}`,
  `grant ${role} to ${actingRole}`,
]
async function presentParts(
  connection: Connection,
): Promise<readonly (Omit<Part, 'create'> & { readonly digest: string })[]> {
  const { rows } = await connection.query(`
    select 'constraint' as kind, c.relname as "table", o.conname as name, d.description as digest
      from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_description d on d.objoid = o.oid and d.classoid = 'pg_constraint'::regclass
    union all select 'index', t.relname, i.relname, d.description
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      join pg_description d on d.objoid = i.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
    union all select 'policy', c.relname, p.polname, d.description
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_description d on d.objoid = p.oid and d.classoid = 'pg_policy'::regclass
    order by 1, 2, 3`)
  return (rows as readonly (Omit<Part, 'create'> & { digest: string })[]).filter((r) => r.digest.startsWith('fazhi:'))
}

/** The statements, without their semicolons, that bring a database to what the ledgers declare; empty when it is there. */
export async function planOf(connection: Connection, ledgers: readonly Ledger[]): Promise<readonly string[]> {
  const wanted = wantedOf(ledgers)
  const tables = await presentTables(connection)
  const columns = await presentColumns(connection)
  const parts = await presentParts(connection)
  const roles = await presentRoles(connection)
  const deletable = await deletableTables(connection)
  const grants = await presentGrants(connection)
  const isNew = (table: string) => !tables.has(table)

  const created = wanted.tables.filter(isNew).flatMap((table) => {
    const lines = wanted.columns
      .filter((c) => c.table === table)
      .map((c) => `  ${quoted(c.name)} ${c.type}${c.required ? ' not null' : ''},`)
    return [
      `create table ${table} (\n${lines.join('\n')}\n  primary key (region_code, id)\n)`,
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `grant select, insert, update on ${table} to fazhi_app`,
    ]
  })
  const altered = wanted.columns
    .filter((c) => !isNew(c.table))
    .flatMap(({ table, name, type, required }) => {
      const present = columns.get(`${table}.${name}`)
      if (!present) return [`alter table ${table} add column ${quoted(name)} ${type}${required ? ' not null' : ''}`]
      return [
        ...(present.type === type ? [] : [`alter table ${table} alter column ${quoted(name)} type ${type}`]),
        ...(present.required === required
          ? []
          : [`alter table ${table} alter column ${quoted(name)} ${required ? 'set' : 'drop'} not null`]),
      ]
    })
  const known = new Set(wanted.columns.map((c) => `${c.table}.${c.name}`))
  const surplus = [...columns.keys()].flatMap((full) => {
    const [table = '', name = ''] = full.split('.')
    return wanted.tables.includes(table) && !known.has(full) ? [`alter table ${table} drop column ${quoted(name)}`] : []
  })
  const key = (p: Omit<Part, 'create'>) => `${p.kind} ${p.table} ${p.name}`
  const wantedParts = new Map(wanted.parts.map((p) => [key(p), p]))
  const presentDigests = new Map(parts.map((p) => [key(p), p.digest]))
  const dropped = parts.filter(
    (p) => wantedParts.get(key(p)) === undefined || digestOf(wantedParts.get(key(p))?.create ?? '') !== p.digest,
  )
  const added = wanted.parts.filter((p) => presentDigests.get(key(p)) !== digestOf(p.create))
  return [
    ...wanted.roles.filter((role) => !roles.has(role)).flatMap(roleStatements),
    ...dropped.map(dropOf),
    ...created,
    ...wanted.deletable.filter((table) => !deletable.has(table)).map((t) => `grant delete on ${t} to ${commonRole}`),
    ...altered,
    ...surplus,
    ...grantStatements(ledgers, grants),
    ...added.flatMap((p) => [p.create, commentOf(p)]),
  ]
}
