import { isPlainDate } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { type Administering, administering } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { listChoices, setChoice } from './choices.ts'
import { concernOf, listStatutes, setLength } from './law.ts'
import { say } from './say.ts'
import {
  concern,
  lengthBody,
  lengthQuery,
  optionBody,
  optionSetting,
  seriesBody,
  seriesView,
  statuteClock,
} from './schema.ts'
import { listSeries, setSeries } from './series.ts'

const tags = ['设置']

/** What the region sets for itself: dictionaries, terms nobody has read, the form of its numbers. */
export function settingsRoutes(app: FastifyInstance, house: House): void {
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(house, actor)))
  }
  app.get(
    '/api/settings/choices',
    { schema: { tags, summary: '字典：各选项的叫法、次序和选用期', response: { 200: Type.Array(optionSetting) } } },
    (request) => administer(request, (tx, { actor }) => listChoices(tx, actor.region)),
  )
  app.post<{ Body: Static<typeof optionBody> }>(
    '/api/administration/choices',
    { schema: { tags, summary: '设置字典选项', body: optionBody, response: { 201: Type.Array(optionSetting) } } },
    async (request, reply) => {
      const {
        to = null,
        label = null,
        english = null,
        position = null,
        note = null,
        nationalCode = null,
      } = request.body
      const given = { ...request.body, to, label, english, position, note, nationalCode }
      return reply.status(201).send(await administer(request, (tx, by) => setChoice(tx, by, given)))
    },
  )
  app.get(
    '/api/settings/statutes',
    { schema: { tags, summary: '法定期限及其条文、版本、核对情况', response: { 200: Type.Array(statuteClock) } } },
    (request) => administer(request, (tx, { actor }) => listStatutes(tx, actor.region, languageOf(request))),
  )
  app.get<{ Querystring: Static<typeof lengthQuery> }>(
    '/api/administration/lengths/concern',
    { schema: { tags, summary: '改动一个期限涉及多少', querystring: lengthQuery, response: { 200: concern } } },
    (request) => {
      const actor = actorOf(request)
      wantDuty(actor, 'settings')
      const { setting, from } = request.query
      if (!isPlainDate(from)) throw invalid([fault('from', say('日期应写作2024-12-31'))])
      return concernOf(house, actor.region, setting, from)
    },
  )
  app.post<{ Body: Static<typeof lengthBody> }>(
    '/api/administration/lengths',
    { schema: { tags, summary: '设置期限的长度', body: lengthBody, response: { 201: Type.Array(statuteClock) } } },
    async (request, reply) => {
      const actor = actorOf(request)
      wantDuty(actor, 'settings')
      const { from, setting } = request.body
      const found = isPlainDate(from) ? await concernOf(house, actor.region, setting, from) : { running: 0, later: 0 }
      const listed = await administer(request, async (tx, by) => {
        await setLength(tx, by, request.body, found)
        return listStatutes(tx, actor.region, languageOf(request))
      })
      return reply.status(201).send(listed)
    },
  )
  app.get(
    '/api/administration/series',
    { schema: { tags, summary: '编号系列：末号、作废和缺号', response: { 200: Type.Array(seriesView) } } },
    (request) => listSeries(house, administering(house, actorOf(request))),
  )
  app.post<{ Body: Static<typeof seriesBody> }>(
    '/api/administration/series',
    { schema: { tags, summary: '设置编号样式', body: seriesBody, response: { 201: Type.Array(seriesView) } } },
    async (request, reply) => {
      await administer(request, (tx, by) => setSeries(tx, by, request.body))
      return reply.status(201).send(await listSeries(house, administering(house, actorOf(request))))
    },
  )
}
