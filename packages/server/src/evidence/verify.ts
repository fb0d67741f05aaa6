import type { Values } from '@fazhi/ledger'
import { sql } from 'kysely'
import { scopeOf, sealer } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { algorithmOf, alteredField, commitmentsOf, digestBy, entryDigest, type Said } from './entry-digest.ts'
import {
  isSignedBy,
  type Restoration,
  readLog,
  restorationText,
  type Seal,
  type SealKeeper,
  type SealLog,
} from './keeper.ts'
import { isSigned, sealDigest, sealsOf } from './sealer.ts'

/** What the books prove, or the first thing they do not. */
export interface Verdict {
  readonly holds: boolean
  readonly entries: number
  readonly seals: number
  /** Recorded since the last seal, and so protected only by their own chain. */
  readonly unsealed: number
  readonly finding: string | null
  /** The digest of the last seal. */
  readonly lastSeal: string | null
  /** Times the books were taken back from a backup. */
  readonly restorations: readonly Restoration[]
}
interface Kept extends Said {
  readonly before: Values
  readonly after: Values
  readonly salts: Readonly<Record<string, string>>
  readonly commitments: Readonly<Record<string, string>>
  readonly digest: string
}
/** Milliseconds: what was begun before a seal may be committed after it, but not later than this. */
const longestTransaction = 120_000
const named = (e: Kept) => `${e.ledger} ${e.record_id} 第${e.seq + 1}条办理记录（${e.legal_on}，编号${e.id}）`

/** Entries read at once: memory does not grow with the books. */
const page = 2_000

/** What is wrong with an entry, given the one read before it; null when it is as it was written. */
function entryFinding(entry: Kept, before: Kept | undefined): string | null {
  const last = before?.ledger === entry.ledger && before.record_id === entry.record_id ? before : undefined
  const seq = last ? last.seq + 1 : 0
  if (entry.seq !== seq) return `${named(entry)}之前缺少第${seq + 1}条，已被删除或者调换`
  const by = algorithmOf(entry.digest)
  if (!by) return `${named(entry)}没有摘要，不是由系统写入的`
  const altered = alteredField(by, entry)
  if (altered !== undefined) return `${named(entry)}的“${altered}”被改动，或者是后加的`
  if (entryDigest(by, entry, commitmentsOf(by, entry), last?.digest ?? '') !== entry.digest)
    return `${named(entry)}被改动或者调换`
  if (last && Date.parse(entry.recorded_at) < Date.parse(last.recorded_at) - longestTransaction)
    return `${named(entry)}的登记时间早于同一记录的前一条：系统时钟曾被拨回`
  return null
}

/** Counts the entries, and names the first whose values, words or place in its record are not those it was made with. */
async function readEntries(tx: Tx, region: string) {
  let [count, last, finding]: [number, Kept | undefined, string | null] = [0, undefined, null]
  for (;;) {
    const entries: readonly Kept[] = await tx
      .selectFrom('entry')
      .selectAll()
      .where('region_code', '=', region)
      .$if(last !== undefined, (q) =>
        q.where(
          sql<boolean>`(ledger, record_id, seq) > (${last?.ledger}, ${last?.record_id}::uuid, ${last?.seq}::int)`,
        ),
      )
      .orderBy('ledger')
      .orderBy('record_id')
      .orderBy('seq')
      .limit(page)
      .execute()
    for (const entry of entries) {
      finding ??= entryFinding(entry, last)
      last = entry
    }
    count += entries.length
    if (entries.length < page) return { count, finding }
  }
}

/** The digests that a seal was made over, in its order, as they stand now; null where the entry is gone. */
const sealedBy = (tx: Tx, region: string, n: number) =>
  tx
    .selectFrom('sealed_entry as s')
    .leftJoin('entry as e', (join) =>
      join.onRef('e.region_code', '=', 's.region_code').onRef('e.id', '=', 's.entry_id'),
    )
    .select(['s.entry_id as id', 'e.digest'])
    .where('s.region_code', '=', region)
    .where('s.n', '=', n)
    .orderBy('s.at')
    .execute()

async function sealFinding(
  tx: Tx,
  keeper: SealKeeper,
  region: string,
  seals: readonly Seal[],
  { seals: log, restorations }: SealLog,
): Promise<string | null> {
  const forged = restorations.find((r) => !isSignedBy(keeper.known, restorationText(r), r.signature))
  if (forged) return `库外记有${forged.at}的一次恢复，其签名不符`
  for (const [i, seal] of seals.entries()) {
    const before = seals[i - 1]
    const by = algorithmOf(seal.digest)
    const isChained = seal.n === i + 1 && seal.previous === (before?.digest ?? '')
    if (!by || !isChained || sealDigest(by, seal) !== seal.digest || !isSigned(keeper, seal))
      return `第${i + 1}号封记被改动、删除或者调换`
    if (log[i]?.digest !== seal.digest) return `第${seal.n}号封记与库外的记录不符`
    if (before && Date.parse(seal.madeAt) < Date.parse(before.madeAt) - longestTransaction)
      return `第${seal.n}号封记的时刻${seal.madeAt}早于第${before.n}号的${before.madeAt}：系统时钟曾被拨回`
    const own = await sealedBy(tx, region, seal.n)
    const missing = own.find((item) => item.digest === null)
    if (missing) return `编号${missing.id}的办理记录已被删除（封于第${seal.n}号封记）`
    const root = digestBy(by, ...own.map((item) => item.digest ?? ''))
    if (own.length !== seal.entries || root !== seal.root) return `第${seal.n}号封记所封的办理记录与现存的不符`
  }
  return log.length > seals.length
    ? `第${seals.length + 1}号以后的封记已从库中删除，库外另有${log.length - seals.length}号`
    : null
}

/** Counts what is not sealed yet, and names the first of it that claims to be older than the last seal. */
async function readLoose(tx: Tx, region: string, lastSeal: string | undefined) {
  const certain = lastSeal === undefined ? 0 : Date.parse(lastSeal) - longestTransaction
  const { rows } = await sql<{ count: number; first: string | null }>`
    select count(*) as count, (array_agg(e.id::text order by e.recorded_at, e.id)
        filter (where e.recorded_at < ${new Date(certain).toISOString()}))[1] as first
      from entry e left join sealed_entry s on s.region_code = e.region_code and s.entry_id = e.id
    where e.region_code = ${region} and s.entry_id is null`.execute(tx)
  const { count = 0, first = null } = rows[0] ?? {}
  if (first === null) return { count, finding: null }
  const inserted: Kept = await tx
    .selectFrom('entry')
    .selectAll()
    .where('region_code', '=', region)
    .where('id', '=', first)
    .executeTakeFirstOrThrow()
  return { count, finding: `${named(inserted)}的登记时间早于最后一号封记，却没有封入，是后加的` }
}

/** Reads every entry and every seal of a region again, and names the first that is not as it was written. */
export async function verifyRegion(house: House, keeper: SealKeeper, region: string): Promise<Verdict> {
  const earlier = await readLog(keeper, region)
  return house.store.snapshot(scopeOf(sealer(region)), async (tx): Promise<Verdict> => {
    const seals = await sealsOf(tx, region)
    // A seal made in between is in the log by now, and one made since is none of this reading.
    const later = seals.length > earlier.seals.length ? await readLog(keeper, region) : earlier
    const log = later === earlier ? earlier : { ...later, seals: later.seals.slice(0, seals.length) }
    const entries = await readEntries(tx, region)
    const loose = await readLoose(tx, region, seals.at(-1)?.madeAt)
    const finding = entries.finding ?? (await sealFinding(tx, keeper, region, seals, log)) ?? loose.finding
    return {
      holds: finding === null,
      entries: entries.count,
      seals: seals.length,
      unsealed: loose.count,
      finding,
      lastSeal: seals.at(-1)?.digest ?? null,
      restorations: log.restorations,
    }
  })
}
