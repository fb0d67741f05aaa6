import { isPlainDate } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { House } from '../house.ts'
import { problem } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { scopeOf } from './actor.ts'
import { listOrgans } from './organs.ts'
import { holdersOf } from './posts.ts'
import { say } from './say.ts'
import { changeSeat, findSession, signOut } from './session.ts'
import { sessionSchema } from './session-schema.ts'
import { signIn } from './sign-in.ts'
import { actorOf, cookieOf, dropCookie, keepCookie, sessionOf } from './signed-in.ts'
import type { Throttle } from './throttle.ts'

const tags = ['登录']

export function sessionRoutes(app: FastifyInstance, house: House, throttle: Throttle): void {
  const body = Type.Object(
    {
      login: Type.String({ minLength: 1, maxLength: 100, title: '账号' }),
      password: Type.String({ minLength: 1, maxLength: 200, title: '密码' }),
      region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$', title: '行政区划代码' })),
    },
    { additionalProperties: false },
  )
  const step = Type.Object({ secondFactor: Type.Union([Type.Literal('enrol'), Type.Literal('code')]) })
  app.post<{ Body: Static<typeof body> }>(
    '/api/session',
    {
      schema: {
        tags,
        summary: '登录',
        description: '200：已经登录；202：还差第二步，绑定动态口令（enrol）或者输入动态口令（code）',
        body,
        response: { 200: sessionSchema, 202: step, '4xx': problem },
      },
    },
    async (request, reply) => {
      const browser = { agent: request.headers['user-agent'] ?? '', cookie: cookieOf(request) }
      const begun = await throttle.guard(request, reply, () => signIn(house, request.body, browser))
      keepCookie(reply, begun.cookie)
      if (begun.step !== null) return reply.status(202).send({ secondFactor: begun.step })
      return (await findSession(house, begun.cookie)).view
    },
  )
  app.delete(
    '/api/session',
    { schema: { tags, summary: '退出', response: { 204: Type.Null(), '4xx': problem } } },
    async (request, reply) => {
      await signOut(house, cookieOf(request))
      return dropCookie(reply).header('clear-site-data', '"cache", "storage"').status(204).send(null)
    },
  )
}

/** Who one is, one's other posts, and the people and organs that forms choose from. */
export function peopleRoutes(app: FastifyInstance, house: House): void {
  app.get(
    '/api/session',
    { schema: { tags, summary: '当前登录', response: { 200: sessionSchema, '4xx': problem } } },
    async (request) => sessionOf(request).view,
  )
  const appointment = Type.Object({ appointment: Type.String({ format: 'uuid' }) }, { additionalProperties: false })
  app.put<{ Body: Static<typeof appointment> }>(
    '/api/session/seat',
    { schema: { tags, summary: '切换岗位', body: appointment, response: { 200: sessionSchema, '4xx': problem } } },
    async (request) => {
      const cookie = cookieOf(request) ?? ''
      await changeSeat(house, cookie, request.body.appointment)
      return (await findSession(house, cookie)).view
    },
  )
  const organ = Type.Object({
    id: Type.String(),
    name: Type.String(),
    parent: Type.Union([Type.String(), Type.Null()]),
  })
  app.get(
    '/api/organs',
    { schema: { tags, summary: '单位', response: { 200: Type.Array(organ), '4xx': problem } } },
    (request) => {
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) => listOrgans(tx, actor.region))
    },
  )
  const holder = Type.Object({ account: Type.String(), name: Type.String(), organName: Type.String() })
  const params = Type.Object({ post: Type.String({ maxLength: 100 }) })
  const query = Type.Object({ on: Type.Optional(Type.String({ title: '日期' })) })
  app.get<{ Params: Static<typeof params>; Querystring: Static<typeof query> }>(
    '/api/posts/:post/holders',
    {
      schema: {
        tags,
        summary: '某日担任某岗位的人员',
        params,
        querystring: query,
        response: { 200: Type.Array(holder), '4xx': problem },
      },
    },
    (request) => {
      const actor = actorOf(request)
      const { on = sessionOf(request).view.today } = request.query
      if (!isPlainDate(on)) throw invalid([fault('on', say('日期应写作2024-12-31'))])
      return house.store.transaction(scopeOf(actor), (tx) => holdersOf(tx, actor.region, request.params.post, on))
    },
  )
}
