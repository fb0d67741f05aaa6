import { createHash } from 'node:crypto'
import { archivist, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'

export interface FilesStanding {
  readonly rows: number
  readonly files: number
  readonly bytes: number
  /** The first attachment whose bytes are not there, are others, or whose row says what its entry does not. */
  readonly finding: string | null
}
interface Row {
  readonly id: string
  readonly ledger: string
  readonly record_id: string
  readonly name: string
  readonly digest: string
  readonly bytes: number
}
const named = ({ name, ledger, record_id, id }: Row) => `${ledger} ${record_id} 的材料“${name}”（编号${id}）`
const page = 500

async function rowsAfter(house: House, region: string, after: string): Promise<readonly Row[]> {
  return house.store.transaction(scopeOf(archivist(region)), (tx) =>
    tx
      .selectFrom('attachment')
      .select(['id', 'ledger', 'record_id', 'name', 'digest', 'bytes'])
      .where('region_code', '=', region)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute(),
  )
}

/** What the entries say was added, of those records: the row of each attachment has to say the same. */
async function saidOf(house: House, region: string, records: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const entries = await house.store.transaction(scopeOf(archivist(region)), (tx) =>
    tx
      .selectFrom('entry')
      .select('after')
      .where('region_code', '=', region)
      .where('record_id', 'in', [...records])
      .where('kind', '=', 'attachment')
      .where('name', '=', 'add')
      .execute(),
  )
  return new Map(entries.map(({ after }) => [String(after['attachment']), String(after['digest'])]))
}

/**
 * Holds the rows of attachments against their entries, and the files against their rows.
 * @param isThorough reads every byte; otherwise a file only has to be there, with its length
 */
export async function checkFiles(house: House, region: string, isThorough: boolean): Promise<FilesStanding> {
  const { files } = house
  const present = new Map<string, number>()
  if (files) for await (const { digest, bytes } of files.list(region)) present.set(digest, bytes)
  let [rows, finding, after]: [number, string | null, string] = [0, null, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const found = await rowsAfter(house, region, after)
    const said =
      found.length === 0 ? new Map() : await saidOf(house, region, [...new Set(found.map((r) => r.record_id))])
    for (const row of found) {
      rows += 1
      finding ??=
        said.get(row.id) === row.digest ? null : `${named(row)}的摘要与办理记录所记的不符，已被改动或者是后加的`
      finding ??=
        present.get(row.digest) === row.bytes
          ? null
          : present.has(row.digest)
            ? `${named(row)}的文件长短不对，已被改动`
            : `${named(row)}的文件不在存储中`
      if (finding === null && isThorough && (await digestOf(house, region, row.digest)) !== row.digest)
        finding = `${named(row)}的文件已被改动，内容与摘要不符`
    }
    if (found.length < page) break
    after = found.at(-1)?.id ?? after
  }
  const bytes = [...present.values()].reduce((sum, n) => sum + n, 0)
  return { rows, files: present.size, bytes, finding }
}

async function digestOf({ files }: House, region: string, digest: string): Promise<string | null> {
  const stream = await files?.read(region, digest)
  if (!stream) return null
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
