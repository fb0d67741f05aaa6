import { isRefusal, type PlainDate } from '@fazhi/law'
import type { Ledger } from '../ledger.ts'
import type { By, Change, Matter } from './matter.ts'
import { periodsOf, type Running } from './running.ts'

/** The name of the operation under which the clocks of a record are moved to another calendar. */
export const recalendar = 'recalendar'

/** A run whose last day is another one under the newest calendar. */
export interface Shift {
  readonly period: string
  readonly run: number
  readonly label: string
  readonly before: PlainDate
  readonly after: PlainDate
}

const nthRuns = (runs: readonly Running[]) => {
  const seen = new Map<string, number>()
  return runs.map((run) => {
    const nth = seen.get(run.period) ?? 0
    seen.set(run.period, nth + 1)
    return { run, nth }
  })
}

/** The runs of a standing whose last day the newest calendar moves. */
function shifts(ledger: Ledger, matter: Matter, by: By, isMeant: (run: Running) => boolean): readonly Shift[] {
  const { reckoned: _, ...bare } = matter
  const anew = periodsOf(ledger, bare, by)
  return nthRuns(periodsOf(ledger, matter, by)).flatMap(({ run, nth }, at) => {
    const later = anew[at]
    if (!later || !isMeant(run) || isRefusal(run.reckoning) || isRefusal(later.reckoning)) return []
    const [before, after] = [run.reckoning.dueOn, later.reckoning.dueOn]
    return before === after ? [] : [{ period: run.period, run: nth, label: run.label, before, after }]
  })
}

/** The clocks of a record that run and that the newest calendar moves; one that stands still has no last day to move. */
export const shiftedClocks = (ledger: Ledger, matter: Matter, by: By): readonly Shift[] =>
  shifts(ledger, matter, by, (run) => run.standing === 'running')

/** What the law was taken to have done by the calendar of the time, and would not have done on that day by the newest. */
export const doubtfulLapses = (ledger: Ledger, matter: Matter, by: By): readonly Shift[] =>
  shifts(ledger, matter, by, (run) => run.standing === 'lapsed')

/** The entry that moves the clocks of a record; nothing of the record itself changes. */
export function recalendared({ row }: Matter, moved: readonly Shift[], reason: string, { today }: By): Change {
  const each = moved.map((s) => `“${s.label}”由${s.before}改为${s.after}`).join('，')
  return {
    row,
    entry: {
      kind: 'operation',
      name: recalendar,
      on: today,
      state: row.state,
      before: {},
      after: {},
      basis: null,
      reason: `${reason}：${each}`,
      approvedBy: null,
    },
    draws: null,
    voids: null,
  }
}
