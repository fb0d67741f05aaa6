import type { RecordId } from '@fazhi/ledger'
import { statisticsOf, type TieRule } from '@fazhi/lines/enforcement/exam-rules'
import type { PlaceView, ResultsView } from '@fazhi/lines/enforcement/exam-view'
import { sql } from 'kysely'
import type { Actor } from '../../auth/actor.ts'
import type { Tx } from '../../db/store.ts'
import { notFound } from '../../problem.ts'
import { choicesOf, frozenOf } from './closing.ts'

type Head = Pick<ResultsView, 'title' | 'fullMarks' | 'closesAt' | 'closedAt' | 'sat' | 'finished'> & {
  readonly wanted: number
  readonly tieRule: TieRule
}
const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** How a paper went: before it is closed only how many sat, afterwards who came where and how each question did. */
export async function resultsOf(tx: Tx, { region }: Actor, paper: string): Promise<ResultsView> {
  const heads = await sql<Head>`
    select p.title, p.full_marks as "fullMarks", p.teams * p.members as wanted, p.tie_rule as "tieRule",
      ${iso('s.closes_at')} as "closesAt", ${iso('s.closed_at')} as "closedAt",
      (select count(*)::int from exam_attempt a where a.region_code = s.region_code and a.paper = s.paper) as sat,
      (select count(*)::int from exam_attempt a where a.region_code = s.region_code and a.paper = s.paper
        and a.finished_at is not null) as finished
    from exam_sitting s join exam_paper p on p.region_code = s.region_code and p.id = s.paper
    where s.region_code = ${region} and s.paper = ${paper}`.execute(tx)
  const [found] = heads.rows
  if (!found) throw notFound()
  const { wanted, tieRule: _, ...head } = found
  const common = { ...head, paper: paper as RecordId }
  if (head.closedAt === null) return { ...common, ranking: [], teams: [], undecided: [], items: [] }
  const { rows: ranking } = await sql<PlaceView>`
    select x.officer, o.name, u.name as unit, x.place, x.score, x.seconds
    from answer_sheet x join enforcement_officer o on o.region_code = x.region_code and o.id = x.officer
      join organ u on u.region_code = x.region_code and u.id = x.organ_id
    where x.region_code = ${region} and x.paper = ${paper} order by x.place, x.officer`.execute(tx)
  const chosen = await sql<{ team: string; officer: RecordId }>`
    select t.name as team, m.officer from contest_team t
      join team_member m on m.region_code = t.region_code and m.team = t.id
    where t.region_code = ${region} and t.paper = ${paper} order by t.name, m.place`.execute(tx)
  const placed = new Map(ranking.map((r) => [r.officer, r]))
  const names = [...new Set(chosen.rows.map((c) => c.team))]
  const last = ranking[wanted - 1]
  const [items, choices] = [await frozenOf(tx, region, paper), await choicesOf(tx, region, paper)]
  const stems = await sql<{ n: number; stem: string }>`
    select n, stem from exam_item where region_code = ${region} and paper = ${paper} order by n`.execute(tx)
  const stemOf = new Map(stems.rows.map((s) => [s.n, s.stem]))
  const keyOf = new Map(items.map((i) => [i.n, i.key]))
  return {
    ...common,
    ranking,
    teams: names.map((name) => ({
      name,
      members: chosen.rows.flatMap((c) => (c.team === name ? (placed.get(c.officer) ?? []) : [])),
    })),
    undecided: names.length > 0 || !last ? [] : ranking.filter((r) => r.place === last.place),
    items: statisticsOf(items, ranking, choices).map((s) => ({
      ...s,
      stem: stemOf.get(s.n) ?? '',
      answer: keyOf.get(s.n) ?? '',
    })),
  }
}
