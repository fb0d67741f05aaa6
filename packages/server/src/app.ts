import cookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import { daysBetween, isPlainDate } from '@fazhi/law'
import type { Light } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { sql } from 'kysely'
import { administrationRoutes } from './administration/routes.ts'
import { Acting } from './auth/acting.ts'
import { gate, scopeOf } from './auth/actor.ts'
import { peopleRoutes, sessionRoutes } from './auth/routes.ts'
import { actorOf, signedIn } from './auth/signed-in.ts'
import { calendarItems } from './calendar.ts'
import { clockRoutes } from './clocks/routes.ts'
import { homeView } from './home.ts'
import type { House } from './house.ts'
import { recordingOf } from './ledgers/change.ts'
import { purposeIn } from './ledgers/reading.ts'
import { ledgerRoutes } from './ledgers/routes.ts'
import { Settlement } from './ledgers/settle.ts'
import { invalid } from './problem.ts'
import { answerProblems, logRequests } from './problems.ts'
import { reportRoutes } from './reports/routes.ts'

export interface AppOptions {
  /** The built workbench; without it the server answers the API only. */
  readonly web?: string
  /** Cookies travel over HTTPS only. */
  readonly secure: boolean
  readonly log: boolean
}

const isLight = (text: string | undefined): text is Light =>
  text === 'green' || text === 'amber' || text === 'red' || text === 'grey'

/** The server as a list of what it answers. */
export async function buildApp(house: House, { web, secure, log }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: log && { level: 'info' },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  })
  const settlement = new Settlement(house)
  answerProblems(app)
  logRequests(app)
  await app.register(cookie)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '法治台账', version: '0.1.0', description: '每个数字都是对记录的查询；每条记录只依法变动。' },
    },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'content-security-policy':
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    })
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })

  app.get('/livez', { schema: { hide: true } }, async () => ({ live: true }))
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await house.store.transaction(scopeOf(gate('')), (tx) => sql`select 1`.execute(tx))
      return { ready: true }
    } catch {
      return reply.status(503).send({ ready: false })
    }
  })
  app.get('/api/about', { schema: { tags: ['登录'], summary: '是否演示环境' } }, async () => ({
    demo: await isDemo(house),
  }))
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  await app.register(async (open) => sessionRoutes(open, house, secure))
  const acting = new Acting(house)
  signedIn(app, house, acting, settlement, (inner) => {
    peopleRoutes(inner, house)
    clockRoutes(inner, house)
    reportRoutes(inner, house)
    administrationRoutes(inner, house)
    inner.get('/api/home', { schema: { tags: ['工作台'], summary: '工作台' } }, (request) => {
      const { light } = request.query as { readonly light?: string }
      if (light !== undefined && !isLight(light))
        throw invalid([{ field: 'light', message: '灯色应为red、amber、green或者grey' }])
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) =>
        homeView(tx, light, recordingOf(house, actor, purposeIn(request))),
      )
    })
    inner.get('/api/calendar', { schema: { tags: ['工作台'], summary: '日程：开庭、听证和届满日' } }, (request) => {
      const { from, to } = request.query as { readonly from?: string; readonly to?: string }
      if (!isPlainDate(from) || !isPlainDate(to) || daysBetween(from, to) < 0 || daysBetween(from, to) > 366)
        throw invalid([{ field: 'from', message: '请写明起止日期，至多一年' }])
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), (tx) =>
        calendarItems(tx, from, to, recordingOf(house, actor, purposeIn(request))),
      )
    })
    for (const ledger of ledgers) ledgerRoutes(inner, house, acting, ledger)
  })
  if (web !== undefined)
    await app.register(fastifyStatic, {
      root: web,
      preCompressed: true,
      setHeaders: (reply, path) =>
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    })
  return app
}

const isDemo = async (house: House) => {
  const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('demo').execute(),
  )
  return regions.some((r) => r.demo)
}
