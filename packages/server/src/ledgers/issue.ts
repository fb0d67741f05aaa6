import { createHash, randomBytes } from 'node:crypto'
import { yearOf } from '@fazhi/law'
import type { Ledger } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import { findPlace } from '../auth/region.ts'
import type { Tx } from '../db/store.ts'
import { packPages } from '../documents/packed-pages.ts'
import type { Rendering } from '../documents/rendering.ts'
import { changedMeanwhile, conflict, notFound, notGranted } from '../problem.ts'
import { lockMatter } from './change.ts'
import { say } from './document-say.ts'
import { findDraft } from './draft.ts'
import { mayCorrect } from './granted.ts'
import type { Recording } from './matter-store.ts'
import { drawNumber } from './number.ts'
import { fillPaper, officialPaper } from './paper.ts'
import { reachOf } from './row.ts'
import type { IssuedDocument, StoredMatter } from './stored-matter.ts'

export interface IssueOrder {
  readonly name: string
  /** Of the draft that was seen; whatever draft there is where nothing is said. */
  readonly draftVersion?: number
  /** Replaces the last one under its own number, and says so. */
  readonly reason?: string
  /** Where browsers see this server. */
  readonly origin: string
}

/**
 * Issues a document: under the next number of its series, under the number that a move drew, or as a correction under
 * the number it corrects. What is issued is laid out once and kept as it is, with its digest.
 */
export async function issueDocument(
  tx: Tx,
  ledger: Ledger,
  id: string,
  { name, draftVersion, reason, origin }: IssueOrder,
  recording: Recording,
  rendering: Rendering,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const document = ledger.documents[name]
  if (!document || (document.series === undefined && document.number === undefined) || actor.account === null)
    throw notFound('文书')
  const matter = await lockMatter(tx, ledger, id, actor)
  if (!mayCorrect(ledger, matter, actor)) throw notGranted(say('您现任岗位不能制发这件文书，请由承办岗位制发'))
  if (!document.when.includes(matter.row.state)) throw notFound('文书')
  const draft = await findDraft(tx, ledger, id, name, recording)
  if (draftVersion !== undefined && draftVersion !== (draft?.version ?? 0)) throw changedMeanwhile()
  const last = matter.issued.findLast((issued) => issued.name === name)
  const corrected = reason === undefined ? undefined : last
  if (reason !== undefined && corrected === undefined) throw conflict(say('这件文书还没有制发过，无从更正，请直接制发'))
  const number = await numberFor(tx, ledger, matter, recording, name, corrected)
  const token =
    ledger.access.sensitivity === 'restricted' ? null : `${actor.region}-${randomBytes(16).toString('base64url')}`
  const wanted = { name, isForParty: false }
  const issue = {
    number,
    on: by.today,
    draft,
    ...(corrected === undefined || reason === undefined ? {} : { correction: { on: corrected.on, reason } }),
    ...(token === null ? {} : { verifyAt: `${origin}/verify/${token}` }),
  }
  const official = officialPaper(await fillPaper(tx, ledger, matter, wanted, recording), {
    ...issue,
    isForParty: false,
  })
  const paged = await rendering.paged(official)
  const pdf = await rendering.pdf([paged], by.today)
  const digest = createHash('sha256').update(pdf).digest('hex')
  const isShared = document.partyCopy !== undefined
  const party = isShared
    ? officialPaper(await fillPaper(tx, ledger, matter, { name, isForParty: true }, recording), {
        ...issue,
        isForParty: true,
      })
    : null
  const reach = reachOf(ledger, matter.row, matter.organPath)
  const issuedId = uuidv7()
  const { region } = actor
  await tx
    .insertInto('issued_document')
    .values({
      region_code: region,
      id: issuedId,
      ledger: ledger.shape.code,
      record_id: id,
      name,
      number,
      issued_on: by.today,
      account_id: actor.account,
      digest,
      pdf,
      docx: await rendering.docx(official),
      pages: await packPages(paged),
      party_pages: party === null ? null : await packPages(await rendering.paged(party)),
      token,
      corrects: corrected?.id ?? null,
      reason: reason ?? null,
      ...reach,
    })
    .execute()
  if (token !== null)
    await tx
      .insertInto('paper_verification')
      .values({ region_code: region, token, number, issued_on: by.today, digest, corrects: corrected?.token ?? null })
      .execute()
  const issued: IssuedDocument = {
    id: issuedId,
    name,
    number,
    on: by.today,
    digest,
    token,
    corrects: corrected?.id ?? null,
  }
  return { ...matter, issued: [...matter.issued, issued] }
}

async function numberFor(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  { actor, by }: Recording,
  name: string,
  corrected: IssuedDocument | undefined,
): Promise<string> {
  if (corrected !== undefined) return corrected.number
  const document = ledger.documents[name]
  if (document?.series !== undefined)
    return drawNumber(tx, {
      region: actor.region,
      place: await findPlace(tx, actor.region),
      series: document.series,
      year: yearOf(by.today),
      on: by.today,
      ledger: ledger.shape.code,
      record: matter.row.id,
      reach: reachOf(ledger, matter.row, matter.organPath),
    })
  const drawn = document?.number === undefined ? null : matter.row[document.number]
  if (drawn === null || drawn === undefined) throw notFound('文书')
  if (matter.issued.some((issued) => issued.name === name))
    throw conflict(say('这件文书已经以这个文号制发，请下载已制发的一份；确需改正的，请制发更正件并写明理由'))
  return String(drawn)
}
