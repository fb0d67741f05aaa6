import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { scopeOf, sealer } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { algorithmIn, type House } from '../house.ts'
import { digestBy } from './entry-digest.ts'

/** A seal over the entries since the one before, as it stands in the database and, line by line, outside it. */
export interface Seal {
  readonly region: string
  readonly n: number
  readonly madeAt: string
  readonly entries: number
  readonly previous: string
  readonly root: string
  readonly digest: string
  readonly signature: string
}
/** Where seals are signed and kept outside the database. */
export interface SealKeeper {
  readonly key: KeyObject
  readonly log: string
}
const most = 5_000

/** The signing key of the installation, made at first use; whoever copies the database does not have it. */
export async function openKeeper(folder: string): Promise<SealKeeper> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'seal-key.pem')
  const stored = await readFile(file, 'utf8').catch(() => null)
  const log = join(folder, 'seals.log')
  if (stored !== null) return { key: createPrivateKey(stored), log }
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  return { key: privateKey, log }
}

export const sealDigest = (
  by: Parameters<typeof digestBy>[0],
  s: Pick<Seal, 'region' | 'n' | 'madeAt' | 'entries' | 'previous' | 'root'>,
) => digestBy(by, s.region, String(s.n), s.madeAt, String(s.entries), s.previous, s.root)
export const isSigned = ({ key }: SealKeeper, { digest, signature }: Seal) =>
  verify(null, Buffer.from(digest), createPublicKey(key), Buffer.from(signature, 'base64'))

export const readLog = async ({ log }: SealKeeper, region: string): Promise<readonly Seal[]> => {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line): Seal => JSON.parse(line)).filter((seal) => seal.region === region)
}

async function unsealed(tx: Tx, region: string) {
  const { rows } = await sql<{ id: string; digest: string }>`
    select e.id, e.digest from entry e
      left join sealed_entry s on s.region_code = e.region_code and s.entry_id = e.id
    where e.region_code = ${region} and s.entry_id is null order by e.id limit ${most}`.execute(tx)
  return rows
}

/** Seals what has been recorded since the last seal; null when there is nothing. */
export async function sealRegion(house: House, keeper: SealKeeper, region: string): Promise<Seal | null> {
  const seal = await house.store.transaction(scopeOf(sealer(region)), async (tx): Promise<Seal | null> => {
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
    const signature = sign(null, Buffer.from(digest), keeper.key).toString('base64')
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
  if (seal) await appendFile(keeper.log, `${JSON.stringify(seal)}\n`)
  return seal
}
