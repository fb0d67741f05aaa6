import { fault } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { problem } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { countUnread, listNotices, markRead } from './notices.ts'
import { askCode, readPreference, setPreference, takeCode } from './preference.ts'
import { say } from './say.ts'
import { momentSchema } from './settings-routes.ts'

const tags = ['提醒']
const answers = { '4xx': problem }
const closed = { additionalProperties: false } as const
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const nullableText = Type.Union([Type.String(), Type.Null()])
const notice = Type.Object({
  id: Type.String(),
  madeAt: Type.String(),
  readAt: nullableText,
  over: Type.Boolean(),
  ledger: nullableText,
  record: Type.String(),
  period: Type.String(),
  number: nullableText,
  due: Type.String(),
  moment: momentSchema,
  post: Type.String(),
})
const page = Type.Object({ items: Type.Array(notice), unread: Type.Integer(), before: nullableText })
const time = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', title: '时刻' })
const habits = {
  mail: Type.Union([Type.Literal('off'), Type.Literal('each'), Type.Literal('digest')], { title: '邮件' }),
  gateway: Type.Boolean({ title: '网关' }),
  quietFrom: time,
  quietTo: time,
  workingDays: Type.Boolean({ title: '只在工作日' }),
}
const preference = Type.Object({
  ...habits,
  address: nullableText,
  verified: Type.Boolean(),
  canMail: Type.Boolean(),
  canGateway: Type.Boolean(),
})
const wish = Type.Object(
  { ...habits, address: Type.Union([Type.String({ maxLength: 254 }), Type.Null()], { title: '邮箱' }) },
  closed,
)

/** One's own notices, and how one wants to be told. */
export function noticeRoutes(app: FastifyInstance, house: House): void {
  const query = Type.Object({
    before: Type.Optional(uuid),
    unread: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
    limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|100)$' })),
  })
  app.get<{ Querystring: Static<typeof query> }>(
    '/api/notices',
    { schema: { tags, summary: '自己的提醒', querystring: query, response: { 200: page, ...answers } } },
    (request) => {
      const actor = actorOf(request)
      const { before = null, unread = 'false', limit = '50' } = request.query
      return house.store.transaction(scopeOf(actor), (tx) =>
        listNotices(tx, actor, { before, unread: unread === 'true', limit: Number(limit) }),
      )
    },
  )
  app.get(
    '/api/notices/unread',
    { schema: { tags, summary: '未读的件数', response: { 200: Type.Object({ unread: Type.Integer() }), ...answers } } },
    async (request) => {
      const actor = actorOf(request)
      return { unread: await house.store.transaction(scopeOf(actor), (tx) => countUnread(tx, actor)) }
    },
  )
  const marked = Type.Object({ unread: Type.Integer() })
  const mark = (actor: ReturnType<typeof actorOf>, id: string | null) =>
    house.store.transaction(scopeOf(actor), async (tx) => {
      await markRead(tx, actor, id, house.now())
      return { unread: await countUnread(tx, actor) }
    })
  app.post<{ Params: { id: string } }>(
    '/api/notices/:id/read',
    { schema: { tags, summary: '标为已读', params: Type.Object({ id: uuid }), response: { 200: marked, ...answers } } },
    (request) => mark(actorOf(request), request.params.id),
  )
  app.post(
    '/api/notices/read',
    { schema: { tags, summary: '全部标为已读', response: { 200: marked, ...answers } } },
    (request) => mark(actorOf(request), null),
  )

  app.get(
    '/api/notices/preference',
    { schema: { tags, summary: '自己的提醒方式', response: { 200: preference, ...answers } } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) => readPreference(tx, house, actor))
    },
  )
  app.put<{ Body: Static<typeof wish> }>(
    '/api/notices/preference',
    { schema: { tags, summary: '更改自己的提醒方式', body: wish, response: { 200: preference, ...answers } } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) => setPreference(tx, house, actor, request.body))
    },
  )
  app.post(
    '/api/notices/preference/code',
    {
      schema: {
        tags,
        summary: '向填写的邮箱发送验证码',
        response: { 202: Type.Object({ sent: Type.Boolean() }), ...answers },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      await house.store.transaction(scopeOf(actor), (tx) => askCode(tx, house, actor))
      return reply.status(202).send({ sent: true })
    },
  )
  const code = Type.Object({ code: Type.String({ pattern: '^[0-9]{6}$', title: '验证码' }) }, closed)
  app.put<{ Body: Static<typeof code> }>(
    '/api/notices/preference/code',
    { schema: { tags, summary: '输入邮箱验证码', body: code, response: { 200: preference, ...answers } } },
    async (request) => {
      const actor = actorOf(request)
      const isRight = await house.store.transaction(scopeOf(actor), (tx) =>
        takeCode(tx, house, actor, request.body.code),
      )
      if (!isRight) throw invalid([fault('code', say('验证码不对，请核对邮件；错五次即须重新获取'))])
      return house.store.transaction(scopeOf(actor), (tx) => readPreference(tx, house, actor))
    },
  )
}
