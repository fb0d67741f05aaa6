import type { HomeFigures, WorkView } from '@fazhi/ledger'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

type Fields = Readonly<Record<string, string>>

/** What a change of any record makes stale, as the rest of the home page. */
export const workQueries = {
  work: (asked: Fields) =>
    queryOptions({
      queryKey: ['home', 'work', asked],
      queryFn: async () => (await send('GET', `work${query(asked)}`)) as WorkView,
      placeholderData: keepPreviousData,
    }),
  figures: queryOptions({
    queryKey: ['home', 'figures'],
    queryFn: async () => (await send('GET', 'home/figures')) as HomeFigures,
  }),
}
