import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { freshCalendar } from '../holidays/calendars.ts'
import type { House } from '../house.ts'
import type { Settlement } from '../ledgers/settle.ts'
import { signedOut } from '../problem.ts'
import { freshInstalled } from '../settings/installed.ts'
import type { Acting } from './acting.ts'
import type { Actor } from './actor.ts'
import { findSession, type Session } from './session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route asks for its session only through `Acting`. */
    acts?: true
    /** The route answers to a session that lacks its second factor, too; no other does. */
    half?: true
  }
  interface FastifyInstance {
    /** What the session's cookie is called, and whether it travels over HTTPS only. */
    readonly door: Door
  }
}

export interface Door {
  readonly name: string
  readonly secure: boolean
}
export const cookieName = 'fazhi_session'
/** Behind HTTPS the name itself says so, and browsers then take it from this very host only. */
export const doorOf = (secure: boolean): Door => ({ name: secure ? `__Host-${cookieName}` : cookieName, secure })

const attributes = ({ secure }: Door) => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' }) as const
export const cookieOf = (request: FastifyRequest): string | undefined => request.cookies[request.server.door.name]
export const keepCookie = (reply: FastifyReply, cookie: string): FastifyReply =>
  reply.setCookie(reply.server.door.name, cookie, attributes(reply.server.door))
export const dropCookie = (reply: FastifyReply): FastifyReply =>
  reply.clearCookie(reply.server.door.name, attributes(reply.server.door))

const sessions = new WeakMap<FastifyRequest, Session>()

export function sessionOf(request: FastifyRequest): Session {
  const session = sessions.get(request)
  if (!session) throw signedOut()
  return session
}
export const actorOf = (request: FastifyRequest): Actor => sessionOf(request).actor

/** Routes registered inside answer only to who is signed in, and only when the law's own effects are in the books. */
export function signedIn(
  app: FastifyInstance,
  house: House,
  acting: Acting,
  settlement: Settlement,
  routes: (inner: FastifyInstance) => void,
): void {
  app.register(async (inner) => {
    inner.addHook('onRequest', async (request) => {
      const cookie = cookieOf(request)
      // A route that acts through `Acting` has its session confirmed in the transaction of its work.
      const { acts = false, half = false } = request.routeOptions.config
      const session = await (acts ? acting.session(cookie) : findSession(house, cookie, { half }))
      await freshCalendar(house, session.actor.region)
      await settlement.settled(session.actor.region)
      if (request.method !== 'GET' && request.method !== 'HEAD') await house.store.wantSpace()
      if (acts) return
      sessions.set(request, session)
      await freshInstalled(house, session.actor.region)
    })
    routes(inner)
  })
}
