import { isPlainDate } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import { recordOperation } from '../evidence/operation.ts'
import { listVerifications, verifyBooks } from '../evidence/verification.ts'
import type { House } from '../house.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { type AuditQuery, mostLines, readAudit, readReadings, readSignIns, signedList } from './audit.ts'
import { type Administering, administering } from './deed.ts'
import { wantDuty } from './duties.ts'
import { say } from './say.ts'

const tags = ['审计']
const nullable = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()])
const common = {
  id: Type.String(),
  at: Type.String(),
  ledger: Type.String(),
  by: Type.String(),
  post: Type.String(),
  organName: Type.String(),
}
const audited = Type.Object({
  ...common,
  record: Type.String(),
  kind: Type.String(),
  name: nullable(Type.String()),
  account: nullable(Type.String()),
  digest: Type.String(),
  reason: nullable(Type.String()),
  said: nullable(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()]))),
})
const reading = Type.Object({
  ...common,
  record: nullable(Type.String()),
  operation: Type.String(),
  purpose: Type.String(),
  account: Type.String(),
})
const signInItem = Type.Object({
  id: Type.String(),
  at: Type.String(),
  account: Type.String(),
  login: Type.String(),
  by: Type.String(),
  outcome: Type.String(),
  agent: Type.String(),
})
const verification = Type.Object({
  id: Type.String(),
  by: Type.String(),
  begunAt: Type.String(),
  endedAt: Type.String(),
  holds: Type.Boolean(),
  entries: Type.Integer(),
  seals: Type.Integer(),
  unsealed: Type.Integer(),
  finding: nullable(Type.String()),
  lastSeal: nullable(Type.String()),
})
const page = (of: TSchema) => Type.Object({ items: Type.Array(of), before: nullable(Type.String()) })

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const word = Type.Optional(Type.String({ maxLength: 100 }))
const asked = Type.Object({
  before: Type.Optional(uuid),
  ledger: word,
  account: Type.Optional(uuid),
  post: word,
  organ: Type.Optional(Type.String({ maxLength: 40 })),
  kind: word,
  from: Type.Optional(Type.String({ maxLength: 10 })),
  to: Type.Optional(Type.String({ maxLength: 10 })),
  limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|1[0-9][0-9]|200)$' })),
})

function queryIn(request: FastifyRequest): AuditQuery {
  const {
    before = null,
    ledger = null,
    account = null,
    post = null,
    organ = null,
    kind = null,
    from = null,
    to = null,
    limit = '50',
  } = request.query as Static<typeof asked>
  const wrong = Object.entries({ from, to }).filter(([, day]) => day !== null && !isPlainDate(day))
  if (wrong.length > 0) throw invalid(wrong.map(([field]) => fault(field, say('日期应写作2024-12-31'))))
  return { before, ledger, account, post, organ, kind, from, to, limit: Number(limit) }
}

/** What was done, who came in, who read what; and whether the books still say what was written. */
export function auditRoutes(app: FastifyInstance, house: House): void {
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(house, actor)))
  }
  const base = '/api/administration'
  const listing = (summary: string, of: TSchema) => ({
    schema: { tags, summary, querystring: asked, response: { 200: page(of) } },
  })
  app.get(`${base}/audit`, listing('何人何时办了什么，不含记录的内容', audited), (request) => {
    const query = queryIn(request)
    return administer(request, (tx, by) => readAudit(tx, by, query, languageOf(request)))
  })
  app.get(`${base}/readings`, listing('限制知悉记录的查阅', reading), (request) => {
    const query = queryIn(request)
    return administer(request, (tx, by) => readReadings(tx, by, query))
  })
  app.get(`${base}/sign-ins`, listing('登录和没有成功的登录', signInItem), (request) => {
    const query = queryIn(request)
    return administer(request, (tx, by) => readSignIns(tx, by, query))
  })
  app.get(
    `${base}/audit/list`,
    {
      schema: {
        tags,
        summary: '审计清单：带摘要和签名的CSV，至多一万行',
        querystring: asked,
        response: { 200: { description: 'CSV', content: { 'text/csv': { schema: Type.String() } } } },
      },
    },
    async (request, reply) => {
      const query = { ...queryIn(request), limit: mostLines }
      const keeper = await house.keeper?.()
      const list = await administer(request, async (tx, by) => {
        const { items } = await readAudit(tx, by, query)
        const made = signedList(items, keeper)
        const filter = Object.entries(query).flatMap(([k, v]) => (v === null || k === 'limit' ? [] : [`${k}=${v}`]))
        const what = { words: filter.join(' '), rows: String(made.rows), sha256: made.digest }
        await recordOperation(tx, house, by.actor, 'audit-list', what)
        return made
      })
      return reply
        .header('content-disposition', 'attachment; filename="fazhi-audit.csv"')
        .type('text/csv; charset=utf-8')
        .serializer((text: unknown) => String(text))
        .send(list.text)
    },
  )
  app.get(
    `${base}/verifications`,
    { schema: { tags, summary: '核验的结果', response: { 200: Type.Array(verification) } } },
    (request) =>
      administer(request, (tx, { actor }) => {
        wantDuty(actor, 'audit')
        return listVerifications(tx, actor.region)
      }),
  )
  app.post(
    `${base}/verifications`,
    { schema: { tags, summary: '核验，在后台进行', response: { 202: Type.Object({ job: Type.String() }) } } },
    async (request, reply) => {
      const job = await administer(request, async (tx, { actor, at }) => {
        wantDuty(actor, 'audit')
        await recordOperation(tx, house, actor, 'verify', { words: '' })
        return enqueue(tx, actor, verifyBooks, {}, { now: at })
      })
      return reply.status(202).send({ job: job ?? '' })
    },
  )
}
