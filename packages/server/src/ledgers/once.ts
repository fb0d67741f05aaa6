import { createHash } from 'node:crypto'
import { fault, type Ledger } from '@fazhi/ledger'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../db/store.ts'
import { invalid, keyReused, notFound } from '../problem.ts'
import type { Recording } from './matter-store.ts'
import { say } from './say.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'

/** Whether a request may be asked again: under its key it takes effect once. */
export const hasKey = ({ headers }: FastifyRequest): boolean => typeof headers['idempotency-key'] === 'string'

/**
 * Does what a request asks once, however often it is asked under the same `Idempotency-Key`: the key is claimed in the
 * transaction of the work, and whoever comes with it again is shown the record as it is now.
 * @param id of the record that is made or changed
 * @throws what the work throws; that a key stands for another content
 */
export async function once(
  request: FastifyRequest,
  tx: Tx,
  ledger: Ledger,
  recording: Recording,
  id: string,
  work: () => Promise<StoredMatter>,
): Promise<StoredMatter> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return work()
  const known = await claim(tx, recording, key, digestOf(request), id)
  if (known === null) return work()
  const matter = await findMatter(tx, ledger, recording.actor, known)
  if (!matter) throw notFound()
  return matter
}

export const digestOf = ({ method, url, body }: FastifyRequest) =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex')

/** @returns the record that an earlier request with the key made or changed; null when this one is the first */
export async function claim(tx: Tx, { actor, at }: Recording, key: string, digest: string, id: string) {
  if (key.length === 0 || key.length > 200) throw invalid([fault('Idempotency-Key', say('请求编号为一至二百个字符'))])
  const account = actor.account ?? ''
  const made = { region_code: actor.region, account_id: account, key, digest, made_at: at.toISOString() }
  const inserted = await tx
    .insertInto('request')
    .values({ ...made, answer: JSON.stringify(id) })
    .onConflict((oc) => oc.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (inserted) return null
  const earlier = await tx
    .selectFrom('request')
    .select(['digest', 'answer'])
    .where('region_code', '=', actor.region)
    .where('account_id', '=', account)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (earlier.digest !== digest) throw keyReused()
  return String(earlier.answer)
}
