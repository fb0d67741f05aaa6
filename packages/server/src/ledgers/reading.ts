import { fault, type Ledger } from '@fazhi/ledger'
import type { FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { type Language, languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

/** Who reads, when, and what for. */
export interface Reader {
  readonly actor: Actor
  readonly at: Date
  /** As the reader says it; without it, the purpose that the ledger declares. */
  readonly purpose?: string
  /** The language of what is said to him; Chinese where nothing else is known. */
  readonly language?: Language
}
type Reading =
  | 'list'
  | 'export'
  | 'read'
  | 'history'
  | 'related'
  | 'document'
  | 'preview'
  | 'title'
  | 'readers'
  | 'access'
  | 'attachment'

/** What a request says of who reads: the language he wants, and his purpose where he names one. */
export const saidIn = (request: FastifyRequest) => ({ ...purposeIn(request), language: languageOf(request) })

/** `Fazhi-Purpose`, percent-encoded, of at most two hundred characters. */
export function purposeIn(request: FastifyRequest): { readonly purpose?: string } {
  const header = request.headers['fazhi-purpose']
  if (typeof header !== 'string') return {}
  try {
    const purpose = decodeURIComponent(header).trim()
    if (purpose.length > 0 && purpose.length <= 200 && !purpose.includes('\0')) return { purpose }
  } catch {
    // Answered below, as any other purpose that cannot be read.
  }
  throw invalid([fault('Fazhi-Purpose', say('查阅目的应为一至二百个字，按百分号编码写在请求头里'))])
}

/**
 * Writes down that records of a restricted ledger are shown, in the transaction that shows them: where it cannot be
 * written, nothing is shown. The law itself and the one who counts the report read nothing that leaves the server.
 */
export async function noteReading(
  tx: Tx,
  { access, shape }: Ledger,
  { actor, at, purpose }: Reader,
  operation: Reading,
  records: readonly string[],
): Promise<void> {
  const { account } = actor
  if (access.sensitivity !== 'restricted' || account === null) return
  const rows = (records.length === 0 ? [null] : records).map((record) => ({
    region_code: actor.region,
    id: uuidv7(),
    read_at: at.toISOString(),
    account_id: account,
    post: actor.post,
    organ_id: actor.organ,
    ledger: shape.code,
    record_id: record,
    operation,
    purpose: purpose ?? access.purpose,
  }))
  await tx.insertInto('sensitive_read').values(rows).execute()
}
