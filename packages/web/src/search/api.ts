import type { HitCount, SearchView } from '@fazhi/ledger'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

const ask = async (fields: Readonly<Record<string, string>>) =>
  (await send('GET', `search${query(fields)}`)) as SearchView

export const searchQueries = {
  everywhere: (q: string) => queryOptions({ queryKey: ['search', q], queryFn: () => ask({ q }) }),
  counts: (q: string) =>
    queryOptions({
      queryKey: ['search', q, 'counts'],
      queryFn: async () => (await send('GET', `search/counts${query({ q })}`)) as readonly HitCount[],
    }),
  inLedger: (q: string, ledger: string) =>
    infiniteQueryOptions({
      queryKey: ['search', q, 'in', ledger],
      queryFn: ({ pageParam }) => ask({ q, ledger, ...(pageParam === '' ? {} : { after: pageParam }) }),
      initialPageParam: '',
      getNextPageParam: ({ groups: [group] }: SearchView) => group?.after ?? undefined,
    }),
}
