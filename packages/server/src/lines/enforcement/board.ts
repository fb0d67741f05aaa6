import type { PlainDate } from '@fazhi/law'
import type { RecordId } from '@fazhi/ledger'
import type { BoardRow, BoardView, BoardVisit } from '@fazhi/lines/enforcement/board'
import { type Conflict, detect, overlappingLines } from '@fazhi/lines/enforcement/detection'
import { type MergeLimits, proposeVisits } from '@fazhi/lines/enforcement/merge-proposal'
import { type MergeTerms, whyNotMerged } from '@fazhi/lines/enforcement/plan-line-rules'
import { byEnterprise, groupedBy, type PlannedCheck } from '@fazhi/lines/enforcement/planned-check'
import { sql } from 'kysely'
import type { Tx } from '../../db/store.ts'
import { type Language, spoken, textIn } from '../../language.ts'
import type { Recording } from '../../ledgers/matter-store.ts'

const rowsOnPage = 50
const linesShown = 50

interface Found extends Omit<PlannedCheck, 'state'> {
  readonly lineState: PlannedCheck['state']
  readonly state: string
  readonly visit: RecordId | null
}
interface FoundVisit extends Omit<BoardVisit, 'departments'> {
  readonly enterprise: RecordId
  readonly departments: string
}
export interface Asked {
  readonly year: number
  readonly page: number
  readonly limits: MergeLimits
  readonly language: Language
}

const spanOf = (year: number) => ({ first: `${year}-01-01` as PlainDate, last: `${year}-12-31` as PlainDate })

/** The objects of inspection whose time touches the year, and that are still to be looked at: as far as the actor sees them. */
async function checksOf(tx: Tx, region: string, year: number): Promise<readonly Found[]> {
  const { first, last } = spanOf(year)
  const { rows } = await sql<Found>`
    select t.id, t.line, t.department, t.enterprise, t.window_from as "windowFrom", t.window_to as "windowTo", t.state, t.visit,
      l.family, l.notice, l.urgency, l.origin, l.object_kind as "objectKind", l.drawn_on as "drawnOn", l.state as "lineState"
    from inspection_target t
      join inspection_plan_line l on l.region_code = t.region_code and l.id = t.line
    where t.region_code = ${region} and t.state in ('planned', 'merged') and t.window_from <= ${last} and t.window_to >= ${first}
    order by t.window_from, t.id`.execute(tx)
  return rows
}
async function visitsOf(tx: Tx, region: string, year: number): Promise<readonly FoundVisit[]> {
  const { first, last } = spanOf(year)
  const { rows } = await sql<FoundVisit>`
    select id, enterprise, week_of as "weekOf", visit_on as "visitOn", window_from as "windowFrom", window_to as "windowTo", state,
      concat_ws(',', "lead", "second", "third", "fourth", "fifth") as departments
    from joint_visit
    where region_code = ${region} and state <> 'cancelled' and window_from <= ${last} and window_to >= ${first}
    order by week_of, id`.execute(tx)
  return rows
}
async function namesOf(tx: Tx, region: string, table: 'organ' | 'enterprise' | 'line', ids: readonly string[]) {
  if (ids.length === 0) return []
  const wanted = sql.join([...new Set(ids)])
  const query =
    table === 'line'
      ? sql<{
          id: string
          name: string
        }>`select id, objects || '：' || content as name from inspection_plan_line where region_code = ${region} and id in (${wanted})`
      : sql<{
          id: string
          name: string
        }>`select id, name from ${sql.table(table)} where region_code = ${region} and id in (${wanted})`
  const { rows } = await query.execute(tx)
  return rows.map(({ id, name }) => [id, name] as const)
}

const aloneIn = (terms: MergeTerms, language: Language) => {
  const why = whyNotMerged(terms)
  return why === null ? null : spoken(why, language)
}
const conflictIn = (conflict: Conflict, language: Language) => {
  const { enterprise: _, ...shown } = conflict
  return { ...shown, reason: textIn(conflict.reason, conflict.said, language) }
}

/** A year's planned inspections enterprise by enterprise: what collides, and what would do instead. Reads, and changes nothing. */
export async function boardOf(
  tx: Tx,
  { year, page, limits, language }: Asked,
  { actor, by }: Recording,
): Promise<BoardView> {
  const { region } = actor
  const [found, visits] = await Promise.all([checksOf(tx, region, year), visitsOf(tx, region, year)])
  const checks = found.map(({ lineState, ...check }) => ({ ...check, state: lineState }))
  const apart = new Set(found.flatMap((c) => (c.state === 'planned' ? [c.id] : [])))
  const planned = checks.filter((c) => apart.has(c.id))
  const conflicts = detect(planned)
  const { first } = spanOf(year)
  const proposal = proposeVisits(planned, by.today > first ? by.today : first, limits)
  const conflictsOf = groupedBy(conflicts, (c) => c.enterprise)
  const proposalsOf = groupedBy(proposal.visits, (v) => v.enterprise)
  const visitsAt = groupedBy(visits, (v) => v.enterprise)
  const weight = (enterprise: RecordId) =>
    (proposalsOf.get(enterprise)?.length ?? 0) * 100 +
    (conflictsOf.get(enterprise)?.length ?? 0) * 10 +
    (visitsAt.has(enterprise) ? 1 : 0)
  const enterprises = [...byEnterprise(found).keys()].toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  const shown = enterprises.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  const onPage = new Set<RecordId>(shown)
  const seen = found.filter((c) => onPage.has(c.enterprise))
  const lines = overlappingLines(planned).slice(0, linesShown)
  const [organs, names, titles] = await Promise.all([
    namesOf(tx, region, 'organ', [
      ...seen.map((c) => c.department),
      ...visits.flatMap((v) => v.departments.split(',')),
    ]),
    namesOf(tx, region, 'enterprise', shown),
    namesOf(tx, region, 'line', [...seen.map((c) => c.line), ...lines.flatMap((l) => l.lines)]),
  ])
  const enterpriseNames = new Map<string, string>(names)
  const own = byEnterprise(seen)
  return {
    year,
    limits,
    totals: {
      enterprises: enterprises.length,
      checks: found.length,
      conflicts: conflicts.length,
      planned: proposal.planned,
      proposed: proposal.proposed,
      lowerBound: proposal.lowerBound,
      isFewest: proposal.isFewest,
    },
    rows: shown.map(
      (id): BoardRow => ({
        enterprise: { id, name: enterpriseNames.get(id) ?? '' },
        checks: (own.get(id) ?? []).map(({ lineState, ...c }) => ({
          id: c.id,
          line: c.line,
          department: c.department,
          family: c.family,
          windowFrom: c.windowFrom,
          windowTo: c.windowTo,
          state: c.state,
          visit: c.visit,
          alone: aloneIn({ ...c, state: lineState }, language),
        })),
        visits: (visitsAt.get(id) ?? []).map(({ enterprise: _, departments, ...v }) => ({
          ...v,
          departments: departments.split(',') as unknown as BoardVisit['departments'],
        })),
        conflicts: (conflictsOf.get(id) ?? []).map((c) => conflictIn(c, language)),
        proposals: (proposalsOf.get(id) ?? []).map(({ enterprise: _, ...v }) => v),
      }),
    ),
    page,
    pages: Math.max(1, Math.ceil(enterprises.length / rowsOnPage)),
    lines,
    names: Object.fromEntries([...organs, ...titles]),
  }
}
