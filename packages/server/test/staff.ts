import type { OrganId } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { addAccount } from '../src/auth/account.ts'
import { founder, scopeOf } from '../src/auth/actor.ts'
import { type Client, type District, password, region } from './district.ts'

export interface Colleague {
  readonly post: string
  readonly organ: string
  readonly account: string
  readonly client: Client
}

/** Somebody in every post there is, all in one organ, so that whatever a ledger grants somebody can do. */
export async function fillPosts(district: District, organ = 'review'): Promise<readonly Colleague[]> {
  const staff: Colleague[] = []
  for (const { code } of posts) {
    const login = `in-${code.replaceAll('_', '-')}`.slice(0, 32)
    const account = await district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login,
        name: `试·${code}`,
        password,
        seats: [{ post: code, organ: organ as OrganId, from: '2010-01-01' }],
      }),
    )
    staff.push({ post: code, organ, account, client: await district.as(login) })
  }
  return staff
}
