import { sql } from 'kysely'
import { scopeOf, sealer } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { algorithmIn, type House } from '../house.ts'
import { digestBy } from './entry-digest.ts'
import { appendLines, isSignedBy, lastLogged, type Seal, type SealKeeper, signText } from './keeper.ts'

const most = 5_000

export const sealDigest = (
  by: Parameters<typeof digestBy>[0],
  s: Pick<Seal, 'region' | 'n' | 'madeAt' | 'entries' | 'previous' | 'root'>,
) => digestBy(by, s.region, String(s.n), s.madeAt, String(s.entries), s.previous, s.root)
export const isSigned = ({ known }: SealKeeper, { digest, signature }: Seal) => isSignedBy(known, digest, signature)

/** Milliseconds by which an entry may be committed after one that was made later: far more than a transaction lasts. */
const overtaking = 600_000
/** Ids begin with the moment they were made: nothing before this one can still be unsealed. */
const idBefore = (id: string): string => {
  const made = Number.parseInt(id.slice(0, 13).replace('-', ''), 16)
  const hex = Math.max(0, made - overtaking)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

/** The oldest entries without a seal; it looks from shortly before the last that has one, not through all the books. */
async function unsealed(tx: Tx, region: string) {
  const last = await tx
    .selectFrom('sealed_entry')
    .select('entry_id')
    .where('region_code', '=', region)
    .orderBy('n', 'desc')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const from = idBefore(last?.entry_id ?? '0')
  const { rows } = await sql<{ id: string; digest: string }>`
    select e.id, e.digest from entry e
      left join sealed_entry s on s.region_code = e.region_code and s.entry_id = e.id
    where e.region_code = ${region} and e.id > ${from} and s.entry_id is null order by e.id limit ${most}`.execute(tx)
  return rows
}

export async function sealsOf(tx: Tx, region: string, after = 0): Promise<readonly Seal[]> {
  const rows = await tx
    .selectFrom('seal')
    .selectAll()
    .where('region_code', '=', region)
    .where('n', '>', after)
    .orderBy('n')
    .execute()
  return rows.map(
    ({ region_code, made_at, n, entries, previous, root, digest, signature }): Seal => ({
      region: region_code,
      n,
      madeAt: new Date(made_at).toISOString(),
      entries,
      previous,
      root,
      digest,
      signature,
    }),
  )
}

/** Seals the next entries in the database; null when there are none. */
function makeSeal(house: House, keeper: SealKeeper, region: string): Promise<Seal | null> {
  return house.store.transaction(scopeOf(sealer(region)), async (tx): Promise<Seal | null> => {
    const by = algorithmIn(house)
    const entries = await unsealed(tx, region)
    if (entries.length === 0) return null
    const last = await tx
      .selectFrom('seal')
      .select(['n', 'digest'])
      .where('region_code', '=', region)
      .orderBy('n', 'desc')
      .executeTakeFirst()
    const body = {
      region,
      n: (last?.n ?? 0) + 1,
      madeAt: house.now().toISOString(),
      entries: entries.length,
      previous: last?.digest ?? '',
      root: digestBy(by, ...entries.map((e) => e.digest)),
    }
    const digest = sealDigest(by, body)
    const signature = signText(keeper.key, digest)
    const { n, madeAt: made_at, previous, root } = body
    await tx
      .insertInto('seal')
      .values({ region_code: region, n, made_at, entries: entries.length, previous, root, digest, signature })
      .execute()
    await tx
      .insertInto('sealed_entry')
      .values(entries.map((e, at) => ({ region_code: region, entry_id: e.id, n, at })))
      .execute()
    return { ...body, digest, signature }
  })
}

/**
 * Writes outside whatever seals the database has and the log has not: those just made, and those that a crash, a full
 * disk or another server kept from it. The receiver elsewhere is told the same lines, once it can be reached.
 */
async function writeOutside(house: House, keeper: SealKeeper, region: string): Promise<void> {
  const logged = await lastLogged(keeper, region)
  const missing = await house.store.transaction(scopeOf(sealer(region)), (tx) => sealsOf(tx, region, logged))
  const lines = missing.map((seal) => JSON.stringify(seal))
  await appendLines(keeper.log, lines)
  if (!keeper.forward) return
  keeper.owed.push(...lines)
  await keeper.forward(keeper.owed)
  keeper.owed.length = 0
}

/**
 * Seals what has been recorded since the last seal, and brings the log outside up to date.
 * @returns the last seal made; null when there was nothing to seal
 */
export async function sealRegion(house: House, keeper: SealKeeper, region: string): Promise<Seal | null> {
  let last: Seal | null = null
  for (;;) {
    const seal = await makeSeal(house, keeper, region)
    if (seal) last = seal
    if (seal === null || seal.entries < most) break
  }
  await writeOutside(house, keeper, region)
  return last
}
