import { type AccountId, fault, type OrganId } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { v7 as uuidv7 } from 'uuid'
import { kindFor } from '../administration/duties.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { hashPassword, type PasswordProfile, refusePassword } from './password.ts'
import { say } from './say.ts'

export interface NewAccount {
  readonly login: string
  readonly name: string
  readonly password: string
  readonly seats: readonly {
    readonly post: string
    readonly organ: OrganId
    readonly from: string
    readonly to?: string
  }[]
}

/**
 * Makes an account; the actor must be a founder or a system administrator. Only a founder gives it posts with it, and by
 * them says what it is for.
 */
export async function addAccount(
  tx: Tx,
  region: string,
  { login, name, password, seats }: NewAccount,
  profile?: PasswordProfile,
  hashed: (password: string) => Promise<string> = hashPassword,
): Promise<AccountId> {
  const weak = refusePassword(login, password, profile)
  if (weak) throw invalid([fault('password', weak)])
  if (!/^[a-z][a-z0-9._-]{1,31}$/.test(login))
    throw invalid([fault('login', say('账号用小写字母开头，可含数字、点、横线，二至三十二个字符'))])
  const unknown = seats.find((s) => !posts.some((p) => p.code === s.post))
  if (unknown)
    throw invalid([
      fault(
        'post',
        say('没有“{post}”这个岗位，可选：{posts}', { post: unknown.post, posts: posts.map((p) => p.code) }),
      ),
    ])
  const kinds = new Set(seats.map((s) => kindFor(s.post)))
  const [kind = 'staff'] = kinds
  if (kinds.size > 1)
    throw invalid([fault('post', say('系统管理员、安全管理员、审计管理员不得互相兼任，也不得兼任业务岗位'))])
  const taken = await tx
    .selectFrom('account')
    .select('id')
    .where('region_code', '=', region)
    .where('login', '=', login)
    .executeTakeFirst()
  if (taken) throw invalid([fault('login', say('账号“{login}”已有人使用', { login }))])
  for (const { organ } of seats) {
    const found = await tx
      .selectFrom('organ')
      .select('id')
      .where('region_code', '=', region)
      .where('id', '=', organ)
      .executeTakeFirst()
    if (!found) throw invalid([fault('organ', say('没有“{organ}”这个单位', { organ }))])
  }
  const id = uuidv7() as AccountId
  await tx.insertInto('account').values({ region_code: region, id, login, name, kind }).execute()
  await tx
    .insertInto('credential')
    .values({ region_code: region, account_id: id, password_hash: await hashed(password), kind })
    .execute()
  if (seats.length > 0)
    await tx
      .insertInto('appointment')
      .values(
        seats.map(({ post, organ, from, to }) => ({
          region_code: region,
          id: uuidv7(),
          account_id: id,
          organ_id: organ,
          post,
          from_on: from,
          to_on: to ?? null,
          kind,
        })),
      )
      .execute()
  return id
}
