import type { PlainDate } from '@fazhi/law'
import type { Light } from '@fazhi/ledger'
import { keepPreviousData, MutationCache, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { api, type Values } from './client.ts'
import { hasStatus, isHalfway, problemOf } from './problem.ts'

/** A session that has ended shows the sign-in, wherever it was noticed. */
const noticeSignedOut = (error: unknown) => {
  if (hasStatus(error, 401) || isHalfway(error)) queryClient.setQueryData(queries.session.queryKey, null)
}
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({
    onError: (error, _input, _context, mutation) => {
      if (mutation.options.mutationKey?.[0] !== 'proof') noticeSignedOut(error)
    },
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => problemOf(error) === null && failures < 2 },
  },
})

export const queries = {
  session: queryOptions({ queryKey: ['session'], queryFn: api.session, staleTime: 60_000 }),
  signInStep: queryOptions({ queryKey: ['signInStep'], queryFn: api.signInStep, staleTime: 0, gcTime: 0 }),
  /** Each asking makes another secret, so it is asked once. */
  enrolment: queryOptions({
    queryKey: ['enrolment'],
    queryFn: () => api.offerEnrolment(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  }),
  secondFactor: queryOptions({ queryKey: ['secondFactor'], queryFn: api.secondFactor }),
  sessions: queryOptions({ queryKey: ['sessions'], queryFn: api.sessions }),
  about: queryOptions({ queryKey: ['about'], queryFn: api.about, staleTime: Number.POSITIVE_INFINITY }),
  organs: queryOptions({ queryKey: ['organs'], queryFn: api.organs, staleTime: 600_000 }),
  holders: (post: string, on: PlainDate) =>
    queryOptions({ queryKey: ['holders', post, on], queryFn: () => api.holders(post, on), staleTime: 60_000 }),
  list: (ledger: string, search: Readonly<Record<string, string>>) =>
    queryOptions({ queryKey: ['ledger', ledger, 'list', search], queryFn: () => api.list(ledger, search) }),
  states: (ledger: string, filter: Readonly<Record<string, string>>) =>
    queryOptions({ queryKey: ['ledger', ledger, 'states', filter], queryFn: () => api.states(ledger, filter) }),
  record: (ledger: string, id: string) =>
    queryOptions({ queryKey: ['ledger', ledger, 'record', id], queryFn: () => api.record(ledger, id) }),
  history: (ledger: string, id: string) =>
    queryOptions({ queryKey: ['ledger', ledger, 'history', id], queryFn: () => api.history(ledger, id) }),
  related: (ledger: string, id: string) =>
    queryOptions({ queryKey: ['ledger', ledger, 'related', id], queryFn: () => api.related(ledger, id) }),
  preview: (ledger: string, id: string, version: number, move: string, input: Values) =>
    queryOptions({
      queryKey: ['preview', ledger, id, version, move, input],
      queryFn: () => api.preview(ledger, id, move, input),
      staleTime: 0,
      gcTime: 0,
    }),
  home: (light: Light | null) =>
    queryOptions({
      queryKey: ['home', 'clocks', light],
      queryFn: () => api.home(light),
      placeholderData: keepPreviousData,
    }),
  calendar: (from: PlainDate, to: PlainDate) =>
    queryOptions({ queryKey: ['calendar', from, to], queryFn: () => api.calendar(from, to) }),
  report: (year: number) => queryOptions({ queryKey: ['report', year], queryFn: () => api.report(year) }),
  figureRecords: (year: number, figure: string) =>
    queryOptions({ queryKey: ['report', year, figure], queryFn: () => api.figureRecords(year, figure) }),
  clocks: queryOptions({ queryKey: ['clocks'], queryFn: api.clocks, staleTime: 600_000 }),
  reckoning: (clock: string, terms: Readonly<Record<string, string>>) =>
    queryOptions({ queryKey: ['clocks', clock, terms], queryFn: () => api.reckon(clock, terms) }),
}

/** A record that has changed changes lists, counts and figures with it. */
export const forgetCounts = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['ledger'] }),
    queryClient.invalidateQueries({ queryKey: ['home'] }),
    queryClient.invalidateQueries({ queryKey: ['calendar'] }),
    queryClient.invalidateQueries({ queryKey: ['report'] }),
  ])
