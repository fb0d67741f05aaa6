import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'

/** How a sign-in went: through, half-way, through its second step; or turned away, and why. */
export type SignInOutcome = 'in' | 'half' | 'second' | 'wrong' | 'wrongCode' | 'locked' | 'noPost'

/** Writes down that somebody came to the door, in the transaction that lets him in or turns him away. */
export async function noteSignIn(
  tx: Tx,
  house: House,
  region: string,
  account: string,
  outcome: SignInOutcome,
  agent = '',
): Promise<void> {
  await tx
    .insertInto('sign_in')
    .values({
      region_code: region,
      id: uuidv7(),
      at: house.now().toISOString(),
      account_id: account,
      outcome,
      agent: agent.slice(0, 300),
    })
    .execute()
}
