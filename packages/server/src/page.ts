import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with the workbench's page, under a policy and a nonce of its own. */
    sendPage?(this: FastifyReply): FastifyReply
  }
}

/** Of everything but the page: it is data, and loads nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
/** The page loads from its own server alone, and takes no script or style that the server did not send. */
const pagePolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

/** The built workbench: its page for every address that is not something else, and its assets as they are. */
export async function servePages(app: FastifyInstance, web: string): Promise<void> {
  const page = await readFile(join(web, 'index.html'), 'utf8')
  function sendPage(this: FastifyReply) {
    const nonce = randomBytes(18).toString('base64')
    return this.header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('{nonce}', nonce))
  }
  app.decorateReply('sendPage', sendPage)
  for (const url of ['/', '/index.html'])
    app.get(url, { schema: { hide: true } }, (_request, reply) => sendPage.call(reply))
  await app.register(fastifyStatic, {
    root: web,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
}
