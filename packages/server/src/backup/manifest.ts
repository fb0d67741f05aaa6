/** What a program must know to read a backup; raised when an older program could misread a newer file. */
export const formatVersion = 2

/** The first entry: readable before anything else is trusted. */
export interface About {
  readonly format: number
  readonly madeAt: string
}
export interface TableContent {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: number
  /** SHA-256 of the rows as lines, in the order of the key: the same on every engine. */
  readonly digest: string
}
/** A piece of a table's rows, of a file of the data folder, or of an attachment. */
export interface Part {
  readonly name: string
  readonly kind: PartKind
  /** The table, the file's name in the data folder, or the attachment's region and digest. */
  readonly of: string
  readonly bytes: number
  readonly digest: string
}
export type PartKind = 'rows' | 'file' | 'attachment'
/** Where the parts of each kind stand. */
export const partFolders = { rows: 'rows', file: 'files', attachment: 'attachments' } as const satisfies Record<
  PartKind,
  string
>

/** The entry after the last part, signed with the key of the seals. */
export interface Manifest extends About {
  readonly regions: readonly string[]
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
  readonly tables: readonly TableContent[]
  readonly files: readonly string[]
  /** The files of records, `211302/` and the SHA-256 of each; none in the first format. */
  readonly attachments?: readonly string[]
  /** Those that the books speak of and the store did not have. */
  readonly lost?: readonly string[]
  readonly parts: readonly Part[]
  /** What the installation has and the backup has not, and why. */
  readonly leftOut: Readonly<Record<string, string>>
}
export const entryNames = { about: 'about.json', manifest: 'manifest.json', signature: 'manifest.sig' } as const

/** Tables that stay behind. Every other table is in, or the backup is refused. */
export const leftOutTables: Readonly<Record<string, string>> = {
  migration: '由迁移清单代替',
  session: '恢复之后须重新登录',
  search_text: '恢复之后由服务重建搜索索引',
  search_standing: '恢复之后由服务重建搜索索引',
}
export const keyFile = 'seal-key.pem'
export const publicKeysFile = 'seal-keys.pem'
export const logFile = 'seals.log'
