import type { FastifyRequest } from 'fastify'

/** What was sent, by its fields; nothing where it is no object. */
export const bodyIn = ({ body }: FastifyRequest): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
