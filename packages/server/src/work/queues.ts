import type { PlainDate } from '@fazhi/law'
import { findGrant, type Ledger, type Queue } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import { handable, unheld } from '../handover/handing.ts'
import { type Condition, inStates, movable, waitingFor } from './reached.ts'

/** What a queue is asked for. */
export interface Asking {
  readonly actor: Actor
  readonly ledgers: readonly Ledger[]
  /** Of this unit only. */
  readonly organ: string | undefined
  /** The last day that counts as soon. */
  readonly soon: PlainDate
  readonly today: PlainDate
}
/** A row of any queue; what does not apply is empty. */
export interface QueueRow {
  readonly ledger: string
  readonly record_id: string
  readonly organ_id: string
  readonly period: string | null
  readonly standing: string | null
  readonly from_on: PlainDate | null
  readonly due_on: PlainDate | null
  readonly unit: string | null
  /** The first day of the matter; of a deed its legal date. */
  readonly on_day: PlainDate | null
  readonly entry_id: string | null
  readonly kind: string | null
  readonly name: string | null
  readonly at: string | null
  readonly request_id: string | null
  readonly move: string | null
  readonly request_standing: string | null
}
type Source = RawBuilder<unknown>

/** A queue is counted, and can be turned through, no further. */
export const mostCounted = 10_000

const noRequest = sql`null::uuid as request_id, null::text as move, null::text as request_standing`
const noDeed = sql`null::uuid as entry_id, null::text as kind, null::text as name, null::timestamptz as at, ${noRequest}`
const clockColumns = sql`c.period, c.standing, c.from_on, c.due_on, c.unit`
const noClock = sql`null::text as period, null::text as standing, null::date as from_on, null::date as due_on, null::text as unit`
const isOpen = sql`c.standing in ('running', 'paused')`
const none = sql`select null::text as ledger, null::uuid as record_id, null::text as organ_id, ${noClock}, null::date as on_day, ${noDeed} where false`

const union = (sources: readonly Source[]): Source =>
  sources.length === 0
    ? none
    : sql.join(
        sources.map((source) => sql`(${source})`),
        sql` union all `,
      )
const ofOrgan = (organ: string | undefined, alias: 'r' | 'c') =>
  organ === undefined ? sql`` : sql` and ${sql.raw(alias)}.organ_id = ${organ}`

interface Work {
  readonly ledger: Ledger
  readonly which: Condition
  /** Only what waits to be done: not what may be moved some day, and rests until then. */
  readonly isWaiting: boolean
}
/** Records of one ledger whose clocks are open, each under the clock that runs out first. */
function dated({ ledger, which }: Work, { actor, organ }: Asking, until?: PlainDate): Source {
  const { code } = ledger.shape
  const soon = until === undefined ? sql`` : sql` and c.standing = 'running' and c.due_on <= ${until}`
  return sql`select distinct on (c.record_id) ${sql.lit(code)} as ledger, c.record_id, c.organ_id, ${clockColumns},
      r.${sql.ref(columnName(ledger.start))} as on_day, ${noDeed}
    from clock c join ${sql.table(code)} r on r.region_code = c.region_code and r.id = c.record_id
    where c.region_code = ${actor.region} and c.ledger = ${sql.lit(code)} and ${isOpen}${soon}
      and r.region_code = ${actor.region} and ${which}${ofOrgan(organ, 'r')}
    order by c.record_id, c.due_on nulls last, c.period`
}
/** Those under no clock, the oldest first, and one more than are counted: whoever counts hears that there are more. */
function undated({ ledger, which, isWaiting }: Work, { actor, organ }: Asking): Source {
  const { code } = ledger.shape
  const start = sql.ref(columnName(ledger.start))
  const { rests = [] } = ledger
  const resting = isWaiting && rests.length > 0 ? sql` and not ${inStates(rests)}` : sql``
  const clockless =
    Object.keys(ledger.periods).length === 0
      ? sql``
      : sql` and not exists (select from clock c where c.region_code = r.region_code and c.ledger = ${sql.lit(code)}
          and c.record_id = r.id and ${isOpen})`
  return sql`select ${sql.lit(code)} as ledger, r.id as record_id, r.organ_id, ${noClock}, r.${start} as on_day, ${noDeed}
    from ${sql.table(code)} r
    where r.region_code = ${actor.region} and ${which}${ofOrgan(organ, 'r')}${resting}${clockless}
    order by r.${start}, r.id limit ${mostCounted + 1}`
}
const hasClocks = ({ ledger }: Work) => Object.keys(ledger.periods).length > 0
const workIn = (works: readonly Work[], asking: Asking): readonly Source[] =>
  works.flatMap((work) => [...(hasClocks(work) ? [dated(work, asking)] : []), undated(work, asking)])

const worksOf = (
  asking: Asking,
  which: (ledger: Ledger, actor: Actor) => Condition | null,
  isWaiting: boolean,
): readonly Work[] =>
  asking.ledgers.flatMap((ledger) => {
    const rows = which(ledger, asking.actor)
    return rows === null ? [] : [{ ledger, which: rows, isWaiting }]
  })

/** The open clocks below the actor's organ, in the ledgers that his post supervises; one row a record. */
function supervised({ actor, ledgers, organ }: Asking, until?: PlainDate): Source {
  const codes = ledgers.flatMap((l) => (findGrant(l.access, actor.post)?.supervises ? [l.shape.code] : []))
  if (codes.length === 0 || actor.organPath === '') return none
  const soon = until === undefined ? sql`` : sql` and c.standing = 'running' and c.due_on <= ${until}`
  return sql`select distinct on (c.ledger, c.record_id) c.ledger, c.record_id, c.organ_id, ${clockColumns},
      c.from_on as on_day, ${noDeed}
    from clock c
    where c.region_code = ${actor.region} and c.ledger in (${sql.join(codes.map((code) => sql.lit(code)))}) and ${isOpen}${soon}
      and starts_with(c.organ_path, ${actor.organPath})${ofOrgan(organ, 'c')}
    order by c.ledger, c.record_id, c.due_on nulls last, c.period`
}

/** What the actor has done himself, as the entries say; of a record that was taken back nothing is left to open. */
function deeds({ actor, ledgers, organ }: Asking, which: Condition): Source {
  if (actor.account === null || ledgers.length === 0) return none
  const codes = sql.join(ledgers.map((l) => sql.lit(l.shape.code)))
  return sql`select c.ledger, c.record_id, c.organ_id, ${noClock}, c.legal_on as on_day, c.id as entry_id, c.kind, c.name,
      c.recorded_at as at, ${noRequest}
    from entry c
    where c.region_code = ${actor.region} and c.account_id = ${actor.account} and c.ledger in (${codes}) and ${which}${ofOrgan(organ, 'c')}
      and not exists (select from entry w where w.region_code = c.region_code and w.ledger = c.ledger
        and w.record_id = c.record_id and w.kind = 'withdrawal')`
}

/** Moves that are asked for, each under the clock of its record that runs out first. */
function requests({ actor, ledgers, organ }: Asking, which: Condition): Source {
  if (actor.account === null || ledgers.length === 0) return none
  const codes = sql.join(ledgers.map((l) => sql.lit(l.shape.code)))
  return sql`select r.ledger, r.record_id, r.organ_id, n.period, n.standing, n.from_on, n.due_on, n.unit,
      (r.asked_at at time zone 'Asia/Shanghai')::date as on_day, null::uuid as entry_id, null::text as kind, null::text as name,
      r.asked_at as at, r.id as request_id, r.move, r.standing as request_standing
    from move_request r left join lateral (select ${clockColumns} from clock c
      where c.region_code = r.region_code and c.ledger = r.ledger and c.record_id = r.record_id and ${isOpen}
      order by c.due_on nulls last, c.period limit 1) n on true
    where r.region_code = ${actor.region} and r.ledger in (${codes}) and ${which}${ofOrgan(organ, 'r')}`
}
/** What nobody can act on who has it, as far as the actor may give it to somebody else. */
const unheldFor = (today: PlainDate) => (ledger: Ledger, actor: Actor) => {
  const [may, lost] = [handable(ledger, actor), unheld(ledger, today)]
  return may && lost && sql`(${may} and ${lost})`
}
const toApprove = ({ actor }: Asking) =>
  sql`r.standing = 'asked' and r.approval = ${actor.post} and r.asked_by <> ${actor.account}`
const returned = ({ actor }: Asking) => sql`r.standing = 'returned' and r.asked_by = ${actor.account}`

/** The open records of each ledger that a condition names, under their clocks. */
export const openWork = (
  asking: Asking,
  which: (ledger: Ledger, actor: Actor) => Condition | null,
  isWaiting = false,
): Source => union(workIn(worksOf(asking, which, isWaiting), asking))

/** The rows of each queue: what is counted and what is listed are one source. */
export const sources = {
  mine: (asking) =>
    union([
      openWork(asking, waitingFor, true),
      requests(asking, toApprove(asking)),
      requests(asking, returned(asking)),
    ]),
  post: (asking) => union([openWork(asking, movable, true), requests(asking, toApprove(asking))]),
  soon: (asking) => {
    const { soon } = asking
    const own = worksOf(asking, movable, false)
      .filter(hasClocks)
      .map((work) => dated(work, asking, soon))
    // What one supervises and may move too is one matter.
    return sql`select distinct on (q.ledger, q.record_id) q.* from (${union([...own, supervised(asking, soon)])}) q
      order by q.ledger, q.record_id, q.due_on, q.period`
  },
  asked: (asking) => requests(asking, sql`r.asked_by = ${asking.actor.account}`),
  done: (asking) => deeds(asking, sql`true`),
  started: (asking) => deeds(asking, sql`c.kind = 'intake'`),
  supervised: (asking) => supervised(asking),
  unheld: (asking) => openWork(asking, unheldFor(asking.today)),
} as const satisfies Record<Queue, (asking: Asking) => Source>

/** Work by its legal deadline, what runs under none by its age; deeds by their time, the last first. */
export const byDeadline = sql`q.due_on nulls last, q.on_day, q.record_id, q.request_id`
const byTime = sql`q.entry_id desc`
export const orders = {
  mine: byDeadline,
  post: byDeadline,
  soon: byDeadline,
  asked: sql`q.request_id desc`,
  done: byTime,
  started: byTime,
  supervised: byDeadline,
  unheld: byDeadline,
} as const satisfies Record<Queue, RawBuilder<unknown>>
