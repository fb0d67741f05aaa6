import type { Figure } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import {
  assemble,
  type Count,
  type FigureId,
  figures,
  type ReportFigure,
  type ReportView,
  requestsOf,
} from '@fazhi/report'
import { type Actor, reportCounter, scopeOf } from '../auth/actor.ts'
import { findRegion } from '../auth/region.ts'
import type { House } from '../house.ts'
import { countFigures, yearWindow } from '../ledgers/figures-sql.ts'
import { findEdition } from './editions.ts'

/** The report of a year: counted over the region by the report's own actor, typed figures from their rows. */
export async function reportOf(house: House, { region }: Pick<Actor, 'region'>, year: number): Promise<ReportView> {
  return house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
    const requests = requestsOf(year)
    const scans = new Map(requests.map((r) => [[r.ledger, r.year, r.cutoff].join(), r]))
    const counts: Count[] = []
    for (const { ledger: code, year: of, cutoff } of scans.values()) {
      const ledger = findLedger(code)
      if (!ledger) throw new Error(`no ledger ${code}`)
      const wanted = requests.filter((r) => r.ledger === code && r.year === of && r.cutoff === cutoff)
      const asked = wanted.map((r): readonly [string, Figure] => {
        const figure = r.own ?? ledger.figures[r.figure]
        if (!figure) throw new Error(`${code} has no figure ${r.figure}`)
        return [r.figure, figure]
      })
      const counted = await countFigures(
        tx,
        { ...ledger, figures: Object.fromEntries(asked) },
        region,
        yearWindow(of, cutoff),
      )
      for (const [figure, count] of Object.entries(counted)) counts.push({ ledger: code, figure, year: of, ...count })
    }
    const rows = await tx
      .selectFrom('typed_figure')
      .selectAll()
      .where('region_code', '=', region)
      .where('year', 'in', [year, year - 1])
      .execute()
    const typed = rows.map(({ figure, year: of, value, numerator, denominator, source, author }) => ({
      figure,
      year: of,
      value: Number(value),
      ...(numerator === null ? {} : { numerator }),
      ...(denominator === null ? {} : { denominator }),
      source,
      author,
    }))
    const place = await findRegion(tx, region)
    if (!place) throw new Error(`no region ${region}`)
    return assemble({ year, region: place.name, counts, typed, fixed: await findEdition(tx, region, year) })
  })
}

export const isFigureId = (id: string): id is FigureId => Object.hasOwn(figures, id)
/** The ledger's figure that a figure of the report counts; undefined for a typed one. */
export const bindingOf = (id: FigureId): ReportFigure['counted'] => {
  const figure: ReportFigure = figures[id]
  return figure.counted
}
