import { fault, findGrant, type Ledger, type Light } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import { type House, todayOf } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { figuresBoard, figureTotals } from '../ledgers/figures-board.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { yearIn } from '../ledgers/routes.ts'
import { day, figuresSchema } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { dueCounts, dueItems } from './dues.ts'
import { say } from './say.ts'

const values = Type.Record(Type.String(), Type.Integer())
const cell = Type.Object({ key: Type.String(), now: values, last: values })
const board = Type.Object({
  year: Type.Integer(),
  total: cell,
  months: Type.Array(cell),
  organs: Type.Array(cell),
  kinds: Type.Record(Type.String(), Type.Array(cell)),
  names: Type.Record(Type.String(), Type.String()),
})
const lights = ['red', 'amber', 'green', 'grey'] as const satisfies readonly Light[]
const light = Type.Union(lights.map((l) => Type.Literal(l)))
const counts = Type.Array(
  Type.Object({
    organ: Type.String(),
    organName: Type.String(),
    lights: Type.Object({ red: Type.Integer(), amber: Type.Integer(), green: Type.Integer(), grey: Type.Integer() }),
  }),
)
const items = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      ledger: Type.String(),
      record: Type.String({ format: 'uuid' }),
      title: Type.String(),
      state: Type.String(),
      label: Type.String(),
      due: Type.Union([day, Type.Null()]),
      light,
    }),
  ),
})
const ofYear = Type.Object({ year: Type.Optional(Type.String()) })
const ofOrgan = Type.Object({
  organ: Type.Optional(Type.String({ title: '承办单位', maxLength: 40 })),
  light: Type.Optional(Type.String({ title: '灯色' })),
})

const overview = Type.Object({
  year: Type.Integer(),
  figures: Type.Array(Type.Object({ ledger: Type.String(), figures: figuresSchema })),
})
const seesRecords = (ledger: Ledger, post: string) => {
  const see = findGrant(ledger.access, post)?.see
  return see !== undefined && see !== 'reportOnly' && see !== 'public'
}

/** The same figures as lists and report show, set side by side. */
export function dashboardRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  const config = { acts: true } as const
  for (const ledger of ledgers) {
    const { code, label } = ledger.shape
    app.get(
      `/api/ledgers/${code}/figures/board`,
      {
        config,
        schema: {
          tags: [label],
          summary: `${label}：数字按月、单位和类别，与上年对照`,
          querystring: ofYear,
          response: { 200: board },
        },
      },
      (request) => {
        const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
        return acting.act(cookieOf(request), (tx, actor) => figuresBoard(tx, ledger, actor, year))
      },
    )
  }
  const tags = ['统计']
  app.get(
    '/api/figures',
    {
      config,
      schema: { tags, summary: '各台账的年度数字，与上年对照', querystring: ofYear, response: { 200: overview } },
    },
    (request) => {
      const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
      return acting.act(cookieOf(request), async (tx, { region, post }) => {
        const seen = ledgers.filter((l) => Object.keys(l.figures).length > 0 && seesRecords(l, post))
        const figures = await Promise.all(seen.map((ledger) => figureTotals(tx, ledger, region, year)))
        return { year, figures: seen.map(({ shape }, n) => ({ ledger: shape.code, figures: figures[n] ?? [] })) }
      })
    },
  )
  app.get(
    '/api/dues',
    { config, schema: { tags, summary: '各单位在办期限：超期、临期、正常和暂停的件数', response: { 200: counts } } },
    (request) =>
      acting.act(cookieOf(request), (tx, actor) => dueCounts(tx, recordingOf(house, actor, purposeIn(request)))),
  )
  app.get(
    '/api/dues/records',
    { config, schema: { tags, summary: '某单位某一灯色的在办期限', querystring: ofOrgan, response: { 200: items } } },
    (request) => {
      const { organ = '', light: shone } = request.query as { readonly organ?: string; readonly light?: string }
      const wanted = lights.find((l) => l === shone)
      if (wanted === undefined) throw invalid([fault('light', say('灯色应为red、amber、green或者grey'))])
      if (organ === '') throw invalid([fault('organ', say('请写明承办单位'))])
      const said = purposeIn(request)
      return acting.act(cookieOf(request), (tx, actor) => dueItems(tx, recordingOf(house, actor, said), organ, wanted))
    },
  )
}
