import { type Interval, isPlainDate, isRefusal, type PlainDate, type Reckoning, type Refusal, reckon } from '@fazhi/law'
import type { RecordId } from '../field.ts'
import type { Ledger, Row } from '../ledger.ts'
import type { Moment } from '../move.ts'
import { type By, type Matter, startOf } from './matter.ts'
import { isFinal } from './open.ts'
import { type Passage, passagesOf } from './passage.ts'

/**
 * `running` and `paused` are open. `met` ended in time, `late` after its last day, `lapsed` by operation of law,
 * `ended` because the matter came to its end another way.
 */
export type Standing = 'running' | 'paused' | 'met' | 'late' | 'lapsed' | 'ended'
/** One run of a period of a matter. */
export interface Running {
  readonly period: string
  readonly label: string
  readonly clock: string
  readonly from: PlainDate
  readonly standing: Standing
  /** While it is paused: as if the matter were resumed today. A refusal where no edition was in force. */
  readonly reckoning: Reckoning | Refusal
  readonly endedOn: PlainDate | null
  readonly lapse: string | null
}

interface Run {
  readonly from: PlainDate
  readonly endedBy: string | null
  readonly endedOn: PlainDate | null
  readonly extendedBy: number
  readonly suspended: readonly Interval[]
  readonly pausedOn: PlainDate | null
}

/** The runs of one period along the course of a matter. */
function runsOf(ledger: Ledger, name: string, passages: readonly Passage[]): readonly Run[] {
  const period = ledger.periods[name]
  if (!period) return []
  const ends = new Set(period.lapse === undefined ? period.until : [...period.until, period.lapse])
  const runs: Run[] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    const open = last && last.endedOn === null ? last : undefined
    const starts = passage.after[period.from]
    if (open) runs[runs.length - 1] = along(open, passage)
    if (isPlainDate(starts))
      runs.push({ from: starts, endedBy: null, endedOn: null, extendedBy: 0, suspended: [], pausedOn: null })
  }
  return runs

  function along(run: Run, { move, state, on, after }: Passage): Run {
    const extended = period?.extendedBy === undefined ? undefined : after[period.extendedBy]
    const paused = period?.pausedIn?.includes(state) ?? false
    const resumed = run.pausedOn !== null && !paused
    const suspended =
      resumed && run.pausedOn !== null ? [...run.suspended, { from: run.pausedOn, to: on }] : run.suspended
    const ended = (move !== null && ends.has(move)) || isFinal(ledger, state)
    return {
      from: run.from,
      endedBy: ended ? move : null,
      endedOn: ended ? on : null,
      extendedBy: typeof extended === 'number' ? extended : run.extendedBy,
      suspended,
      pausedOn: paused ? (run.pausedOn ?? on) : null,
    }
  }
}

/** Every period of a matter, open and closed, in the order of declaration and then of time. */
export function periodsOf(ledger: Ledger, matter: Matter, by: By): readonly Running[] {
  const passages = passagesOf(ledger, matter.entries)
  const moment: Moment = {
    on: by.today,
    before: matter.row,
    entries: matter.entries,
    due: () => null,
    find: findIn(by),
  }
  return Object.entries(ledger.periods).flatMap(([name, period]) =>
    runsOf(ledger, name, passages).map((run, nth): Running => {
      const clock = typeof period.clock === 'function' ? period.clock(matter.row, moment) : period.clock
      const suspended = run.pausedOn === null ? run.suspended : [...run.suspended, { from: run.pausedOn, to: by.today }]
      const calendar = by.calendarNumbered?.(calendarNumberOf(matter, by, name, nth))
      const reckoning = reckon(
        clock,
        { from: run.from, inForceOn: startOf(ledger, matter.row), extendedBy: run.extendedBy, suspended },
        calendar === undefined ? by : { ...by, calendar },
      )
      return {
        period: name,
        label: period.label,
        clock: clock.id,
        from: run.from,
        standing: standingOf(run, period.lapse, period.until, reckoning),
        reckoning,
        endedOn: run.endedOn,
        lapse: period.lapse ?? null,
      }
    }),
  )
}

/** The number of the calendar a run is reckoned by: its own, that of the open runs beside it, or the newest. */
export const calendarNumberOf = (
  { reckoned }: Matter,
  { calendarNumber = 1 }: By,
  period: string,
  nth: number,
): number => reckoned?.runs[`${period}/${nth}`] ?? reckoned?.open ?? calendarNumber

function standingOf(
  run: Run,
  lapse: string | undefined,
  until: readonly string[],
  reckoning: Reckoning | Refusal,
): Standing {
  if (run.endedOn === null) return run.pausedOn === null ? 'running' : 'paused'
  if (run.endedBy !== null && run.endedBy === lapse) return 'lapsed'
  if (run.endedBy === null || !until.includes(run.endedBy)) return 'ended'
  return isRefusal(reckoning) || run.endedOn <= reckoning.dueOn ? 'met' : 'late'
}

/** The last day of an open period that runs, by its name. */
export const dueIn =
  (ledger: Ledger, matter: Matter, by: By) =>
  (period: string): PlainDate | null => {
    const run = periodsOf(ledger, matter, by).findLast((r) => r.period === period && r.standing === 'running')
    return run && !isRefusal(run.reckoning) ? run.reckoning.dueOn : null
  }

/** The row is of that ledger: who answers `find` asks it by its code. */
export const findIn =
  (by: By) =>
  <L extends Ledger>(ledger: L, id: RecordId | null): Row<L> | null =>
    id === null ? null : ((by.find?.(ledger.shape.code, id) ?? null) as Row<L> | null)

/** When the law itself acts on a run: null unless it is running and its clock deems. What is provisional deems nothing. */
export const lapseOn = ({ lapse, standing, reckoning }: Running): PlainDate | null =>
  lapse === null || standing !== 'running' || isRefusal(reckoning) || reckoning.provisional ? null : reckoning.effectOn
