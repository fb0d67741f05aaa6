import { verifier } from '../auth/actor.ts'
import type { House } from '../house.ts'

/** What is said of a paper to whoever holds its token, and nothing else. */
export interface Verified {
  readonly number: string
  readonly on: string
  readonly digest: string
  /** When it was replaced under its number; null while it stands. */
  readonly correctedOn: string | null
}

const shape = /^(\d{6}|[a-z0-9]{1,20})-[\w-]{22}$/

/** Every token is asked for in the same way, whatever it looks like, so that none is answered sooner than another. */
export async function findVerified(house: House, token: string): Promise<Verified | null> {
  const [asked = '-', region = ''] = shape.exec(token) ?? []
  return house.store.transaction(verifier(region, asked), async (tx) => {
    const rows = await tx
      .selectFrom('paper_verification')
      .select(['token', 'number', 'issued_on', 'digest'])
      .where('region_code', '=', region)
      .execute()
    const own = rows.find((row) => row.token === token)
    if (own === undefined) return null
    const correction = rows.find((row) => row.token !== token)
    return { number: own.number, on: own.issued_on, digest: own.digest, correctedOn: correction?.issued_on ?? null }
  })
}
