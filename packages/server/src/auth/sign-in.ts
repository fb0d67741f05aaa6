import type { SignInStep } from '@fazhi/ledger'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { badCredentials, type ProblemError } from '../problem.ts'
import { gate, scopeOf } from './actor.ts'
import { countAttempt, failuresAllowed, lockedBefore, lockedNow, lockMinutes, settleAttempt } from './attempts.ts'
import { isPassword } from './password.ts'
import { say } from './say.ts'
import { absoluteHours, findOnlyRegion, idleMinutes, minutes, newToken, seatsOf, signOut } from './session.ts'
import { noteSignIn } from './sign-in-log.ts'
import { isWantedFor } from './wanting.ts'

export interface Credentials {
  readonly login: string
  readonly password: string
  readonly region?: string
}
/** The browser at the other end: what it calls itself, and the session it already had. */
export interface Browser {
  readonly agent: string
  readonly cookie: string | undefined
}
/** A session begun; `step` is what is still wanted of it. */
export interface Begun {
  readonly cookie: string
  readonly step: SignInStep | null
}

/** What somebody else says of who signs in: both factors were seen, and the post to begin from. */
export interface Vouched {
  readonly isVouched?: boolean
  readonly post?: unknown
}
/** A session for an account that has proved itself; null for one without any post. */
export async function beginSession(
  tx: Tx,
  house: House,
  region: string,
  account: string,
  { agent }: Browser,
  { isVouched = false, post }: Vouched = {},
): Promise<Begun | null> {
  const seats = await seatsOf(tx, region, account, todayOf(house))
  const seat = seats.find((s) => s.post === post) ?? seats[0]
  if (!seat) return null
  const factor = await tx
    .selectFrom('second_factor')
    .select('enrolled_at')
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .executeTakeFirst()
  const isEnrolled = factor?.enrolled_at != null
  const isWanted = !isVouched && (isEnrolled || isWantedFor(seats))
  const now = house.now()
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString()
  await tx
    .deleteFrom('session')
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .where((eb) =>
      eb.or([
        eb('seen_at', '<', before(minutes(idleMinutes))),
        eb('created_at', '<', before(minutes(absoluteHours * 60))),
      ]),
    )
    .execute()
  const { cookie, digest } = newToken(region)
  await tx
    .insertInto('session')
    .values({
      region_code: region,
      token_digest: digest,
      account_id: account,
      appointment_id: seat.appointment,
      created_at: now.toISOString(),
      seen_at: now.toISOString(),
      factor: isVouched ? 'two' : isWanted ? 'wanted' : 'one',
      agent: agent.slice(0, 300),
    })
    .execute()
  await noteSignIn(tx, house, region, account, isWanted ? 'half' : 'in', agent)
  return { cookie, step: isWanted ? (isEnrolled ? 'code' : 'enrol') : null }
}

const wrongPassword = () => badCredentials(say('账号或者密码不正确'))
const strangers = new RateLimiterMemory({ points: failuresAllowed - 1, duration: lockMinutes * 60 })
/** A login that nobody has is answered as one that somebody has, so that guessing at logins finds none. */
async function refuseStranger(region: string, login: string): Promise<ProblemError> {
  try {
    await strangers.consume(`${region}/${login}`)
    return wrongPassword()
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return refused.consumedPoints === failuresAllowed ? lockedNow() : lockedBefore()
  }
}

/**
 * Signs in by password. What the browser had before ends; the new session's token was never seen before.
 * @throws {ProblemError} wrong password (the fifth in a row locks), locked, no post
 */
export async function signIn(house: House, { login, password, region }: Credentials, browser: Browser): Promise<Begun> {
  const code = await findOnlyRegion(house, region)
  if (code === null) throw wrongPassword()
  const now = house.now()
  const scope = scopeOf(gate(code))
  const known = await house.store.transaction(scope, async (tx) => {
    const account = await tx
      .selectFrom('account as a')
      .innerJoin('credential as c', (join) =>
        join.onRef('c.region_code', '=', 'a.region_code').onRef('c.account_id', '=', 'a.id'),
      )
      .select(['a.id', 'a.disabled', 'c.password_hash'])
      .where('a.region_code', '=', code)
      .where('a.login', '=', login)
      .executeTakeFirst()
    if (!account || account.disabled) return null
    return { ...account, counted: await countAttempt(tx, code, account.id, now) }
  })
  if (known?.counted === null) throw lockedBefore()
  const isRight = await isPassword(known?.password_hash, password)
  if (!known) throw await refuseStranger(code, login)
  const { id, counted } = known
  const { begun, isLocked } = await house.store.transaction(scope, async (tx) => {
    const begun = isRight ? await beginSession(tx, house, code, id, browser) : null
    const outcome = !isRight ? 'wrong' : begun?.step ? 'half' : 'through'
    const isLocked = await settleAttempt(tx, code, id, counted, outcome, now)
    const turnedAway = isLocked ? 'locked' : !isRight ? 'wrong' : begun === null ? 'noPost' : null
    if (turnedAway !== null) await noteSignIn(tx, house, code, id, turnedAway, browser.agent)
    return { begun, isLocked }
  })
  if (isLocked) throw lockedNow()
  if (!isRight) throw wrongPassword()
  if (!begun) throw badCredentials(say('该账号现在没有任何岗位，请联系系统管理员'))
  await signOut(house, browser.cookie)
  return begun
}
