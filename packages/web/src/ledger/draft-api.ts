import type { AlikeView, DraftView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send, type Values } from '../api/client.ts'

export const draftApi = {
  /** Keeps a new one, or the same one as it now is. */
  save: async (ledger: string, id: string | null, form: Values) =>
    (await (id === null
      ? send('POST', 'drafts', { body: { ledger, form } })
      : send('PUT', `drafts/${id}`, { body: { form } }))) as DraftView,
  drop: (id: string) => send('DELETE', `drafts/${id}`),
}
export const draftQueries = {
  drafts: (ledger: string) =>
    queryOptions({
      queryKey: ['drafts', ledger],
      queryFn: async () => (await send('GET', `drafts${query({ ledger })}`)) as readonly DraftView[],
      staleTime: 0,
    }),
  alike: (ledger: string, values: Values) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'alike', values],
      queryFn: async () => (await send('POST', 'alike', { body: { ledger, values } })) as readonly AlikeView[],
    }),
}
