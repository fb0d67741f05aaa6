import type { Sentence } from '@fazhi/law'
import type { Enrolment, SecondFactorView } from '@fazhi/ledger'
import type { Scope, Tx } from '../db/store.ts'
import { recordOperation } from '../evidence/operation.ts'
import type { House } from '../house.ts'
import { badCredentials, conflict, signedOut } from '../problem.ts'
import { type Actor, scopeOf } from './actor.ts'
import { countAttempt, lockedBefore, lockedNow, settleAttempt } from './attempts.ts'
import { factorKeysOf, seal, unseal } from './factor-key.ts'
import { isPassword } from './password.ts'
import { isRecoveryCode, recoveryCodesLeft, replaceRecoveryCodes, takeRecoveryCode } from './recovery.ts'
import { say } from './say.ts'
import { digestOf, newToken, type Session, split } from './session.ts'
import { noteSignIn } from './sign-in-log.ts'
import { newSecret, stepOf, uriOf } from './totp.ts'
import { isWantedFor } from './wanting.ts'

/** Secrets are handled at the door; what is written down there is still somebody's. */
const atDoor = (actor: Actor): Scope => ({ ...scopeOf(actor), post: 'gate' })
const placeOf = ({ region, account }: Pick<Actor, 'region' | 'account'>) => `${region}/${account}`
const idOf = ({ account }: Actor): string => account ?? ''
/** As it was typed: with full-width digits, blanks, hyphens. */
const plain = (code: string) => code.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()

const find = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('second_factor')
    .select(['secret', 'offered', 'enrolled_at'])
    .where('region_code', '=', actor.region)
    .where('account_id', '=', idOf(actor))
    .executeTakeFirst()

export function secondFactorView(house: House, { actor, view }: Session): Promise<SecondFactorView> {
  return house.store.transaction(atDoor(actor), async (tx) => ({
    wanted: isWantedFor(view.seats),
    enrolled: (await find(tx, actor))?.secret != null,
    recoveryCodesLeft: await recoveryCodesLeft(tx, actor.region, idOf(actor)),
  }))
}

type Judged = 'right' | 'wrong' | 'used'
/** Takes a code of the device, once. */
async function takeCode(tx: Tx, house: House, actor: Actor, sealed: string, code: string): Promise<Judged> {
  const step = stepOf(unseal(factorKeysOf(house), placeOf(actor), sealed), code, house.now())
  if (step === null) return 'wrong'
  const taken = await tx
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('region_code', '=', actor.region)
    .where('account_id', '=', idOf(actor))
    .where('last_step', '<', step)
    .returning('last_step')
    .execute()
  return taken.length === 1 ? 'right' : 'used'
}

/** Takes a code of the device or, in its stead, a recovery code, and writes the latter down. */
async function takeEither(tx: Tx, house: House, actor: Actor, sealed: string, code: string): Promise<Judged> {
  if (!isRecoveryCode(plain(code))) return takeCode(tx, house, actor, sealed, plain(code))
  const isRight = await takeRecoveryCode(tx, actor.region, idOf(actor), plain(code), house.now().toISOString())
  if (isRight) await recordOperation(tx, house, actor, 'second-factor', { words: 'recovery' })
  return isRight ? 'right' : 'wrong'
}

/**
 * One attempt at something secret, counted with those at the password.
 * @throws {ProblemError} locked, wrong, used before; and whatever `work` throws, which undoes all but the count
 */
async function attempt<T>(
  house: House,
  actor: Actor,
  judge: (tx: Tx) => Promise<Judged>,
  work: (tx: Tx) => Promise<T>,
  wrong: Sentence = say('不正确：请核对动态口令和设备的时间；恢复码只能用一次'),
): Promise<T> {
  const now = house.now()
  const { region } = actor
  const counted = await house.store.transaction(atDoor(actor), (tx) => countAttempt(tx, region, idOf(actor), now))
  if (counted === null) throw lockedBefore()
  const { judged, isLocked, done } = await house.store.transaction(atDoor(actor), async (tx) => {
    const judged = await judge(tx)
    const outcome = judged === 'right' ? 'through' : 'wrong'
    const isLocked = await settleAttempt(tx, region, idOf(actor), counted, outcome, now)
    await noteSignIn(tx, house, region, idOf(actor), judged === 'right' ? 'second' : isLocked ? 'locked' : 'wrongCode')
    return { judged, isLocked, done: judged === 'right' ? await work(tx) : null }
  })
  if (judged === 'right') return done as T
  if (isLocked) throw lockedNow()
  throw badCredentials(judged === 'used' ? say('这个动态口令已经用过，请等它更换之后再输入') : wrong)
}

/** A session that has come through gets a new token: the one it had until now is worth nothing. */
async function renew(tx: Tx, house: House, { region }: Actor, cookie: string): Promise<string> {
  const [, token] = split(cookie)
  const next = newToken(region)
  const renewed = await tx
    .updateTable('session')
    .set({ token_digest: next.digest, factor: 'two', seen_at: house.now().toISOString() })
    .where('region_code', '=', region)
    .where('token_digest', '=', digestOf(token))
    .returning('id')
    .execute()
  if (renewed.length === 0) throw signedOut()
  return next.cookie
}

/** The second step of a sign-in. @returns the new cookie, and how many recovery codes are left when one was used */
export async function passSecondStep(house: House, session: Session, cookie: string, code: string) {
  const { actor } = session
  const factor = await house.store.transaction(atDoor(actor), (tx) => find(tx, actor))
  const sealed = factor?.secret
  if (!session.isHalf) throw conflict(say('已经登录，不需要再输入动态口令'))
  if (sealed == null) throw conflict(say('还没有绑定动态口令，请先绑定'))
  return attempt(
    house,
    actor,
    (tx) => takeEither(tx, house, actor, sealed, code),
    async (tx) => ({
      cookie: await renew(tx, house, actor, cookie),
      recoveryCodesLeft: isRecoveryCode(plain(code)) ? await recoveryCodesLeft(tx, actor.region, idOf(actor)) : null,
    }),
  )
}

/**
 * Offers a secret for a device; it counts only once a code of it has been given.
 * @param proof a code where a device is enrolled, else the password; nothing where the password was only just given
 */
export async function offerEnrolment(house: House, session: Session, proof: string): Promise<Enrolment> {
  const { actor, view, isHalf } = session
  const [sealed, hash] = await house.store.transaction(atDoor(actor), async (tx) => {
    const credential = await tx
      .selectFrom('credential')
      .select('password_hash')
      .where('region_code', '=', actor.region)
      .where('account_id', '=', idOf(actor))
      .executeTakeFirst()
    return [(await find(tx, actor))?.secret ?? null, credential?.password_hash] as const
  })
  if (isHalf && sealed !== null)
    throw conflict(say('已经绑定动态口令，请输入口令或者恢复码；设备丢失的，请系统管理员重置'))
  const secret = newSecret()
  const offered = seal(factorKeysOf(house), placeOf(actor), secret)
  const offer = async (tx: Tx) => {
    await tx
      .insertInto('second_factor')
      .values({ region_code: actor.region, account_id: idOf(actor), offered, secret: null, enrolled_at: null })
      .onConflict((c) => c.columns(['region_code', 'account_id']).doUpdateSet({ offered }))
      .execute()
    return { secret, uri: uriOf(secret, view.login) }
  }
  if (isHalf) return house.store.transaction(atDoor(actor), offer)
  const judge = async (tx: Tx): Promise<Judged> =>
    sealed === null
      ? (await isPassword(hash, proof))
        ? 'right'
        : 'wrong'
      : takeEither(tx, house, actor, sealed, proof)
  return attempt(house, actor, judge, offer, sealed === null ? say('密码不正确') : undefined)
}

/** Enrols the device whose code is given; one's other sessions end. @returns the recovery codes, to be shown this once */
export async function confirmEnrolment(house: House, session: Session, cookie: string, code: string) {
  const { actor, isHalf } = session
  const factor = await house.store.transaction(atDoor(actor), (tx) => find(tx, actor))
  const offered = factor?.offered
  if (offered == null) throw conflict(say('没有正在绑定的动态口令，请重新开始绑定'))
  if (isHalf && factor?.secret != null) throw conflict(say('已经绑定动态口令，请输入口令或者恢复码'))
  const step = stepOf(unseal(factorKeysOf(house), placeOf(actor), offered), plain(code), house.now())
  return attempt(
    house,
    actor,
    async () => (step === null ? 'wrong' : 'right'),
    async (tx) => {
      await tx
        .updateTable('second_factor')
        .set({ secret: offered, offered: null, enrolled_at: house.now().toISOString(), last_step: step ?? 0 })
        .where('region_code', '=', actor.region)
        .where('account_id', '=', idOf(actor))
        .execute()
      const renewed = await renew(tx, house, actor, cookie)
      await tx
        .deleteFrom('session')
        .where('region_code', '=', actor.region)
        .where('account_id', '=', idOf(actor))
        .where('token_digest', '!=', digestOf(split(renewed)[1]))
        .execute()
      await recordOperation(tx, house, actor, 'second-factor', { words: 'enrol' })
      return { cookie: renewed, recoveryCodes: await replaceRecoveryCodes(tx, actor.region, idOf(actor)) }
    },
    say('不正确：请核对身份验证器现在显示的数字，以及设备的时间'),
  )
}

/** Ten new recovery codes; the old ones end. */
export async function renewRecoveryCodes(house: House, { actor }: Session, code: string): Promise<readonly string[]> {
  const factor = await house.store.transaction(atDoor(actor), (tx) => find(tx, actor))
  const sealed = factor?.secret
  if (sealed == null) throw conflict(say('还没有绑定动态口令，没有恢复码'))
  return attempt(
    house,
    actor,
    (tx) => takeEither(tx, house, actor, sealed, code),
    async (tx) => {
      await recordOperation(tx, house, actor, 'second-factor', { words: 'recovery-codes' })
      return replaceRecoveryCodes(tx, actor.region, idOf(actor))
    },
  )
}

/** Enrols an account while its region is being made; the device is given the secret by other means. */
export async function enrolAtFounding(
  tx: Tx,
  house: House,
  whose: Pick<Actor, 'region' | 'account'>,
  secret: string,
): Promise<void> {
  await tx
    .insertInto('second_factor')
    .values({
      region_code: whose.region,
      account_id: whose.account ?? '',
      secret: seal(factorKeysOf(house), placeOf(whose), secret),
      offered: null,
      enrolled_at: house.now().toISOString(),
    })
    .execute()
}
