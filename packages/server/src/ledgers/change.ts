import {
  type Change,
  decideCorrection,
  decideIntake,
  type Entry,
  fault,
  type Input,
  type Ledger,
  lapsed,
  openingsOf,
  type Preview,
  previewOf,
  type RecordId,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { v7 as uuidv7 } from 'uuid'
import { type Actor, byLaw } from '../auth/actor.ts'
import { findOrganPath } from '../auth/organs.ts'
import type { Tx } from '../db/store.ts'
import { reckonerIn } from '../holidays/calendars.ts'
import { algorithmIn, type House, todayOf } from '../house.ts'
import { changedMeanwhile, invalid, notFound, notGranted, type ProblemError } from '../problem.ts'
import { installedIn } from '../settings/installed.ts'
import { drawn } from './drawn.ts'
import { mayCorrect } from './granted.ts'
import { admitted, decided } from './judged-move.ts'
import { insertMatters, type Recording, updateMatter } from './matter-store.ts'
import { noteReading } from './reading.ts'
import { checkReferences } from './references.ts'
import { say } from './say.ts'
import { findMatter, findMatters, type StoredMatter } from './stored-matter.ts'

/** What the region has set for terms and choices. */
const judgedBy = (house: House, region: string) => {
  const { settings, choices } = installedIn(house, region)
  return { settings, choices }
}

export const recordingOf = (
  house: House,
  actor: Actor,
  said: Pick<Recording, 'purpose' | 'language'> = {},
): Recording => ({
  ...said,
  actor,
  by: { ...reckonerIn(house, actor.region), ...judgedBy(house, actor.region), today: todayOf(house) },
  at: house.now(),
  algorithm: algorithmIn(house),
})

/** The change with its number drawn, and the number it gives up voided. */
async function withNumber(tx: Tx, ledger: Ledger, change: Change, organPath: string, { region }: Actor) {
  const [made = change] = await drawn(tx, ledger, [{ change, organPath }], region)
  return made
}

/** Stores what the law has already done to a matter, before anybody else acts on it. */
export async function settleMatter(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  recording: Recording,
): Promise<StoredMatter> {
  const change = lapsed(ledger, matter, recording.by)
  if (!change) return matter
  const { region } = recording.actor
  const stored = await updateMatter(
    tx,
    ledger,
    matter,
    await withNumber(tx, ledger, change, matter.organPath, recording.actor),
    { ...recording, actor: byLaw(region) },
  )
  await openFollowUps(tx, ledger, stored, change.entry, recording)
  return settleMatter(tx, ledger, stored, recording)
}

/** Takes in what a move opens in other ledgers. */
export async function openFollowUps(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  entry: Entry,
  recording: Recording,
): Promise<void> {
  for (const { ledger: code, draft } of openingsOf(ledger, matter, entry, recording.by)) {
    const target = findLedger(code)
    if (!target) throw new Error(`${ledger.shape.code}: no ledger ${code} to open`)
    await takeIn(tx, target, { ...draft }, recording)
  }
}

/** Takes a record in, as the actor of the recording. */
export async function takeIn(
  tx: Tx,
  ledger: Ledger,
  input: Input,
  recording: Recording,
  id = uuidv7() as RecordId,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const change = admitted(decideIntake(ledger, { id, organ: actor.organ }, input, by))
  await checkReferences(tx, ledger, change, actor)
  const organPath =
    change.row.organ === actor.organ ? actor.organPath : await findOrganPath(tx, actor.region, change.row.organ)
  if (organPath === null) throw invalid([fault(ledger.access.owner ?? 'organ', say('没有这个单位'))])
  const [matter] = await insertMatters(tx, ledger, [{ change, organPath }], recording)
  if (!matter) throw new Error(`${ledger.shape.code}: nothing was stored`)
  return settleMatter(tx, ledger, matter, recording)
}

const mayNotChange = () => notGranted(say('您现任岗位可以查看这条记录，不能办理，请由承办岗位办理'))

/** Holds a record until the commit. The database gives it to hold only to whoever may change it. */
export async function lockMatter(tx: Tx, ledger: Ledger, id: string, actor: Actor): Promise<StoredMatter> {
  const matter = await findMatter(tx, ledger, actor, id, true)
  if (matter) return matter
  throw (await findMatter(tx, ledger, actor, id)) ? mayNotChange() : notFound()
}

/** Holds records until the commit: each of them, or why it is not to be had. */
export async function lockMatters(
  tx: Tx,
  ledger: Ledger,
  ids: readonly string[],
  actor: Actor,
): Promise<readonly (StoredMatter | ProblemError)[]> {
  const held = await findMatters(tx, ledger, actor, ids, true)
  const others = ids.filter((id) => !held.has(id))
  const seen = others.length === 0 ? held : await findMatters(tx, ledger, actor, others)
  return ids.map((id) => held.get(id) ?? (seen.has(id) ? mayNotChange() : notFound()))
}

async function openMatter(tx: Tx, ledger: Ledger, id: string, recording: Recording): Promise<StoredMatter> {
  const matter = await lockMatter(tx, ledger, id, recording.actor)
  return settleMatter(tx, ledger, matter, recording)
}

/** Makes a move. `version` is the one the actor saw. */
export async function moveMatter(
  tx: Tx,
  ledger: Ledger,
  id: string,
  version: number,
  name: string,
  input: Input,
  recording: Recording,
): Promise<StoredMatter> {
  const matter = await openMatter(tx, ledger, id, recording)
  if (matter.version !== version) throw changedMeanwhile()
  const change = await decided(tx, ledger, matter, name, input, recording)
  const stored = await updateMatter(
    tx,
    ledger,
    matter,
    await withNumber(tx, ledger, change, matter.organPath, recording.actor),
    recording,
  )
  await openFollowUps(tx, ledger, stored, change.entry, recording)
  return settleMatter(tx, ledger, stored, recording)
}

/** What a move would bring; nothing is stored. */
export async function previewMove(
  tx: Tx,
  ledger: Ledger,
  id: string,
  name: string,
  input: Input,
  recording: Recording,
): Promise<Preview> {
  const matter = await findMatter(tx, ledger, recording.actor, id)
  if (!matter) throw notFound()
  await noteReading(tx, ledger, recording, 'preview', [id])
  return previewOf(ledger, matter, await decided(tx, ledger, matter, name, input, recording), recording.by)
}

/** Mends recorded facts, with a reason. */
export async function correctMatter(
  tx: Tx,
  ledger: Ledger,
  id: string,
  version: number,
  values: Input,
  reason: unknown,
  recording: Recording,
): Promise<StoredMatter> {
  const matter = await openMatter(tx, ledger, id, recording)
  if (matter.version !== version) throw changedMeanwhile()
  if (!mayCorrect(ledger, matter, recording.actor))
    throw notGranted(say('您现任岗位不能更正这条记录，请由承办岗位更正'))
  const outcome = decideCorrection(ledger, matter, values, reason, recording.by)
  const change = admitted(outcome)
  await checkReferences(tx, ledger, change, recording.actor)
  return settleMatter(tx, ledger, await updateMatter(tx, ledger, matter, change, recording), recording)
}
