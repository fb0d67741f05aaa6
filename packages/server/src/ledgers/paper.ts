import type { PlainDate } from '@fazhi/law'
import {
  type AnyRow,
  type Document,
  editablesOf,
  findGrant,
  type Ledger,
  omit,
  type Say,
  type Text,
} from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import { findOrganName } from '../auth/organs.ts'
import type { Tx } from '../db/store.ts'
import type { OfficialDocument } from '../documents/block.ts'
import { recordDocument } from '../documents/record-document.ts'
import { notFound } from '../problem.ts'
import type { Draft } from './draft.ts'
import type { Recording } from './matter-store.ts'
import type { StoredMatter } from './stored-matter.ts'
import { referredTitles } from './titles.ts'

const sayDay = (on: string | null) => {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)$/.exec(on ?? '') ?? []
  return year === undefined ? '' : `${Number(year)}年${Number(month)}月${Number(day)}日`
}
/** Whoever sees a record around a mask is given none of its papers. */
export const isMasked = (ledger: Ledger, actor: Actor) =>
  Object.keys(findGrant(ledger.access, actor.post)?.masked ?? {}).length > 0

/** Which paper of a record, for whom. */
export interface Wanted {
  readonly name: string
  /** The copy for another party: what the law hides is left out. */
  readonly isForParty: boolean
}
/** A document of one record, its text filled in. */
export interface Paper {
  readonly document: Document
  readonly title: string
  readonly text: Text
  readonly organ: string
}

export function findDocument(ledger: Ledger, { name, isForParty }: Wanted): Document {
  const document = ledger.documents[name]
  if (!document || (isForParty && document.partyCopy === undefined)) throw notFound('文书')
  return document
}

/** What the record says, filled into the text of the document. */
export async function fillPaper(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  wanted: Wanted,
  recording: Recording,
): Promise<Paper> {
  const { actor } = recording
  const document = findDocument(ledger, wanted)
  const titles = await referredTitles(tx, ledger, [matter.row], recording)
  const government = (await findOrganName(tx, actor.region, matter.organPath.split('/')[1] ?? '')) ?? ''
  const say: Say = {
    government,
    name: (of) => (of === null ? '' : (matter.names[of] ?? titles[of] ?? '')),
    day: sayDay,
  }
  const row = wanted.isForParty ? withheld(ledger, document, matter.row) : matter.row
  const text = document.fill(row, say)
  return {
    document,
    title: text.title ?? document.label,
    text,
    organ: document.issuer === 'government' ? government : say.name(matter.row.organ),
  }
}

/** The record without what another party may not see: everything sensitive, and what the document hides. */
function withheld(ledger: Ledger, { partyCopy }: Document, row: AnyRow): AnyRow {
  const sensitive = Object.entries(ledger.shape.fields).flatMap(([name, { kind, privacy }]) => {
    const value = row[name]
    if (privacy !== 'sensitive' || value === null) return []
    return [[name, kind === 'text' || kind === 'person' ? omit(String(value)) : null] as const]
  })
  const open = { ...row, ...Object.fromEntries(sensitive) }
  return partyCopy === undefined ? open : { ...open, ...partyCopy.hide(open) }
}

/** How a paper is issued, or would be. */
export interface Issue {
  readonly number: string | null
  readonly on: PlainDate
  readonly draft: Draft | null
  readonly isForParty: boolean
  /** Says what it replaces. */
  readonly correction?: { readonly on: PlainDate; readonly reason: string }
  readonly verifyAt?: string
}

/** How each editable paragraph reads; those withheld from a party are left out of its copy. */
const wordsOf = ({ text }: Paper, draft: Draft | null, isForParty: boolean) =>
  Object.fromEntries(
    editablesOf(text).flatMap(({ name }): (readonly [string, string])[] => {
      if (isForParty && draft?.withheld.includes(name)) return [[name, omit('') ?? '']]
      const said = draft?.parts[name]?.text
      return said === undefined ? [] : [[name, said]]
    }),
  )

/** A paper as it lies on the page. */
export function officialPaper(
  paper: Paper,
  { number, on, draft, isForParty, correction, verifyAt }: Issue,
): OfficialDocument {
  const marks = [
    ...(isForParty ? ['当事人查阅本'] : []),
    ...(correction === undefined ? [] : [`更正件（替代${sayDay(correction.on)}制发的同号文书）`]),
  ]
  return recordDocument({
    title: paper.document.label,
    number,
    organ: paper.organ,
    on,
    text: paper.text,
    said: wordsOf(paper, draft, isForParty),
    marks,
    ...(verifyAt === undefined ? {} : { verifyAt }),
  })
}
