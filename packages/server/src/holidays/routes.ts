import type { PlainDate } from '@fazhi/law'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { type Administering, administering } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { day, problem } from '../ledgers/schema.ts'
import { learnCalendar } from './calendars.ts'
import { confirmNotice, type Draft, draftNotice, holidays, listNotices, weighAgain, withdrawNotice } from './notices.ts'
import { judge, questions, shiftsOf } from './shifts.ts'

const answers = { '4xx': problem }
const closed = { additionalProperties: false } as const
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const nullable = <T extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Integer>>(of: T) =>
  Type.Union([of, Type.Null()])
const kind = Type.Union([Type.Literal('off'), Type.Literal('work'), Type.Literal('plain')])
const arranged = { on: day, kind, name: Type.String({ maxLength: 50 }), statutory: Type.Boolean() }
const years = Type.Array(Type.Integer({ minimum: 2000, maximum: 2100 }), { title: '载入的年份' })

const holidaysSchema = Type.Object({
  years: Type.Array(Type.Integer()),
  days: Type.Array(Type.Object({ ...arranged, source: Type.String() })),
})
const notice = Type.Object({
  id: Type.String(),
  number: nullable(Type.Integer()),
  standing: Type.Union([Type.Literal('draft'), Type.Literal('standing'), Type.Literal('withdrawn')]),
  source: Type.String(),
  issuedOn: nullable(Type.String()),
  note: Type.String(),
  years: Type.Array(Type.Integer()),
  days: Type.Array(Type.Object(arranged)),
  madeAt: Type.String(),
  by: Type.String(),
  confirmedAt: nullable(Type.String()),
  shifts: Type.Union([
    Type.Array(
      Type.Object({ ledger: Type.String(), label: Type.String(), records: Type.Integer(), clocks: Type.Integer() }),
    ),
    Type.Null(),
  ]),
  doubts: nullable(Type.Integer()),
  weighed: nullable(Type.Integer()),
  moved: Type.Integer(),
  questions: Type.Integer(),
})
const draft = Type.Object(
  {
    source: Type.String({ minLength: 1, maxLength: 200, title: '依据的通知' }),
    note: Type.String({ maxLength: 500, title: '说明' }),
    issuedOn: Type.Union([day, Type.Null()], { title: '发布日期' }),
    years,
    days: Type.Array(Type.Object(arranged, closed), { title: '日子' }),
  },
  closed,
)
const shift = {
  ledger: Type.String(),
  record: Type.String(),
  title: Type.String(),
  period: Type.String(),
  before: Type.String(),
  after: Type.String(),
}
const shifts = Type.Object({ items: Type.Array(Type.Object(shift)), more: Type.Boolean() })
const question = Type.Object({ ...shift, run: Type.Integer(), periodName: Type.String() })
const judgement = Type.Object(
  {
    ledger: Type.String({ maxLength: 100 }),
    record: uuid,
    period: Type.String({ maxLength: 100 }),
    run: Type.Integer({ minimum: 0, maximum: 10_000 }),
    finding: Type.String({ minLength: 1, maxLength: 1000, title: '判断' }),
  },
  closed,
)
const byId = Type.Object({ id: uuid })

/** The calendar everybody reckons by, and how it is changed. */
export function holidayRoutes(app: FastifyInstance, house: House): void {
  const reading = (request: FastifyRequest) => recordingOf(house, actorOf(request), purposeIn(request))
  const within = <T>(request: FastifyRequest, work: (tx: Tx) => Promise<T>): Promise<T> =>
    house.store.transaction(scopeOf(actorOf(request)), work)
  const administer = <T>(request: FastifyRequest, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> =>
    within(request, (tx) => work(tx, administering(house, actorOf(request))))

  const tags = ['期限']
  const query = Type.Object({ year: Type.Optional(Type.String({ pattern: '^2[0-9]{3}$', title: '年份' })) })
  app.get<{ Querystring: Static<typeof query> }>(
    '/api/holidays',
    {
      schema: {
        tags,
        summary: '放假安排：计算期限所依据的',
        querystring: query,
        response: { 200: holidaysSchema, ...answers },
      },
    },
    (request) => {
      const { year } = request.query
      return within(request, (tx) => holidays(tx, actorOf(request).region, year === undefined ? null : Number(year)))
    },
  )
  app.get(
    '/api/calendar-notices',
    { schema: { tags, summary: '放假安排的通知', response: { 200: Type.Array(notice), ...answers } } },
    (request) => within(request, (tx) => listNotices(tx, actorOf(request).region)),
  )
  app.get<{ Params: Static<typeof byId> }>(
    '/api/calendar-notices/:id/shifts',
    {
      schema: {
        tags,
        summary: '一份草稿将改变哪些期限，只限看得到的',
        params: byId,
        response: { 200: shifts, ...answers },
      },
    },
    (request) => within(request, (tx) => shiftsOf(tx, house, request.params.id, reading(request))),
  )
  app.get(
    '/api/calendar-questions',
    {
      schema: {
        tags,
        summary: '放假安排改变之后，须由人判断的拟制',
        response: { 200: Type.Array(question), ...answers },
      },
    },
    (request) => within(request, (tx) => questions(tx, reading(request))),
  )
  app.post<{ Body: Static<typeof judgement> }>(
    '/api/calendar-questions',
    {
      schema: {
        tags,
        summary: '写明对一项拟制的判断',
        body: judgement,
        response: { 200: Type.Array(question), ...answers },
      },
    },
    (request) =>
      within(request, async (tx) => {
        await judge(tx, request.body, reading(request))
        return questions(tx, reading(request))
      }),
  )

  // Which of the days can be days at all is judged with everything else that is wrong with a draft.
  const read = ({ days, ...said }: Static<typeof draft>): Draft => ({
    ...said,
    days: days.map((d) => ({ ...d, on: d.on as PlainDate })),
  })
  const managed = ['系统管理']
  const base = '/api/administration/calendar-notices'
  app.post<{ Body: Static<typeof draft> }>(
    base,
    {
      schema: { tags: managed, summary: '录入放假安排，尚不施行', body: draft, response: { 201: notice, ...answers } },
    },
    async (request, reply) =>
      reply.status(201).send(await administer(request, (tx, by) => draftNotice(tx, by, read(request.body)))),
  )
  const decisions = [
    ['weigh', '重新测算影响', (tx: Tx, by: Administering, id: string) => weighAgain(tx, by, id)],
    [
      'confirm',
      '确认施行，调整正在进行的期限',
      (tx: Tx, by: Administering, id: string) => confirmNotice(tx, by, id, house.store.engine === 'postgres'),
    ],
    ['withdraw', '撤回草稿', (tx: Tx, by: Administering, id: string) => withdrawNotice(tx, by, id)],
  ] as const
  for (const [name, summary, decide] of decisions)
    app.post<{ Params: Static<typeof byId> }>(
      `${base}/:id/${name}`,
      { schema: { tags: managed, summary, params: byId, response: { 200: notice, ...answers } } },
      async (request) => {
        const actor = actorOf(request)
        wantDuty(actor, 'holidays')
        const view = await administer(request, (tx, by) => decide(tx, by, request.params.id))
        if (name === 'confirm') await learnCalendar(house, actor.region)
        return view
      },
    )
}
