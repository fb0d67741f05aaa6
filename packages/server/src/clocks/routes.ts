import { clocks, editionOn, findClock } from '@fazhi/law'
import { isInvalid } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import { actorOf } from '../auth/signed-in.ts'
import { calendarIn } from '../holidays/calendars.ts'
import { type House, todayOf } from '../house.ts'
import { languageOf, stepsIn } from '../language.ts'
import { reckoningSchema } from '../ledgers/schema.ts'
import { invalid, notFound, refusedBy } from '../problem.ts'
import { installedIn } from '../settings/installed.ts'
import { isReckoned, reckonText } from './reckon-text.ts'

const tags = ['期限']
const rule = Type.Object({
  id: Type.String(),
  label: Type.String(),
  law: Type.String(),
  article: Type.String(),
  unit: Type.String(),
  status: Type.String(),
})

/** Every statutory clock, and its arithmetic on any day. */
export function clockRoutes(app: FastifyInstance, house: House): void {
  app.get('/api/clocks', { schema: { tags, summary: '法定期限一览', response: { 200: Type.Array(rule) } } }, async () =>
    [...clocks.values()].flatMap((clock) => {
      const edition = editionOn(clock, todayOf(house)) ?? clock.editions[0]
      if (!edition) return []
      const length = 'setting' in edition.length ? edition.length.byDefault : edition.length
      return [
        {
          id: clock.id,
          label: clock.label,
          law: edition.law ?? clock.law,
          article: edition.article,
          unit: length.unit,
          status: edition.status,
        },
      ]
    }),
  )
  const query = Type.Object({
    from: Type.Optional(Type.String({ title: '起算日期' })),
    extend: Type.Optional(Type.String({ title: '延长' })),
    suspend: Type.Optional(Type.String({ title: '中止期间' })),
  })
  app.get<{ Params: { rule: string }; Querystring: Static<typeof query> }>(
    '/api/clocks/:rule',
    {
      schema: {
        tags,
        summary: '推算期限',
        params: Type.Object({ rule: Type.String() }),
        querystring: query,
        response: { 200: reckoningSchema },
      },
    },
    async (request) => {
      const clock = findClock(request.params.rule)
      if (!clock) throw notFound('期限')
      const { region } = actorOf(request)
      const { settings } = installedIn(house, region)
      const outcome = reckonText(clock, request.query, settings, calendarIn(house, region))
      if (isReckoned(outcome)) return { ...outcome, steps: stepsIn(outcome.steps, languageOf(request)) }
      throw isInvalid(outcome) ? invalid(outcome.faults) : refusedBy(outcome)
    },
  )
}
