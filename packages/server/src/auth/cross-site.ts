import type { FastifyInstance, FastifyRequest } from 'fastify'
import { crossSite } from '../problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a browser says about where a request comes from; what no browser sent has no cookie to be misused. */
function isFromElsewhere({ headers, host }: FastifyRequest, origin: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const from = headers.origin
  if (from === undefined) return false
  if (origin !== undefined) return from !== origin
  return !URL.canParse(from) || new URL(from).host !== host
}

/** Refuses what another site makes a browser send; the cookie, which does not travel with such requests, is the other half. */
export function refuseCrossSite(app: FastifyInstance, origin: string | undefined): void {
  app.addHook('onRequest', async (request) => {
    if (!safe.has(request.method) && isFromElsewhere(request, origin)) throw crossSite()
  })
}
