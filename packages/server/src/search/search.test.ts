import { addDays, plainDate } from '@fazhi/law'
import {
  type AccountId,
  type AnyRow,
  findGrant,
  type Ledger,
  type OrganId,
  type RecordId,
  type Scalar,
} from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import { type Actor, byLaw, scopeOf } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { insertMatters } from '../ledgers/matter-store.ts'
import { projection, readRow } from '../ledgers/row.ts'
import { fold } from './folding.ts'
import { readWords } from './question.ts'
import { countRecords, findRecords, type Place } from './search-query.ts'
import { isSearched, readingFor, scopesOf } from './searched.ts'

const region = '211302'
const organs = ['gov', 'market', 'urban', 'review']
const accounts = [1, 2, 3].map((n) => `0193f000-0000-7000-8000-00000000000${n}` as AccountId)

/** The same numbers every run. */
function chooser(seed: number) {
  let state = seed
  return (among: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % among
  }
}
let choose = chooser(20_241_231)
const alphabet = [...'甲乙丙丁戊甲乙丙丁戊物业工资ＡaBbⅣ①12１2〔〕（）()-—·•，。  \n㎡ﬁ𠀀é']
const textOf = (length: number) =>
  Array.from({ length }, () => alphabet[choose(alphabet.length)] ?? '')
    .join('')
    .trim() || '甲'

function sampleOf(field: Ledger['shape']['fields'][string], n: number): Scalar {
  switch (field.kind) {
    case 'text':
    case 'person':
      return textOf(1 + choose(field.long ? 40 : 8))
    case 'number':
      return `某字〔2024〕${n}号`
    case 'date':
      return addDays(plainDate('2023-06-01'), choose(900))
    case 'year':
      return 2022 + choose(4)
    case 'quantity':
    case 'money':
      return choose(40)
    case 'choice':
      return Object.keys(field.options ?? {})[choose(Object.keys(field.options ?? {}).length)] ?? ''
    case 'organ':
      return organs[choose(organs.length)] ?? 'gov'
    case 'account':
    case 'reference':
      return accounts[choose(accounts.length)] ?? ''
  }
}
const rowOf = (ledger: Ledger, n: number): AnyRow => {
  const facts = Object.entries(ledger.shape.fields).map(([name, field]) => {
    const isEmpty = (field.optional || field.kind === 'number') && choose(3) === 0
    return [name, isEmpty ? null : sampleOf(field, n)] as const
  })
  return {
    ...Object.fromEntries(facts),
    id: `0193f000-0000-7000-9000-${String(n).padStart(12, '0')}` as RecordId,
    state: Object.keys(ledger.shape.states)[0] ?? '',
    organ: (organs[choose(organs.length)] ?? 'gov') as OrganId,
    createdOn: plainDate('2024-01-01'),
  }
}
/** The records are of the test's own, and refer to nothing. */
const withoutReferences = ledgers.flatMap(({ shape }) => [
  `alter table ${shape.code} drop constraint ${shape.code}_organ_id_fkey`,
  ...Object.entries(shape.fields).flatMap(([name, { kind }]) =>
    kind === 'organ' || kind === 'account' || kind === 'reference'
      ? [`alter table ${shape.code} drop constraint ${shape.code}_${columnName(name)}_fkey`]
      : [],
  ),
])

const actors: readonly Actor[] = [...new Set(ledgers.flatMap((l) => l.access.grants.map((g) => g.post.code)))].flatMap(
  (post) =>
    organs
      .slice(0, 3)
      .map((organ, n) => ({
        region,
        account: accounts[n] ?? null,
        name: '试',
        post,
        organ: organ as OrganId,
        organPath: organ === 'gov' ? '/gov/' : `/gov/${organ}/`,
      })),
)
const seenBy = (actor: Actor) => ledgers.filter((l) => isSearched(l) && scopesOf(l, actor.post).length > 0)

/** What the reader sees of a ledger, read whole and looked through word by word. */
async function looked(tx: Tx, ledger: Ledger, actor: Actor, words: readonly string[]): Promise<readonly string[]> {
  const grant = findGrant(ledger.access, actor.post)
  const { rows } = await sql<Readonly<Record<string, Scalar | null>>>`
    select ${projection(ledger, grant)} from ${sql.table(ledger.shape.code)} where region_code = ${region}`.execute(tx)
  const written = Object.entries(ledger.shape.fields).flatMap(([name, { kind, privacy }]) =>
    (kind === 'text' || kind === 'person' || kind === 'number') &&
    privacy !== 'sensitive' &&
    grant?.masked?.[name] === undefined
      ? [name]
      : [],
  )
  return rows.flatMap((raw) => {
    const { row } = readRow(ledger, raw)
    const texts = written.flatMap((name) => (typeof row[name] === 'string' ? [fold(row[name])] : []))
    return words.every((word) => texts.some((text) => text.includes(word))) ? [row.id] : []
  })
}
async function found(tx: Tx, ledger: Ledger, actor: Actor, words: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  let after: Place | undefined
  for (;;) {
    const page = await findRecords(tx, ledger, words, actor, 7, after)
    ids.push(...page.map((p) => p.id))
    after = page.at(-1)
    if (page.length < 7) return ids
  }
}

describe.each(engines)('搜索与逐条查看的结果相同 · $name', (engine) => {
  let database: TestDatabase
  const texts: string[] = []
  beforeAll(async () => {
    choose = chooser(20_241_231)
    database = await engine.open(withoutReferences)
    const house: House = { store: database.store, now: () => new Date('2024-06-01T09:00:00+08:00') }
    let n = 0
    for (const ledger of ledgers.filter(isSearched))
      await database.store.transaction(scopeOf(byLaw(region)), async (tx) => {
        for (let i = 0; i < 40; i++) {
          const row = rowOf(ledger, ++n)
          for (const [name, { kind }] of Object.entries(ledger.shape.fields))
            if (kind === 'text' || kind === 'person' || kind === 'number') texts.push(String(row[name] ?? '甲乙'))
          const entry = {
            kind: 'intake',
            name: null,
            on: row.createdOn,
            state: row.state,
            before: {},
            after: {},
            basis: null,
            reason: null,
            approvedBy: null,
          } as const
          const path = row.organ === 'gov' ? '/gov/' : `/gov/${row.organ}/`
          await insertMatters(
            tx,
            ledger,
            [{ change: { row, entry, draws: null, voids: null }, organPath: path }],
            recordingOf(house, byLaw(region)),
          )
        }
      })
  }, 120_000)
  afterAll(() => database.drop())

  /** A piece of some text, often written otherwise than it stands there. */
  const pieceOf = () => {
    const text = [...(texts[choose(texts.length)] ?? '')]
    const from = choose(Math.max(1, text.length - 1))
    const piece = text.slice(from, from + 1 + choose(4)).join('')
    return [piece, piece.toUpperCase(), piece.normalize('NFKC'), fold(piece)][choose(4)] ?? piece
  }

  test('各岗位搜到的，恰是逐条看得到的记录里含有这些词的', async () => {
    let [matched, asked] = [0, 0]
    for (const actor of actors)
      await database.store.transaction(scopeOf(actor), async (tx) => {
        for (let i = 0; i < 6; i++) {
          const { words, faults } = readWords([pieceOf(), ...(choose(3) === 0 ? [pieceOf()] : [])].join(' '))
          if (faults.length > 0) continue
          for (const ledger of seenBy(actor)) {
            const [wanted, got] = [await looked(tx, ledger, actor, words), await found(tx, ledger, actor, words)]
            const where = [actor.post, actor.organ, ledger.shape.code, words]
            expect([...where, got.toSorted()]).toEqual([...where, wanted.toSorted()])
            expect(await countRecords(tx, ledger, words, actor, 1_000)).toBe(wanted.length)
            matched += wanted.length
            asked += 1
          }
        }
      })
    expect(asked).toBeGreaterThan(100)
    expect(matched).toBeGreaterThan(200)
  }, 240_000)

  test('隐去的内容不参与搜索，也不给出', async () => {
    const masked = ledgers.flatMap((ledger) =>
      ledger.access.grants.flatMap((g) =>
        Object.keys(g.masked ?? {}).map((field) => ({ ledger, post: g.post.code, field })),
      ),
    )
    expect(masked.length).toBeGreaterThan(0)
    for (const { ledger, post, field } of masked) expect(readingFor(ledger, post).fields).not.toContain(field)
  })

  test('没有问，就什么也看不到：表里的行只在问到的时候出现', async () => {
    const [clerk] = actors.filter((a) => seenBy(a).some((l) => scopesOf(l, a.post).includes('region')))
    if (!clerk) throw new Error('no post sees a region')
    const count = (question: string | null) =>
      database.store.transaction(scopeOf(clerk), async (tx) => {
        if (question !== null) await sql`select app_search(${question})`.execute(tx)
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from search_text`.execute(tx)
        return rows[0]?.n ?? 0
      })
    expect(await count(null)).toBe(0)
    expect(await count('')).toBe(0)
    expect(await count('{}')).toBeGreaterThan(0)
    const stranger = { ...clerk, post: 'operator' }
    const seen = await database.store.transaction(scopeOf(stranger), async (tx) => {
      await sql`select app_search('{}')`.execute(tx)
      return (await sql`select record_id from search_text`.execute(tx)).rows.length
    })
    expect(seen).toBe(0)
  })

  test('表里的行自己也只给看得到记录的人：各岗位不加别的条件读到的，恰是逐条看得到的', async () => {
    let several = 0
    for (const actor of actors)
      await database.store.transaction(scopeOf(actor), async (tx) => {
        await sql`select app_search('{}')`.execute(tx)
        const { rows } = await sql<{ ledger: string; id: string }>`
          select distinct ledger, record_id as id from search_text`.execute(tx)
        for (const ledger of seenBy(actor)) {
          const { code } = ledger.shape
          const whole = await sql<{ id: string }>`select id from ${sql.table(code)} order by id`.execute(tx)
          const found = rows.filter((r) => r.ledger === code).map((r) => r.id)
          const where = [actor.post, actor.organ, code]
          expect([...where, found.toSorted()]).toEqual([...where, whole.rows.map((r) => r.id)])
          several += whole.rows.length
        }
      })
    expect(several).toBeGreaterThan(1_000)
  }, 120_000)
})
