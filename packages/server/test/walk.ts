import assert from 'node:assert/strict'
import { addDays, type PlainDate } from '@fazhi/law'
import { findGrant, type Ledger, type Move, periodsOf, type RecordView, replay, type Values } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import fc from 'fast-check'
import { sql } from 'kysely'
import { byLaw, scopeOf } from '../src/auth/actor.ts'
import { reckonerIn } from '../src/holidays/calendars.ts'
import { todayOf } from '../src/house.ts'
import { findMatter, type StoredMatter } from '../src/ledgers/stored-matter.ts'
import { type Answer, type District, region } from './district.ts'
import { type Description, type Operation, operationsOf } from './openapi.ts'
import type { Colleague } from './staff.ts'
import { bodyOf, type Pools } from './written.ts'

interface Known {
  readonly ledger: Ledger
  version: number
}
/** What a walk knows of the district without asking it. */
export interface Model {
  readonly records: Map<string, Known>
}
export interface Place {
  readonly district: District
  readonly staff: readonly Colleague[]
  readonly operations: ReadonlyMap<string, Operation>
  /** What came of the steps, by kind and status. */
  readonly tally: Map<string, number>
  today: PlainDate
}

export async function openPlace(district: District, staff: readonly Colleague[], today: PlainDate): Promise<Place> {
  const [first] = staff
  assert(first)
  const described = operationsOf((await first.client.get<Description>('/api/openapi.json')).body)
  district.today(today)
  return {
    district,
    staff,
    today,
    operations: new Map(described.map((o) => [`${o.method} ${o.path}`, o])),
    tally: new Map(),
  }
}
export const lawful = scopeOf(byLaw(region))
const stored = async ({ district }: Place, ledger: Ledger, id: string): Promise<StoredMatter> => {
  const matter = await district.house.store.transaction(lawful, (tx) => findMatter(tx, ledger, byLaw(region), id))
  assert(matter, `${ledger.shape.code} ${id} is gone`)
  return matter
}
const tell = (place: Place, what: string, { status }: Answer<unknown>) => {
  const key = `${what} ${status}`
  place.tally.set(key, (place.tally.get(key) ?? 0) + 1)
}

/** A body as the document wants it, the same for the same seed. */
function bodyFor(place: Place, model: Model, operation: string, seed: number): Record<string, unknown> {
  const schema = place.operations.get(operation)?.body
  const pools: Pools = {
    today: place.today,
    organs: ['gov', 'review', 'market', 'urban'],
    accounts: place.staff.map((s) => s.account),
    records: (code) => [...model.records].flatMap(([id, { ledger }]) => (ledger.shape.code === code ? [id] : [])),
  }
  const [body] = schema ? fc.sample(bodyOf(schema, pools), { seed, numRuns: 1 }) : []
  return body ?? {}
}

/** The entries of a record tell how it came to be as it is, each step declared; its clocks are those the entries amount to. */
async function checkRecord(place: Place, ledger: Ledger, before: StoredMatter | null, id: string) {
  const after = await stored(place, ledger, id)
  const { row, entries, version } = after
  assert.equal(version, entries.length, 'a version for each entry')
  assert.deepEqual(entries.slice(0, before?.entries.length ?? 0), before?.entries ?? [], 'entries are only added')
  let state = ledger.initial
  for (const [at, { kind, name, state: then }] of entries.entries()) {
    const move: Move | undefined = name === null ? undefined : ledger.moves[name]
    if (kind === 'move') assert(move?.from.includes(state) && move.to === then, `${name}: ${state} to ${then}`)
    else assert.equal(then, state, kind)
    assert.equal(kind === 'intake', at === 0)
    state = then
  }
  const { state: replayed, facts } = replay(ledger, entries)
  assert.equal(replayed, row.state)
  const known: Values = Object.fromEntries(Object.keys(ledger.shape.fields).map((f) => [f, row[f] ?? null]))
  assert.deepEqual(facts, known, 'replaying the entries gives the row')
  const { house } = place.district
  const runs = periodsOf(ledger, after, { ...reckonerIn(house, region), today: todayOf(house) })
  const nth = new Map<string, number>()
  const expected = runs.map(({ period, from, standing, endedOn, reckoning }) => {
    const run = nth.get(period) ?? 0
    nth.set(period, run + 1)
    const due = standing === 'paused' || !('dueOn' in reckoning) ? null : reckoning.dueOn
    return [period, run, from, standing, due, endedOn].join()
  })
  const rows = await house.store.transaction(lawful, (tx) =>
    tx
      .selectFrom('clock')
      .select(['period', 'run', 'from_on', 'standing', 'due_on', 'ended_on'])
      .where('region_code', '=', region)
      .where('ledger', '=', ledger.shape.code)
      .where('record_id', '=', id)
      .execute(),
  )
  const kept = rows.map((r) => [r.period, r.run, r.from_on, r.standing, r.due_on, r.ended_on].join())
  assert.deepEqual(kept.toSorted(), expected.toSorted(), 'the clocks kept are those the entries amount to')
  return after
}

/** Finds what a step has done to other records than its own. */
async function takeStock(place: Place, model: Model) {
  const found = await place.district.house.store.transaction(lawful, async (tx) => {
    const rows: { readonly ledger: Ledger; readonly id: string; readonly version: number }[] = []
    for (const ledger of ledgers) {
      const { rows: here } = await sql<{
        id: string
        version: number
      }>`select id, version from ${sql.table(ledger.shape.code)} where region_code = ${region}`.execute(tx)
      rows.push(...here.map((r) => ({ ledger, ...r })))
    }
    return rows
  })
  for (const { ledger, id, version } of found) {
    const known = model.records.get(id)
    if (known?.version === version) continue
    assert(version > (known?.version ?? 0), 'a version never goes back')
    await checkRecord(place, ledger, null, id)
    model.records.set(id, { ledger, version })
  }
  assert.equal(found.length, model.records.size, 'no record is ever gone')
}
function explained({ status, body }: Answer<unknown>) {
  const { article, faults } = body as { article?: { law: string; article: string }; faults?: readonly object[] }
  assert(status < 500, JSON.stringify(body))
  if (status === 409) assert(article?.law && article.article, 'a refusal names its article')
  if (status === 400) assert((faults?.length ?? 0) > 0, 'what is wrong is named')
}

type Command = fc.AsyncCommand<Model, Place>
const command = (said: string, run: (model: Model, place: Place) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => said,
})
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]

const typedLedgers = ledgers.filter((l) => l.intake !== 'operation')
const intake = (which: number, seed: number): Command =>
  command(`intake(${which}, ${seed})`, async (model, place) => {
    const ledger = pick(typedLedgers, which)
    assert(ledger)
    const makers = place.staff.filter(({ post }) => findGrant(ledger.access, post)?.create)
    const url = `/api/ledgers/${ledger.shape.code}`
    const maker = pick(makers, seed)
    if (!maker) return
    const likely = { [ledger.start]: place.today, ...(ledger.access.owner && { [ledger.access.owner]: maker.organ }) }
    const body = { ...bodyFor(place, model, `POST ${url}`, seed), ...(seed % 3 > 0 && likely) }
    const answer = await maker.client.send('POST', url, body)
    tell(place, 'intake', answer)
    explained(answer)
    await takeStock(place, model)
    assert.equal(answer.status === 201, model.records.has(answer.body.row?.id ?? ''))
  })

const act = (which: number, what: number, seed: number): Command =>
  command(`move(${which}, ${what}, ${seed})`, async (model, place) => {
    const [id = '', known] = pick([...model.records], which) ?? []
    if (!known) return
    const { ledger } = known
    const before = await stored(place, ledger, id)
    const moves = Object.entries(ledger.moves).filter(([, m]) => !m.byLaw)
    const open = moves.filter(([, m]) => m.from.includes(before.row.state))
    const [name = '', move] = pick(open.length > 0 && seed % 10 > 0 ? open : moves, what) ?? []
    if (!move) return
    const able = place.staff.filter(({ post }) =>
      Object.values(findGrant(ledger.access, post)?.move ?? {}).some((m) => m === 'all' || m?.includes(name)),
    )
    const actor = pick(able, seed) ?? pick(place.staff, seed)
    assert(actor)
    const url = `/api/ledgers/${ledger.shape.code}/${id}`
    const offered = (await actor.client.get<RecordView>(url)).body.offers?.find((o) => o.move === name)
    const approver = move.approval && place.staff.find((s) => s.post === move.approval?.code)?.account
    const { on, ...drawn } = bodyFor(place, model, `POST /api/ledgers/${ledger.shape.code}/{id}/moves/${name}`, seed)
    const body = {
      ...drawn,
      ...(seed % 4 === 0 && on !== undefined && { on }),
      ...(approver && { approvedBy: approver }),
    }
    const answer = await actor.client.send('POST', `${url}/moves/${name}`, body, { 'if-match': `"${before.version}"` })
    tell(place, 'move', answer)
    explained(answer)
    if (offered && !offered.refusal)
      assert(
        [200, 400, 409].includes(answer.status),
        `${ledger.shape.code} ${name} by ${actor.post} is offered and answers ${answer.status}: ${JSON.stringify(answer.body)}`,
      )
    if (answer.status !== 200)
      assert.deepEqual(await stored(place, ledger, id), before, 'a refused move changes nothing')
    else {
      const after = await checkRecord(place, ledger, before, id)
      assert.equal(after.entries[before.entries.length]?.name, name)
    }
    await takeStock(place, model)
  })

const correct = (which: number, seed: number): Command =>
  command(`correct(${which}, ${seed})`, async (model, place) => {
    const [id = '', known] = pick([...model.records], which) ?? []
    const actor =
      known &&
      pick(
        place.staff.filter(({ post }) => findGrant(known.ledger.access, post)?.correct),
        seed,
      )
    if (!known || !actor) return
    const { ledger } = known
    const before = await stored(place, ledger, id)
    const url = `/api/ledgers/${ledger.shape.code}/{id}/corrections`
    const { values = {} } = bodyFor(place, model, `POST ${url}`, seed) as { values?: Values }
    const [field = ''] =
      pick(
        Object.keys(values).filter((f) => before.row[f] !== null),
        seed,
      )?.split(' ') ?? []
    const body = { reason: '经核对原件', values: field === '' ? {} : { [field]: values[field] } }
    const answer = await actor.client.send('POST', url.replace('{id}', id), body, { 'if-match': `"${before.version}"` })
    tell(place, 'correction', answer)
    explained(answer)
    if (answer.status === 200) await checkRecord(place, ledger, before, id)
    else assert.deepEqual(await stored(place, ledger, id), before, 'a refused correction changes nothing')
    await takeStock(place, model)
  })

const issue = (which: number, what: number): Command =>
  command(`issue(${which}, ${what})`, async (model, place) => {
    const [id = '', known] = pick([...model.records], which) ?? []
    const [name] =
      pick(
        Object.entries(known?.ledger.documents ?? {}).filter(([, d]) => d.series),
        what,
      ) ?? []
    const actor =
      known &&
      pick(
        place.staff.filter(({ post }) => findGrant(known.ledger.access, post)?.correct),
        what,
      )
    if (!known || !actor || !name) return
    const answer = await actor.client.send('POST', `/api/ledgers/${known.ledger.shape.code}/${id}/documents/${name}`)
    tell(place, 'issue', answer)
    explained(answer)
    await takeStock(place, model)
  })

const pass = (days: number): Command =>
  command(`pass(${days})`, async (model, place) => {
    place.today = addDays(place.today, days)
    place.district.today(place.today)
    // Anybody's look is enough for the law's own effects to be in the books.
    await place.staff[0]?.client.get('/api/home')
    await takeStock(place, model)
  })

const n = fc.nat(1_000_000)
/** How many ledgers stand one behind the other in what a record must refer to. */
function depthOf({ shape }: Ledger): number {
  const referred = Object.values(shape.fields).flatMap(({ optional, to }) => {
    const target = optional || to === shape.code ? undefined : ledgers.find((l) => l.shape.code === to)
    return target ? [depthOf(target)] : []
  })
  return referred.length === 0 ? 0 : 1 + Math.max(...referred)
}
/** Something to begin with in every ledger, tried so many times: first what others refer to. */
export const intakes = (times: number): readonly Command[] => {
  const order = ledgers
    .map((ledger, which) => ({ which, depth: depthOf(ledger) }))
    .toSorted((a, b) => a.depth - b.depth)
  return Array.from({ length: times * order.length }, (_, at) =>
    intake(order[at % order.length]?.which ?? 0, 3 * at + 1),
  )
}

/** Walks of so many steps at most, over every ledger there is. */
export const walks = (steps: number) =>
  fc.commands(
    [
      fc.tuple(n, n).map(([a, b]) => intake(a, b)),
      fc.tuple(n, n).map(([a, b]) => intake(a, b)),
      fc.tuple(n, n, n).map(([a, b, c]) => act(a, b, c)),
      fc.tuple(n, n, n).map(([a, b, c]) => act(a, b, c)),
      fc.tuple(n, n, n).map(([a, b, c]) => act(a, b, c)),
      fc.tuple(n, n, n).map(([a, b, c]) => act(a, b, c)),
      fc.tuple(n, n).map(([a, b]) => correct(a, b)),
      fc.tuple(n, n).map(([a, b]) => issue(a, b)),
      fc.integer({ min: 1, max: 25 }).map(pass),
    ],
    { maxCommands: steps, size: 'max' },
  )
