import { fault, type Ledger } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { day } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { alikeViews } from './alike.ts'
import { dropDraft, findDraft, keepDraft, listDrafts, saveDraft, wantDrafts } from './drafts.ts'
import { say } from './say.ts'

const closed = { additionalProperties: false } as const
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const byId = Type.Object({ id: uuid })
const form = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()]), {
  description: '登记表上已经填写的各项，不审查内容',
})
const code = Type.String({ maxLength: 100, title: '台账' })
const ofLedger = Type.Object({ ledger: code }, closed)
const newDraft = Type.Object({ ledger: code, form }, closed)
const changed = Type.Object({ form }, closed)
const draft = Type.Object({ id: Type.String(), ledger: Type.String(), form, savedAt: Type.String() })
const compared = Type.Object({ ledger: code, values: form }, closed)
const alike = Type.Object({
  record: Type.String({ format: 'uuid' }),
  title: Type.String(),
  state: Type.String(),
  on: day,
  organ: Type.String(),
})

/** What goes before an intake: forms half filled in, and records of the same person and matter. */
export function intakeRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  const ledgerOf = (wanted: string): Ledger => {
    const ledger = ledgers.find((l) => l.shape.code === wanted)
    if (!ledger) throw invalid([fault('ledger', say('没有“{wanted}”这个台账', { wanted }))])
    return ledger
  }
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> => {
    const said = purposeIn(request)
    return acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said)))
  }
  const route = (summary: string, schema: object, answer: TSchema, status = 200) => ({
    config: { acts: true } as const,
    schema: { tags: ['登记'], summary, ...schema, response: { [status]: answer } },
  })
  app.get<{ Querystring: Static<typeof ofLedger> }>(
    '/api/drafts',
    route('自己在一个台账的草稿', { querystring: ofLedger }, Type.Array(draft)),
    (request) => {
      const ledger = ledgerOf(request.query.ledger)
      return act(request, async (tx, { actor }) => {
        wantDrafts(ledger, actor)
        return listDrafts(tx, ledger, actor)
      })
    },
  )
  app.post<{ Body: Static<typeof newDraft> }>(
    '/api/drafts',
    route('保存草稿', { body: newDraft }, draft, 201),
    async (request, reply) => {
      const ledger = ledgerOf(request.body.ledger)
      const kept = await act(request, (tx, recording) => keepDraft(tx, ledger, request.body.form, recording))
      return reply.status(201).send(kept)
    },
  )
  app.get<{ Params: Static<typeof byId> }>(
    '/api/drafts/:id',
    route('自己的一份草稿', { params: byId }, draft),
    (request) => act(request, (tx, { actor }) => findDraft(tx, actor, request.params.id)),
  )
  app.put<{ Params: Static<typeof byId>; Body: Static<typeof changed> }>(
    '/api/drafts/:id',
    route('续存草稿', { params: byId, body: changed }, draft),
    (request) =>
      act(request, (tx, recording) => saveDraft(tx, request.params.id, request.body.form, ledgerOf, recording)),
  )
  app.delete<{ Params: Static<typeof byId> }>(
    '/api/drafts/:id',
    route('删除草稿', { params: byId }, Type.Null(), 204),
    async (request, reply) => {
      await act(request, async (tx, { actor }) => {
        await findDraft(tx, actor, request.params.id)
        await dropDraft(tx, actor, request.params.id)
      })
      return reply.status(204).send(null)
    },
  )
  app.post<{ Body: Static<typeof compared> }>(
    '/api/alike',
    route('登记之前查重：当事人和事项相同的记录，只限看得到的', { body: compared }, Type.Array(alike)),
    (request) => {
      const ledger = ledgerOf(request.body.ledger)
      return act(request, (tx, recording) => alikeViews(tx, ledger, request.body.values, recording))
    },
  )
}
