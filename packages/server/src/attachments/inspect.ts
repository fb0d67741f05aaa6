import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { occurring } from './byte-scan.ts'
import { endingOf, type MediumName, mediumBySignature, mediumOf } from './media.ts'
import { pdfPages } from './pdf-pages.ts'
import { notTakenAs } from './refusals.ts'
import { type ZipContent, zipContent } from './zip-content.ts'

export interface Inspected {
  readonly medium: MediumName
  /** Pages, slides or pictures; null where nobody can tell. */
  readonly pages: number | null
}

const headLength = 8_192
const executables = new Set([
  'exe',
  'elf',
  'macho',
  'msi',
  'class',
  'dex',
  'wasm',
  'lnk',
  'crx',
  'xpi',
  'deb',
  'rpm',
  'apk',
  'jar',
  'bat',
])
const archives = new Set([
  'zip',
  'rar',
  '7z',
  'tar',
  'gz',
  'tar.gz',
  'bz2',
  'xz',
  'zst',
  'lz',
  'lz4',
  'cab',
  'arj',
  'Z',
  'iso',
  'dmg',
])
const inZip = new Set([
  'zip',
  'docx',
  'xlsx',
  'pptx',
  'docm',
  'xlsm',
  'pptm',
  'dotx',
  'xltx',
  'potx',
  'dotm',
  'xltm',
  'potm',
  'ppsx',
  'ppsm',
  'odt',
  'ods',
  'odp',
  'epub',
  'vsdx',
  '3mf',
  'jar',
  'apk',
  'xpi',
])

/** Says what a file is by its content, and refuses what could harm whoever opens it. @throws {ProblemError} */
export async function inspect(path: string, name: string, bytes: number): Promise<Inspected> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    const found = await identify(handle, path, buffer.subarray(0, bytesRead), bytes)
    const { endings, label } = mediumOf(found.medium)
    const [first = ''] = endings
    const ending = endingOf(name)
    if (ending !== '' && !endings.includes(ending)) throw notTakenAs.misnamed(ending, label, first)
    return found
  } finally {
    await handle.close()
  }
}

async function identify(handle: FileHandle, path: string, head: Buffer, bytes: number): Promise<Inspected> {
  if (head.subarray(0, 2).toString('latin1') === 'MZ') throw notTakenAs.executable()
  const ext = await signatureOf(head)
  if (ext === undefined) return { medium: await textIn(handle, head), pages: null }
  if (inZip.has(ext)) return office(await zipContent(handle, bytes))
  if (ext === 'cfb') return { medium: await oldOffice(handle), pages: null }
  if (executables.has(ext)) throw notTakenAs.executable()
  if (archives.has(ext)) throw notTakenAs.archive()
  if (ext === 'xml' || ext === 'svg' || ext === 'html') throw notTakenAs.page()
  const medium = mediumBySignature(ext)
  if (medium === undefined) throw notTakenAs.unknown()
  if (medium === 'pdf' || mediumOf(medium).type.startsWith('image/')) await refuseHiddenArchive(handle, bytes)
  if (medium === 'pdf') return { medium, pages: await pdfPages(path) }
  const isPicture = mediumOf(medium).type.startsWith('image/') && medium !== 'tiff'
  return { medium, pages: isPicture ? 1 : null }
}

/** By its first bytes alone; what the library cannot make out is nothing it knows. */
const signatureOf = (head: Buffer): Promise<string | undefined> =>
  fileTypeFromBuffer(head).then(
    (found) => found?.ext,
    () => undefined,
  )

const macros = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/|activeX\/)/i
function office({ names, types, properties }: ZipContent): Inspected {
  const all = [...names]
  if (all.some((name) => macros.test(name)) || /macroEnabled|vbaProject|activeX/i.test(types)) throw notTakenAs.macro()
  if (all.some((name) => /(^|\/)embeddings\/.*\.(bin|exe|dll|com|js|vbs|ps1|bat|cmd)$/i.test(name)))
    throw notTakenAs.package()
  const count = (word: string) => {
    const [, digits] = new RegExp(`<(?:\\w+:)?${word}>(\\d{1,6})</`).exec(properties) ?? []
    return digits === undefined ? null : Number(digits)
  }
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return { medium: 'docx', pages: count('Pages') }
    if (names.has('xl/workbook.xml')) return { medium: 'xlsx', pages: null }
    if (names.has('ppt/presentation.xml')) return { medium: 'pptx', pages: count('Slides') }
  }
  if (names.has('OFD.xml'))
    return { medium: 'ofd', pages: all.filter((n) => /\/Page_\d+\/Content\.xml$/.test(n)).length || null }
  if (names.has('META-INF/MANIFEST.MF') || names.has('AndroidManifest.xml')) throw notTakenAs.executable()
  throw notTakenAs.archive()
}

/** The names that streams have inside the old formats are written in two bytes a letter. */
const wide = (text: string) => Buffer.from(text, 'utf16le')
const streams = {
  doc: wide('WordDocument'),
  xls: wide('Workbook'),
  oldXls: wide('Book\0'),
  ppt: wide('PowerPoint Document'),
  vba: wide('_VBA_PROJECT'),
  package: wide('\u0001Ole10Native'),
  locked: wide('EncryptedPackage'),
} as const
async function oldOffice(handle: FileHandle): Promise<MediumName> {
  const found = await occurring(handle, Object.values(streams))
  if (found.has(streams.vba)) throw notTakenAs.macro()
  if (found.has(streams.package)) throw notTakenAs.package()
  if (found.has(streams.locked)) throw notTakenAs.locked()
  if (found.has(streams.doc)) return 'doc'
  if (found.has(streams.xls) || found.has(streams.oldXls)) return 'xls'
  if (found.has(streams.ppt)) return 'ppt'
  throw notTakenAs.unknown()
}

/** A picture or a PDF may be an archive as well, whose own mark stands at the end. */
async function refuseHiddenArchive(handle: FileHandle, bytes: number): Promise<void> {
  const length = Math.min(bytes, 65_557)
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, bytes - length)
  for (let at = buffer.indexOf('PK\x05\x06'); at >= 0; at = buffer.indexOf('PK\x05\x06', at + 1)) {
    if (at + 22 > buffer.length) return
    const [size, start] = [buffer.readUInt32LE(at + 12), buffer.readUInt32LE(at + 16)]
    const ends = bytes - length + at
    if (size > 0 && size <= ends && start <= ends && buffer.readUInt16LE(at + 10) > 0) throw notTakenAs.hidden()
  }
}

/** Plain text in UTF-8 or GB 18030; what a browser or a system could run is none. */
async function textIn(handle: FileHandle, head: Buffer): Promise<MediumName> {
  const start = head
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*/, '')
    .toLowerCase()
  if (/^<(\?xml|!doctype|!--|html|svg|script|head|body|iframe)/.test(start)) throw notTakenAs.page()
  if (start.startsWith('#!') || start.startsWith('@echo')) throw notTakenAs.executable()
  const { size } = await handle.stat()
  if (size > 16 * 1_048_576) throw notTakenAs.unknown()
  const whole = Buffer.alloc(size)
  await handle.read(whole, 0, size, 0)
  if (whole.includes(0)) throw notTakenAs.unknown()
  if (/<(script|html|svg|iframe)[\s>]/i.test(whole.toString('latin1'))) throw notTakenAs.page()
  for (const label of ['utf-8', 'gb18030'])
    try {
      new TextDecoder(label, { fatal: true }).decode(whole)
      return 'text'
    } catch {
      // It is not written in this one.
    }
  throw notTakenAs.unknown()
}
