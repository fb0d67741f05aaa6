import { yearOf } from '@fazhi/law'
import { type DocumentView, findGrant, type Ledger, type Say } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import { findOrganName } from '../auth/organs.ts'
import { findPlace } from '../auth/region.ts'
import type { Tx } from '../db/store.ts'
import { recordDocument as render } from '../documents/record-document.ts'
import { notFound, notGranted } from '../problem.ts'
import { lockMatter, mayCorrect } from './change.ts'
import type { Recording } from './matter-store.ts'
import { drawNumber } from './number.ts'
import { noteReading } from './reading.ts'
import { reachOf } from './row.ts'
import { say } from './say.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'
import { referredTitles } from './titles.ts'

const sayDay = (on: string | null) => {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)$/.exec(on ?? '') ?? []
  return year === undefined ? '' : `${Number(year)}年${Number(month)}月${Number(day)}日`
}
const isMasked = (ledger: Ledger, actor: Actor) =>
  Object.keys(findGrant(ledger.access, actor.post)?.masked ?? {}).length > 0

/** Whoever keeps the record issues its documents; who makes a single move on it does not draw its numbers. */
const mayIssue = mayCorrect

/** The documents a record can have now or has had, with the numbers they were issued under; none around a mask. */
export function documentViews(ledger: Ledger, matter: StoredMatter, actor: Actor): readonly DocumentView[] {
  if (Object.keys(ledger.documents).length === 0 || isMasked(ledger, actor)) return []
  return Object.entries(ledger.documents).flatMap(([name, document]): DocumentView[] => {
    const issued = matter.issued.flatMap((r) => (r.name === name ? [{ number: r.number, on: r.on }] : []))
    const isReady =
      document.when.includes(matter.row.state) &&
      (document.number === undefined || matter.row[document.number] !== null)
    const isIssuable = isReady && document.series !== undefined && mayIssue(ledger, matter, actor)
    return isReady || issued.length > 0 ? [{ name, issued, issuable: isIssuable }] : []
  })
}

/** A document of a record as a docx, under its number; one that is not issued yet says so in the place of the number. */
export async function recordDocument(tx: Tx, ledger: Ledger, id: string, name: string, recording: Recording) {
  const { actor, by } = recording
  const document = ledger.documents[name]
  const matter = await findMatter(tx, ledger, actor, id)
  if (!document || !matter) throw notFound('文书')
  const view = documentViews(ledger, matter, actor).find((d) => d.name === name)
  if (!view) throw notFound('文书')
  await noteReading(tx, ledger, recording, 'document', [id])
  const last = view.issued.at(-1)
  const drawn = document.number === undefined ? null : matter.row[document.number]
  const number = last?.number ?? drawn ?? (document.series === undefined ? null : '（未编号）')
  const titles = await referredTitles(tx, ledger, [matter.row], recording)
  const government = (await findOrganName(tx, actor.region, matter.organPath.split('/')[1] ?? '')) ?? ''
  const say: Say = {
    government,
    name: (of) => (of === null ? '' : (matter.names[of] ?? titles[of] ?? '')),
    day: sayDay,
  }
  const bytes = await render({
    title: document.label,
    number: number === null ? null : String(number),
    organ: document.issuer === 'government' ? government : say.name(matter.row.organ),
    on: last?.on ?? matter.entries.at(-1)?.on ?? by.today,
    text: document.fill(matter.row, say),
  })
  return { name: `${number ?? ''}${document.label}.docx`, bytes }
}

/** Issues a document: draws its number out of its own series, on today's date. */
export async function issueDocument(
  tx: Tx,
  ledger: Ledger,
  id: string,
  name: string,
  { actor, by }: Recording,
): Promise<StoredMatter> {
  const document = ledger.documents[name]
  if (!document?.series || actor.account === null) throw notFound('文书')
  const matter = await lockMatter(tx, ledger, id, actor)
  if (!mayIssue(ledger, matter, actor)) throw notGranted(say('您现任岗位不能制发这件文书，请由承办岗位制发'))
  if (!document.when.includes(matter.row.state)) throw notFound('文书')
  const reach = reachOf(ledger, matter.row, matter.organPath)
  const { region } = actor
  const number = await drawNumber(tx, {
    region,
    place: await findPlace(tx, region),
    series: document.series,
    year: yearOf(by.today),
    on: by.today,
    ledger: ledger.shape.code,
    record: id,
    reach,
  })
  await tx
    .insertInto('issued_document')
    .values({
      region_code: region,
      id: uuidv7(),
      ledger: ledger.shape.code,
      record_id: id,
      name,
      number,
      issued_on: by.today,
      account_id: actor.account,
      ...reach,
    })
    .execute()
  return { ...matter, issued: [...matter.issued, { name, number, on: by.today }] }
}
