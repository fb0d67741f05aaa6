import type { PlainDate } from '@fazhi/law'
import { type AnyRow, findGrant, type Ledger, type Scalar } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { type Statement, worded } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask } from '../db/writing.ts'
import { allOf } from '../ledgers/filter-sql.ts'
import { projection, readRow } from '../ledgers/row.ts'
import { asArray } from './gram.ts'
import { questionStatement } from './search-store.ts'
import { questionOf, readingFor, scopesOf } from './searched.ts'

/** A place in the results of one ledger, newest first. */
export interface Place {
  readonly on: PlainDate
  readonly id: string
}
export interface Found extends Place {
  readonly row: AnyRow
}
type Raw = Readonly<Record<string, Scalar | null>> & { readonly foundOn: PlainDate }

const ofActor = {
  region: () => '',
  own: ({ organ }) => organ,
  subtree: ({ organPath }) => organPath,
  party: ({ organ }) => organ,
  assigned: ({ account }) => account ?? '',
  reportOnly: () => '',
  public: () => '',
} as const satisfies Record<ReturnType<typeof scopesOf>[number], (actor: Actor) => string>

/** Each scope in which an actor sees records of a ledger as a question of its own; then what narrows it down. */
function asked(ledger: Ledger, words: readonly string[], actor: Actor) {
  const { n } = readingFor(ledger, actor.post)
  const questions = scopesOf(ledger, actor.post).map((scope) =>
    asArray(questionOf(actor.region, ledger, n, words, scope, ofActor[scope](actor))),
  )
  const rest = words.map((word) => sql`strpos(body, ${word}) > 0`)
  const where = allOf([
    sql`region_code = ${actor.region} and ledger = ${ledger.shape.code} and reading = ${n}`,
    ...rest,
  ])
  return { questions, where }
}

/** The question and what is asked under it travel together, in this order. */
const askUnder = async (tx: Tx, question: string, statement: Statement) => {
  const [, rows] = await Promise.all([ask(tx, questionStatement(question)), ask(tx, statement)])
  return rows
}
const isLater = (a: Place, b: Place) => (a.on === b.on ? a.id > b.id : a.on > b.on)

/** Records of one ledger that have all the words where the actor may read them, newest first, behind a place. */
export async function findRecords(
  tx: Tx,
  ledger: Ledger,
  words: readonly string[],
  actor: Actor,
  limit: number,
  after?: Place,
): Promise<readonly Found[]> {
  const { questions, where } = asked(ledger, words, actor)
  const behind =
    after === undefined ? sql`` : sql` and (started_on, record_id) < (${after.on}::date, ${after.id}::uuid)`
  const newest = sql`select record_id, started_on from search_text where ${where}${behind} order by started_on desc, record_id desc limit ${limit}`
  const statement = worded(
    sql`select s.started_on as "foundOn", l.* from (${newest}) s
      join (select ${projection(ledger, findGrant(ledger.access, actor.post))} from ${sql.table(ledger.shape.code)} where region_code = ${actor.region}) l
        on l.id = s.record_id
      order by s.started_on desc, s.record_id desc`,
  )
  const answers = await Promise.all(questions.map((question) => askUnder(tx, question, statement)))
  const found = new Map<string, Found>()
  for (const raw of answers.flat() as readonly Raw[]) {
    const { row } = readRow(ledger, raw)
    found.set(row.id, { row, id: row.id, on: raw.foundOn })
  }
  return [...found.values()].toSorted((a, b) => (isLater(a, b) ? -1 : 1)).slice(0, limit)
}

/** How many there are, up to a bound. */
export async function countRecords(
  tx: Tx,
  ledger: Ledger,
  words: readonly string[],
  actor: Actor,
  bound: number,
): Promise<number> {
  const { questions, where } = asked(ledger, words, actor)
  const one = questions.length === 1
  const column: RawBuilder<unknown> = one ? sql`count(*)::int as n` : sql`record_id::text as id`
  const inner = sql`select record_id from search_text where ${where} limit ${bound}`
  const statement = worded(sql`select ${column} from (${inner}) s`)
  const answers = await Promise.all(questions.map((question) => askUnder(tx, question, statement)))
  if (one) return (answers[0] as readonly { readonly n: number }[])[0]?.n ?? 0
  const ids = (answers.flat() as readonly { readonly id: string }[]).map(({ id }) => id)
  return Math.min(bound, new Set(ids).size)
}
