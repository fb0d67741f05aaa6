import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { type MergeScan, mergeScan } from './merges.ts'
import { WorkbookRefused } from './refused.ts'
import { say } from './say.ts'

/** What a workbook may amount to once it is unpacked. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes, all parts together. */
  readonly total: number
  /** How many times its packed size a part may be, above a size at which it matters. */
  readonly ratio: number
}
export const archiveLimits: ArchiveLimits = { entries: 2_000, total: 640 * 1024 * 1024, ratio: 250 }
const ratioMattersFrom = 4 * 1024 * 1024
const keptUpTo = 4 * 1024 * 1024

/** What is known of a workbook before its cells are read. */
export interface Archive {
  /** The small parts that say what the others are. */
  readonly texts: ReadonlyMap<string, string>
  /** Merged ranges by the part of their sheet. */
  readonly merges: ReadonlyMap<string, MergeScan>
}

const isText = (name: string) =>
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/i.test(name)
const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
const isXml = (name: string) => /\.(xml|rels|vml)$/i.test(name)
const hasMacros = (name: string) =>
  /vbaProject|vbaData|xl\/macrosheets\/|xl\/dialogsheets\/|\.bin$/i.test(name) && !/printerSettings/i.test(name)

const oldFormat = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function refuseKind(bytes: Buffer): void {
  if (bytes.length === 0) throw new WorkbookRefused(say('文件是空的，请重新选择'))
  if (bytes.subarray(0, 8).equals(oldFormat))
    throw new WorkbookRefused(
      say('这是旧版的.xls文件，或者加了打开密码：请在Excel或者WPS里去掉密码，另存为“.xlsx”再上传'),
    )
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    throw new WorkbookRefused(say('这不是Excel工作簿：请上传.xlsx文件（CSV和.et文件请先另存为.xlsx）'))
}

/** The names of an archive must be plain: each once, none that climbs out. */
function refuseEntry(entry: Entry, seen: Set<string>, limits: ArchiveLimits): void {
  const name = entry.fileName
  if (seen.size >= limits.entries)
    throw new WorkbookRefused(say('工作簿里的部件过多，不像是表格，没有读取：请另存为新的.xlsx再上传'))
  if (seen.has(name.toLowerCase()))
    throw new WorkbookRefused(say('工作簿的结构不正常，同一部件出现两次：请另存为新的.xlsx再上传'))
  seen.add(name.toLowerCase())
  if (hasMacros(name)) throw new WorkbookRefused(say('工作簿带有宏或者程序，没有读取：请另存为不带宏的.xlsx再上传'))
  if (entry.generalPurposeBitFlag & 1) throw new WorkbookRefused(say('工作簿加了密码：请去掉密码再上传'))
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > ratioMattersFrom && size > packed * limits.ratio)
    throw new WorkbookRefused(say('工作簿解压后异常庞大，没有读取：请把数据复制到新的工作簿再上传'))
}
const tooLarge = () => new WorkbookRefused(say('工作簿解压后过大，没有读取：请分成几个文件上传'))

/** Document types and entities have no place in a workbook. Looks across the seams between chunks. */
function entityGuard(name: string) {
  let tail = ''
  let isFirst = true
  return (chunk: Buffer) => {
    if (isFirst && chunk.length >= 2 && (chunk.readUInt16BE(0) === 0xfffe || chunk.readUInt16BE(0) === 0xfeff))
      throw new WorkbookRefused(say('工作簿的编码不是UTF-8，没有读取：请另存为新的.xlsx再上传'))
    isFirst = false
    const text = tail + chunk.toString('latin1')
    if (/<!DOCTYPE|<!ENTITY/i.test(text))
      throw new WorkbookRefused(say('工作簿的部件{part}含有外部实体声明，没有读取', { part: name.slice(-60) }))
    tail = text.slice(-16)
  }
}

const open = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
const nextEntry = (zip: ZipFile) =>
  new Promise<Entry | null>((resolve, reject) => {
    const off = () => zip.removeAllListeners()
    zip.once('entry', (entry: Entry) => {
      off()
      resolve(entry)
    })
    zip.once('end', () => {
      off()
      resolve(null)
    })
    zip.once('error', (error: Error) => {
      off()
      reject(error)
    })
    zip.readEntry()
  })
const streamOf = (zip: ZipFile, entry: Entry) =>
  new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

/**
 * Unpacks every part once without keeping it: what is larger than it says, packed too well, many times too much, or
 * carries programs or entities is refused before anything is understood of it.
 * @throws {WorkbookRefused}
 */
export async function inspectArchive(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<Archive> {
  refuseKind(bytes)
  const texts = new Map<string, string>()
  const merges = new Map<string, MergeScan>()
  const seen = new Set<string>()
  let total = 0
  try {
    const zip = await open(bytes)
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const { fileName: name } = entry
      refuseEntry(entry, seen, limits)
      total += entry.uncompressedSize
      if (total > limits.total) throw tooLarge()
      if (name.endsWith('/')) continue
      const guard = isXml(name) ? entityGuard(name) : undefined
      const scan = isSheet(name) ? mergeScan() : undefined
      const kept: Buffer[] = []
      // The reader ends with an error where a part is not as large as it says.
      for await (const chunk of await streamOf(zip, entry)) {
        const piece = chunk as Buffer
        guard?.(piece)
        scan?.add(piece)
        if (isText(name) && entry.uncompressedSize <= keptUpTo) kept.push(piece)
      }
      if (scan) merges.set(name.toLowerCase(), scan)
      if (kept.length > 0) texts.set(name.toLowerCase(), Buffer.concat(kept).toString('utf8'))
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error
    throw new WorkbookRefused(say('工作簿已损坏，读不出来：请在Excel或者WPS里打开，另存为新的.xlsx再上传'), {
      cause: error,
    })
  }
  if (
    /<(?:\w+:)?Override\s[^>]*(xl\/workbook\.xml[^>]*macroEnabled|macroEnabled[^>]*xl\/workbook\.xml)/i.test(
      texts.get('[content_types].xml') ?? '',
    )
  )
    throw new WorkbookRefused(say('工作簿带有宏，没有读取：请另存为不带宏的.xlsx再上传'))
  if (!texts.has('xl/workbook.xml')) throw new WorkbookRefused(say('这不是Excel工作簿：请上传.xlsx文件'))
  return { texts, merges }
}
