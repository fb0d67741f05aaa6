import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import type { Settlement } from '../ledgers/settle.ts'
import { signedOut } from '../problem.ts'
import type { Acting } from './acting.ts'
import type { Actor } from './actor.ts'
import { findSession, type Session } from './session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route asks for its session only through `Acting`. */
    acts?: true
  }
}

export const cookieName = 'fazhi_session'
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
      const cookie = request.cookies[cookieName]
      // A route that acts through `Acting` has its session confirmed in the transaction of its work.
      const acts = request.routeOptions.config.acts === true
      const session = await (acts ? acting.session(cookie) : findSession(house, cookie))
      await settlement.settled(session.actor.region)
      if (!acts) sessions.set(request, session)
    })
    routes(inner)
  })
}
