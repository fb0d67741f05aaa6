import { fault, type RecordId } from '@fazhi/ledger'
import { examPaper } from '@fazhi/lines/enforcement/exam-paper'
import type { TieRule } from '@fazhi/lines/enforcement/exam-rules'
import { tieRules } from '@fazhi/lines/enforcement/vocabulary'
import { enforcementCoordinator, enforcementSupervisor, inspector } from '@fazhi/lines/shared/posts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Acting } from '../../auth/acting.ts'
import type { Actor } from '../../auth/actor.ts'
import { cookieOf } from '../../auth/signed-in.ts'
import type { Tx } from '../../db/store.ts'
import { type House, todayOf } from '../../house.ts'
import { languageOf } from '../../language.ts'
import { recordingOf } from '../../ledgers/change.ts'
import { once } from '../../ledgers/once.ts'
import { idPattern } from '../../ledgers/routes.ts'
import { recordSchema } from '../../ledgers/schema.ts'
import { recordView } from '../../ledgers/views.ts'
import { invalid, notFound } from '../../problem.ts'
import { bodyIn } from './asked.ts'
import { closePaper } from './closing.ts'
import {
  choiceSchema,
  examinationsSchema,
  paperSchema,
  resultsSchema,
  savedSchema,
  sittingSchema,
} from './exam-schema.ts'
import { wantPost } from './posts.ts'
import { publishPaper, type WantedPaper } from './published-paper.ts'
import { resultsOf } from './results.ts'
import { say } from './say.ts'
import { begin, examinationsOf, findSitting, finish, type Seat, saveAnswer } from './sitting.ts'

const tags = ['行政执法']
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

const paperIn = ({ params }: FastifyRequest): string => {
  const { paper } = params as { readonly paper: string }
  if (!idPattern.test(paper)) throw notFound()
  return paper
}
const momentIn = (raw: unknown): Date | null => {
  const at = typeof raw === 'string' && moment.test(raw) ? new Date(raw) : null
  return at === null || Number.isNaN(at.getTime()) ? null : at
}
const wholeIn = (raw: unknown, most: number): number | null =>
  typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 1 && raw <= most ? raw : null

function wantedIn(request: FastifyRequest): WantedPaper {
  const { title, opensAt, closesAt, minutes, tieRule, teams, members, questions, ...rest } = bodyIn(request)
  const [opens, closes] = [momentIn(opensAt), momentIn(closesAt)]
  const [long, sides, each] = [wholeIn(minutes, 600), wholeIn(teams, 20), wholeIn(members, 20)]
  const isList =
    Array.isArray(questions) &&
    questions.length >= 1 &&
    questions.length <= 200 &&
    questions.every((q) => typeof q === 'string' && idPattern.test(q)) &&
    new Set(questions).size === questions.length
  const isRule = typeof tieRule === 'string' && Object.hasOwn(tieRules, tieRule)
  const faults = [
    ...Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))),
    ...(typeof title === 'string' ? [] : [fault('title', say('请填写试卷的名称'))]),
    ...(opens ? [] : [fault('opensAt', say('请填写开考和截止的时刻，截止晚于开考'))]),
    ...(closes && (!opens || closes > opens) ? [] : [fault('closesAt', say('请填写开考和截止的时刻，截止晚于开考'))]),
    ...(long === null
      ? [fault('minutes', say('{what}应为1至{most}的整数', { what: say('答题分钟数'), most: 600 }))]
      : []),
    ...(sides === null ? [fault('teams', say('{what}应为1至{most}的整数', { what: say('队伍数'), most: 20 }))] : []),
    ...(each === null ? [fault('members', say('{what}应为1至{most}的整数', { what: say('每队人数'), most: 20 }))] : []),
    ...(isRule ? [] : [fault('tieRule', say('请选择同分的规则'))]),
    ...(isList ? [] : [fault('questions', say('请从题库选择试题，一至二百道，不重复'))]),
  ]
  if (faults.length > 0 || !opens || !closes || long === null || sides === null || each === null) throw invalid(faults)
  return {
    title: String(title),
    opensAt: opens,
    closesAt: closes,
    minutes: long,
    tieRule: tieRule as TieRule,
    teams: sides,
    members: each,
    questions: questions as readonly string[],
  }
}

/** The contest: papers are published and closed by the justice bureau, and written by whoever holds a certificate. */
export function examRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  const described = {
    serializerCompiler: () => JSON.stringify,
    validatorCompiler: () => (value: unknown) => ({ value }),
  }
  const config = { acts: true } as const
  const sit = <T>(request: FastifyRequest, work: (tx: Tx, seat: Seat) => Promise<T>): Promise<T> =>
    acting.act(cookieOf(request), (tx, actor) => {
      wantPost(actor, [inspector], say('答卷'))
      return work(tx, { actor, paper: paperIn(request), now: house.now() })
    })
  const look = (tx: Tx, actor: Actor, request: FastifyRequest) => {
    wantPost(actor, [enforcementCoordinator, enforcementSupervisor], say('查看考试成绩'))
    return resultsOf(tx, actor, paperIn(request))
  }

  app.post(
    '/api/enforcement/papers',
    {
      config,
      ...described,
      schema: {
        tags,
        summary: '发布试卷：题目和答案就此固定',
        body: paperSchema,
        response: { 201: recordSchema(examPaper) },
      },
    },
    async (request, reply) => {
      const view = await acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [enforcementCoordinator], say('发布试卷'))
        const wanted = wantedIn(request)
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        const id = uuidv7() as RecordId
        const matter = await once(request, tx, examPaper, recording, id, () => publishPaper(tx, wanted, recording, id))
        return recordView(tx, examPaper, matter, recording)
      })
      reply.header('etag', `"${view.version}"`)
      return reply.status(201).header('location', `/api/ledgers/${examPaper.shape.code}/${view.row.id}`).send(view)
    },
  )
  app.post(
    '/api/enforcement/papers/:paper/closing',
    { config, ...described, schema: { tags, summary: '截止以后评分、排名、选拔', response: { 200: resultsSchema } } },
    (request) =>
      acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [enforcementCoordinator], say('评分'))
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        await closePaper(tx, paperIn(request), house.now(), recording)
        return look(tx, actor, request)
      }),
  )
  app.get(
    '/api/enforcement/papers/:paper/results',
    {
      config,
      ...described,
      schema: { tags, summary: '一份试卷的排名、队伍和试题统计', response: { 200: resultsSchema } },
    },
    (request) => acting.act(cookieOf(request), (tx, actor) => look(tx, actor, request)),
  )
  app.get(
    '/api/enforcement/examinations',
    { config, ...described, schema: { tags, summary: '本人可以参加的答卷', response: { 200: examinationsSchema } } },
    (request) =>
      acting.act(cookieOf(request), (tx, actor) => {
        wantPost(actor, [inspector], say('答卷'))
        return examinationsOf(tx, actor, house.now())
      }),
  )
  app.get(
    '/api/enforcement/examinations/:paper',
    { config, ...described, schema: { tags, summary: '本人的答卷', response: { 200: sittingSchema } } },
    (request) =>
      sit(request, async (tx, seat) => {
        const sitting = await findSitting(tx, seat)
        if (!sitting) throw notFound()
        return sitting
      }),
  )
  app.post(
    '/api/enforcement/examinations/:paper/attempt',
    { config, ...described, schema: { tags, summary: '开始答卷，或者接着答', response: { 200: sittingSchema } } },
    (request) => sit(request, (tx, seat) => begin(tx, seat, todayOf(house))),
  )
  app.put(
    '/api/enforcement/examinations/:paper/answers/:n',
    {
      config,
      ...described,
      schema: { tags, summary: '保存一题的答案', body: choiceSchema, response: { 200: savedSchema } },
    },
    (request) =>
      sit(request, (tx, seat) => {
        const { n } = request.params as { readonly n: string }
        if (!/^[1-9]\d{0,2}$/.test(n)) throw notFound()
        return saveAnswer(tx, seat, Number(n), bodyIn(request)['choice'])
      }),
  )
  app.post(
    '/api/enforcement/examinations/:paper/finish',
    { config, ...described, schema: { tags, summary: '交卷', response: { 200: sittingSchema } } },
    (request) => sit(request, finish),
  )
}
