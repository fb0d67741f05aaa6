import type { BoardView, DueCount, DueItem, FigureCount } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

/** The figures of each ledger that the reader has a part in, this year's beside last year's. */
export interface Overview {
  readonly year: number
  readonly figures: readonly { readonly ledger: string; readonly figures: readonly FigureCount[] }[]
}
export interface DueRecords {
  readonly total: number
  readonly items: readonly DueItem[]
}

export const dashboardQueries = {
  overview: (year: number) =>
    queryOptions({
      queryKey: ['ledger', 'overview', year],
      queryFn: async () => (await send('GET', `figures${query({ year: String(year) })}`)) as Overview,
    }),
  board: (ledger: string, year: number) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'board', year],
      queryFn: async () =>
        (await send('GET', `ledgers/${ledger}/figures/board${query({ year: String(year) })}`)) as BoardView,
    }),
  dues: queryOptions({
    queryKey: ['home', 'dues'],
    queryFn: async () => (await send('GET', 'dues')) as readonly DueCount[],
  }),
  dueRecords: (organ: string, light: string) =>
    queryOptions({
      queryKey: ['home', 'dues', organ, light],
      queryFn: async () => (await send('GET', `dues/records${query({ organ, light })}`)) as DueRecords,
    }),
}
