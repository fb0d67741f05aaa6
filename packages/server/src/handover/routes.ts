import type { Ledger } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { workItemSchema } from '../work/routes.ts'
import { handOver } from './hand-over.ts'
import { handlerViews, handoverView } from './handover-view.ts'

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const handler = Type.Object({
  account: Type.String(),
  name: Type.String(),
  records: Type.Integer(),
  requests: Type.Integer(),
  unheld: Type.Integer(),
})
const view = Type.Object({
  account: Type.String(),
  name: Type.String(),
  records: Type.Array(workItemSchema),
  recordsTotal: Type.Integer(),
  requests: Type.Array(
    Type.Object({
      id: Type.String(),
      ledger: Type.String(),
      record: Type.String(),
      move: Type.String(),
      standing: Type.String(),
      askedByName: Type.String(),
      askedAt: Type.String(),
      urged: Type.Integer(),
    }),
  ),
  waiting: Type.Integer(),
  successors: Type.Array(
    Type.Object({ account: Type.String(), name: Type.String(), post: Type.String(), organName: Type.String() }),
  ),
})
const body = Type.Object(
  { from: uuid, to: uuid, reason: Type.String({ minLength: 2, maxLength: 2000, title: '理由' }) },
  { additionalProperties: false },
)
const handed = Type.Object({ records: Type.Integer(), requests: Type.Integer(), left: Type.Integer() })
const byAccount = Type.Object({ account: uuid })

/** Open work that changes hands with a post. */
export function handoverRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> => {
    const said = purposeIn(request)
    return acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said)))
  }
  const route = (summary: string, schema: object, answer: TSchema) => ({
    config: { acts: true } as const,
    schema: { tags: ['工作移交'], summary, ...schema, response: { 200: answer } },
  })
  app.get('/api/handovers', route('可以移交的在办事项，按承办人', {}, Type.Array(handler)), (request) =>
    act(request, (tx, recording) => handlerViews(tx, ledgers, recording)),
  )
  app.get<{ Params: Static<typeof byAccount> }>(
    '/api/handovers/:account',
    route('一人的全部在办事项，以及谁可以接办', { params: byAccount }, view),
    (request) => act(request, (tx, recording) => handoverView(tx, ledgers, request.params.account, recording)),
  )
  app.post<{ Body: Static<typeof body> }>(
    '/api/handovers',
    route('把一人的在办事项移交给另一人', { body }, handed),
    (request) => act(request, (tx, recording) => handOver(tx, ledgers, request.body, recording)),
  )
}
