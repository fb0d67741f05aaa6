import type { HandedOver, HandlerView, HandoverView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/client.ts'

interface Handing {
  readonly from: string
  readonly to: string
  readonly reason: string
}
export const handOver = async (body: Handing) => (await send('POST', 'handovers', { body })) as HandedOver

/** As the rest of the home page, stale with whatever changes. */
export const handoverQueries = {
  handlers: queryOptions({
    queryKey: ['home', 'handlers'],
    queryFn: async () => (await send('GET', 'handovers')) as readonly HandlerView[],
  }),
  handler: (account: string) =>
    queryOptions({
      queryKey: ['home', 'handlers', account],
      queryFn: async () => (await send('GET', `handovers/${encodeURIComponent(account)}`)) as HandoverView,
    }),
}
