import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { House } from '../house.ts'
import { problem } from '../ledgers/schema.ts'
import {
  confirmEnrolment,
  offerEnrolment,
  passSecondStep,
  renewRecoveryCodes,
  secondFactorView,
} from './second-factor.ts'
import { findSession } from './session.ts'
import { sessionSchema } from './session-schema.ts'
import { endOtherSessions, endOwnSession, endSessionsOf, ownSessions, resetSecondFactor } from './sessions.ts'
import { actorOf, cookieOf, keepCookie, sessionOf } from './signed-in.ts'
import type { Throttle } from './throttle.ts'

const tags = ['登录']
const base = '/api/session/second-factor'
const codeBody = Type.Object(
  { code: Type.String({ minLength: 1, maxLength: 40, title: '动态口令或者恢复码' }) },
  { additionalProperties: false },
)
const codes = Type.Array(Type.String(), { title: '恢复码，只显示这一次' })

/** The second step and what belongs to it; open to half a session as far as that needs it. */
export function secondFactorRoutes(app: FastifyInstance, house: House, throttle: Throttle): void {
  const half = { half: true } as const
  const view = Type.Object({
    wanted: Type.Boolean({ title: '所任岗位须用动态口令' }),
    enrolled: Type.Boolean({ title: '已绑定' }),
    recoveryCodesLeft: Type.Integer(),
  })
  app.get(
    base,
    { config: half, schema: { tags, summary: '动态口令的状态', response: { 200: view, '4xx': problem } } },
    (request) => secondFactorView(house, sessionOf(request)),
  )
  const through = Type.Object({
    session: sessionSchema,
    recoveryCodesLeft: Type.Union([Type.Integer(), Type.Null()], { title: '用了恢复码的，还余几个' }),
  })
  app.post<{ Body: Static<typeof codeBody> }>(
    base,
    {
      config: half,
      schema: { tags, summary: '登录第二步', body: codeBody, response: { 200: through, '4xx': problem } },
    },
    async (request, reply) => {
      const { cookie, recoveryCodesLeft } = await throttle.guard(request, reply, () =>
        passSecondStep(house, sessionOf(request), cookieOf(request) ?? '', request.body.code),
      )
      keepCookie(reply, cookie)
      return { session: (await findSession(house, cookie)).view, recoveryCodesLeft }
    },
  )
  const proof = Type.Object(
    {
      proof: Type.Optional(
        Type.String({ maxLength: 200, title: '现用的动态口令；尚未绑定的，填密码；登录中的，不填' }),
      ),
    },
    { additionalProperties: false },
  )
  const enrolment = Type.Object({ secret: Type.String(), uri: Type.String() })
  app.post<{ Body: Static<typeof proof> }>(
    `${base}/enrolment`,
    {
      config: half,
      schema: { tags, summary: '开始绑定动态口令', body: proof, response: { 200: enrolment, '4xx': problem } },
    },
    (request, reply) =>
      throttle.guard(request, reply, () => offerEnrolment(house, sessionOf(request), request.body.proof ?? '')),
  )
  const enrolled = Type.Object({ session: sessionSchema, recoveryCodes: codes })
  app.put<{ Body: Static<typeof codeBody> }>(
    `${base}/enrolment`,
    {
      config: half,
      schema: { tags, summary: '完成绑定动态口令', body: codeBody, response: { 200: enrolled, '4xx': problem } },
    },
    async (request, reply) => {
      const { cookie, recoveryCodes } = await throttle.guard(request, reply, () =>
        confirmEnrolment(house, sessionOf(request), cookieOf(request) ?? '', request.body.code),
      )
      keepCookie(reply, cookie)
      return { session: (await findSession(house, cookie)).view, recoveryCodes: [...recoveryCodes] }
    },
  )
  app.post<{ Body: Static<typeof codeBody> }>(
    `${base}/recovery-codes`,
    {
      schema: {
        tags,
        summary: '更换恢复码',
        body: codeBody,
        response: { 200: Type.Object({ recoveryCodes: codes }), '4xx': problem },
      },
    },
    async (request, reply) => {
      const codes = await throttle.guard(request, reply, () =>
        renewRecoveryCodes(house, sessionOf(request), request.body.code),
      )
      return { recoveryCodes: [...codes] }
    },
  )
}

/** One's own sign-ins, and those of others for who administers accounts. */
export function sessionsRoutes(app: FastifyInstance, house: House): void {
  const signedIn = Type.Object({
    id: Type.String(),
    agent: Type.String({ title: '浏览器' }),
    createdAt: Type.String({ format: 'date-time' }),
    seenAt: Type.String({ format: 'date-time' }),
    isThis: Type.Boolean(),
  })
  app.get(
    '/api/sessions',
    { schema: { tags, summary: '本人的登录', response: { 200: Type.Array(signedIn), '4xx': problem } } },
    async (request) => [...(await ownSessions(house, actorOf(request), cookieOf(request) ?? ''))],
  )
  const none = { 204: Type.Null(), '4xx': problem }
  app.delete(
    '/api/sessions',
    { schema: { tags, summary: '结束本人的其他登录', response: none } },
    async (request, reply) => {
      await endOtherSessions(house, actorOf(request), cookieOf(request) ?? '')
      return reply.status(204).send(null)
    },
  )
  const one = Type.Object({ id: Type.String({ format: 'uuid' }) })
  app.delete<{ Params: Static<typeof one> }>(
    '/api/sessions/:id',
    { schema: { tags, summary: '结束本人的一次登录', params: one, response: none } },
    async (request, reply) => {
      await endOwnSession(house, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
  const whose = Type.Object({ account: Type.String({ format: 'uuid' }) })
  const ended = Type.Object({ ended: Type.Integer() })
  app.delete<{ Params: Static<typeof whose> }>(
    '/api/accounts/:account/sessions',
    { schema: { tags, summary: '结束某账号的全部登录', params: whose, response: { 200: ended, '4xx': problem } } },
    async (request) => ({ ended: await endSessionsOf(house, actorOf(request), ['id', request.params.account]) }),
  )
  app.delete<{ Params: Static<typeof whose> }>(
    '/api/accounts/:account/second-factor',
    { schema: { tags, summary: '重置某账号的动态口令', params: whose, response: none } },
    async (request, reply) => {
      await resetSecondFactor(house, actorOf(request), ['id', request.params.account])
      return reply.status(204).send(null)
    },
  )
}
