import type { RecordView } from '@fazhi/ledger'
import type { BoardView } from '@fazhi/lines/enforcement/board'
import { queryOptions } from '@tanstack/react-query'
import { query, send, type Values } from '../../api/client.ts'

export interface Acceptance {
  readonly targets: readonly string[]
  readonly weekOf: string
  /** Under which it takes effect once. */
  readonly key: string
}
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')

export const enforcement = {
  judge: async (body: Values, key: string) =>
    (await send('POST', 'enforcement/first-offence', { body, headers: { 'idempotency-key': key } })) as RecordView,
  accept: async ({ key, ...body }: Acceptance) =>
    (await send('POST', 'enforcement/visits', { body, headers: { 'idempotency-key': key } })) as RecordView,
}
export const enforcementQueries = {
  board: (search: Readonly<Record<string, string>>) =>
    queryOptions({
      queryKey: ['enforcement', 'board', search],
      queryFn: async () => (await send('GET', `enforcement/board${query(search)}`)) as BoardView,
    }),
}
