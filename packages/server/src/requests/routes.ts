import { type RequestView, requestStandings, requestSteps } from '@fazhi/ledger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { saidIn } from '../ledgers/reading.ts'
import { versionOf } from '../ledgers/routes.ts'
import { day, previewSchema } from '../ledgers/schema.ts'
import { approve, askAgain, askFor, giveBack, urge, withdraw } from './request-steps.ts'
import { requestsOf, requestView } from './request-view.ts'

const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const closed = { additionalProperties: false } as const
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const value = Type.Union([Type.String({ maxLength: 20_000 }), Type.Number(), Type.Null()])
/** What the dialog asks for, without the legal date and the approver. */
const values = Type.Record(Type.String(), value)
const standing = Type.Union(requestStandings.map((s) => Type.Literal(s)))
const step = Type.Union(requestSteps.map((s) => Type.Literal(s)))
const view = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  ledger: Type.String(),
  record: Type.String(),
  title: Type.String(),
  state: Type.String(),
  move: Type.String(),
  approval: Type.String(),
  standing,
  values,
  names: Type.Record(Type.String(), Type.String()),
  askedBy: Type.String(),
  askedByName: Type.String(),
  steps: Type.Array(
    Type.Object({ step, by: Type.String(), post: Type.String(), at: Type.String(), reason: nullable(Type.String()) }),
  ),
  recordVersion: Type.Integer(),
  changed: Type.Boolean(),
  may: Type.Array(step),
  preview: nullable(previewSchema),
  obstacle: nullable(Type.String()),
  on: day,
})
const mark = Type.Object({
  id: Type.String(),
  move: Type.String(),
  standing,
  askedByName: Type.String(),
  askedAt: Type.String(),
  urged: Type.Integer(),
})
const ask = Type.Object(
  {
    ledger: Type.String({ maxLength: 100, title: '台账' }),
    record: uuid,
    move: Type.String({ maxLength: 100, title: '环节' }),
    values,
  },
  closed,
)
const again = Type.Object({ values }, closed)
const approval = Type.Object({ record: Type.Integer({ minimum: 1, title: '批准人所看到的记录版本' }) }, closed)
const reason = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 2000, title: '理由' }) }, closed)
const byId = Type.Object({ id: uuid })
const ofRecord = Type.Object({ ledger: Type.String({ maxLength: 100 }), record: uuid }, closed)

/** Moves asked for: by whoever may make them, of whoever must approve them. */
export function requestRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> => {
    const said = saidIn(request)
    return acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said)))
  }
  const route = (summary: string, schema: object, answer: TSchema = view, status = 200) => ({
    config: { acts: true } as const,
    schema: { tags: ['请求批准'], summary, ...schema, response: { [status]: answer } },
  })
  const answer = (reply: FastifyReply, seen: RequestView) => {
    reply.header('etag', `"${seen.version}"`)
    return seen
  }
  /** A step of one request, and the request as it then stands. */
  const stepping = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (tx: Tx, id: string, version: number, recording: Recording) => Promise<unknown>,
  ) => {
    const { id } = request.params as Static<typeof byId>
    const version = versionOf(request)
    return answer(
      reply,
      await act(request, async (tx, recording) => {
        await work(tx, id, version, recording)
        return requestView(tx, id, recording)
      }),
    )
  }
  app.get<{ Querystring: Static<typeof ofRecord> }>(
    '/api/requests',
    route('一条记录未结的请求', { querystring: ofRecord }, Type.Array(mark)),
    (request) => {
      const { ledger, record } = request.query
      return act(request, (tx, recording) => requestsOf(tx, ledger, record, recording))
    },
  )
  app.post<{ Body: Static<typeof ask> }>(
    '/api/requests',
    route('提请批准一个环节', { body: ask }, view, 201),
    async (request, reply) => {
      const seen = await act(request, async (tx, recording) =>
        requestView(tx, await askFor(tx, request.body, recording), recording),
      )
      return answer(reply.status(201).header('location', `/api/requests/${seen.id}`), seen)
    },
  )
  app.get<{ Params: Static<typeof byId> }>(
    '/api/requests/:id',
    route('一个请求，以及批准之后会怎样', { params: byId }),
    async (request, reply) => {
      const { id } = request.params
      return answer(reply, await act(request, (tx, recording) => requestView(tx, id, recording)))
    },
  )
  app.put<{ Params: Static<typeof byId>; Body: Static<typeof again> }>(
    '/api/requests/:id',
    route('修改后再次提请', { params: byId, body: again }),
    (request, reply) =>
      stepping(request, reply, (tx, id, version, recording) =>
        askAgain(tx, id, version, request.body.values, recording),
      ),
  )
  app.post<{ Params: Static<typeof byId>; Body: Static<typeof approval> }>(
    '/api/requests/:id/approve',
    route('批准，环节即时办理', { params: byId, body: approval }),
    (request, reply) =>
      stepping(request, reply, (tx, id, version, recording) =>
        approve(tx, id, version, request.body.record, recording),
      ),
  )
  app.post<{ Params: Static<typeof byId>; Body: Static<typeof reason> }>(
    '/api/requests/:id/return',
    route('退回，说明理由', { params: byId, body: reason }),
    (request, reply) =>
      stepping(request, reply, (tx, id, version, recording) =>
        giveBack(tx, id, version, request.body.reason, recording),
      ),
  )
  app.post<{ Params: Static<typeof byId> }>(
    '/api/requests/:id/withdraw',
    route('撤回', { params: byId }),
    (request, reply) => stepping(request, reply, withdraw),
  )
  app.post<{ Params: Static<typeof byId> }>(
    '/api/requests/:id/urge',
    route('催办，一天一次', { params: byId }),
    (request, reply) => stepping(request, reply, urge),
  )
}
