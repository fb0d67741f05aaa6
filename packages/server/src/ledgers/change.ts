import { isPlainDate, yearOf } from '@fazhi/law'
import {
  type AccountId,
  type Change,
  decideCorrection,
  decideIntake,
  decideMove,
  type Entry,
  fault,
  findGrant,
  type Input,
  isChange,
  isInvalid,
  type Ledger,
  lapsed,
  moveScopes,
  named,
  namedLedger,
  numbered,
  type Outcome,
  openingsOf,
  type Preview,
  previewOf,
  type RecordId,
  type Scope,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { v7 as uuidv7 } from 'uuid'
import { type Actor, byLaw } from '../auth/actor.ts'
import { findOrganPath } from '../auth/organs.ts'
import { holdersOf } from '../auth/posts.ts'
import { findPlace } from '../auth/region.ts'
import type { Tx } from '../db/store.ts'
import { reckonerIn } from '../holidays/calendars.ts'
import { algorithmIn, type House, todayOf } from '../house.ts'
import { changedMeanwhile, invalid, notFound, notGranted, refusedBy } from '../problem.ts'
import { installedIn } from '../settings/installed.ts'
import { consulted } from './consult.ts'
import { insertMatters, type Recording, updateMatter } from './matter-store.ts'
import { drawNumber, voidNumber } from './number.ts'
import { reaches as reachesRow } from './reaches.ts'
import { noteReading } from './reading.ts'
import { checkReferences } from './references.ts'
import { reachOf } from './row.ts'
import { say } from './say.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'

/** Whether an actor reaches a record in a scope. */
export const reaches = (
  scope: Scope,
  actor: Actor,
  ledger: Ledger,
  matter: Pick<StoredMatter, 'row' | 'organPath'>,
): boolean => reachesRow(scope, actor, reachOf(ledger, matter.row, matter.organPath))

/** The moves that an actor's post may make on a record, whatever stands in the way. */
export const grantedMoves = (ledger: Ledger, matter: StoredMatter, actor: Actor): readonly string[] => {
  const grant = findGrant(ledger.access, actor.post)
  return Object.entries(ledger.moves).flatMap(([name, move]) =>
    !move.byLaw && moveScopes(grant, name).some((s) => reaches(s, actor, ledger, matter)) ? [name] : [],
  )
}
export const mayCorrect = (ledger: Ledger, matter: StoredMatter, actor: Actor): boolean => {
  const scope = findGrant(ledger.access, actor.post)?.correct
  return scope !== undefined && reaches(scope, actor, ledger, matter)
}

function admitted(outcome: Outcome): Change {
  if (isChange(outcome)) return outcome
  if (isInvalid(outcome)) throw invalid(outcome.faults)
  throw refusedBy(outcome)
}

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
async function withNumber(
  tx: Tx,
  ledger: Ledger,
  change: Change,
  organPath: string,
  { region }: Actor,
): Promise<Change> {
  const { row, entry, draws, voids } = change
  if (voids)
    await voidNumber(tx, region, row.id, voids.number, ledger.moves[entry.name ?? '']?.label ?? ledger.shape.label)
  if (!draws) return change
  const number = await drawNumber(tx, {
    region,
    place: await findPlace(tx, region),
    series: draws.series,
    year: yearOf(entry.on),
    on: entry.on,
    ledger: ledger.shape.code,
    record: row.id,
    reach: reachOf(ledger, row, organPath),
  })
  return numbered(change, draws.field, number)
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

async function openFollowUps(
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

/** @throws not granted, where the actor's post takes nothing in; for which organs it may, the database says. */
export function wantIntake(ledger: Ledger, actor: Actor): void {
  if (findGrant(ledger.access, actor.post)?.create === undefined)
    throw notGranted(say('您现任岗位不登记{label}，请由承办岗位登记', { label: namedLedger(ledger) }))
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

/** Holds a record until the commit. The database gives it to hold only to whoever may change it. */
export async function lockMatter(tx: Tx, ledger: Ledger, id: string, actor: Actor): Promise<StoredMatter> {
  const matter = await findMatter(tx, ledger, actor, id, true)
  if (matter) return matter
  if (!(await findMatter(tx, ledger, actor, id))) throw notFound()
  throw notGranted(say('您现任岗位可以查看这条记录，不能办理，请由承办岗位办理'))
}

async function openMatter(tx: Tx, ledger: Ledger, id: string, recording: Recording): Promise<StoredMatter> {
  const matter = await lockMatter(tx, ledger, id, recording.actor)
  return settleMatter(tx, ledger, matter, recording)
}

export async function decided(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  name: string,
  input: Input,
  recording: Recording,
): Promise<Change> {
  const move = ledger.moves[name]
  if (!move || move.byLaw) throw notFound('环节')
  if (!grantedMoves(ledger, matter, recording.actor).includes(name))
    throw notGranted(say('您现任岗位不能办理“{label}”，请由有权的岗位办理', { label: named(ledger, 'moves', name) }))
  const { today } = recording.by
  const on = isPlainDate(input['on']) ? input['on'] : today
  const approvers = move.approval ? await holdersOf(tx, recording.actor.region, move.approval.code, on) : []
  const by = {
    ...recording.by,
    approvers: new Set(approvers.map((h) => h.account as AccountId)),
    ...(await consulted(tx, ledger, move, { ...matter.row, ...input }, recording)),
  }
  const change = admitted(decideMove(ledger, matter, name, input, by))
  await checkReferences(tx, ledger, change, recording.actor)
  return change
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
