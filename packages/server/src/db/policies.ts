import { findGrant, type Grant, type Ledger, type Scope } from '@fazhi/ledger'
import { isSearched } from '../search/searched.ts'
import { publishedRows } from './published.ts'

/**
 * The grants of a ledger as row-level security. Each post acts as a role of the database of its own, and a policy speaks
 * to one role: so the planner sees one post's condition, not the choice between all of them, and an index can serve it.
 * Columns, constants and settings of the transaction only, so that the same text holds on PGlite, PostgreSQL and Citus;
 * `region_code` is compared in every one, so nothing opens when the scope is unset.
 */
export interface Policy {
  readonly table: string
  readonly name: string
  readonly command: 'select' | 'insert' | 'update' | 'delete'
  readonly role: string
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

/** The server's own actors: what the law does by itself, who counts the report, who makes the backup. */
export const byLawPost = 'operation_of_law'
export const reportPost = 'report'
/** Reads every row of a region for its backup, and can do nothing else. */
export const archivePost = 'archivist'
/** Holds the jobs, and reads what they are about. */
export const workPost = 'worker'
/** Reads what is released, from outside: the public pages act as it. */
export const publicPost = 'public'
/** Has no part in what the other roles have: it is granted the published columns, one by one, and nothing else. */
export const publicRole = 'fazhi_public'
/** The role of whoever has no ledger's grant: the server's door, and posts that only administer. */
export const commonRole = 'fazhi_app'
/** May act as any of the roles: what the server logs in as is a member of it. */
export const actingRole = 'fazhi_acting'
export const roleOf = (post: string) => (post === publicPost ? publicRole : `fazhi_post_${post}`)

/** The posts that act as a role of their own. */
export const postsWithRole = (ledgers: readonly Ledger[]): readonly string[] =>
  [
    ...new Set([
      byLawPost,
      reportPost,
      archivePost,
      workPost,
      ...ledgers.flatMap((l) => l.access.grants.map((g) => g.post.code)),
    ]),
  ].toSorted()

/** The rows that scopes reach together; null for none. */
const rowsOf = (scopes: readonly Scope[]): string | null => {
  const rows = [...new Set(scopes.flatMap((s) => reach[s] ?? []))]
  if (rows.length === 0) return null
  if (rows.includes('true')) return 'true'
  return rows.length === 1 ? (rows[0] ?? null) : `(${rows.join(' or ')})`
}

/** One of the ways in which a grant lets a post see a record: it may be seen, moved on, or corrected. */
export interface Way {
  readonly scope: Scope
  readonly by: 'see' | 'move' | 'correct' | 'publish'
  readonly moves: readonly string[] | 'all'
}
const seeing = ({ see }: Grant): Way => ({ scope: see, by: 'see', moves: [] })
const changing = ({ move = {}, correct, publish }: Grant): readonly Way[] => [
  ...Object.entries(move).map(([scope, moves]): Way => ({ scope: scope as Scope, by: 'move', moves: moves ?? [] })),
  ...(correct === undefined ? [] : [{ scope: correct, by: 'correct', moves: [] } as const]),
  ...(publish === undefined ? [] : [{ scope: publish, by: 'publish', moves: [] } as const]),
]
const scopesOf = (ways: readonly Way[]) => ways.map((w) => w.scope)
const grantsFor = (ledger: Ledger, post: string) => ledger.access.grants.filter((g) => g.post.code === post)

/** Every way in which a post sees records of a ledger: the policies are drafted from these, and explained by them. */
export function waysOf(ledger: Ledger, post: string): readonly Way[] {
  const grants = grantsFor(ledger, post)
  return [...grants.map(seeing), ...grants.flatMap(changing)]
}

/** The restricted ledgers keep what they have once taken in, and what an operation found is not taken back by hand. */
export const isWithdrawable = ({ access, intake }: Pick<Ledger, 'access' | 'intake'>): boolean =>
  access.sensitivity !== 'restricted' && intake !== 'operation'

interface Reached {
  readonly see: string | null
  readonly create: string | null
  readonly change: string | null
  /** Whoever creates or changes a record writes what belongs to it. */
  readonly write: string | null
  /** Whoever creates a record may take it back while nothing was done with it. */
  readonly withdraw: string | null
}
function reachedBy(ledger: Ledger, post: string): Reached {
  if (post === byLawPost) return { see: 'true', create: 'true', change: 'true', write: 'true', withdraw: null }
  if (post === reportPost || post === archivePost)
    return { see: 'true', create: null, change: null, write: null, withdraw: null }
  const grants = grantsFor(ledger, post)
  const creates = grants.flatMap((g) => g.create ?? [])
  const changes = scopesOf(grants.flatMap(changing))
  return {
    see: rowsOf(scopesOf(waysOf(ledger, post))),
    create: rowsOf(creates),
    change: rowsOf(changes),
    write: rowsOf([...changes, ...creates]),
    withdraw: isWithdrawable(ledger) ? rowsOf(creates) : null,
  }
}

/** The shared tables whose rows belong to a record and are reached as it is. */
export const attachedTables = [
  'entry',
  'clock',
  'number_issued',
  'issued_document',
  'move_request',
  'document_draft',
  'attachment',
  'publication',
] as const
/** Those whose rows only repeat what record and entries say, and go with the record when it is withdrawn. */
export const derivedTables = ['clock'] as const satisfies readonly (typeof attachedTables)[number][]
const isDerived = (table: string) => (derivedTables as readonly string[]).includes(table)
/** Of those, what only whoever works on the record reads; the backup reads it too. */
const workingPapers: readonly string[] = ['document_draft'] satisfies readonly (typeof attachedTables)[number][]
/** Of these no value can be hidden: who sees a record masked sees none of them. */
const isWhole = (table: (typeof attachedTables)[number]) => table === 'attachment'
const isMasked = (ledger: Ledger, post: string) => Object.keys(findGrant(ledger.access, post)?.masked ?? {}).length > 0

/**
 * What is found in records, a row for each. The question is part of the policy: so it is judged together with who may
 * see the row, and an index serves it, whose operator row-level security would otherwise let no question use. Where
 * nothing is asked nothing is seen.
 */
export const searchTable = 'search_text'
const asked = `grams @> nullif(${setting('search')}, '')::int[]`

const both = (...conditions: readonly string[]) => conditions.filter((c) => c !== 'true').join(' and ')

/** The ledgers that a post reaches alike stand in one condition together. */
function attached(ledgers: readonly Ledger[], rowsIn: (ledger: Ledger) => string | null): string | null {
  const alike = new Map<string, string[]>()
  for (const ledger of ledgers) {
    const rows = rowsIn(ledger)
    if (rows !== null) alike.set(rows, [...(alike.get(rows) ?? []), ledger.shape.code])
  }
  if (alike.size === 0) return null
  const each = [...alike].map(([rows, codes]) => both(`ledger in (${codes.map((c) => `'${c}'`).join(', ')})`, rows))
  return both(inRegion, each.length === 1 ? each.join() : `(${each.map((e) => `(${e})`).join('\n    or ')})`)
}

function policyOf(table: string, post: string, command: Policy['command'], rows: string | null): readonly Policy[] {
  if (rows === null) return []
  const isNew = command === 'insert' || command === 'update'
  const condition = { using: command === 'insert' ? null : rows, check: isNew ? rows : null }
  return [{ table, name: `${table}_${command}_${post}`, command, role: roleOf(post), ...condition }]
}

/** What was released and is still as it may be released; and, for the post that answers, what the public writes. */
const publicPolicies = (ledgers: readonly Ledger[]): readonly Policy[] => [
  ...ledgers.flatMap((ledger) => {
    const rows = publishedRows(ledger)
    return rows === null ? [] : policyOf(ledger.shape.code, publicPost, 'select', both(inRegion, rows))
  }),
  ...[...new Set(ledgers.flatMap((l) => l.access.published?.letters?.code ?? []))].toSorted().flatMap((post) => {
    const rows = attached(ledgers, (l) => (l.access.published?.letters?.code === post ? reachedBy(l, post).see : null))
    return [...policyOf('letter', post, 'select', rows), ...policyOf('letter', post, 'update', rows)]
  }),
]

/** Every policy that the grants of the ledgers want. */
export function policiesOf(ledgers: readonly Ledger[]): readonly Policy[] {
  const own = postsWithRole(ledgers).flatMap((post) => [
    ...ledgers.flatMap((ledger) => {
      const { see, create, change, withdraw } = reachedBy(ledger, post)
      const here = (rows: string | null) => (rows === null ? null : both(inRegion, rows))
      const table = ledger.shape.code
      return [
        ...policyOf(table, post, 'select', here(see)),
        ...policyOf(table, post, 'insert', here(create)),
        ...policyOf(table, post, 'update', here(change)),
        ...policyOf(table, post, 'delete', withdraw === null ? null : both(inRegion, 'version = 1', withdraw)),
      ]
    }),
    ...attachedTables.flatMap((table) => [
      ...policyOf(
        table,
        post,
        'select',
        attached(ledgers, (l) => {
          const { see, write } = reachedBy(l, post)
          if (isWhole(table) && isMasked(l, post)) return null
          return workingPapers.includes(table) && post !== archivePost ? write : see
        }),
      ),
      ...policyOf(
        table,
        post,
        'insert',
        attached(ledgers, (l) => reachedBy(l, post).write),
      ),
      ...policyOf(
        table,
        post,
        'update',
        attached(ledgers, (l) => reachedBy(l, post).write),
      ),
      ...policyOf(
        table,
        post,
        'delete',
        isDerived(table) ? attached(ledgers, (l) => reachedBy(l, post).withdraw) : null,
      ),
    ]),
    ...searchPolicies(ledgers.filter(isSearched), post),
  ])
  return [...own, ...publicPolicies(ledgers)]
}

function searchPolicies(ledgers: readonly Ledger[], post: string): readonly Policy[] {
  if (post === reportPost || post === archivePost) return []
  const write = attached(ledgers, (l) => reachedBy(l, post).write)
  const see = attached(ledgers, (l) => reachedBy(l, post).see)
  return [
    ...policyOf(searchTable, post, 'select', see === null ? null : both(see, asked)),
    ...policyOf(searchTable, post, 'insert', write),
    ...policyOf(searchTable, post, 'update', write),
    ...policyOf(
      searchTable,
      post,
      'delete',
      attached(ledgers, (l) => reachedBy(l, post).withdraw),
    ),
  ]
}

export const policySql = ({ table, name, command, role, using, check }: Policy): string =>
  [
    `create policy ${name} on ${table} for ${command} to ${role}`,
    ...(using === null ? [] : [`  using (${using})`]),
    ...(check === null ? [] : [`  with check (${check})`]),
  ].join('\n')
