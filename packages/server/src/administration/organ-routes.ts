import { isPlainDate } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { day } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { type Administering, administering } from './deed.ts'
import { holdersOnDay } from './holders.ts'
import { applyOrganChanges, changeOrgan, organChanges } from './organ-changes.ts'
import { say } from './say.ts'

const tags = ['系统管理']
const code = Type.Union([Type.String(), Type.Null()])
const text = (title: string, maxLength: number) => Type.String({ minLength: 1, maxLength, title })
const byCode = Type.Object({ id: Type.String({ maxLength: 40 }) })
const changes = Type.Array(
  Type.Object({
    kind: Type.String(),
    from: day,
    name: code,
    parent: code,
    was: Type.String(),
    reason: Type.String(),
    by: Type.String(),
    at: Type.String(),
    isApplied: Type.Boolean(),
  }),
)
const change = Type.Object(
  {
    kind: Type.Union((['rename', 'move', 'merge'] as const).map((kind) => Type.Literal(kind))),
    name: Type.Optional(text('单位名称', 200)),
    parent: Type.Optional(text('上级单位', 40)),
    from: text('起用日期', 10),
    reason: text('理由', 500),
  },
  { additionalProperties: false },
)
const holder = Type.Object({
  id: Type.String(),
  account: Type.String(),
  login: Type.String(),
  name: Type.String(),
  disabled: Type.Boolean(),
  post: Type.String(),
  postLabel: Type.String(),
  organ: Type.String(),
  organName: Type.String(),
  from: day,
  to: Type.Union([day, Type.Null()]),
})
const holders = Type.Object({ on: day, items: Type.Array(holder), isWhole: Type.Boolean() })
const holdersQuery = Type.Object(
  {
    on: Type.Optional(text('日期', 10)),
    post: Type.Optional(text('岗位', 100)),
    organ: Type.Optional(text('单位', 40)),
    search: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
)

/** What becomes of units, and who holds which post on a day. */
export function organRoutes(app: FastifyInstance, house: House): void {
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(house, actor)))
  }
  const base = '/api/administration'
  app.get<{ Params: Static<typeof byCode> }>(
    `${base}/organs/:id/changes`,
    { schema: { tags, summary: '单位的沿革', params: byCode, response: { 200: changes } } },
    (request) => administer(request, (tx, by) => organChanges(tx, by, request.params.id)),
  )
  app.post<{ Params: Static<typeof byCode>; Body: Static<typeof change> }>(
    `${base}/organs/:id/changes`,
    {
      schema: {
        tags,
        summary: '单位更名、划转、并入，自某日起',
        params: byCode,
        body: change,
        response: { 201: changes },
      },
    },
    async (request, reply) => {
      await administer(request, (tx, by) => changeOrgan(tx, by, request.params.id, request.body))
      await applyOrganChanges(house, actorOf(request).region)
      return reply.status(201).send(await administer(request, (tx, by) => organChanges(tx, by, request.params.id)))
    },
  )
  app.get<{ Querystring: Static<typeof holdersQuery> }>(
    `${base}/holders`,
    { schema: { tags, summary: '某日何人任何岗', querystring: holdersQuery, response: { 200: holders } } },
    (request) => {
      const { on = todayOf(house), post = null, organ = null, search = '' } = request.query
      if (!isPlainDate(on)) throw invalid([fault('on', say('日期应写作2024-12-31'))])
      return administer(request, (tx, by) => holdersOnDay(tx, by, { on, post, organ, search }))
    },
  )
}
