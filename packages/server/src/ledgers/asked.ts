import { fault } from '@fazhi/ledger'
import type { FastifyRequest } from 'fastify'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

/** The texts of an address, each said once; what is empty was not said. */
export function textsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  const query = request.query as Readonly<Record<string, string | readonly string[]>>
  const repeated = Object.entries(query).flatMap(([field, v]) =>
    typeof v === 'string' ? [] : [fault(field, say('“{field}”只能填写一次', { field }))],
  )
  if (repeated.length > 0) throw invalid(repeated)
  return Object.fromEntries(
    Object.entries(query).flatMap(([k, v]) => (typeof v === 'string' && v !== '' ? [[k, v]] : [])),
  )
}

/** A file to be kept under this name. */
export const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
