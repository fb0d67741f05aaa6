import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sql } from 'kysely'
import { archivist, gate, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { enter } from '../db/transaction.ts'
import { type SealKeeper, signText } from '../evidence/keeper.ts'
import type { House } from '../house.ts'
import { type Ask, appliedMigrations, quoted, type Table, tablesOf } from './catalogue.ts'
import { type Entry, type Written, writeContainer } from './container.ts'
import { BackupFault } from './fault.ts'
import {
  type About,
  entryNames,
  formatVersion,
  keyFile,
  leftOutTables,
  logFile,
  type Manifest,
  type Part,
  partFolders,
  publicKeysFile,
  type TableContent,
} from './manifest.ts'

const compress = promisify(gzip)
/** Bytes of rows gathered into one part, and rows fetched at once: memory does not grow with the tables. */
const partSize = 4 * 1_048_576
const fetchSize = 1_000

export interface BackupOptions {
  /** Encrypts the whole file. */
  readonly passphrase?: string | undefined
  /** Takes the signing key of the seals in; only into an encrypted file. */
  readonly withKey?: boolean
}
export interface Backup extends Written {
  readonly manifest: Manifest
}

const askIn =
  (tx: Tx): Ask =>
  async (text) =>
    (await sql.raw(text).execute(tx)).rows
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const partName = (part: Pick<Part, 'kind' | 'of'>, n: number) =>
  `${partFolders[part.kind]}/${part.of}/${String(n).padStart(6, '0')}.gz`

async function partEntry(of: string, kind: Part['kind'], n: number, raw: string | Buffer) {
  const bytes = await compress(raw)
  const name = partName({ kind, of }, n)
  return { entry: { name, bytes }, part: { name, kind, of, bytes: bytes.length, digest: sha256(bytes) } satisfies Part }
}

/** A row as the texts of its columns, which both engines write and read alike. */
async function* linesOf(tx: Tx, { name, columns, key }: Table, region: string): AsyncGenerator<string> {
  await enter(tx, scopeOf(archivist(region)))
  const texts = columns.map((c) => `${quoted(c.name)}::text`).join(', ')
  const order = key.length === 0 ? '' : ` order by ${key.map(quoted).join(', ')}`
  await sql`declare backup no scroll cursor for select array_to_json(array[${sql.raw(texts)}])::text as row
    from ${sql.table(name)} where region_code = ${sql.lit(region)}${sql.raw(order)}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(fetchSize))} from backup`.execute(tx)
    for (const { row } of rows) yield `${row}\n`
    if (rows.length < fetchSize) break
  }
  await sql`close backup`.execute(tx)
}

/** Gathers what is yielded into parts while counting and digesting it. */
async function* tableParts(tx: Tx, table: Table, regions: readonly string[], tables: TableContent[], parts: Part[]) {
  const hash = createHash('sha256')
  let rows = 0
  let [lines, size, n]: [string[], number, number] = [[], 0, 0]
  const close = async (): Promise<Entry> => {
    const { entry, part } = await partEntry(table.name, 'rows', ++n, lines.join(''))
    parts.push(part)
    ;[lines, size] = [[], 0]
    return entry
  }
  for (const region of regions)
    for await (const line of linesOf(tx, table, region)) {
      hash.update(line)
      rows++
      lines.push(line)
      size += line.length
      if (size >= partSize) yield await close()
    }
  if (lines.length > 0) yield await close()
  tables.push({ name: table.name, columns: table.columns, rows, digest: hash.digest('hex') })
}

async function* fileParts(folder: string, name: string, parts: Part[]): AsyncGenerator<Entry> {
  let n = 0
  for await (const chunk of createReadStream(join(folder, name), { highWaterMark: partSize })) {
    const { entry, part } = await partEntry(name, 'file', ++n, chunk as Buffer)
    parts.push(part)
    yield entry
  }
}

/** The digests that the rows of attachments speak of, by region. */
async function attachmentsIn(tx: Tx, region: string): Promise<readonly string[]> {
  await enter(tx, scopeOf(archivist(region)))
  const rows = await tx
    .selectFrom('attachment')
    .select('digest')
    .distinct()
    .where('region_code', '=', region)
    .orderBy('digest')
    .execute()
  return rows.map((r) => `${region}/${r.digest}`)
}

/** An attachment in parts; says that it is lost where the store has none. */
async function* attachmentParts({ files }: House, of: string, parts: Part[], lost: string[]): AsyncGenerator<Entry> {
  const [region = '', digest = ''] = of.split('/')
  const stream = await files?.read(region, digest)
  if (!stream) {
    lost.push(of)
    return
  }
  let [chunks, size, n]: [Buffer[], number, number] = [[], 0, 0]
  const close = async (): Promise<Entry> => {
    const { entry, part } = await partEntry(of, 'attachment', ++n, Buffer.concat(chunks))
    parts.push(part)
    ;[chunks, size] = [[], 0]
    return entry
  }
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= partSize) yield await close()
  }
  if (size > 0) yield await close()
}

async function existing(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  )
  return there.flat()
}

const json = (name: string, content: unknown): Entry => ({ name, bytes: Buffer.from(JSON.stringify(content)) })

/**
 * Writes one consistent file while the house goes on: every row as it stood at one moment, the seals kept outside the
 * database and the public keys that prove them. Memory does not grow with the books.
 * @throws {BackupFault} when a table would be left out that nobody decided to leave out
 */
export async function writeBackup(
  house: House,
  keeper: SealKeeper,
  file: string,
  { passphrase, withKey = false }: BackupOptions,
): Promise<Backup> {
  const files = await existing(keeper.folder, [logFile, publicKeysFile, ...(withKey ? [keyFile] : [])])
  const about: About = { format: formatVersion, madeAt: house.now().toISOString() }
  const [tables, parts, attachments, lost]: [TableContent[], Part[], string[], string[]] = [[], [], [], []]
  let standing: Pick<Manifest, 'regions' | 'migrations'> = { regions: [], migrations: [] }
  // What is read in the transaction is passed on as it is read; the attachments, which never change, come after its end.
  const rows = new PassThrough({ objectMode: true, highWaterMark: 1 })
  const reading = house.store.snapshot(scopeOf(gate('')), async (tx) => {
    const { found, ...rest } = await contentOf(tx)
    standing = rest
    async function* entries(): AsyncGenerator<Entry> {
      for (const table of found) yield* tableParts(tx, table, rest.regions, tables, parts)
      // An older level of the database knows no attachments.
      if (!found.some((table) => table.name === 'attachment')) return
      for (const region of rest.regions) attachments.push(...(await attachmentsIn(tx, region)))
    }
    await pipeline(Readable.from(entries()), rows)
  })
  reading.catch((error: unknown) => rows.destroy(error as Error))
  let manifest: Manifest | undefined
  async function* all(): AsyncGenerator<Entry> {
    yield json(entryNames.about, about)
    for await (const entry of rows) yield entry as Entry
    await reading
    for (const name of files) yield* fileParts(keeper.folder, name, parts)
    for (const of of attachments) yield* attachmentParts(house, of, parts, lost)
    const leftOut = withKey ? leftOutTables : { ...leftOutTables, [keyFile]: '持有备份的人不应能够伪造封记' }
    const kept = attachments.filter((of) => !lost.includes(of))
    manifest = { ...about, ...standing, tables, files, attachments: kept, lost, parts, leftOut }
    const closing = json(entryNames.manifest, manifest)
    yield closing
    yield { name: entryNames.signature, bytes: Buffer.from(signText(keeper.key, sha256(closing.bytes))) }
  }
  const written = await writeContainer(file, all(), passphrase).catch(async (error: unknown) => {
    rows.destroy()
    await reading.catch(() => {})
    throw error
  })
  if (!manifest) throw new Error('a backup was written without its manifest')
  return { ...written, manifest }
}

/** What there is to read. @throws {BackupFault} a table would be left out that nobody decided to leave out */
async function contentOf(tx: Tx) {
  const ask = askIn(tx)
  const regions = (await tx.selectFrom('region').select('region_code').orderBy('region_code').execute()).map(
    (r) => r.region_code,
  )
  const migrations = await appliedMigrations(ask)
  const found = await tablesOf(ask)
  const closed = found.filter((t) => !t.isOpen || !t.columns.some((c) => c.name === 'region_code'))
  if (closed.length > 0)
    throw new BackupFault(
      `数据表 ${closed.map((t) => t.name).join('、')} 没有允许备份读取，备份会缺少它们：请为其写“_archive”策略，或者列入不备份的表`,
    )
  return { regions, migrations, found }
}
