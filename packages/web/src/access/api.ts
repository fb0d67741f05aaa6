import type { AccessView, ReadersView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

export interface Asked {
  readonly account: string
  readonly ledger: string
  readonly record: string
}
export const accessQueries = {
  explain: (asked: Asked) =>
    queryOptions({
      queryKey: ['access', asked],
      queryFn: async () => (await send('GET', `administration/access${query({ ...asked })}`)) as AccessView,
      retry: false,
    }),
  readers: (ledger: string, id: string) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'readers', id],
      queryFn: async () => (await send('GET', `ledgers/${ledger}/${id}/readers`)) as ReadersView,
    }),
}
