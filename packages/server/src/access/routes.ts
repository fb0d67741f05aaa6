import type { Ledger } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import type { Static } from 'typebox'
import { administering } from '../administration/deed.ts'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { saidIn } from '../ledgers/reading.ts'
import { idOf } from '../ledgers/routes.ts'
import { explainAccess } from './explain.ts'
import { readersView } from './readers.ts'
import { accessQuery, accessView, readersSchema } from './schema.ts'

/** Why somebody sees a record, for who gives the posts; and which posts see it, for who sees it himself. */
export function accessRoutes(app: FastifyInstance, house: House, ledgers: readonly Ledger[]): void {
  for (const ledger of ledgers) {
    const { code, label } = ledger.shape
    app.get(
      `/api/ledgers/${code}/:id/readers`,
      { schema: { tags: [label], summary: `${label}：哪些岗位看得到这条记录`, response: { 200: readersSchema } } },
      (request) => {
        const [id, actor] = [idOf(request), actorOf(request)]
        return house.store.transaction(scopeOf(actor), (tx) =>
          readersView(tx, ledger, id, recordingOf(house, actor, saidIn(request))),
        )
      },
    )
  }
  app.get<{ Querystring: Static<typeof accessQuery> }>(
    '/api/administration/access',
    {
      schema: {
        tags: ['系统管理'],
        summary: '某人为什么看得到或者看不到一条记录，不含记录的内容',
        querystring: accessQuery,
        response: { 200: accessView },
      },
    },
    (request) => explainAccess(house, administering(house, actorOf(request)), request.query),
  )
}
