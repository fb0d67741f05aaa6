import { CompiledQuery } from 'kysely'
import { prepared, type Question, type Statement } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { signedOut } from '../problem.ts'
import { installedIn, loadInstalled } from '../settings/installed.ts'
import { type Actor, scopeOf } from './actor.ts'
import { digestOf, findSession, isOver, type Session, split } from './session.ts'

/** What a session rests on, asked anew in the transaction of the work itself. */
const standing =
  prepared(`select extract(epoch from s.created_at)::float8 as begun, extract(epoch from s.seen_at)::float8 as seen, s.factor, s.appointment_id, a.login, a.name, a.disabled,
    p.post, p.organ_id, p.from_on, p.to_on, o.path,
    (select g.settings_version from region g where g.region_code = s.region_code) as settings
  from session s
    join account a on a.region_code = s.region_code and a.id = s.account_id
    join appointment p on p.region_code = s.region_code and p.id = s.appointment_id and p.account_id = s.account_id
    join organ o on o.region_code = p.region_code and o.id = p.organ_id
  where s.region_code = $1 and s.token_digest = $2`)

interface Standing {
  /** Seconds since 1970. */
  readonly begun: number
  readonly seen: number
  readonly post: string
  readonly organ_id: string
  readonly path: string
  /** Of what the region has set. */
  readonly settings: number
}
interface Known {
  readonly cookie: string
  readonly session: Session
  /** Milliseconds. */
  readonly at: number
  readonly digest: string
  readonly day: string
  /** What the session rested on when it was read whole. */
  readonly stamp: string
}
const most = 10_000
/** After so long the session is read whole again, which also notes that it is in use. */
const freshFor = 60_000

/** The session rests on something else than when it was read: it is read again. */
class Outdated extends Error {}

const stampOf = ({ seen: _, ...rest }: Standing) => JSON.stringify(rest)
const isOf = ({ post, organ_id, path }: Standing, { actor }: Session) =>
  actor.post === post && actor.organ === organ_id && actor.organPath === path

/**
 * Work for whoever is signed in. A session once read is remembered, and taken for granted only until the same
 * transaction has said that nothing it rests on has changed: a right withdrawn holds from the very next request on,
 * whichever server withdrew it, and costs no round trip.
 */
export class Acting {
  readonly #house: House
  readonly #known = new Map<string, Known>()

  constructor(house: House) {
    this.#house = house
  }

  /** A session as it was last read; read now when it is not known, or not fresh. @throws signed out */
  async session(cookie: string | undefined): Promise<Session> {
    return (this.#remembered(cookie) ?? (await this.#remember(cookie))).session
  }

  /** One transaction as whoever is signed in. @throws signed out, and whatever the work throws */
  act<T>(cookie: string | undefined, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
    return this.#again(cookie, (known) =>
      this.#house.store.transaction(scopeOf(known.session.actor), async (tx) => {
        const check = this.#statement(known)
        const asked = tx.executeQuery(CompiledQuery.raw(check.sql, [...check.parameters]))
        const [stands, done] = await Promise.allSettled([asked, work(tx, known.session.actor)])
        if (stands.status === 'rejected') throw stands.reason
        this.#uphold(known, stands.value.rows)
        if (done.status === 'rejected') throw done.reason
        return done.value
      }),
    )
  }

  /** A question put in one round trip. @throws signed out, and whatever `question` and its reading throw */
  read<T>(cookie: string | undefined, question: (actor: Actor) => Question<T>): Promise<T> {
    return this.#again(cookie, async (known) => {
      const { actor } = known.session
      const { statements, read } = question(actor)
      const [stands = [], ...answers] = await this.#house.store.read(scopeOf(actor), [
        this.#statement(known),
        ...statements,
      ])
      this.#uphold(known, stands)
      return read(answers)
    })
  }

  async #again<T>(cookie: string | undefined, attempt: (known: Known) => Promise<T>): Promise<T> {
    const known = this.#remembered(cookie)
    if (known)
      try {
        return await attempt(known)
      } catch (error) {
        if (!(error instanceof Outdated)) throw error
      }
    try {
      return await attempt(await this.#remember(cookie))
    } catch (error) {
      if (error instanceof Outdated) throw signedOut()
      throw error
    }
  }

  #statement({ session, digest }: Known): Statement {
    return { sql: standing, parameters: [session.actor.region, digest] }
  }

  #uphold(known: Known, rows: readonly unknown[]): void {
    const [row] = rows as readonly Standing[]
    if (row && !isOver(row.begun * 1000, row.seen * 1000, this.#house.now().getTime()) && stampOf(row) === known.stamp)
      return
    this.#known.delete(known.cookie)
    throw new Outdated()
  }

  #remembered(cookie = ''): Known | undefined {
    const known = this.#known.get(cookie)
    const isFresh = known && known.day === todayOf(this.#house) && this.#house.now().getTime() - known.at < freshFor
    return isFresh ? known : undefined
  }

  async #remember(cookie: string | undefined): Promise<Known> {
    const at = this.#house.now().getTime()
    const session = await findSession(this.#house, cookie)
    const [, token] = split(cookie ?? '')
    const bare = { cookie: cookie ?? '', session, digest: digestOf(token), day: todayOf(this.#house), at, stamp: '' }
    const [rows = []] = await this.#house.store.read(scopeOf(session.actor), [this.#statement(bare)])
    const [row] = rows as readonly Standing[]
    if (!row || !isOf(row, session)) throw signedOut()
    const { region } = session.actor
    if (row.settings !== installedIn(this.#house, region).version) await loadInstalled(this.#house, region)
    const known = { ...bare, stamp: stampOf(row) }
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(known.cookie, known)
    return known
  }
}
