import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import type { Settlement } from '../ledgers/settle.ts'
import { signedOut } from '../problem.ts'
import type { Actor } from './actor.ts'
import { findSession, type Session } from './session.ts'

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
  settlement: Settlement,
  routes: (inner: FastifyInstance) => void,
): void {
  app.register(async (inner) => {
    inner.addHook('onRequest', async (request) => {
      const session = await findSession(house, request.cookies[cookieName])
      await settlement.settled(session.actor.region)
      sessions.set(request, session)
    })
    routes(inner)
  })
}
