import { createHash, randomBytes } from 'node:crypto'
import type { AccountId, OrganId, Seat, SessionView } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { notFound, secondFactorWanted, signedOut } from '../problem.ts'
import { type Actor, gate, scopeOf } from './actor.ts'
import { findRegion } from './region.ts'
import { isWantedFor } from './wanting.ts'

/** Minutes without a request, and hours in all, after which a session ends. */
export const idleMinutes = 30
export const absoluteHours = 12
export const minutes = (n: number) => n * 60_000
export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')
/** Whether a session has ended by idleness or by age; all in milliseconds. */
export const isOver = (begun: number, seen: number, now: number): boolean =>
  now - seen > minutes(idleMinutes) || now - begun > minutes(absoluteHours * 60)

export interface Session {
  readonly actor: Actor
  readonly view: SessionView
  /** Only the password was given, and that is not enough: nothing opens but the second step. */
  readonly isHalf: boolean
}
export interface SeatRow extends Seat {
  readonly organPath: string
}

export async function seatsOf(tx: Tx, region: string, account: string, today: string): Promise<readonly SeatRow[]> {
  const rows = await tx
    .selectFrom('appointment as p')
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .select(['p.id', 'p.post', 'o.id as organ', 'o.name as organName', 'o.path as organPath'])
    .where('p.region_code', '=', region)
    .where('p.account_id', '=', account)
    .where('p.from_on', '<=', today)
    .where((eb) => eb.or([eb('p.to_on', 'is', null), eb('p.to_on', '>=', today)]))
    .orderBy('p.from_on')
    .orderBy('p.id')
    .execute()
  return rows.map((r) => ({
    appointment: r.id,
    post: r.post,
    postLabel: posts.find((p) => p.code === r.post)?.label ?? r.post,
    organ: r.organ as OrganId,
    organName: r.organName,
    organPath: r.organPath,
  }))
}

export const actorIn = (region: string, account: { id: string; name: string }, seat: SeatRow): Actor => ({
  region,
  account: account.id as AccountId,
  name: account.name,
  post: seat.post,
  organ: seat.organ,
  organPath: seat.organPath,
})

/** The only region of the installation, or the one that was named. */
export async function findOnlyRegion(house: House, named?: string): Promise<string | null> {
  const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('region_code').execute(),
  )
  const codes = regions.map((r) => r.region_code)
  return named === undefined ? (codes.length === 1 ? (codes[0] ?? null) : null) : codes.includes(named) ? named : null
}

export const split = (cookie: string): readonly [region: string, token: string] => {
  const at = cookie.indexOf('.')
  return [cookie.slice(0, at), cookie.slice(at + 1)]
}

/** A new token: what the browser keeps, and what is stored of it. */
export function newToken(region: string): { readonly cookie: string; readonly digest: string } {
  const token = randomBytes(32).toString('base64url')
  return { cookie: `${region}.${token}`, digest: digestOf(token) }
}

/**
 * Who a cookie speaks for, read anew at every request, so that a changed right holds from the next one on.
 * @throws {ProblemError} signed out; a second factor wanted, unless half a session will do
 */
export async function findSession(
  house: House,
  cookie: string | undefined,
  { half = false }: { readonly half?: boolean } = {},
): Promise<Session> {
  if (!cookie?.includes('.')) throw signedOut()
  const [code, token] = split(cookie)
  const now = house.now().getTime()
  const session = await house.store.transaction(scopeOf(gate(code)), async (tx) => {
    const found = await tx
      .selectFrom('session as s')
      .innerJoin('account as a', (join) =>
        join.onRef('a.region_code', '=', 's.region_code').onRef('a.id', '=', 's.account_id'),
      )
      .select(['a.id', 'a.login', 'a.name', 'a.disabled', 's.appointment_id', 's.created_at', 's.seen_at', 's.factor'])
      .where('s.region_code', '=', code)
      .where('s.token_digest', '=', digestOf(token))
      .executeTakeFirst()
    if (!found || isOver(Date.parse(found.created_at), Date.parse(found.seen_at), now) || found.disabled) return null
    if (now - Date.parse(found.seen_at) > minutes(1))
      await tx
        .updateTable('session')
        .set({ seen_at: new Date(now).toISOString() })
        .where('region_code', '=', code)
        .where('token_digest', '=', digestOf(token))
        .execute()
    const seats = await seatsOf(tx, code, found.id, todayOf(house))
    const seat = seats.find((s) => s.appointment === found.appointment_id) ?? seats[0]
    const region = await findRegion(tx, code)
    if (!seat || !region) return null
    return { account: found, seat, seats, region }
  })
  if (!session) throw signedOut()
  const { account, seat, seats, region } = session
  const isHalf = account.factor === 'wanted' || (account.factor === 'one' && isWantedFor(seats))
  if (isHalf && !half) throw secondFactorWanted()
  const bare = ({ organPath: _, ...rest }: SeatRow): Seat => rest
  return {
    actor: actorIn(code, account, seat),
    isHalf,
    view: {
      account: account.id as AccountId,
      login: account.login,
      name: account.name,
      region: { code, name: region.name, demo: region.demo },
      seat: bare(seat),
      seats: seats.map(bare),
      today: todayOf(house),
    },
  }
}

/** Acts from another of one's own posts. */
export async function changeSeat(house: House, cookie: string, appointment: string): Promise<void> {
  const { view } = await findSession(house, cookie)
  if (!view.seats.some((s) => s.appointment === appointment)) throw notFound('岗位')
  const [code, token] = split(cookie)
  await house.store.transaction(scopeOf(gate(code)), (tx) =>
    tx
      .updateTable('session')
      .set({ appointment_id: appointment })
      .where('region_code', '=', code)
      .where('token_digest', '=', digestOf(token))
      .execute(),
  )
}

export async function signOut(house: House, cookie: string | undefined): Promise<void> {
  if (!cookie?.includes('.')) return
  const [code, token] = split(cookie)
  await house.store.transaction(scopeOf(gate(code)), (tx) =>
    tx.deleteFrom('session').where('region_code', '=', code).where('token_digest', '=', digestOf(token)).execute(),
  )
}

/** An account as the command line names it, acting from its first post. */
export async function findActor(house: House, region: string, login: string): Promise<Actor | null> {
  return house.store.transaction(scopeOf(gate(region)), async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select(['id', 'name', 'disabled'])
      .where('region_code', '=', region)
      .where('login', '=', login)
      .executeTakeFirst()
    if (!account || account.disabled) return null
    const [seat] = await seatsOf(tx, region, account.id, todayOf(house))
    return seat ? actorIn(region, account, seat) : null
  })
}
