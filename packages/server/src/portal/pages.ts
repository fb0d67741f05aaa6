import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Frame, framed, type PublicPage } from './frame.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readonly publicFrame: Frame
  }
  interface FastifyReply {
    /** Answers with a public page, under a policy that lets it run nothing. */
    sendPublic(this: FastifyReply, page: PublicPage, status?: number): FastifyReply
  }
}

/** What public pages are made of: the frame around them, and the styles they name. */
export function publicPages(app: FastifyInstance, frame: Frame): void {
  app.decorate('publicFrame', frame)
  app.decorateReply('sendPublic', function sendPublic(this: FastifyReply, page: PublicPage, status = 200) {
    return this.status(status)
      .header('content-security-policy', frame.policy)
      .type('text/html; charset=utf-8')
      .send(framed(frame, page))
  })
  for (const { url, text } of frame.styles)
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type('text/css; charset=utf-8').send(text),
    )
}
