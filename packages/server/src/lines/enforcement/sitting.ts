import type { PlainDate } from '@fazhi/law'
import { fault, type RecordId } from '@fazhi/ledger'
import { faultOf } from '@fazhi/lines/enforcement/certificate'
import { choiceIn } from '@fazhi/lines/enforcement/exam-rules'
import type { ExamItem, ExaminationView, ExamKey, SavedView, SittingView } from '@fazhi/lines/enforcement/exam-view'
import type { EnforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { sql } from 'kysely'
import type { Actor } from '../../auth/actor.ts'
import type { Tx } from '../../db/store.ts'
import { conflict, invalid, notFound } from '../../problem.ts'
import { say } from './say.ts'

/** Who sits before which paper, at which moment. */
export interface Seat {
  readonly actor: Actor
  readonly paper: string
  readonly now: Date
}
const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

export async function examinationsOf(tx: Tx, actor: Actor, now: Date): Promise<readonly ExaminationView[]> {
  const at = now.toISOString()
  const { rows } = await sql<ExaminationView>`
    select p.id as paper, p.title, ${iso('s.opens_at')} as "opensAt", ${iso('s.closes_at')} as "closesAt", s.minutes,
      case when s.closed_at is not null then 'closed' when a.finished_at is not null then 'finished'
        when a.deadline is not null then case when a.deadline < ${at} then 'finished' else 'sitting' end
        when s.opens_at > ${at} then 'upcoming' when s.closes_at <= ${at} then 'missed' else 'open' end as standing
    from exam_sitting s
      join exam_paper p on p.region_code = s.region_code and p.id = s.paper
      left join exam_attempt a on a.region_code = s.region_code and a.paper = s.paper and a.account_id = ${actor.account}
    where s.region_code = ${actor.region} order by s.opens_at desc, p.id limit 50`.execute(tx)
  return rows
}

type Officer = Pick<
  EnforcementOfficer,
  'id' | 'name' | 'issuedOn' | 'validUntil' | 'suspendedOn' | 'restoredOn' | 'endedOn'
>
/** 参加答卷的是本人的账号登记在册、证件有效的行政执法人员。 */
async function officerOf(tx: Tx, actor: Actor, today: PlainDate): Promise<Officer> {
  const { rows } = await sql<Officer>`
    select id, name, issued_on::text as "issuedOn", valid_until::text as "validUntil", suspended_on::text as "suspendedOn",
      restored_on::text as "restoredOn", ended_on::text as "endedOn"
    from enforcement_officer where region_code = ${actor.region} and "user" = ${actor.account} and organ_id = ${actor.organ}
    order by issued_on desc nulls last limit 1`.execute(tx)
  const [officer] = rows
  if (!officer) throw conflict(say('您的账号没有登记在行政执法人员名录中，请部门执法管理员登记'))
  const wrong = faultOf(officer, today)
  if (wrong) throw conflict(say('{wrong}，不能参加', { wrong }))
  return officer
}

/** Sits down, or comes back to where one sat: the deadline is the first sitting's, and there is no second. */
export async function begin(tx: Tx, seat: Seat, today: PlainDate): Promise<SittingView> {
  const { actor, paper, now } = seat
  const known = await findSitting(tx, seat)
  if (known) return known
  const officer = await officerOf(tx, actor, today)
  const at = now.toISOString()
  await sql`insert into exam_attempt (region_code, paper, officer, account_id, organ_id, started_at, deadline)
    select s.region_code, s.paper, ${officer.id}::uuid, ${actor.account}::uuid, ${actor.organ}, ${at}::timestamptz,
      least(${at}::timestamptz + s.minutes * interval '1 minute', s.closes_at)
    from exam_sitting s where s.region_code = ${actor.region} and s.paper = ${paper} and s.closed_at is null
      and s.opens_at <= ${at} and s.closes_at > ${at}
    on conflict do nothing`.execute(tx)
  const begun = await findSitting(tx, seat)
  if (begun) return begun
  const { rows } = await sql`select from exam_sitting where region_code = ${actor.region} and paper = ${paper}`.execute(
    tx,
  )
  throw rows.length === 0 ? notFound() : conflict(say('现在不在答卷的时间内，或者这名执法人员已经答过'))
}

type Attempt = Pick<SittingView, 'startedAt' | 'deadline' | 'finishedAt' | 'title'> & {
  readonly answers: Readonly<Record<string, string>> | null
  readonly items: readonly ExamItem[]
  readonly keys: readonly ExamKey[] | null
}
/** In one question, since hundreds ask at once. */
export async function findSitting(tx: Tx, { actor, paper, now }: Seat): Promise<SittingView | null> {
  const { rows } = await sql<Attempt>`
    select p.title, ${iso('a.started_at')} as "startedAt", ${iso('a.deadline')} as deadline, ${iso('a.finished_at')} as "finishedAt",
      (select jsonb_object_agg(x.n::text, x.choice) from exam_answer x
        where x.region_code = a.region_code and x.paper = a.paper and x.officer = a.officer) as answers,
      (select jsonb_agg(jsonb_build_object('n', i.n, 'kind', i.kind, 'stem', i.stem, 'options', i.options, 'points', i.points) order by i.n)
        from exam_item i where i.region_code = a.region_code and i.paper = a.paper) as items,
      (select jsonb_agg(jsonb_build_object('n', k.n, 'answer', k.answer, 'law', k.law, 'article', k.article) order by k.n)
        from exam_key k where k.region_code = a.region_code and k.paper = a.paper) as keys
    from exam_attempt a join exam_paper p on p.region_code = a.region_code and p.id = a.paper
    where a.region_code = ${actor.region} and a.paper = ${paper} and a.account_id = ${actor.account}`.execute(tx)
  const [found] = rows
  if (!found) return null
  const { answers, keys, ...rest } = found
  const at = now.toISOString()
  return {
    ...rest,
    paper: paper as RecordId,
    now: at,
    isOver: found.finishedAt !== null || found.deadline < at,
    answers: answers ?? {},
    keys: keys ?? [],
  }
}

/** Keeps one answer; the same again changes nothing. What is acknowledged is committed. */
export async function saveAnswer(tx: Tx, seat: Seat, n: number, raw: unknown): Promise<SavedView> {
  const { actor, paper, now } = seat
  const choice = choiceIn(raw, 4)
  if (choice === null) throw invalid([fault('choice', say('请选择答案'))])
  const savedAt = now.toISOString()
  const { rows } = await sql`
    insert into exam_answer (region_code, paper, officer, n, choice, saved_at)
    select a.region_code, a.paper, a.officer, i.n, ${choice}, ${savedAt}::timestamptz
    from exam_attempt a join exam_item i on i.region_code = a.region_code and i.paper = a.paper and i.n = ${n}
    where a.region_code = ${actor.region} and a.paper = ${paper} and a.account_id = ${actor.account}
      and a.finished_at is null and a.deadline >= ${savedAt}
      and length(${choice}) <= case i.kind when 'multiple' then 4 else 1 end
      and (${choice} = '' or ascii(right(${choice}, 1)) - 64 <= jsonb_array_length(i.options))
    on conflict (region_code, paper, officer, n) do update set choice = excluded.choice, saved_at = excluded.saved_at
    returning n`.execute(tx)
  if (rows.length > 0) return { n, choice, savedAt }
  const sitting = await findSitting(tx, seat)
  if (!sitting) throw notFound()
  if (sitting.isOver) throw conflict(say('已经交卷或者到时，答案不能再改'))
  throw invalid([fault('choice', say('请选择答案'))])
}

/** Hands in; whoever has handed in already is shown it as it is. */
export async function finish(tx: Tx, seat: Seat): Promise<SittingView> {
  const { actor, paper, now } = seat
  await sql`update exam_attempt set finished_at = least(${now.toISOString()}::timestamptz, deadline)
    where region_code = ${actor.region} and paper = ${paper} and account_id = ${actor.account} and finished_at is null`.execute(
    tx,
  )
  const sitting = await findSitting(tx, seat)
  if (!sitting) throw notFound()
  return sitting
}
