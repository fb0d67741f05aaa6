import type { Values } from '@fazhi/ledger'
import { scopeOf, sealer } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { algorithmOf, commitmentOf, digestBy, entryDigest, type Said } from './entry-digest.ts'
import { isSignedBy, type Restoration, readLog, restorationText, type Seal, type SealKeeper } from './keeper.ts'
import { isSigned, sealDigest, sealsOf } from './sealer.ts'

/** What the books prove, or the first thing they do not. */
export interface Verdict {
  readonly holds: boolean
  readonly entries: number
  readonly seals: number
  /** Recorded since the last seal, and so protected only by their own chain. */
  readonly unsealed: number
  readonly finding: string | null
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

/** The first entry whose values, words or place in its record are not those it was made with. */
function chainFinding(entries: readonly Kept[]): string | null {
  let last: Kept | undefined
  for (const entry of entries) {
    const isNext = last?.ledger === entry.ledger && last.record_id === entry.record_id
    const seq = isNext && last ? last.seq + 1 : 0
    if (entry.seq !== seq) return `${named(entry)}之前缺少第${seq + 1}条，已被删除或者调换`
    const by = algorithmOf(entry.digest)
    if (!by) return `${named(entry)}没有摘要，不是由系统写入的`
    const altered = Object.entries(entry.salts).find(
      ([field, salt]) => entry.commitments[field] !== commitmentOf(by, salt, field, entry.before, entry.after),
    )
    if (altered) return `${named(entry)}的“${altered[0]}”被改动`
    const surplus = Object.keys({ ...entry.before, ...entry.after }).find((field) => !(field in entry.commitments))
    if (surplus) return `${named(entry)}的“${surplus}”是后加的`
    if (entryDigest(by, entry, entry.commitments, isNext && last ? last.digest : '') !== entry.digest)
      return `${named(entry)}被改动或者调换`
    if (isNext && last && Date.parse(entry.recorded_at) < Date.parse(last.recorded_at) - longestTransaction)
      return `${named(entry)}的登记时间早于同一记录的前一条：系统时钟曾被拨回`
    last = entry
  }
  return null
}

async function sealFinding(
  tx: Tx,
  keeper: SealKeeper,
  region: string,
  seals: readonly Seal[],
  entries: ReadonlyMap<string, Kept>,
): Promise<string | null> {
  const { seals: log, restorations } = await readLog(keeper, region)
  const forged = restorations.find((r) => !isSignedBy(keeper.known, restorationText(r), r.signature))
  if (forged) return `库外记有${forged.at}的一次恢复，其签名不符`
  const items = await tx
    .selectFrom('sealed_entry')
    .selectAll()
    .where('region_code', '=', region)
    .orderBy('n')
    .orderBy('at')
    .execute()
  const sealedBy = new Map<number, (typeof items)[number][]>()
  for (const item of items) {
    const own = sealedBy.get(item.n)
    if (own) own.push(item)
    else sealedBy.set(item.n, [item])
  }
  for (const [i, seal] of seals.entries()) {
    const by = algorithmOf(seal.digest)
    const isChained = seal.n === i + 1 && seal.previous === (seals[i - 1]?.digest ?? '')
    if (!by || !isChained || sealDigest(by, seal) !== seal.digest || !isSigned(keeper, seal))
      return `第${i + 1}号封记被改动、删除或者调换`
    if (log[i]?.digest !== seal.digest) return `第${seal.n}号封记与库外的记录不符`
    const before = seals[i - 1]
    if (before && Date.parse(seal.madeAt) < Date.parse(before.madeAt) - longestTransaction)
      return `第${seal.n}号封记的时刻${seal.madeAt}早于第${before.n}号的${before.madeAt}：系统时钟曾被拨回`
    const own = sealedBy.get(seal.n) ?? []
    const missing = own.find((item) => !entries.has(item.entry_id))
    if (missing) return `编号${missing.entry_id}的办理记录已被删除（封于第${seal.n}号封记）`
    const root = digestBy(by, ...own.map((item) => entries.get(item.entry_id)?.digest ?? ''))
    if (own.length !== seal.entries || root !== seal.root) return `第${seal.n}号封记所封的办理记录与现存的不符`
  }
  return log.length > seals.length
    ? `第${seals.length + 1}号以后的封记已从库中删除，库外另有${log.length - seals.length}号`
    : null
}

/** Reads every entry and every seal of a region again, and names the first that is not as it was written. */
export async function verifyRegion(house: House, keeper: SealKeeper, region: string): Promise<Verdict> {
  return house.store.transaction(scopeOf(sealer(region)), async (tx): Promise<Verdict> => {
    const entries: readonly Kept[] = await tx
      .selectFrom('entry')
      .selectAll()
      .where('region_code', '=', region)
      .orderBy('ledger')
      .orderBy('record_id')
      .orderBy('seq')
      .execute()
    const seals = await sealsOf(tx, region)
    const sealed = new Set(
      (await tx.selectFrom('sealed_entry').select('entry_id').where('region_code', '=', region).execute()).map(
        (s) => s.entry_id,
      ),
    )
    const lastSeal = seals.at(-1)?.madeAt
    const certain = lastSeal === undefined ? 0 : Date.parse(lastSeal) - longestTransaction
    const loose = entries.filter((e) => !sealed.has(e.id))
    const inserted = loose.find((e) => Date.parse(e.recorded_at) < certain)
    const finding =
      chainFinding(entries) ??
      (await sealFinding(tx, keeper, region, seals, new Map(entries.map((e) => [e.id, e])))) ??
      (inserted ? `${named(inserted)}的登记时间早于最后一号封记，却没有封入，是后加的` : null)
    const { restorations } = await readLog(keeper, region)
    return {
      holds: finding === null,
      entries: entries.length,
      seals: seals.length,
      unsealed: loose.length,
      finding,
      restorations,
    }
  })
}
