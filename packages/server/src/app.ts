import { setTimeout as pause } from 'node:timers/promises'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import { daysBetween, isPlainDate } from '@fazhi/law'
import { fault, type Ledger, type Light } from '@fazhi/ledger'
import { ledgers as allLedgers } from '@fazhi/lines'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { accessRoutes } from './access/routes.ts'
import { auditRoutes } from './administration/audit-routes.ts'
import { organRoutes } from './administration/organ-routes.ts'
import { administrationRoutes } from './administration/routes.ts'
import type { Doctor } from './administration/system.ts'
import { systemRoutes } from './administration/system-routes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { Acting } from './auth/acting.ts'
import { gate, scopeOf } from './auth/actor.ts'
import { refuseCrossSite } from './auth/cross-site.ts'
import { oidcRoutes } from './auth/oidc-routes.ts'
import type { OidcSettings } from './auth/oidc-settings.ts'
import { peopleRoutes, sessionRoutes } from './auth/routes.ts'
import { secondFactorRoutes, sessionsRoutes } from './auth/second-factor-routes.ts'
import { actorOf, doorOf, signedIn } from './auth/signed-in.ts'
import { Throttle } from './auth/throttle.ts'
import { calendarItems } from './calendar.ts'
import { clockRoutes } from './clocks/routes.ts'
import { dashboardRoutes } from './dashboards/routes.ts'
import { describeProblems } from './described.ts'
import { exportRoutes } from './exports/routes.ts'
import { handoverRoutes } from './handover/routes.ts'
import { holidayRoutes } from './holidays/routes.ts'
import { homeView } from './home.ts'
import type { House } from './house.ts'
import { importRoutes } from './imports/routes.ts'
import { intakeRoutes } from './intake/routes.ts'
import { jobRoutes } from './jobs/routes.ts'
import { recordingOf } from './ledgers/change.ts'
import { manyRoutes } from './ledgers/many-routes.ts'
import { publicationRoutes } from './ledgers/publication-routes.ts'
import { purposeIn } from './ledgers/reading.ts'
import { ledgerRoutes } from './ledgers/routes.ts'
import { calendarSchema, homeSchema } from './ledgers/schema.ts'
import { Settlement } from './ledgers/settle.ts'
import { enforcementRoutes } from './lines/enforcement/routes.ts'
import { listingRoutes } from './listings/routes.ts'
import { traceParentOf } from './operation/course.ts'
import type { Watch } from './operation/watch.ts'
import { dataPolicy, servePages } from './page.ts'
import { type FrameSettings, openFrame } from './portal/frame.ts'
import { letterRoutes } from './portal/letter-desk.ts'
import { publicPages } from './portal/pages.ts'
import { publicRoutes } from './portal/routes.ts'
import { verifyRoutes } from './portal/verify.ts'
import { invalid } from './problem.ts'
import { answerProblems, answerUnreadable, answerUnroutable, logRequests } from './problems.ts'
import { noticeRoutes } from './reminders/routes.ts'
import { reminderSettingRoutes } from './reminders/settings-routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { requestRoutes } from './requests/routes.ts'
import { say } from './say.ts'
import { searchRoutes } from './search/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { workRoutes } from './work/routes.ts'

export interface AppOptions {
  /** The built workbench; without it the server answers the API only. */
  readonly web?: string
  /** Cookies travel over HTTPS only. */
  readonly secure: boolean
  /** Who else may say who somebody is. */
  readonly oidc?: OidcSettings
  /** The proxies whose word about the client's address is taken; nobody's without it. */
  readonly trustedProxies?: readonly string[]
  /** Where lines of the log go: standard output when `true`. */
  readonly log: boolean | { write(line: string): void }
  readonly watch?: Watch
  /** Looks at the machine, where the server was started as a program. */
  readonly doctor?: Doctor
  /** The most bytes of one attachment. */
  readonly fileLimit?: number
  /** How the public pages stand in the district's own site. */
  readonly frame?: FrameSettings
  /** Those of the lines of work, where nothing else is said. */
  readonly ledgers?: readonly Ledger[]
}

const isLight = (text: string | undefined): text is Light =>
  text === 'green' || text === 'amber' || text === 'red' || text === 'grey'

export const defaultFileLimit = 104_857_600
/** Milliseconds. */
const readyWithin = 2000

const homeQuery = Type.Object({ light: Type.Optional(Type.String({ title: '灯色' })) })
const calendarQuery = Type.Object({ from: Type.Optional(Type.String()), to: Type.Optional(Type.String()) })

/** The server as a list of what it answers. */
export async function buildApp(house: House, options: AppOptions): Promise<FastifyInstance> {
  const {
    web,
    secure,
    trustedProxies = [],
    oidc,
    log,
    watch,
    doctor,
    frame = {},
    fileLimit = defaultFileLimit,
    ledgers = allLedgers,
  } = options
  const app = Fastify({
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    logger: log && { level: 'info', ...(log === true ? {} : { stream: log }) },
    genReqId: (request) => traceParentOf(request.headers['traceparent']).trace,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'trace' }),
    bodyLimit: 1_048_576,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  })
  const settlement = new Settlement(house)
  const throttle = new Throttle()
  app.decorate('door', doorOf(secure))
  watch?.overApp(app)
  answerProblems(app)
  logRequests(app)
  refuseCrossSite(app, house.origin)
  await app.register(cookie)
  await app.register(swagger, {
    transform: describeProblems,
    openapi: {
      openapi: '3.1.0',
      info: { title: '法治台账', version: '0.1.0', description: '每个数字都是对记录的查询；每条记录只依法变动。' },
    },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', dataPolicy)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })

  publicPages(app, await openFrame(frame))
  verifyRoutes(app, house)

  app.get('/livez', { schema: { hide: true } }, async () => ({ live: true }))
  // Whoever can ask has waited for the migrations: the server listens only behind them.
  app.get('/startupz', { schema: { hide: true } }, async () => ({ started: true }))
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      const asked = house.store.transaction(scopeOf(gate('')), async (tx) => {
        const { rows } = await sql<{ off: boolean }>`
          select current_setting('transaction_read_only') = 'off' as off`.execute(tx)
        return rows[0]?.off === true
      })
      asked.catch(() => {})
      // A transaction waits for a database that is away; whoever asks whether it is there does not.
      const isWritable = await Promise.race([asked, pause(readyWithin).then(() => false)])
      return reply.status(isWritable ? 200 : 503).send({ ready: isWritable })
    } catch {
      return reply.status(503).send({ ready: false })
    }
  })
  app.get(
    '/api/about',
    {
      schema: {
        tags: ['登录'],
        summary: '是否演示环境，能否使用统一身份认证登录',
        response: { 200: Type.Object({ demo: Type.Boolean(), provider: Type.Union([Type.String(), Type.Null()]) }) },
      },
    },
    async () => ({ demo: await isDemo(house), provider: oidc?.name ?? null }),
  )
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  await app.register(async (open) => {
    sessionRoutes(open, house, throttle)
    if (oidc !== undefined) oidcRoutes(open, house, oidc)
  })
  const acting = new Acting(house)
  signedIn(app, house, acting, settlement, (inner) => {
    peopleRoutes(inner, house)
    secondFactorRoutes(inner, house, throttle)
    sessionsRoutes(inner, house)
    clockRoutes(inner, house)
    reportRoutes(inner, house)
    listingRoutes(inner, house)
    administrationRoutes(inner, house)
    organRoutes(inner, house)
    auditRoutes(inner, house)
    systemRoutes(inner, house, doctor)
    jobRoutes(inner, house)
    accessRoutes(inner, house, ledgers)
    settingsRoutes(inner, house)
    searchRoutes(inner, house, acting, ledgers)
    dashboardRoutes(inner, house, acting, ledgers)
    holidayRoutes(inner, house)
    noticeRoutes(inner, house)
    reminderSettingRoutes(inner, house)
    enforcementRoutes(inner, house, acting)
    inner.get(
      '/api/home',
      { schema: { tags: ['工作台'], summary: '工作台', querystring: homeQuery, response: { 200: homeSchema } } },
      (request) => {
        const { light } = request.query as { readonly light?: string }
        if (light !== undefined && !isLight(light))
          throw invalid([fault('light', say('灯色应为red、amber、green或者grey'))])
        const actor = actorOf(request)
        return house.store.transaction(scopeOf(actor), (tx) =>
          homeView(tx, light, recordingOf(house, actor, purposeIn(request))),
        )
      },
    )
    inner.get(
      '/api/calendar',
      {
        schema: {
          tags: ['工作台'],
          summary: '日程：开庭、听证和届满日',
          querystring: calendarQuery,
          response: { 200: calendarSchema },
        },
      },
      (request) => {
        const { from, to } = request.query as { readonly from?: string; readonly to?: string }
        if (!isPlainDate(from) || !isPlainDate(to) || daysBetween(from, to) < 0 || daysBetween(from, to) > 366)
          throw invalid([fault('from', say('请写明起止日期，至多一年'))])
        const actor = actorOf(request)
        return house.store.transaction(scopeOf(actor), (tx) =>
          calendarItems(tx, from, to, recordingOf(house, actor, purposeIn(request))),
        )
      },
    )
    workRoutes(inner, house, acting, ledgers)
    requestRoutes(inner, house, acting)
    intakeRoutes(inner, house, acting, ledgers)
    handoverRoutes(inner, house, acting, ledgers)
    for (const ledger of ledgers) ledgerRoutes(inner, house, acting, ledger)
    manyRoutes(inner, house, acting, ledgers)
    importRoutes(inner, house, acting, ledgers)
    exportRoutes(inner, house, acting, ledgers)
    attachmentRoutes(inner, house, acting, ledgers, fileLimit)
    publicationRoutes(inner, house, acting, ledgers)
    letterRoutes(inner, house)
  })
  publicRoutes(app, house, settlement, ledgers, frame.region)
  if (web !== undefined) await servePages(app, web)
  return app
}

const isDemo = async (house: House) => {
  const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('demo').execute(),
  )
  return regions.some((r) => r.demo)
}
