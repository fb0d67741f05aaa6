import { type Editable, editablesOf, type Ledger, type PaperView } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import type { OfficialDocument } from '../documents/block.ts'
import { notFound } from '../problem.ts'
import { documentViews, mayIssue } from './document.ts'
import { type Draft, draftOf, findDraft, readWording } from './draft.ts'
import type { Recording } from './matter-store.ts'
import { fillPaper, findDocument, officialPaper } from './paper.ts'
import { noteReading } from './reading.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'

/** A paper as it would read if it were issued today. */
export interface Sample {
  readonly view: Omit<PaperView, 'pages'>
  readonly official: OfficialDocument
  readonly matter: StoredMatter
  /** As it was worded; null where it reads as proposed. */
  readonly draft: Draft | null
}

/**
 * A paper under its draft, or under other words.
 * @param raw words that somebody has sent, instead of those of the draft
 * @throws when the words do not fit the document
 */
export async function samplePaper(
  tx: Tx,
  ledger: Ledger,
  id: string,
  name: string,
  recording: Recording,
  raw?: unknown,
): Promise<Sample> {
  const { actor, by, at } = recording
  const wanted = { name, isForParty: false }
  const document = findDocument(ledger, wanted)
  const matter = await findMatter(tx, ledger, actor, id)
  const view = matter && documentViews(ledger, matter, actor).find((d) => d.name === name)
  if (!matter || !view) throw notFound('文书')
  await noteReading(tx, ledger, recording, 'document', [id])
  const paper = await fillPaper(tx, ledger, matter, wanted, recording)
  // Until it is issued a wording is nobody's but theirs who work on it.
  const isMine = mayIssue(ledger, matter, actor)
  const kept = isMine ? await findDraft(tx, ledger, id, name, recording) : null
  const version = kept?.version ?? 0
  const draft = raw === undefined ? kept : draftOf(paper.text, readWording(paper.text, raw), version, actor.name, at)
  const drawn = document.number === undefined ? null : matter.row[document.number]
  const number = drawn ?? (document.series === undefined ? null : '（未编号）')
  const editables = editablesOf(paper.text)
  return {
    matter,
    draft,
    official: officialPaper(paper, {
      number: number === null ? null : String(number),
      on: by.today,
      draft,
      isForParty: false,
    }),
    view: {
      name,
      title: paper.title,
      parts: editables.map((editable) => partView(editable, draft)),
      version,
      saved: kept === null ? null : { by: kept.by, at: kept.at },
      editable: editables.length > 0 && isMine,
      document: view,
    },
  }
}

function partView({ name, label, text: proposed }: Editable, draft: Draft | null): PaperView['parts'][number] {
  const drafted = draft?.parts[name]
  return {
    name,
    label,
    proposed,
    text: drafted?.text ?? proposed,
    outdated: drafted !== undefined && drafted.instead !== proposed,
    withheld: draft?.withheld.includes(name) ?? false,
  }
}
