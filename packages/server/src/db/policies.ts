import type { Grant, Ledger, Scope } from '@fazhi/ledger'

/**
 * The grants of a ledger as row-level security: columns, constants and settings of the transaction only, so that the
 * same text holds on PGlite, PostgreSQL and Citus. Every clause names a post, so nothing opens when the scope is unset.
 */
export interface Policy {
  readonly table: string
  readonly name: string
  readonly command: 'select' | 'insert' | 'update'
  readonly using: string | null
  readonly check: string | null
}

const setting = (name: string) => `current_setting('app.${name}', true)`
const inRegion = `region_code = ${setting('region')}`

/** What each scope means, in columns of the row. */
const reach = {
  own: `organ_id = ${setting('organ_id')}`,
  subtree: `starts_with(organ_path, ${setting('organ_path')})`,
  party: `strpos(party_organs, ',' || ${setting('organ_id')} || ',') > 0`,
  assigned: `strpos(assignees, ',' || ${setting('account_id')} || ',') > 0`,
  region: 'true',
  reportOnly: null,
  public: null,
} as const satisfies Record<Scope, string | null>

/** The server's own actors: what the law does by itself, and who counts the report. */
export const byLawPost = 'operation_of_law'
export const reportPost = 'report'
/** Reads every row of a region for its backup, and can do nothing else. */
export const archivePost = 'archivist'
const isPost = (...posts: readonly string[]) => `${setting('post')} in (${posts.map((p) => `'${p}'`).join(', ')})`

const clause = (post: string, scopes: readonly Scope[]): readonly string[] => {
  const rows = [...new Set(scopes)].flatMap((s) => reach[s] ?? [])
  if (rows.length === 0) return []
  const where = rows.includes('true') ? '' : ` and (${rows.join(' or ')})`
  return [`(${setting('post')} = '${post}'${where})`]
}
const anyOf = (clauses: readonly string[]) => `${inRegion} and (${clauses.join('\n    or ')})`

const changeScopes = (g: Grant): readonly Scope[] => {
  const moves = Object.keys(g.move ?? {}) as readonly Scope[]
  return g.correct === undefined ? moves : [...moves, g.correct]
}

/** The shared tables whose rows belong to a record and are reached as it is. */
export const attachedTables = ['entry', 'clock', 'number_issued', 'issued_document'] as const

export function policiesOf(ledger: Ledger): readonly Policy[] {
  const { code } = ledger.shape
  const { grants } = ledger.access
  const see = anyOf([
    ...grants.flatMap((g) => clause(g.post.code, [g.see, ...changeScopes(g)])),
    isPost(byLawPost, reportPost),
  ])
  const create = anyOf([
    ...grants.flatMap((g) => clause(g.post.code, g.create === undefined ? [] : [g.create])),
    isPost(byLawPost),
  ])
  const change = anyOf([...grants.flatMap((g) => clause(g.post.code, changeScopes(g))), isPost(byLawPost)])
  const write = anyOf([
    ...grants.flatMap((g) => clause(g.post.code, [...changeScopes(g), ...(g.create === undefined ? [] : [g.create])])),
    isPost(byLawPost),
  ])
  const attached = (condition: string) => `ledger = '${code}' and ${condition}`
  return [
    { table: code, name: `${code}_see`, command: 'select', using: see, check: null },
    { table: code, name: `${code}_create`, command: 'insert', using: null, check: create },
    { table: code, name: `${code}_change`, command: 'update', using: change, check: change },
    { table: code, name: `${code}_archive`, command: 'select', using: anyOf([isPost(archivePost)]), check: null },
    ...attachedTables.flatMap((table): Policy[] => [
      { table, name: `${table}_${code}_see`, command: 'select', using: attached(see), check: null },
      { table, name: `${table}_${code}_add`, command: 'insert', using: null, check: attached(write) },
      { table, name: `${table}_${code}_change`, command: 'update', using: attached(write), check: attached(write) },
    ]),
  ]
}

export const policySql = ({ table, name, command, using, check }: Policy): string =>
  [
    `create policy ${name} on ${table} for ${command} to fazhi_app`,
    ...(using === null ? [] : [`  using (${using})`]),
    ...(check === null ? [] : [`  with check (${check})`]),
  ].join('\n')
