import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type Entry, fromFd, type Options, type ZipFile } from 'yauzl'
import { notTakenAs } from './refusals.ts'

const [mostEntries, mostExpanded, mostRatio] = [5_000, 1_073_741_824, 200]
/** Below this, what it expands to does no harm whatever the ratio. */
const harmless = 33_554_432
const longestPart = 1_048_576

/** What stands in a zipped office document, told by its table of contents; nothing is expanded but two small parts. */
export interface ZipContent {
  readonly names: ReadonlySet<string>
  readonly types: string
  readonly properties: string
}
const told = ['[Content_Types].xml', 'docProps/app.xml']

const openZip = promisify<number, Options, ZipFile>(fromFd)

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (e: Entry, done: (error: Error | null, s: NodeJS.ReadableStream) => void) => void,
  )(entry)
  for await (const chunk of stream) {
    length += chunk.length
    if (length > longestPart) throw notTakenAs.bomb()
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks).toString('utf8')
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > mostEntries) reject(notTakenAs.bomb())
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
}

/** Parts that lie over each other expand to far more than the file holds; so do those that are squeezed beyond reason. */
function refuseBomb(entries: readonly Entry[], bytes: number): void {
  const sum = (of: (e: Entry) => number) => entries.reduce((total, e) => total + of(e), 0)
  const [packed, expanded] = [sum((e) => e.compressedSize), sum((e) => e.uncompressedSize)]
  if (packed > bytes || expanded > mostExpanded) throw notTakenAs.bomb()
  if (expanded > harmless && expanded / Math.max(1, packed) > mostRatio) throw notTakenAs.bomb()
}

/** @throws {ProblemError} it cannot be read, is locked, or expands to something monstrous */
export async function zipContent(handle: FileHandle, bytes: number): Promise<ZipContent> {
  const options: Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
  let zip: ZipFile
  try {
    zip = await openZip(handle.fd, options)
  } catch {
    throw notTakenAs.damaged()
  }
  try {
    const entries = await entriesOf(zip)
    if (entries.some((e) => (e.generalPurposeBitFlag & 1) !== 0)) throw notTakenAs.locked()
    refuseBomb(entries, bytes)
    const [types = '', properties = ''] = await Promise.all(
      told.map((name) => {
        const entry = entries.find((e) => e.fileName === name)
        return entry === undefined ? '' : textOf(zip, entry)
      }),
    )
    return { names: new Set(entries.map((e) => e.fileName)), types, properties }
  } catch (error) {
    if (error instanceof Error && error.name === 'ProblemError') throw error
    throw notTakenAs.damaged()
  }
}
