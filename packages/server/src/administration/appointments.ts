import { addDays, isPlainDate, type PlainDate } from '@fazhi/law'
import { type AccountView, fault, namedPost } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import { changedMeanwhile, invalid, notFound, notGranted } from '../problem.ts'
import { findAccount } from './account-view.ts'
import { type Administering, recordDeed } from './deed.ts'
import { kindFor, kindLabel, mayAppoint, wantDuty } from './duties.ts'
import { say } from './say.ts'

export interface NewAppointment {
  readonly post: string
  readonly organ: string
  readonly from: string
  readonly to?: string | undefined
}

/** Gives somebody a post from a day on. */
export async function appoint(
  tx: Tx,
  by: Administering,
  id: string,
  { post, organ, from, to }: NewAppointment,
): Promise<AccountView> {
  const { actor } = by
  wantDuty(actor, 'appointments')
  const account = await findAccount(tx, by, id)
  const label = posts.find((p) => p.code === post)?.label
  if (label === undefined)
    throw invalid([
      fault('post', say('没有“{post}”这个岗位，可选：{posts}', { post, posts: posts.map((p) => p.code) })),
    ])
  if (!mayAppoint(actor.post, post))
    throw notGranted(say('“{label}”不由您现任的岗位任命', { label: namedPost({ code: post, label }) }))
  if (account.id === actor.account) throw notGranted(say('不得办理自己的任职，请由他人办理'))
  if (kindFor(post) !== account.kind)
    throw notGranted(
      say('“{login}”是{kind}的账号，不得兼任“{label}”：三员不得互相兼任，也不得兼任业务岗位', {
        login: account.login,
        kind: kindLabel(account.kind),
        label: namedPost({ code: post, label }),
      }),
    )
  if (!isPlainDate(from) || (to !== undefined && (!isPlainDate(to) || to < from)))
    throw invalid([fault('from', say('起止日期应写作2024-12-31，止日不早于起日'))])
  const unit = await tx
    .selectFrom('organ')
    .select('disabled')
    .where('region_code', '=', actor.region)
    .where('id', '=', organ)
    .executeTakeFirst()
  if (!unit || unit.disabled) throw invalid([fault('organ', say('没有“{organ}”这个单位，或者它已停用', { organ }))])
  await tx
    .insertInto('appointment')
    .values({
      region_code: actor.region,
      id: uuidv7(),
      account_id: id,
      organ_id: organ,
      post,
      from_on: from,
      to_on: to ?? null,
      kind: account.kind,
    })
    .execute()
  const after = { login: account.login, post, organ, from, ...(to === undefined ? {} : { to }) }
  await recordDeed(tx, by, { ledger: 'account', record: id, name: 'appoint', after })
  return findAccount(tx, by, id)
}

/** Ends an appointment; `to` is its last day: yesterday, and it is over with the next request. */
export async function endAppointment(
  tx: Tx,
  by: Administering,
  id: string,
  version: number,
  to: string = addDays(by.today as PlainDate, -1),
): Promise<AccountView> {
  const { actor } = by
  wantDuty(actor, 'appointments')
  if (!isPlainDate(to)) throw invalid([fault('to', say('止日应写作2024-12-31'))])
  const found = await tx
    .selectFrom('appointment')
    .select(['account_id', 'post', 'organ_id', 'from_on', 'to_on', 'version'])
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw notFound('任职')
  if (found.version !== version) throw changedMeanwhile()
  const account = await findAccount(tx, by, found.account_id)
  if (account.id === actor.account) throw notGranted(say('不得办理自己的任职，请由他人办理'))
  if (!mayAppoint(actor.post, found.post)) throw notGranted(say('三员的任免须由掌管服务器的人在本机用 fazhi user 办理'))
  if (found.to_on !== null && found.to_on < to)
    throw invalid([fault('to', say('任职已经终止，或者止日晚于原定的止日；要延长请另行任命'))])
  const { numUpdatedRows } = await tx
    .updateTable('appointment')
    .set({ to_on: to, version: version + 1 })
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw changedMeanwhile()
  await recordDeed(tx, by, {
    ledger: 'account',
    record: found.account_id,
    name: 'endAppointment',
    before: { to: found.to_on },
    after: { login: account.login, post: found.post, organ: found.organ_id, to },
  })
  return findAccount(tx, by, found.account_id)
}
