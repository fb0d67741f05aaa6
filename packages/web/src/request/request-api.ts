import type { RequestMark, RequestView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { ifMatch, query, send, type Values } from '../api/client.ts'

export interface AskedMove {
  readonly ledger: string
  readonly record: string
  readonly move: string
  readonly values: Values
}
type Held = Pick<RequestView, 'id' | 'version'>
const step = async ({ id, version }: Held, name: string, body?: object) =>
  (await send('POST', `requests/${id}/${name}`, {
    ...(body === undefined ? {} : { body }),
    headers: ifMatch(version),
  })) as RequestView

/** One function a step. */
export const requestApi = {
  ask: async (body: AskedMove) => (await send('POST', 'requests', { body })) as RequestView,
  askAgain: async ({ id, version }: Held, values: Values) =>
    (await send('PUT', `requests/${id}`, { body: { values }, headers: ifMatch(version) })) as RequestView,
  approve: (request: RequestView) => step(request, 'approve', { record: request.recordVersion }),
  giveBack: (request: Held, reason: string) => step(request, 'return', { reason }),
  withdraw: (request: Held) => step(request, 'withdraw'),
  urge: (request: Held) => step(request, 'urge'),
}

/** Under the ledgers, so that whatever changes a record makes them stale. */
export const requestQueries = {
  request: (id: string) =>
    queryOptions({
      queryKey: ['ledger', 'request', id],
      queryFn: async () => (await send('GET', `requests/${id}`)) as RequestView,
    }),
  ofRecord: (ledger: string, record: string) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'requests', record],
      queryFn: async () => (await send('GET', `requests${query({ ledger, record })}`)) as readonly RequestMark[],
    }),
}
