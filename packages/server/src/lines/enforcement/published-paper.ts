import { type PlainDate, shanghaiDate } from '@fazhi/law'
import { fault, type RecordId } from '@fazhi/ledger'
import { examPaper } from '@fazhi/lines/enforcement/exam-paper'
import type { ExamQuestion } from '@fazhi/lines/enforcement/exam-question'
import type { TieRule } from '@fazhi/lines/enforcement/exam-rules'
import { truthOptions } from '@fazhi/lines/enforcement/vocabulary'
import { sql } from 'kysely'
import type { Tx } from '../../db/store.ts'
import { takeIn } from '../../ledgers/change.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import type { StoredMatter } from '../../ledgers/stored-matter.ts'
import { invalid } from '../../problem.ts'
import { say } from './say.ts'

export interface WantedPaper {
  readonly title: string
  readonly opensAt: Date
  readonly closesAt: Date
  readonly minutes: number
  readonly tieRule: TieRule
  readonly teams: number
  readonly members: number
  /** Questions of the bank, in the order of the paper. */
  readonly questions: readonly string[]
}
type Question = Pick<ExamQuestion, 'id' | 'stem' | 'kind' | 'key' | 'law' | 'article'> & {
  readonly options: readonly (string | null)[]
}
const points = { single: 2, judge: 1, multiple: 3 } as const satisfies Record<ExamQuestion['kind'], number>

/** Publishes a paper: its questions and answers are copied as they stand and change no more, whatever becomes of the bank. */
export async function publishPaper(
  tx: Tx,
  wanted: WantedPaper,
  recording: Recording,
  id: RecordId,
): Promise<StoredMatter> {
  const { region } = recording.actor
  const { rows } = await sql<Question>`
    select id, stem, kind, key, law, article, jsonb_build_array(option_a, option_b, option_c, option_d) as options
    from exam_question where region_code = ${region} and state = 'ready' and id = any (${wanted.questions}::uuid[])`.execute(
    tx,
  )
  const found = new Map<string, Question>(rows.map((q) => [q.id, q]))
  const questions = wanted.questions.flatMap((q) => found.get(q) ?? [])
  if (questions.length < wanted.questions.length)
    throw invalid([
      fault('questions', say('有{n}道题不在题库中或者没有审定', { n: wanted.questions.length - questions.length })),
    ])
  const opensOn: PlainDate = shanghaiDate(wanted.opensAt)
  const draft = {
    title: wanted.title,
    contestYear: Number(opensOn.slice(0, 4)),
    publishedOn: recording.by.today,
    opensOn,
    closesOn: shanghaiDate(wanted.closesAt),
    minutes: wanted.minutes,
    items: questions.length,
    fullMarks: questions.reduce((sum, q) => sum + points[q.kind], 0),
    tieRule: wanted.tieRule,
    teams: wanted.teams,
    members: wanted.members,
  }
  const paper = await takeIn(tx, examPaper, draft, recording, id)
  const items = questions.map((q, i) => ({
    n: i + 1,
    kind: q.kind,
    stem: q.stem,
    options: q.kind === 'judge' ? truthOptions : q.options.filter((o) => o !== null),
    points: points[q.kind],
  }))
  const keys = questions.map((q, i) => ({ n: i + 1, question: q.id, answer: q.key, law: q.law, article: q.article }))
  await sql`insert into exam_item (region_code, paper, n, kind, stem, options, points)
    select ${region}, ${id}::uuid, x.n, x.kind, x.stem, x.options, x.points
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as x(n int, kind text, stem text, options jsonb, points int)`.execute(
    tx,
  )
  await sql`insert into exam_key (region_code, paper, n, question, answer, law, article)
    select ${region}, ${id}::uuid, x.n, x.question, x.answer, x.law, x.article
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as x(n int, question uuid, answer text, law text, article text)`.execute(
    tx,
  )
  await sql`insert into exam_sitting (region_code, paper, opens_at, closes_at, minutes)
    values (${region}, ${id}, ${wanted.opensAt.toISOString()}, ${wanted.closesAt.toISOString()}, ${wanted.minutes})`.execute(
    tx,
  )
  return paper
}
