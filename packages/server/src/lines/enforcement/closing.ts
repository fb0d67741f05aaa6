import { type PlainDate, shanghaiDate } from '@fazhi/law'
import type { Input, Ledger, OrganId, RecordId } from '@fazhi/ledger'
import { answerSheet } from '@fazhi/lines/enforcement/answer-sheet'
import { contestTeam } from '@fazhi/lines/enforcement/contest-team'
import { type ExamPaper, examPaper } from '@fazhi/lines/enforcement/exam-paper'
import {
  type Choices,
  type FrozenItem,
  rankingOf,
  scoreOf,
  teamName,
  teamsOf,
} from '@fazhi/lines/enforcement/exam-rules'
import { teamMember } from '@fazhi/lines/enforcement/team-member'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../db/store.ts'
import { isAdmitted, judgeAll, takeInAll } from '../../ledgers/many.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import { findMatter } from '../../ledgers/stored-matter.ts'
import { conflict, invalid, notFound } from '../../problem.ts'
import { say } from './say.ts'

export async function frozenOf(tx: Tx, region: string, paper: string): Promise<readonly FrozenItem[]> {
  const { rows } = await sql<FrozenItem>`
    select i.n, i.points, k.answer as key from exam_item i
      join exam_key k on k.region_code = i.region_code and k.paper = i.paper and k.n = i.n
    where i.region_code = ${region} and i.paper = ${paper} order by i.n`.execute(tx)
  return rows
}
export async function choicesOf(tx: Tx, region: string, paper: string): Promise<ReadonlyMap<RecordId, Choices>> {
  const { rows } = await sql<{ officer: RecordId; choices: Readonly<Record<string, string>> }>`
    select officer, jsonb_object_agg(n::text, choice) as choices from exam_answer
    where region_code = ${region} and paper = ${paper} group by officer`.execute(tx)
  return new Map(
    rows.map(({ officer, choices }) => [officer, new Map(Object.entries(choices).map(([n, c]) => [Number(n), c]))]),
  )
}

interface Attempt {
  readonly officer: RecordId
  readonly account: string
  readonly unit: OrganId
  readonly started: number
  readonly ended: number
  readonly ending: 'finished' | 'expired'
}
async function takeAll(
  tx: Tx,
  ledger: Ledger,
  drafts: readonly Input[],
  recording: Recording,
  ids: readonly RecordId[],
) {
  const judged = await judgeAll(tx, ledger, drafts, recording, ids)
  const faults = judged.flatMap((one) => (isAdmitted(one) ? [] : one.faults))
  if (faults.length > 0) throw invalid(faults.slice(0, 20))
  await takeInAll(tx, ledger, judged.filter(isAdmitted), recording)
}
const idsFor = (of: readonly unknown[]) => of.map(() => uuidv7() as RecordId)

/** Closes a paper whose time is over: every sheet is scored and placed, the teams are chosen, and the answers are laid open. */
export async function closePaper(tx: Tx, id: string, now: Date, recording: Recording): Promise<void> {
  const { actor, by } = recording
  const { region } = actor
  const matter = await findMatter(tx, examPaper, actor, id)
  if (!matter) throw notFound()
  const paper = matter.row as unknown as ExamPaper
  const closed = await sql`update exam_sitting set closed_at = ${now.toISOString()}
    where region_code = ${region} and paper = ${id} and closed_at is null and closes_at <= ${now.toISOString()}
    returning paper`.execute(tx)
  if (closed.rows.length === 0) throw conflict(say('还没有到截止的时间，或者已经评分'))
  const { rows } = await sql<Attempt>`
    select a.officer, a.account_id as account, a.organ_id as unit, extract(epoch from a.started_at)::float8 as started,
      extract(epoch from coalesce(a.finished_at, a.deadline))::float8 as ended,
      case when a.finished_at is null then 'expired' else 'finished' end as ending
    from exam_attempt a where a.region_code = ${region} and a.paper = ${id}`.execute(tx)
  const [items, choices] = [await frozenOf(tx, region, id), await choicesOf(tx, region, id)]
  const attempts = new Map(rows.map((a) => [a.officer, a]))
  const ranking = rankingOf(
    rows.map((a) => ({
      officer: a.officer,
      unit: a.unit,
      score: scoreOf(items, choices.get(a.officer) ?? new Map()),
      seconds: Math.max(0, Math.round(a.ended - a.started)),
      finishedAt: Math.round(a.ended * 1000),
    })),
    paper.tieRule,
  )
  const sheets = ranking.flatMap((r) => {
    const attempt = attempts.get(r.officer)
    if (!attempt) return []
    const submittedOn: PlainDate = shanghaiDate(new Date(attempt.ended * 1000))
    const { account: candidate, ending } = attempt
    return [
      {
        paper: id,
        officer: r.officer,
        unit: r.unit,
        candidate,
        submittedOn,
        ending,
        score: r.score,
        seconds: r.seconds,
        place: r.place,
      },
    ]
  })
  const sheetIds = idsFor(sheets)
  await takeAll(tx, answerSheet, sheets, recording, sheetIds)
  const sheetOf = new Map(sheets.map((s, i) => [s.officer, sheetIds[i]]))

  const { teams } = teamsOf(ranking, paper.teams, paper.members)
  const teamIds = idsFor(teams)
  const selectedOn = by.today
  const team = (n: number) => ({
    paper: id,
    name: teamName(n),
    contestYear: paper.contestYear,
    selectedOn,
    members: paper.members,
  })
  await takeAll(
    tx,
    contestTeam,
    teams.map((_, t) => team(t + 1)),
    recording,
    teamIds,
  )
  const members = teams.flatMap((chosen, t) =>
    chosen.map(({ officer, unit, place }) => ({
      team: teamIds[t] ?? '',
      officer,
      sheet: sheetOf.get(officer) ?? '',
      unit,
      place,
      selectedOn,
    })),
  )
  await takeAll(tx, teamMember, members, recording, idsFor(members))
}
