import { type DocumentView, isOfFacts, type Ledger } from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { OfficialDocument } from '../documents/block.ts'
import { unpackPages } from '../documents/packed-pages.ts'
import type { Paged } from '../documents/page.ts'
import type { Rendering } from '../documents/rendering.ts'
import { notFound } from '../problem.ts'
import { findDraft } from './draft.ts'
import { mayCorrect } from './granted.ts'
import type { Recording } from './matter-store.ts'
import { fillPaper, isMasked, officialPaper, type Wanted } from './paper.ts'
import { noteReading } from './reading.ts'
import { findMatter, type IssuedDocument, type StoredMatter } from './stored-matter.ts'

/** Whoever keeps the record issues its documents; who makes a single move on it does not draw its numbers. */
export const mayIssue = mayCorrect

/** The documents a record can have now or has had, with the numbers they were issued under; none around a mask. */
export function documentViews(ledger: Ledger, matter: StoredMatter, actor: Actor): readonly DocumentView[] {
  if (Object.keys(ledger.documents).length === 0 || isMasked(ledger, actor)) return []
  return Object.entries(ledger.documents).flatMap(([name, document]): DocumentView[] => {
    const issued = matter.issued
      .filter((one) => one.name === name)
      .map(({ id, number, on, digest, corrects }) => ({ id, number, on, digest, corrects }))
    const isReady =
      document.when.includes(matter.row.state) &&
      (document.number === undefined || matter.row[document.number] !== null)
    const mayBeIssued = isReady && mayIssue(ledger, matter, actor)
    const isOnce = document.number !== undefined && issued.length > 0
    const isNumbered = document.series !== undefined || document.number !== undefined
    return isReady || issued.length > 0
      ? [
          {
            name,
            issued,
            issuable: mayBeIssued && isNumbered && !isOnce,
            correctable: mayBeIssued && issued.length > 0,
            partyCopy: document.partyCopy !== undefined,
          },
        ]
      : []
  })
}

/** What is asked for of a document, and as what. */
export interface PaperOrder extends Wanted {
  /** One that was issued; the last one where nothing is said. */
  readonly issued?: string
}
/** A paper that is still to be made from the record, or one that was issued and is given as it is. */
export type Given =
  | { readonly kind: 'made'; readonly title: string; readonly document: OfficialDocument }
  | {
      readonly kind: 'kept'
      readonly title: string
      readonly on: string
      readonly pdf: Uint8Array
      readonly docx: Uint8Array
      readonly pages: Uint8Array
      readonly partyPages: Uint8Array | null
    }

/** A document of a record: as it was issued, or as it would read now; one without its number yet says so in its place. */
export async function givePaper(
  tx: Tx,
  ledger: Ledger,
  id: string,
  { name, isForParty, issued: wanted }: PaperOrder,
  recording: Recording,
): Promise<Given> {
  const { actor } = recording
  const matter = await findMatter(tx, ledger, actor, id)
  const document = ledger.documents[name]
  if (!document || !matter) throw notFound('文书')
  const view = documentViews(ledger, matter, actor).find((d) => d.name === name)
  if (!view || (isForParty && !view.partyCopy)) throw notFound('文书')
  const ofName = matter.issued.filter((one) => one.name === name)
  const last = wanted === undefined ? ofName.at(-1) : ofName.find((one) => one.id === wanted)
  if (wanted !== undefined && last === undefined) throw notFound('文书')
  await noteReading(tx, ledger, recording, 'document', [id])
  if (last !== undefined && last.digest !== null) return keptPaper(tx, last, document.label, recording)
  return makePaper(tx, ledger, matter, { name, isForParty }, recording, last)
}

/** A paper as the record and its draft make it now. */
export async function makePaper(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  wanted: Wanted,
  recording: Recording,
  last?: IssuedDocument,
): Promise<Extract<Given, { kind: 'made' }>> {
  const { by } = recording
  const paper = await fillPaper(tx, ledger, matter, wanted, recording)
  const { document } = paper
  const drawn = document.number === undefined ? null : matter.row[document.number]
  const number = last?.number ?? drawn ?? (document.series === undefined ? null : '（未编号）')
  const isMine = mayIssue(ledger, matter, recording.actor)
  const draft = isMine ? await findDraft(tx, ledger, matter.row.id, wanted.name, recording) : null
  return {
    kind: 'made',
    title: `${number ?? ''}${document.label}`,
    document: officialPaper(paper, {
      number: number === null ? null : String(number),
      on: last?.on ?? matter.entries.findLast(isOfFacts)?.on ?? by.today,
      draft,
      isForParty: wanted.isForParty,
    }),
  }
}

async function keptPaper(
  tx: Tx,
  { id, number, on }: IssuedDocument,
  label: string,
  { actor }: Recording,
): Promise<Given> {
  const { pdf, docx, pages, party_pages } = await tx
    .selectFrom('issued_document')
    .select(['pdf', 'docx', 'pages', 'party_pages'])
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (pdf === null || docx === null || pages === null) throw new Error(`issued document ${id} has no content`)
  return { kind: 'kept', title: `${number}${label}`, on, pdf, docx, pages, partyPages: party_pages }
}

export async function pagesOf(given: Given, { isForParty }: Wanted, rendering: Rendering): Promise<Paged> {
  if (given.kind === 'made') return rendering.paged(given.document)
  if (!isForParty) return unpackPages(given.pages)
  if (given.partyPages === null) throw notFound('文书')
  return unpackPages(given.partyPages)
}

/** A paper as a file; one that was issued is given byte for byte. */
export async function fileOf(given: Given, wanted: Wanted, as: 'docx' | 'pdf', rendering: Rendering): Promise<Buffer> {
  if (given.kind === 'kept' && !wanted.isForParty) return Buffer.from(as === 'pdf' ? given.pdf : given.docx)
  if (as === 'docx') {
    if (given.kind === 'kept') throw notFound('文书')
    return rendering.docx(given.document)
  }
  const on = given.kind === 'kept' ? given.on : given.document.on
  return rendering.pdf([await pagesOf(given, wanted, rendering)], on)
}
