import type { RecordView } from '@fazhi/ledger'
import type { BoardView } from '@fazhi/lines/enforcement/board'
import type { ExaminationView, ResultsView, SavedView, SittingView } from '@fazhi/lines/enforcement/exam-view'
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

const examination = (paper: string) => `enforcement/examinations/${paper}`
export const enforcement = {
  begin: async (paper: string) => (await send('POST', `${examination(paper)}/attempt`)) as SittingView,
  answer: async (paper: string, n: number, choice: string) =>
    (await send('PUT', `${examination(paper)}/answers/${n}`, { body: { choice } })) as SavedView,
  finish: async (paper: string) => (await send('POST', `${examination(paper)}/finish`)) as SittingView,
  closePaper: async (paper: string) => (await send('POST', `enforcement/papers/${paper}/closing`)) as ResultsView,
  judge: async (body: Values, key: string) =>
    (await send('POST', 'enforcement/first-offence', { body, headers: { 'idempotency-key': key } })) as RecordView,
  accept: async ({ key, ...body }: Acceptance) =>
    (await send('POST', 'enforcement/visits', { body, headers: { 'idempotency-key': key } })) as RecordView,
}
export const enforcementQueries = {
  examinations: () =>
    queryOptions({
      queryKey: ['enforcement', 'examinations'],
      queryFn: async () => (await send('GET', 'enforcement/examinations')) as readonly ExaminationView[],
    }),
  sitting: (paper: string) =>
    queryOptions({
      queryKey: ['enforcement', 'sitting', paper],
      queryFn: async () => (await send('GET', examination(paper))) as SittingView,
      retry: false,
    }),
  results: (paper: string) =>
    queryOptions({
      queryKey: ['enforcement', 'results', paper],
      queryFn: async () => (await send('GET', `enforcement/papers/${paper}/results`)) as ResultsView,
    }),
  board: (search: Readonly<Record<string, string>>) =>
    queryOptions({
      queryKey: ['enforcement', 'board', search],
      queryFn: async () => (await send('GET', `enforcement/board${query(search)}`)) as BoardView,
    }),
}
