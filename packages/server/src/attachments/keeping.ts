import { rm } from 'node:fs/promises'
import { type AttachmentsView, type AttachmentView, fault, type Ledger, type RecordId } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import { grantedMoves, mayCorrect } from '../ledgers/granted.ts'
import { holdMatter } from '../ledgers/held-matter.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { recordApart } from '../ledgers/next-entry.ts'
import { claim } from '../ledgers/once.ts'
import { noteReading } from '../ledgers/reading.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { conflict, invalid, notFound, notGranted, refused } from '../problem.ts'
import {
  type Added,
  attachmentsOf,
  findAttachment,
  insertAttachment,
  removeAttachment,
  viewOf,
} from './attachment-rows.ts'
import type { FileStore } from './file-store.ts'
import { inspect } from './inspect.ts'
import { endingOf, mediumOf, tidyName } from './media.ts'
import { type Received, storageProblem } from './receive.ts'
import { say } from './say.ts'

/** Files on one record. */
const mostFiles = 500

export const removedAlready = () =>
  refused(410, 'removed', say('已经移除'), say('这份材料已经移除，不再提供下载；移除的人和理由见办理记录'))

/** What belongs to a record, as this actor may see it. */
export async function listAttachments(
  tx: Tx,
  ledger: Ledger,
  id: RecordId,
  most: number,
  recording: Recording,
): Promise<AttachmentsView> {
  const matter = await findMatter(tx, ledger, recording.actor, id)
  if (!matter) throw notFound()
  await noteReading(tx, ledger, recording, 'attachment', [id])
  const rows = await attachmentsOf(tx, recording.actor.region, ledger, id)
  const mayChange =
    grantedMoves(ledger, matter, recording.actor).length > 0 || mayCorrect(ledger, matter, recording.actor)
  return { items: rows.map((row) => viewOf(row, recording.language)), mayChange, most }
}

/** The name under which an upload is kept, and the kind of material it is. @throws what cannot be either */
export function readUpload(ledger: Ledger, query: Readonly<Record<string, string>>) {
  const { name: raw = '', material = null } = query
  const name = tidyName(raw)
  if (name === '') throw invalid([fault('name', say('请给出文件名'))])
  if (material !== null && !Object.hasOwn(ledger.materials ?? {}, material))
    throw invalid([fault('material', say('没有“{material}”这一种材料，请从列出的种类中选择', { material }))])
  return { name, material }
}

/** Says what was received, and takes it into the store under its digest. @throws {ProblemError} nothing was kept */
export async function keepFile(
  files: FileStore,
  region: string,
  received: Received,
  named: { readonly name: string; readonly material: string | null },
): Promise<Added> {
  try {
    const { medium, pages } = await inspect(received.path, named.name, received.bytes)
    await files.keep(region, received.digest, received.path, received.bytes)
    const [ending = ''] = mediumOf(medium).endings
    const name = endingOf(named.name) === '' ? `${named.name}.${ending}` : named.name
    return {
      id: uuidv7(),
      name,
      material: named.material,
      medium,
      pages,
      bytes: received.bytes,
      digest: received.digest,
    }
  } catch (error) {
    await rm(received.path, { force: true })
    throw storageProblem(error) ?? error
  }
}

interface Keyed {
  readonly key: string | undefined
  /** Of the whole request. */
  readonly digest: string
}
/** Adds a kept file to a record, with an entry; under its key once. */
export async function addAttachment(
  tx: Tx,
  ledger: Ledger,
  id: RecordId,
  added: Added,
  { key, digest }: Keyed,
  recording: Recording,
): Promise<AttachmentView> {
  const { region } = recording.actor
  const matter = await holdMatter(tx, ledger, id, recording.actor)
  const known = key === undefined ? null : await claim(tx, recording, key, digest, added.id)
  if (known === null) {
    const present = (await attachmentsOf(tx, region, ledger, id)).filter((row) => row.removed_at === null)
    const same = present.find((row) => row.digest === added.digest)
    if (same)
      throw conflict(
        say('这份文件已经在材料中：{name}（{day}，{by}）', {
          name: same.name,
          day: same.added_at.slice(0, 10),
          by: same.adder ?? '',
        }),
      )
    if (present.length >= mostFiles)
      throw conflict(say('一条记录最多{most}份材料，请合并以后再上传', { most: mostFiles }))
    await insertAttachment(tx, ledger, matter, added, recording)
    const after = {
      attachment: added.id,
      file: added.name,
      material: added.material,
      bytes: added.bytes,
      pages: added.pages,
      digest: added.digest,
    }
    await recordApart(tx, ledger, matter, { kind: 'attachment', name: 'add', after, reason: null }, recording)
  }
  const row = await findAttachment(tx, region, ledger, id, known ?? added.id)
  if (!row) throw notFound(say('文件'))
  return viewOf(row, recording.language)
}

/** Takes a file out of the materials, with the reason: the row and its digest stay. */
export async function takeOut(
  tx: Tx,
  ledger: Ledger,
  id: RecordId,
  attachment: string,
  reason: string,
  recording: Recording,
): Promise<AttachmentView> {
  const { region } = recording.actor
  const matter = await holdMatter(tx, ledger, id, recording.actor)
  const row = await findAttachment(tx, region, ledger, id, attachment)
  if (!row) throw notFound(say('文件'))
  if (row.removed_at !== null) throw conflict(say('这份材料已经移除'))
  await removeAttachment(tx, attachment, reason, recording)
  const after = { attachment, file: row.name, digest: row.digest }
  await recordApart(tx, ledger, matter, { kind: 'attachment', name: 'remove', after, reason }, recording)
  const left = await findAttachment(tx, region, ledger, id, attachment)
  if (!left) throw notFound(say('文件'))
  return viewOf(left, recording.language)
}

/** Asks before the bytes come whether they would be taken. @throws the record is not there, or not this actor's to change */
export async function wantChange(tx: Tx, ledger: Ledger, id: RecordId, { actor }: Recording): Promise<void> {
  const matter = await findMatter(tx, ledger, actor, id)
  if (!matter) throw notFound()
  if (grantedMoves(ledger, matter, actor).length === 0 && !mayCorrect(ledger, matter, actor))
    throw notGranted(say('您现任岗位可以查看这条记录，不能添加材料，请由承办岗位添加'))
}
