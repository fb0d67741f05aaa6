import type { RecordId } from '@fazhi/ledger'
import { statisticsOf } from '@fazhi/lines/enforcement/exam-rules'
import type { PlaceView, ResultsView } from '@fazhi/lines/enforcement/exam-view'
import { sql } from 'kysely'
import type { Actor } from '../../auth/actor.ts'
import type { Tx } from '../../db/store.ts'
import { notFound } from '../../problem.ts'
import { choicesOf, frozenOf } from './closing.ts'

type Head = Pick<ResultsView, 'title' | 'fullMarks' | 'closesAt' | 'closedAt' | 'sat' | 'finished'> & {
  readonly wanted: number
}
const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** How a paper went: before it is closed only how many sat, afterwards who came where and how each question did. */
export async function resultsOf(tx: Tx, { region }: Actor, paper: string): Promise<ResultsView> {
  // A paper taken over from elsewhere has its sheets and no sitting here.
  const heads = await sql<Head>`
    select p.title, p.full_marks as "fullMarks", p.teams * p.members as wanted,
      ${iso('coalesce(s.closes_at, p.closes_on::timestamptz)')} as "closesAt",
      ${iso('case when s.paper is null then p.closes_on::timestamptz else s.closed_at end')} as "closedAt",
      case when s.paper is null then (select count(*)::int from answer_sheet x
          where x.region_code = p.region_code and x.paper = p.id)
        else (select count(*)::int from exam_attempt a where a.region_code = p.region_code and a.paper = p.id) end as sat,
      case when s.paper is null then (select count(*)::int from answer_sheet x
          where x.region_code = p.region_code and x.paper = p.id and x.ending = 'finished')
        else (select count(*)::int from exam_attempt a where a.region_code = p.region_code and a.paper = p.id
          and a.finished_at is not null) end as finished
    from exam_paper p left join exam_sitting s on s.region_code = p.region_code and s.paper = p.id
    where p.region_code = ${region} and p.id = ${paper}`.execute(tx)
  const [found] = heads.rows
  if (!found) throw notFound()
  const { wanted, ...head } = found
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
