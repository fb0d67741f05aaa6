import { findGrant, type Ledger, type Say } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { recordDocument as render } from '../documents/record-document.ts'
import { notFound } from '../problem.ts'
import { findMatter, type Recording } from './matter-store.ts'
import { namesIn } from './names.ts'

const sayDay = (on: string | null) => {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)$/.exec(on ?? '') ?? []
  return year === undefined ? '' : `${Number(year)}年${Number(month)}月${Number(day)}日`
}

/** A document of a record, filled from it. Nobody who sees the record masked can have it whole this way. */
export async function recordDocument(tx: Tx, ledger: Ledger, id: string, name: string, recording: Recording) {
  const { actor, by } = recording
  const document = ledger.documents[name]
  const matter = await findMatter(tx, ledger, actor.region, id)
  const isMasked = Object.keys(findGrant(ledger.access, actor.post)?.masked ?? {}).length > 0
  if (!document || !matter || isMasked || !document.when.includes(matter.row.state)) throw notFound('文书')
  const number = matter.row[document.number]
  if (typeof number !== 'string') throw notFound('文书')
  const names = await namesIn(tx, actor.region, ledger, [matter.row])
  const say: Say = { name: (of) => (of === null ? '' : (names[of] ?? '')), day: sayDay }
  const text = document.fill(matter.row, say)
  const on = matter.entries.at(-1)?.on ?? by.today
  const bytes = await render({ title: document.label, number, organ: names[matter.row.organ] ?? '', on, text })
  return { name: `${number}${document.label}.docx`, bytes }
}
