import { fault } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { House } from '../house.ts'
import { problem } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { errandMinutes, type OidcFailure, OidcProvider, ownPath } from './oidc.ts'
import type { OidcSettings } from './oidc-settings.ts'
import { say } from './say.ts'
import { cookieOf, keepCookie } from './signed-in.ts'

const tags = ['登录']

/** Sign-in by the provider: the browser goes there and comes back. */
export function oidcRoutes(app: FastifyInstance, house: House, settings: OidcSettings): void {
  const provider = new OidcProvider(house, settings)
  const name = app.door.secure ? '__Host-fazhi_oidc' : 'fazhi_oidc'
  // Lax, because the browser comes back from another site; what it carries is sealed and opens nothing by itself.
  const cookie = { httpOnly: true, sameSite: 'lax', secure: app.door.secure, path: '/' } as const
  const failed = (failure: OidcFailure) => `/?oidc=${failure}`
  const query = Type.Object({ to: Type.Optional(Type.String({ maxLength: 2_000, title: '登录后打开的地址' })) })
  app.get<{ Querystring: Static<typeof query> }>(
    '/api/oidc/start',
    { schema: { tags, summary: '转到统一身份认证登录', querystring: query, response: { '4xx': problem } } },
    async (request, reply) => {
      const to = ownPath(settings.origin, request.query.to ?? '/')
      if (to === null) throw invalid([fault('to', say('登录后只能打开本系统的地址'))])
      const started = await provider.start(to)
      if ('failure' in started) return reply.redirect(failed(started.failure))
      return reply.setCookie(name, started.errand, { ...cookie, maxAge: errandMinutes * 60 }).redirect(started.location)
    },
  )
  app.get(
    '/api/oidc/callback',
    { schema: { tags, summary: '统一身份认证登录后返回', response: { '4xx': problem } } },
    async (request, reply) => {
      const browser = { agent: request.headers['user-agent'] ?? '', cookie: cookieOf(request) }
      const outcome = await provider.finish(request.url, request.cookies[name], browser)
      reply.clearCookie(name, cookie)
      if ('failure' in outcome) return reply.redirect(failed(outcome.failure))
      return keepCookie(reply, outcome.cookie).redirect(outcome.to)
    },
  )
}
