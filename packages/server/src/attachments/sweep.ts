import { archivist, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { clearIncoming } from './disk-store.ts'

const day = 86_400_000

/** Of those digests, the ones that some attachment of the region refers to, removed ones included. */
async function referredTo(house: House, region: string, digests: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await house.store.transaction(scopeOf(archivist(region)), (tx) =>
    tx
      .selectFrom('attachment')
      .select('digest')
      .distinct()
      .where('region_code', '=', region)
      .where('digest', 'in', [...digests])
      .execute(),
  )
  return new Set(rows.map((r) => r.digest))
}

const batch = 500

/**
 * Takes away what uploads left behind that never came to an entry: what was half received, and what was kept and then
 * refused. Only what has lain for a day, so that no upload under way is touched.
 * @returns how many files went
 */
export async function sweepFiles(house: House, region: string, now = new Date()): Promise<number> {
  const { files } = house
  if (files === undefined) return 0
  const before = new Date(now.getTime() - day)
  let gone = await clearIncoming(files.incoming, before)
  const drop = async (digests: readonly string[]) => {
    const kept = digests.length === 0 ? new Set() : await referredTo(house, region, digests)
    for (const digest of digests.filter((d) => !kept.has(d))) {
      await files.drop(region, digest, before)
      gone += 1
    }
  }
  let old: string[] = []
  for await (const { digest, at } of files.list(region)) {
    if (at > before) continue
    old.push(digest)
    if (old.length < batch) continue
    await drop(old)
    old = []
  }
  await drop(old)
  return gone
}
