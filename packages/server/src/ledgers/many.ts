import {
  type Change,
  decideIntake,
  type Fault,
  fault,
  findGrant,
  type Input,
  isInvalid,
  type Ledger,
  lapsed,
  type RecordId,
} from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { settleMatter } from './change.ts'
import { drawn } from './drawn.ts'
import { reaches } from './granted.ts'
import { type Intake, insertMatters, type Recording } from './matter-store.ts'
import { missingReferences } from './references.ts'
import { say } from './say.ts'
import type { StoredMatter } from './stored-matter.ts'

/** What becomes of an input: a record that may be taken in, or what is wrong with it. */
export type Judged = Intake | { readonly faults: readonly Fault[] }
export const isAdmitted = (judged: Judged): judged is Intake => 'change' in judged

/** The paths of the organs that own records; organs that are not there have none. */
async function pathsOf(tx: Tx, { region, organ, organPath }: Actor, changes: readonly Change[]) {
  const others = [...new Set(changes.map((c) => c.row.organ))].filter((id) => id !== organ)
  const found =
    others.length === 0
      ? []
      : await tx
          .selectFrom('organ')
          .select(['id', 'path'])
          .where('region_code', '=', region)
          .where('id', 'in', others)
          .execute()
  return new Map<string, string>([[organ, organPath], ...found.map(({ id, path }) => [id, path] as const)])
}

/**
 * Judges many inputs as one intake after another would be: by the same engine, the same references, the same grant. Only
 * what the database alone knows is left to the storing.
 */
export async function judgeAll(
  tx: Tx,
  ledger: Ledger,
  inputs: readonly Input[],
  { actor, by }: Recording,
  ids: readonly RecordId[] = inputs.map(() => uuidv7() as RecordId),
): Promise<readonly Judged[]> {
  const outcomes = inputs.map((input, i) =>
    decideIntake(ledger, { id: ids[i] ?? (uuidv7() as RecordId), organ: actor.organ }, input, by),
  )
  const changes = outcomes.filter((o): o is Change => !isInvalid(o))
  const paths = await pathsOf(tx, actor, changes)
  const missing = await missingReferences(tx, ledger, changes, actor)
  const create = findGrant(ledger.access, actor.post)?.create
  const owner = ledger.access.owner ?? 'organ'
  let at = 0
  return outcomes.map((outcome): Judged => {
    if (isInvalid(outcome)) return { faults: outcome.faults }
    const faults = missing[at++] ?? []
    const organPath = paths.get(outcome.row.organ)
    if (faults.length > 0) return { faults }
    if (organPath === undefined) return { faults: [fault(owner, say('没有这个单位'))] }
    if (create === undefined || !reaches(create, actor, ledger, { row: outcome.row, organPath }))
      return { faults: [fault(owner, say('您现任岗位不能为这个单位登记'))] }
    return { change: outcome, organPath }
  })
}

interface Course extends Intake {
  readonly lapses: readonly Change[]
  /** What follows from it opens records or voids numbers: left to be settled one by one. */
  readonly isIntricate: boolean
}

/** What the law does to each record at once, round by round, with its numbers drawn together. */
async function withLapses(
  tx: Tx,
  ledger: Ledger,
  intakes: readonly Intake[],
  recording: Recording,
): Promise<readonly Course[]> {
  const courses: Course[] = intakes.map((intake) => ({ ...intake, lapses: [], isIntricate: false }))
  if (!Object.values(ledger.periods).some((p) => p.lapse !== undefined)) return courses
  let open = courses.map((_, i) => i)
  while (open.length > 0) {
    const found = open.flatMap((i) => {
      const course = courses[i]
      const matter = course && matterOf(course)
      const change = matter && lapsed(ledger, matter, recording.by)
      return course && change ? [{ i, course, change }] : []
    })
    const simple = found.filter(({ i, course, change }) => {
      const isIntricate = change.voids !== null || (ledger.moves[change.entry.name ?? '']?.opens ?? []).length > 0
      if (isIntricate) courses[i] = { ...course, isIntricate }
      return !isIntricate
    })
    const drafts = simple.map(({ course, change }) => ({ change, organPath: course.organPath }))
    const made = await drawn(tx, ledger, drafts, recording.actor.region)
    for (const [at, { i, course, change }] of simple.entries())
      courses[i] = { ...course, lapses: [...course.lapses, made[at] ?? change] }
    open = simple.map(({ i }) => i)
  }
  return courses
}
const matterOf = ({ change, lapses }: Course) => ({
  row: lapses.at(-1)?.row ?? change.row,
  entries: [change, ...lapses].map((c) => c.entry),
})

/** Takes in what was admitted, as the actor of the recording, together with what the law does to it at once. */
export async function takeInAll(
  tx: Tx,
  ledger: Ledger,
  intakes: readonly Intake[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const courses = await withLapses(tx, ledger, intakes, recording)
  const matters = await insertMatters(tx, ledger, courses, recording)
  const settled: StoredMatter[] = []
  for (const [i, matter] of matters.entries())
    settled.push(courses[i]?.isIntricate ? await settleMatter(tx, ledger, matter, recording) : matter)
  return settled
}
