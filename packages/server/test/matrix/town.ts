import { randomBytes } from 'node:crypto'
import { addDays, type PlainDate } from '@fazhi/law'
import {
  type AccountId,
  type AnyRow,
  findGrant,
  type Input,
  type Ledger,
  moveScopes,
  type OrganId,
  type Problem,
  type RecordView,
} from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { kindFor } from '../../src/administration/duties.ts'
import { buildApp } from '../../src/app.ts'
import { founder, reportCounter, scopeOf } from '../../src/auth/actor.ts'
import { cookieName } from '../../src/auth/signed-in.ts'
import type { House } from '../../src/house.ts'
import { recordingOf, takeIn } from '../../src/ledgers/change.ts'
import { findMatter } from '../../src/ledgers/stored-matter.ts'
import type { Engine } from '../engines.ts'
import { openFileFolder } from '../file-folder.ts'
import { agedDays, type Cast, type Course, coursesOf } from './courses.ts'
import { grounds } from './grounds.ts'
import { abroad, type Identity, pathOf, places, region, renew, settle, today } from './people.ts'

export interface Kept {
  readonly ledger: Ledger
  readonly id: string
  readonly state: string
  readonly organ: string
  readonly parties: string
  readonly assignees: string
  readonly version: number
  /** Everything it says, unmasked. */
  readonly row: Readonly<Record<string, unknown>>
}
export interface Reply {
  readonly status: number
  readonly text: string
}
export interface Town {
  readonly app: FastifyInstance
  readonly house: House
  readonly identities: readonly Identity[]
  readonly nobody: Identity
  records(): Promise<readonly Kept[]>
  /** A valid draft of a ledger, for an organ. */
  draft(ledger: Ledger, organ: string): Readonly<Record<string, unknown>>
  call(
    who: Identity,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    version?: number,
  ): Promise<Reply>
  close(): Promise<void>
}

/** A small district with everybody in it, and a record of every ledger in every state, each brought there by real moves. */
export async function openTown(engine: Engine): Promise<Town> {
  const { store, drop } = await engine.open()
  let now = new Date(`${addDays(today, -agedDays)}T09:00:00+08:00`)
  const { files, remove } = await openFileFolder()
  const house: House = { store, now: () => now, files }
  const seat = (post: string, organ: string, at = region, label = organ): Identity => ({
    label: `${post}@${label}`,
    post,
    organ,
    region: at,
    account: uuidv7(),
    token: `${at}.${randomBytes(18).toString('base64url')}`,
  })
  const staff = posts.map((p) => p.code).filter((code) => kindFor(code) === 'staff')
  const handlers = [
    seat('reconsideration_clerk', 'other', region, '承办人'),
    seat('litigation_clerk', 'other', region, '承办人'),
  ]
  const identities = [
    ...staff.flatMap((post) => [...places.map((organ) => seat(post, organ)), seat(post, 'far', abroad)]),
    ...handlers,
    ...posts.flatMap((p) => (kindFor(p.code) === 'staff' ? [] : [seat(p.code, 'review')])),
  ]
  await settle(house, identities)
  const app = await buildApp(house, { secure: false, log: false })
  const call: Town['call'] = async (who, method, url, body, version) => {
    const answer = await app.inject({
      method,
      url,
      cookies: who.token === '' ? {} : { [cookieName]: who.token },
      ...(body === undefined ? {} : { payload: body instanceof Uint8Array ? Buffer.from(body) : body }),
      headers: {
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(body instanceof Uint8Array ? { 'content-type': 'application/octet-stream' } : {}),
      },
    })
    return { status: answer.statusCode, text: answer.body }
  }
  const as = (post: string, organ: string): Identity => {
    const found = identities.find((i) => i.post === post && i.organ === organ && i.region === region)
    if (!found) throw new Error(`nobody is ${post}@${organ}`)
    return found
  }
  const done = async <T>(reply: Reply, what: string): Promise<T> => {
    if (reply.status >= 300) throw new Error(`${what}: ${reply.status} ${(JSON.parse(reply.text) as Problem).detail}`)
    return JSON.parse(reply.text) as T
  }
  const keeper = ({ access }: Ledger, may: (post: string) => boolean) =>
    access.grants.find((g) => may(g.post.code))?.post.code ?? ''
  /** Whoever makes a move at the owner, or else, where only a party makes it, at the party. */
  const moverOf = (ledger: Ledger, move: string, organ: string): Identity => {
    const within = (...scopes: readonly string[]) =>
      keeper(ledger, (p) => moveScopes(findGrant(ledger.access, p), move).some((s) => scopes.includes(s)))
    const owners = within('own', 'region')
    return owners === '' ? as(within('party'), organ === 'review' ? 'market' : 'urban') : as(owners, organ)
  }
  const live = async (ledger: Ledger, { intake, steps }: Course, organ: string): Promise<string> => {
    const creator = as(
      keeper(ledger, (p) => findGrant(ledger.access, p)?.create !== undefined),
      organ,
    )
    const url = `/api/ledgers/${ledger.shape.code}`
    let view: Pick<RecordView, 'row' | 'version'> =
      ledger.intake === 'operation'
        ? await byOperation(house, creator, ledger, intake)
        : await done<RecordView>(await call(creator, 'POST', url, intake), url)
    for (const { move, input } of steps) {
      const mover = moverOf(ledger, move, organ)
      const at = `${url}/${view.row.id}/moves/${move}`
      view = await done<RecordView>(await call(mover, 'POST', at, input, view.version), at)
    }
    return view.row.id
  }

  const bases = new Map<string, string[]>()
  const rows = new Map<string, AnyRow>()
  const castOf = (ledger: Ledger, organ: string, party: string): Cast => ({
    party,
    elsewhere: 'urban',
    owner: organ,
    handler:
      handlers[ledger.shape.code.startsWith('administrative') || ledger.shape.code === 'official_proposal' ? 1 : 0]
        ?.account ?? '',
    approver: (post) => as(post, organ).account,
    record: (code, n) => {
      const here = bases.get(`${organ} ${code}`) ?? []
      return here[n % Math.max(1, here.length)]
    },
    find: (code, id) => rows.get(`${code} ${id}`) ?? null,
  })
  const initial = (ledger: Ledger, organ: string, party: string, day: PlainDate): Course => {
    const [course] = coursesOf(ledger, castOf(ledger, organ, party), day, 1).values()
    if (!course) throw new Error(`${ledger.shape.code} cannot be taken in`)
    return { ...course, steps: [] }
  }
  const referred = new Set(grounds.map(({ code }) => code))
  for (const [organ, party] of [
    ['review', 'market'],
    ['other', 'urban'],
  ] as const)
    for (const { code, state, given = {} } of grounds) {
      const ledger = ledgers.find((l) => l.shape.code === code)
      if (!ledger) throw new Error(`no ledger ${code}`)
      const day = addDays(today, -agedDays)
      const course =
        state === undefined
          ? initial(ledger, organ, party, day)
          : coursesOf(ledger, castOf(ledger, organ, party), day, 4_000, given).get(state)
      if (!course) throw new Error(`${code}: no life reaches ${state}`)
      const id = await live(ledger, course, organ)
      bases.set(`${organ} ${code}`, [...(bases.get(`${organ} ${code}`) ?? []), id])
      rows.set(`${code} ${id}`, await lookUp(house, ledger, id))
    }
  const courses = ledgers.flatMap((ledger) => {
    const lives = coursesOf(ledger, castOf(ledger, 'review', 'market'), today, 2_000)
    const missing = Object.keys(ledger.shape.states).filter((state) => !lives.has(state))
    if (missing.length > 0) throw new Error(`${ledger.shape.code}: no life reaches ${missing.join()}`)
    return [...lives.values()].map((course) => ({ ledger, course }))
  })
  for (const { ledger, course } of courses.filter((c) => c.course.on !== today)) await live(ledger, course, 'review')
  now = new Date(`${today}T09:00:00+08:00`)
  await renew(house, identities)
  for (const { ledger, course } of courses.filter((c) => c.course.on === today)) await live(ledger, course, 'review')
  for (const ledger of ledgers.filter((l) => !referred.has(l.shape.code)))
    await live(ledger, initial(ledger, 'other', 'urban', today), 'other')

  return {
    app,
    house,
    identities,
    nobody: { label: '未登录', post: '', organ: '', region, account: '', token: '' },
    records: () => keptIn(house),
    draft: (ledger, organ) => initial(ledger, organ, 'market', today).intake,
    call,
    close: async () => {
      await app.close()
      await drop()
      remove()
    },
  }
}

/** As the operation would that alone takes such records in. */
function byOperation(house: House, { post, organ, account }: Identity, ledger: Ledger, intake: Input) {
  const actor = {
    ...founder(region),
    account: account as AccountId,
    post,
    organ: organ as OrganId,
    organPath: pathOf(organ),
  }
  return house.store.transaction(scopeOf(actor), (tx) => takeIn(tx, ledger, intake, recordingOf(house, actor)))
}

/** A record as whoever counts the report sees it. */
async function lookUp(house: House, ledger: Ledger, id: string): Promise<AnyRow> {
  const counter = reportCounter(region)
  const found = await house.store.transaction(scopeOf(counter), (tx) => findMatter(tx, ledger, counter, id))
  if (!found) throw new Error(`${ledger.shape.code} ${id} is not there`)
  return found.row
}

/** What is really there, as the one who counts the report sees it. */
async function keptIn(house: House): Promise<readonly Kept[]> {
  return house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
    const kept: Kept[] = []
    for (const ledger of ledgers) {
      const { rows } = await sql<
        Record<string, unknown>
      >`select * from ${sql.table(ledger.shape.code)} where region_code = ${region}`.execute(tx)
      for (const row of rows)
        kept.push({
          ledger,
          row,
          id: String(row['id']),
          state: String(row['state']),
          organ: String(row['organ_id']),
          parties: String(row['party_organs']),
          assignees: String(row['assignees']),
          version: Number(row['version']),
        })
    }
    return kept
  })
}
