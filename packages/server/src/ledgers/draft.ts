import { editablesOf, type Fault, fault, type Ledger, type Text } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { changedMeanwhile, invalid } from '../problem.ts'
import { say } from './document-say.ts'
import type { Recording } from './matter-store.ts'
import { reachOf } from './row.ts'
import type { StoredMatter } from './stored-matter.ts'

/** How somebody worded a part, and what the template proposed then. */
export interface DraftedPart {
  readonly text: string
  readonly instead: string
}
/** The free parts of a document of one record, before it is issued. */
export interface Draft {
  readonly version: number
  readonly parts: Readonly<Record<string, DraftedPart>>
  /** Parts that the copy for another party leaves out. */
  readonly withheld: readonly string[]
  readonly by: string
  /** An instant. */
  readonly at: string
}

const keyOf = (ledger: Ledger, id: string, name: string, { actor }: Recording) =>
  ({ region_code: actor.region, ledger: ledger.shape.code, record_id: id, name }) as const

export async function findDraft(
  tx: Tx,
  ledger: Ledger,
  id: string,
  name: string,
  recording: Recording,
): Promise<Draft | null> {
  const { region_code, ledger: code, record_id } = keyOf(ledger, id, name, recording)
  const found = await tx
    .selectFrom('document_draft as d')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'd.region_code').onRef('a.id', '=', 'd.account_id'),
    )
    .select(['d.version', 'd.parts', 'd.withheld', 'd.saved_at', 'a.name as by'])
    .where('d.region_code', '=', region_code)
    .where('d.ledger', '=', code)
    .where('d.record_id', '=', record_id)
    .where('d.name', '=', name)
    .executeTakeFirst()
  if (!found) return null
  const { version, parts, withheld, by, saved_at: at } = found
  return { version, parts, withheld, by, at }
}

export interface Wording {
  readonly parts: Readonly<Record<string, string>>
  readonly withheld: readonly string[]
}

const most = 20_000
// PostgreSQL text holds no NUL, and a lone surrogate is no character.
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** What somebody words, held to the parts that the document has. */
export function readWording(text: Text, raw: unknown): Wording {
  const faults: Fault[] = []
  const body =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Readonly<Record<string, unknown>>) : {}
  const { parts = {}, withheld = [], ...rest } = body
  const names = new Map(editablesOf(text).map(({ name, label }) => [name, label]))
  for (const field of Object.keys(rest)) faults.push(fault(field, say('此处不填写这一项')))
  const isParts = typeof parts === 'object' && parts !== null && !Array.isArray(parts)
  if (!isParts) faults.push(fault('parts', say('请按段落写明文字')))
  const worded = Object.entries(isParts ? parts : {}).flatMap(
    ([name, words]: [string, unknown]): (readonly [string, string])[] => {
      const label = names.get(name)
      if (label === undefined) faults.push(fault(name, say('这件文书没有“{name}”这一可以改写的段落', { name })))
      else if (typeof words !== 'string') faults.push(fault(name, say('“{label}”应填写文字', { label })))
      else if (words.length > most)
        faults.push(
          fault(name, say('“{label}”最多{most}个字，现有{length}个字', { label, most, length: words.length })),
        )
      else if (unstorable.test(words))
        faults.push(fault(name, say('“{label}”含有无法保存的字符，请删除后重新填写', { label })))
      else return [[name, words.normalize('NFC').replaceAll('\r\n', '\n').trim()]]
      return []
    },
  )
  const hidden = Array.isArray(withheld) ? (withheld as readonly unknown[]) : []
  if (!Array.isArray(withheld) || hidden.some((name) => typeof name !== 'string' || !names.has(name)))
    faults.push(fault('withheld', say('不提供的段落应是这件文书可以改写的段落')))
  if (faults.length > 0) throw invalid(faults)
  return { parts: Object.fromEntries(worded), withheld: [...new Set(hidden.map(String))].toSorted() }
}

/** A wording as a draft that is not kept. */
export const draftOf = (text: Text, { parts, withheld }: Wording, version: number, by: string, at: Date): Draft => ({
  version,
  by,
  at: at.toISOString(),
  withheld,
  parts: Object.fromEntries(
    editablesOf(text).flatMap(({ name, text: instead }) => {
      const words = parts[name]
      return words === undefined || words === instead ? [] : [[name, { text: words, instead }] as const]
    }),
  ),
})

/**
 * Keeps a draft in the place of the one that was seen.
 * @param version of the draft that was seen, 0 for none
 * @throws when somebody has kept another one meanwhile
 */
export async function saveDraft(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  name: string,
  { version, parts, withheld }: Draft,
  recording: Recording,
): Promise<void> {
  const { actor, at } = recording
  const key = keyOf(ledger, matter.row.id, name, recording)
  const said = {
    parts: JSON.stringify(parts),
    withheld: JSON.stringify(withheld),
    account_id: actor.account ?? '',
    saved_at: at.toISOString(),
  }
  if (version === 0) {
    const reach = reachOf(ledger, matter.row, matter.organPath)
    const made = await tx
      .insertInto('document_draft')
      .values({ ...key, ...said, ...reach, version: 1 })
      .onConflict((oc) => oc.doNothing())
      .returning('version')
      .executeTakeFirst()
    if (!made) throw changedMeanwhile()
    return
  }
  const written = await tx
    .updateTable('document_draft')
    .set({ ...said, version: version + 1 })
    .where('region_code', '=', key.region_code)
    .where('ledger', '=', key.ledger)
    .where('record_id', '=', key.record_id)
    .where('name', '=', key.name)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!written) throw changedMeanwhile()
}
