import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import { administering } from '../administration/deed.ts'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { languageOf } from '../language.ts'
import { problem } from '../ledgers/schema.ts'
import { findJob, listJobs, tryAgain } from './view.ts'

const nullable = <T extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Integer>>(of: T) =>
  Type.Union([of, Type.Null()])
const job = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  label: Type.String(),
  standing: Type.Union((['waiting', 'running', 'retrying', 'done', 'dead'] as const).map((word) => Type.Literal(word))),
  madeAt: Type.String(),
  runAt: Type.String(),
  attempts: Type.Integer(),
  done: Type.Integer(),
  all: nullable(Type.Integer()),
  percent: nullable(Type.Integer()),
  fault: nullable(Type.String()),
})
const jobs = Type.Object({ items: Type.Array(job), dead: Type.Integer(), open: Type.Integer(), done: Type.Integer() })
const byId = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
})
const answers = { '4xx': problem }

/** How far one's own work is, and what the administrator does about work that failed. */
export function jobRoutes(app: FastifyInstance, house: House): void {
  app.get<{ Params: Static<typeof byId> }>(
    '/api/jobs/:id',
    {
      schema: { tags: ['工作台'], summary: '自己交办的任务办到哪里', params: byId, response: { 200: job, ...answers } },
    },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) =>
        findJob(tx, actor.region, request.params.id, languageOf(request)),
      )
    },
  )
  app.get(
    '/api/administration/jobs',
    { schema: { tags: ['系统管理'], summary: '没有做完和做不成的任务', response: { 200: jobs, ...answers } } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) =>
        listJobs(tx, administering(house, actor), languageOf(request)),
      )
    },
  )
  app.post<{ Params: Static<typeof byId> }>(
    '/api/administration/jobs/:id/again',
    { schema: { tags: ['系统管理'], summary: '再试一次', params: byId, response: { 200: job, ...answers } } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) =>
        tryAgain(tx, administering(house, actor), request.params.id, languageOf(request)),
      )
    },
  )
}
