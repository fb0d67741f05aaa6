import type { PlainDate } from '@fazhi/law'
import {
  type AccountId,
  type AnyRow,
  type Entry,
  type EntryKind,
  findGrant,
  type Grant,
  type Ledger,
  type Matter,
  type Reckoned,
  type Scalar,
  type Values,
} from '@fazhi/ledger'
import { CompiledQuery } from 'kysely'
import { columnName } from '../db/columns.ts'
import { prepared, type Statement } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { maskOf, projectionText, readRow } from './row.ts'

export interface IssuedDocument {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly on: PlainDate
  /** Of the PDF that was kept; null for those issued before papers were kept. */
  readonly digest: string | null
  readonly token: string | null
  /** The one that it replaces under its number. */
  readonly corrects: string | null
}
/** A matter as stored: what the engine judges, and what showing and storing it needs. */
export interface StoredMatter extends Matter {
  readonly version: number
  readonly organPath: string
  /** Of the last entry: the next one holds it. */
  readonly digest: string
  /** The row as its reader may see it; null after a change, until it is read again. */
  readonly seen: AnyRow | null
  readonly issued: readonly IssuedDocument[]
  /** Of the organs and accounts that the row names, by their ids. */
  readonly names: Readonly<Record<string, string>>
}

type Spoken = readonly [
  kind: EntryKind,
  name: string | null,
  on: PlainDate,
  state: string,
  before: Values,
  after: Values,
  law: string | null,
  article: string | null,
  reason: string | null,
  approvedBy: AccountId | null,
  digest: string,
]
interface Found {
  readonly organPath: string
  readonly entries: readonly Spoken[] | null
  readonly issued: readonly IssuedDocument[] | null
  readonly organs: Readonly<Record<string, string>> | null
  readonly accounts: Readonly<Record<string, string>> | null
  readonly reckoned: Reckoned | null
}

const readEntry = ([kind, name, on, state, before, after, law, article, reason, approvedBy]: Spoken): Entry => ({
  kind,
  name,
  on,
  state,
  before,
  after,
  basis: law === null || article === null ? null : { law, article },
  reason,
  approvedBy,
})

const columnsOf = (ledger: Ledger, kind: 'organ' | 'account') =>
  Object.entries(ledger.shape.fields).flatMap(([name, f]) => (f.kind === kind ? [`r."${columnName(name)}"`] : []))
const namesOf = (table: 'organ' | 'account', columns: readonly string[]) =>
  columns.length === 0
    ? 'null::json'
    : `(select json_object_agg(n.id, n.name) from ${table} n where n.region_code = r.region_code and n.id in (${columns.join(', ')}))`

const maskedFields = (ledger: Ledger, grant: Grant | undefined) =>
  Object.keys(ledger.shape.fields).filter((f) => maskOf(grant, f) !== undefined)
const seenAs = (field: string) => `seen ${field}`

/** How many records a statement reads, and whether it holds them until the commit. */
interface Extent {
  readonly many: boolean
  readonly lock: boolean
}

/** Everything about records in one statement: row, entries, documents, the names in it. */
function textOf(ledger: Ledger, grant: Grant | undefined, { many, lock }: Extent): string {
  const { code } = ledger.shape
  const ofRecord = `region_code = r.region_code and ledger = '${code}' and record_id = r.id`
  return prepared(`select ${projectionText(ledger, undefined)}, organ_path as "organPath",
    ${maskedFields(ledger, grant)
      .map((f) => `${projectionText(ledger, grant, f)} as "${seenAs(f)}", `)
      .join(
        '',
      )}(select json_agg(json_build_array(kind, name, legal_on, state, before, after, law, article, reason, approved_by, digest) order by seq)
      from entry where ${ofRecord}) as entries,
    ${
      Object.keys(ledger.documents).length === 0
        ? 'null::json'
        : `(select json_agg(json_build_object('id', id, 'name', name, 'number', number, 'on', issued_on, 'digest', digest, 'token', token, 'corrects', corrects) order by id) from issued_document where ${ofRecord})`
    } as issued,
    (select json_build_object('runs', json_object_agg(period || '/' || run, calendar),
      'open', min(calendar) filter (where standing in ('running', 'paused'))) from clock where ${ofRecord} having count(*) > 0) as reckoned,
    ${namesOf('organ', ['r.organ_id', ...columnsOf(ledger, 'organ')])} as organs,
    ${namesOf('account', columnsOf(ledger, 'account'))} as accounts
    from ${code} r where region_code = $1 and ${many ? 'id = any ($2::uuid[]) order by id' : 'id = $2'}${lock ? ' for update of r' : ''}`)
}
const texts = new WeakMap<Ledger, Map<string, string>>()
function textFor(ledger: Ledger, post: string, extent: Extent): string {
  const known = texts.get(ledger) ?? new Map<string, string>()
  texts.set(ledger, known)
  const key = `${post} ${extent.many} ${extent.lock}`
  const text = known.get(key) ?? textOf(ledger, findGrant(ledger.access, post), extent)
  known.set(key, text)
  return text
}

export const matterStatement = (
  ledger: Ledger,
  { region, post }: { readonly region: string; readonly post: string },
  id: string,
  lock = false,
): Statement => ({ sql: textFor(ledger, post, { many: false, lock }), parameters: [region, id] })

type Raw = Record<string, Scalar | null> & Found
export function readMatter(ledger: Ledger, post: string, rows: readonly unknown[]): StoredMatter | null {
  const [raw] = rows as readonly Raw[]
  return raw ? readOne(ledger, post, raw) : null
}
function readOne(ledger: Ledger, post: string, raw: Raw): StoredMatter {
  const { row, version } = readRow(ledger, raw)
  const masked = maskedFields(ledger, findGrant(ledger.access, post))
  const spoken = raw.entries ?? []
  return {
    row,
    version,
    seen: masked.length === 0 ? row : { ...row, ...Object.fromEntries(masked.map((f) => [f, raw[seenAs(f)] ?? null])) },
    entries: spoken.map(readEntry),
    organPath: raw.organPath,
    digest: spoken.at(-1)?.[10] ?? '',
    issued: raw.issued ?? [],
    names: { ...raw.organs, ...raw.accounts },
    ...(raw.reckoned && { reckoned: raw.reckoned }),
  }
}

/** The record, whole; null where this transaction's actor sees none. `lock` holds it until the commit. */
export async function findMatter(
  tx: Tx,
  ledger: Ledger,
  actor: { readonly region: string; readonly post: string },
  id: string,
  lock = false,
): Promise<StoredMatter | null> {
  const { sql, parameters } = matterStatement(ledger, actor, id, lock)
  const { rows } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
  return readMatter(ledger, actor.post, rows)
}

/** Records by their ids, those that this transaction's actor sees. `lock` holds them until the commit. */
export async function findMatters(
  tx: Tx,
  ledger: Ledger,
  { region, post }: { readonly region: string; readonly post: string },
  ids: readonly string[],
  lock = false,
): Promise<ReadonlyMap<string, StoredMatter>> {
  const text = textFor(ledger, post, { many: true, lock })
  const { rows } = await tx.executeQuery<Raw>(CompiledQuery.raw(text, [region, ids]))
  return new Map(rows.map((raw) => readOne(ledger, post, raw)).map((matter) => [matter.row.id, matter]))
}
