import type { SignedInView } from '@fazhi/ledger'
import { systemAdministrator } from '@fazhi/lines/shared/posts'
import type { Tx } from '../db/store.ts'
import { recordOperation } from '../evidence/operation.ts'
import type { House } from '../house.ts'
import { conflict, notFound, notGranted } from '../problem.ts'
import { type Actor, scopeOf } from './actor.ts'
import { say } from './say.ts'
import { digestOf, isOver, split } from './session.ts'

/** One's own sign-ins that still stand, the latest used first. */
export async function ownSessions(house: House, actor: Actor, cookie: string): Promise<readonly SignedInView[]> {
  const [, token] = split(cookie)
  const rows = await house.store.transaction(scopeOf(actor), (tx) =>
    tx
      .selectFrom('session')
      .select(['id', 'token_digest', 'agent', 'created_at', 'seen_at'])
      .where('region_code', '=', actor.region)
      .where('account_id', '=', actor.account ?? '')
      .where('factor', '!=', 'wanted')
      .orderBy('seen_at', 'desc')
      .execute(),
  )
  const now = house.now().getTime()
  return rows
    .filter((row) => !isOver(Date.parse(row.created_at), Date.parse(row.seen_at), now))
    .map(({ id, agent, created_at, seen_at, token_digest }) => ({
      id,
      agent,
      createdAt: created_at,
      seenAt: seen_at,
      isThis: token_digest === digestOf(token),
    }))
}

const ofAccount = (tx: Tx, region: string, account: string) =>
  tx.deleteFrom('session').where('region_code', '=', region).where('account_id', '=', account)

/** @throws {ProblemError} no such session of one's own */
export async function endOwnSession(house: House, actor: Actor, id: string): Promise<void> {
  const ended = await house.store.transaction(scopeOf(actor), (tx) =>
    ofAccount(tx, actor.region, actor.account ?? '')
      .where('id', '=', id)
      .returning('id')
      .execute(),
  )
  if (ended.length === 0) throw notFound('登录')
}

export async function endOtherSessions(house: House, actor: Actor, cookie: string): Promise<void> {
  const [, token] = split(cookie)
  await house.store.transaction(scopeOf(actor), (tx) =>
    ofAccount(tx, actor.region, actor.account ?? '')
      .where('token_digest', '!=', digestOf(token))
      .execute(),
  )
}

/** An account by its id or by its login. */
export type Whose = readonly ['id' | 'login', string]
const find = (tx: Tx, region: string, by: 'id' | 'login', value: string) =>
  tx
    .selectFrom('account')
    .select(['id', 'login'])
    .where('region_code', '=', region)
    .where(by, '=', value)
    .executeTakeFirst()

/**
 * What a system administrator does to the sign-in of somebody else, written down.
 * @throws {ProblemError} no system administrator, no such account
 */
async function administer<T>(
  house: House,
  actor: Actor,
  [by, value]: Whose,
  what: string,
  work: (tx: Tx, account: string) => Promise<T>,
): Promise<T> {
  if (actor.post !== systemAdministrator.code) throw notGranted(say('这由系统管理员办理'))
  return house.store.transaction(scopeOf(actor), async (tx) => {
    const account = await find(tx, actor.region, by, value)
    if (!account) throw notFound('账号')
    await recordOperation(tx, house, actor, 'account', { words: `${what} ${account.login}` })
    return work(tx, account.id)
  })
}

/** Ends every session of an account. @returns how many */
export const endSessionsOf = (house: House, actor: Actor, whose: Whose): Promise<number> =>
  administer(house, actor, whose, 'sessions end', async (tx, account) => {
    const ended = await ofAccount(tx, actor.region, account).returning('id').execute()
    return ended.length
  })

/** Removes a lost device with its recovery codes, and ends the account's sessions: the next sign-in enrols anew. */
export const resetSecondFactor = (house: House, actor: Actor, whose: Whose): Promise<void> =>
  administer(house, actor, whose, 'second-factor reset', async (tx, account) => {
    for (const table of ['recovery_code', 'second_factor'] as const)
      await tx.deleteFrom(table).where('region_code', '=', actor.region).where('account_id', '=', account).execute()
    await ofAccount(tx, actor.region, account).execute()
  })

/** Says that whoever this provider calls so is the holder of the account, or no longer is. */
export const linkIdentity = (
  house: House,
  actor: Actor,
  whose: Whose,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  isLinked: boolean,
): Promise<void> =>
  administer(house, actor, whose, isLinked ? 'link' : 'unlink', async (tx, account) => {
    const same = { region_code: actor.region, issuer, subject }
    const linked = await tx
      .selectFrom('external_identity')
      .select('account_id')
      .where('region_code', '=', actor.region)
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
    if (isLinked && linked) throw conflict(say('这个统一身份已经关联了账号，请先解除'))
    if (!isLinked && linked?.account_id !== account) throw conflict(say('这个账号没有关联这个统一身份'))
    if (isLinked)
      await tx
        .insertInto('external_identity')
        .values({ ...same, account_id: account, linked_at: house.now().toISOString() })
        .execute()
    else {
      await tx
        .deleteFrom('external_identity')
        .where('region_code', '=', actor.region)
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .execute()
      await ofAccount(tx, actor.region, account).execute()
    }
  })
