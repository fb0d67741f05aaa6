import { isPlainDate, type Sentence } from '@fazhi/law'
import { fault, type RecordId } from '@fazhi/ledger'
import { mergeLimits } from '@fazhi/lines/enforcement/merge-proposal'
import { jointVisit, mostDepartments } from '@fazhi/lines/enforcement/visit'
import { enforcementClerk, enforcementCoordinator, enforcementSupervisor } from '@fazhi/lines/shared/posts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Acting } from '../../auth/acting.ts'
import { cookieOf } from '../../auth/signed-in.ts'
import { type House, todayOf } from '../../house.ts'
import { languageOf } from '../../language.ts'
import { recordingOf } from '../../ledgers/change.ts'
import { once } from '../../ledgers/once.ts'
import { yearIn } from '../../ledgers/routes.ts'
import { recordSchema } from '../../ledgers/schema.ts'
import { recordView } from '../../ledgers/views.ts'
import { invalid } from '../../problem.ts'
import { type Accepted, acceptProposal } from './accept.ts'
import { boardOf } from './board.ts'
import { acceptedSchema, boardQuery, boardSchema } from './board-schema.ts'
import { drawRoutes } from './draw-routes.ts'
import { examRoutes } from './exam-routes.ts'
import { coverageQuery, coverageSchema } from './exam-schema.ts'
import { firstOffenceRoutes } from './first-offence-routes.ts'
import { wantPost } from './posts.ts'
import { recordCheckRoutes } from './record-check-routes.ts'
import { say } from './say.ts'
import { coverageOf } from './training-coverage.ts'

const tags = ['行政执法']
const readers = [enforcementCoordinator, enforcementSupervisor, enforcementClerk]
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function wholeIn(
  request: FastifyRequest,
  name: 'departments' | 'weekly' | 'page',
  most: number,
  what: Sentence,
): number | undefined {
  const text = (request.query as Readonly<Record<string, unknown>>)[name]
  if (text === undefined || text === '') return undefined
  const value = typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > most) throw invalid([fault(name, say('{what}应为1至{most}的整数', { what, most }))])
  return value
}
function acceptedIn({ body }: FastifyRequest): Accepted {
  const said: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
  const { targets, weekOf, lead, ...rest } = said
  const isList =
    Array.isArray(targets) && targets.length <= 40 && targets.every((t) => typeof t === 'string' && uuid.test(t))
  const faults = [
    ...Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))),
    ...(isList ? [] : [fault('targets', say('请选择要合并的检查对象，至多40项'))]),
    ...(isPlainDate(weekOf) ? [] : [fault('weekOf', say('请填写拟上门的一周的星期一'))]),
    ...(lead === undefined || typeof lead === 'string' ? [] : [fault('lead', say('请选择牵头部门'))]),
  ]
  if (faults.length > 0 || !isList || !isPlainDate(weekOf)) throw invalid(faults)
  return { targets, weekOf, ...(typeof lead === 'string' ? { lead } : {}) }
}

/** The planning board, and what is accepted of its proposals. The rows are those that the actor's own post sees. */
export function enforcementRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  firstOffenceRoutes(app, house, acting)
  drawRoutes(app, house, acting)
  recordCheckRoutes(app, house, acting)
  examRoutes(app, house, acting)
  app.get(
    '/api/enforcement/training',
    {
      config: { acts: true },
      schema: {
        tags,
        summary: '行政执法人员培训覆盖面和学时',
        querystring: coverageQuery,
        response: { 200: coverageSchema },
      },
    },
    (request) => {
      const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
      return acting.act(cookieOf(request), (tx, actor) => {
        wantPost(actor, [enforcementCoordinator, enforcementSupervisor], say('培训覆盖面'))
        return coverageOf(tx, actor, year)
      })
    },
  )
  app.get(
    '/api/enforcement/board',
    {
      config: { acts: true },
      schema: {
        tags,
        summary: '检查计划统筹：冲突和合并建议',
        querystring: boardQuery,
        response: { 200: boardSchema },
      },
    },
    (request) => {
      const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
      const limits = {
        departments:
          wholeIn(request, 'departments', mostDepartments, say('一次上门的部门数')) ?? mergeLimits.departments,
        weekly: wholeIn(request, 'weekly', 99, say('一周上门的次数')) ?? mergeLimits.weekly,
      }
      const page = wholeIn(request, 'page', 10_000, say('页码')) ?? 1
      return acting.act(cookieOf(request), (tx, actor) => {
        wantPost(actor, readers, say('检查计划统筹'))
        return boardOf(tx, { year, page, limits, language: languageOf(request) }, recordingOf(house, actor))
      })
    },
  )
  app.post(
    '/api/enforcement/visits',
    {
      config: { acts: true },
      serializerCompiler: () => JSON.stringify,
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags,
        summary: '采纳合并建议：并成一次上门',
        body: acceptedSchema,
        response: { 201: recordSchema(jointVisit) },
      },
    },
    async (request, reply) => {
      const view = await acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [enforcementCoordinator], say('合并检查'))
        const accepted = acceptedIn(request)
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        const id = uuidv7() as RecordId
        const matter = await once(request, tx, jointVisit, recording, id, () =>
          acceptProposal(tx, accepted, recording, id),
        )
        return recordView(tx, jointVisit, matter, recording)
      })
      reply.header('etag', `"${view.version}"`)
      return reply.status(201).header('location', `/api/ledgers/${jointVisit.shape.code}/${view.row.id}`).send(view)
    },
  )
}
