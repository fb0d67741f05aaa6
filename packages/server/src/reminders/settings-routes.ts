import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { type Administering, administering } from '../administration/deed.ts'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { versionOf } from '../ledgers/routes.ts'
import { day, problem } from '../ledgers/schema.ts'
import { readGateway, setGateway } from './gateway-setting.ts'
import { mostMoments } from './rule.ts'
import { listRules, setRule } from './rules.ts'

const tags = ['系统管理']
const answers = { '4xx': problem }
const closed = { additionalProperties: false } as const
export const momentSchema = Type.Object(
  { offset: Type.Integer({ title: '日数' }), unit: Type.Union([Type.Literal('day'), Type.Literal('workingDay')]) },
  closed,
)
const rule = Type.Object({
  subject: Type.String(),
  label: Type.String(),
  moments: Type.Array(momentSchema),
  from: Type.Union([Type.String(), Type.Null()]),
  to: Type.Union([Type.String(), Type.Null()]),
})
const newRule = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 100, title: '期限' }),
    moments: Type.Array(momentSchema, { maxItems: mostMoments, title: '提醒的时刻' }),
    from: day,
  },
  closed,
)
const gateway = Type.Object({
  url: Type.Union([Type.String(), Type.Null()]),
  version: Type.Integer(),
  allowed: Type.Array(Type.String()),
})
const newGateway = Type.Object({ url: Type.String({ maxLength: 500, title: '网关地址' }) }, closed)

/** When clocks are reminded of, and where notices are handed on: the system administrator's. */
export function reminderSettingRoutes(app: FastifyInstance, house: House): void {
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(house, actor)))
  }
  const base = '/api/administration'
  const rules = Type.Array(rule)
  app.get(
    `${base}/reminder-rules`,
    { schema: { tags, summary: '期限提醒的规定', response: { 200: rules, ...answers } } },
    (request) => administer(request, listRules),
  )
  app.post<{ Body: Static<typeof newRule> }>(
    `${base}/reminder-rules`,
    { schema: { tags, summary: '规定何时提醒', body: newRule, response: { 201: rules, ...answers } } },
    async (request, reply) =>
      reply.status(201).send(await administer(request, (tx, by) => setRule(tx, by, request.body))),
  )
  app.get(
    `${base}/reminder-gateway`,
    { schema: { tags, summary: '提醒网关', response: { 200: gateway, ...answers } } },
    (request) => administer(request, (tx, by) => readGateway(tx, house, by)),
  )
  app.put<{ Body: Static<typeof newGateway> }>(
    `${base}/reminder-gateway`,
    { schema: { tags, summary: '更改提醒网关的地址', body: newGateway, response: { 200: gateway, ...answers } } },
    (request) => {
      const version = versionOf(request)
      return administer(request, (tx, by) => setGateway(tx, house, by, version, request.body.url))
    },
  )
}
