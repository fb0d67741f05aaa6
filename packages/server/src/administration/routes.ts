import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { versionOf } from '../ledgers/routes.ts'
import { day, problem } from '../ledgers/schema.ts'
import { listAccounts } from './account-view.ts'
import { changeAccount, createAccount, resetPassword } from './accounts.ts'
import { appoint, endAppointment } from './appointments.ts'
import { type Administering, administering } from './deed.ts'
import { addUnit, changeUnit, listUnits } from './units.ts'

const tags = ['系统管理']
const text = (title: string, maxLength: number) => Type.String({ minLength: 1, maxLength, title })
const nullable = (of: ReturnType<typeof Type.String>) => Type.Union([of, Type.Null()])
const closed = { additionalProperties: false } as const
const answers = { '4xx': problem }

const appointment = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  post: Type.String(),
  postLabel: Type.String(),
  organ: Type.String(),
  organName: Type.String(),
  from: day,
  to: nullable(day),
})
const account = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  login: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  disabled: Type.Boolean(),
  appointments: Type.Array(appointment),
})
const withPassword = Type.Object({ account, password: nullable(Type.String()) })
const unit = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  name: Type.String(),
  parent: nullable(Type.String()),
  disabled: Type.Boolean(),
})
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const byUuid = Type.Object({ id: uuid })
const byCode = Type.Object({ id: Type.String({ maxLength: 40 }) })

const idIn = (request: FastifyRequest) => (request.params as Static<typeof byUuid>).id

/** Accounts and units, and posts: each the duty of one of three administrators. */
export function administrationRoutes(app: FastifyInstance, house: House): void {
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(house, actor)))
  }
  const base = '/api/administration'

  const search = Type.Object({
    search: Type.Optional(Type.String({ maxLength: 100 })),
    after: Type.Optional(Type.String({ maxLength: 100 })),
    limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|1[0-9][0-9]|200)$' })),
  })
  const listed = Type.Object({ items: Type.Array(account), total: Type.Integer(), after: nullable(Type.String()) })
  app.get<{ Querystring: Static<typeof search> }>(
    `${base}/accounts`,
    { schema: { tags, summary: '账号及其岗位', querystring: search, response: { 200: listed, ...answers } } },
    (request) => {
      const { search: part = '', after = '', limit = '50' } = request.query
      return administer(request, (tx, by) => listAccounts(tx, by, { search: part, after, limit: Number(limit) }))
    },
  )
  const newAccount = Type.Object(
    { login: text('账号', 100), name: text('姓名', 100), password: Type.Optional(text('密码', 200)) },
    closed,
  )
  app.post<{ Body: Static<typeof newAccount> }>(
    `${base}/accounts`,
    { schema: { tags, summary: '新增账号', body: newAccount, response: { 201: withPassword, ...answers } } },
    async (request, reply) =>
      reply.status(201).send(await administer(request, (tx, by) => createAccount(tx, by, request.body))),
  )
  const accountChange = Type.Object(
    { name: Type.Optional(text('姓名', 100)), disabled: Type.Optional(Type.Boolean({ title: '停用' })) },
    closed,
  )
  app.put<{ Body: Static<typeof accountChange> }>(
    `${base}/accounts/:id`,
    {
      schema: {
        tags,
        summary: '更名、停用或者启用账号',
        params: byUuid,
        body: accountChange,
        response: { 200: account, ...answers },
      },
    },
    (request) => {
      const version = versionOf(request)
      return administer(request, (tx, by) => changeAccount(tx, by, idIn(request), version, request.body))
    },
  )
  const newPassword = Type.Object({ password: Type.Optional(text('密码', 200)) }, closed)
  app.post<{ Body: Static<typeof newPassword> }>(
    `${base}/accounts/:id/password`,
    {
      schema: {
        tags,
        summary: '重置密码',
        params: byUuid,
        body: newPassword,
        response: { 200: withPassword, ...answers },
      },
    },
    (request) => {
      const version = versionOf(request)
      return administer(request, (tx, by) => resetPassword(tx, by, idIn(request), version, request.body.password))
    },
  )
  const newAppointment = Type.Object(
    {
      post: text('岗位', 100),
      organ: text('单位', 40),
      from: Type.Optional(text('起日', 10)),
      to: Type.Optional(text('止日', 10)),
    },
    closed,
  )
  app.post<{ Body: Static<typeof newAppointment> }>(
    `${base}/accounts/:id/appointments`,
    {
      schema: {
        tags,
        summary: '任命岗位',
        params: byUuid,
        body: newAppointment,
        response: { 201: account, ...answers },
      },
    },
    async (request, reply) => {
      const view = await administer(request, (tx, by) =>
        appoint(tx, by, idIn(request), { from: by.today, ...request.body }),
      )
      return reply.status(201).send(view)
    },
  )
  const ending = Type.Object({ to: Type.Optional(text('止日', 10)) }, closed)
  app.put<{ Body: Static<typeof ending> }>(
    `${base}/appointments/:id`,
    { schema: { tags, summary: '免去岗位', params: byUuid, body: ending, response: { 200: account, ...answers } } },
    (request) => {
      const version = versionOf(request)
      return administer(request, (tx, by) => endAppointment(tx, by, idIn(request), version, request.body.to))
    },
  )

  app.get(
    `${base}/organs`,
    { schema: { tags, summary: '单位及其状态', response: { 200: Type.Array(unit), ...answers } } },
    (request) => administer(request, listUnits),
  )
  const newUnit = Type.Object(
    { id: text('单位编号', 40), name: text('单位名称', 200), parent: text('上级单位', 40) },
    closed,
  )
  app.post<{ Body: Static<typeof newUnit> }>(
    `${base}/organs`,
    { schema: { tags, summary: '新增单位', body: newUnit, response: { 201: unit, ...answers } } },
    async (request, reply) =>
      reply.status(201).send(await administer(request, (tx, by) => addUnit(tx, by, request.body))),
  )
  const unitChange = Type.Object(
    { name: Type.Optional(text('单位名称', 200)), disabled: Type.Optional(Type.Boolean({ title: '停用' })) },
    closed,
  )
  app.put<{ Body: Static<typeof unitChange>; Params: Static<typeof byCode> }>(
    `${base}/organs/:id`,
    {
      schema: {
        tags,
        summary: '更名、停用或者启用单位',
        params: byCode,
        body: unitChange,
        response: { 200: unit, ...answers },
      },
    },
    (request) => {
      const version = versionOf(request)
      return administer(request, (tx, by) => changeUnit(tx, by, request.params.id, version, request.body))
    },
  )
}
