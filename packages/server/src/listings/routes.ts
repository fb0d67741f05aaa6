import type { ListSetting } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import { type Actor, scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { problem } from '../ledgers/schema.ts'
import { chooseColumns, chosenColumns } from './chosen-columns.ts'
import { dropView, savedViews, saveView, wantSeen } from './saved-views.ts'

const tags = ['工作台']
const code = Type.String({ maxLength: 100 })
const search = Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 2000 }), { maxProperties: 60 })
const view = Type.Object({
  id: Type.String(),
  name: Type.String(),
  search: Type.Record(Type.String(), Type.String()),
  isShared: Type.Boolean({ title: '同岗位共用' }),
  isOwn: Type.Boolean(),
})
const setting = Type.Object({ views: Type.Array(view), columns: Type.Union([Type.Array(Type.String()), Type.Null()]) })
const answers = { 200: setting, '4xx': problem }
const closed = { additionalProperties: false } as const
const ofLedger = Type.Object({ ledger: code }, closed)
const newView = Type.Object(
  { ledger: code, name: Type.String({ minLength: 1, maxLength: 40, title: '名称' }), search, isShared: Type.Boolean() },
  closed,
)
const newColumns = Type.Object(
  { ledger: code, columns: Type.Union([Type.Array(Type.String({ maxLength: 100 }), { maxItems: 200 }), Type.Null()]) },
  closed,
)
const one = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) })

/** How somebody sees the lists: his views and columns. */
export function listingRoutes(app: FastifyInstance, house: House): void {
  const answer = async (tx: Tx, actor: Actor, ledger: string | undefined): Promise<ListSetting> => {
    const seen = wantSeen(findLedger(ledger ?? ''), actor)
    const [views, columns] = await Promise.all([savedViews(tx, seen, actor), chosenColumns(tx, seen, actor)])
    return { views, columns }
  }
  app.get<{ Querystring: Static<typeof ofLedger> }>(
    '/api/views',
    { schema: { tags, summary: '列表的视图和列', querystring: ofLedger, response: answers } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) => answer(tx, actor, request.query.ledger))
    },
  )
  app.post<{ Body: Static<typeof newView> }>(
    '/api/views',
    { schema: { tags, summary: '保存视图', body: newView, response: answers } },
    (request) => {
      const [actor, { ledger, ...asked }] = [actorOf(request), request.body]
      return house.store.transaction(scopeOf(actor), async (tx) => {
        await saveView(tx, wantSeen(findLedger(ledger), actor), actor, asked, house.now())
        return answer(tx, actor, ledger)
      })
    },
  )
  app.delete<{ Params: Static<typeof one> }>(
    '/api/views/:id',
    { schema: { tags, summary: '删去视图', params: one, response: { 204: Type.Null(), '4xx': problem } } },
    async (request, reply) => {
      const actor = actorOf(request)
      await house.store.transaction(scopeOf(actor), (tx) => dropView(tx, actor, request.params.id))
      return reply.status(204).send(null)
    },
  )
  app.put<{ Body: Static<typeof newColumns> }>(
    '/api/views/columns',
    { schema: { tags, summary: '选择列表的列', body: newColumns, response: answers } },
    (request) => {
      const [actor, { ledger, columns }] = [actorOf(request), request.body]
      return house.store.transaction(scopeOf(actor), async (tx) => {
        await chooseColumns(tx, wantSeen(findLedger(ledger), actor), actor, columns)
        return answer(tx, actor, ledger)
      })
    },
  )
}
