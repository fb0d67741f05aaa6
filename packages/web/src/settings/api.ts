import type { PlainDate } from '@fazhi/law'
import { Choices, type Concern, type OptionSettingView, type SeriesView, type StatuteClock } from '@fazhi/ledger'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

type Body = Readonly<Record<string, string | number | null>>
const base = 'administration'

export const settings = {
  setChoice: async (body: Body) => (await send('POST', `${base}/choices`, { body })) as readonly OptionSettingView[],
  setLength: async (body: Body) => (await send('POST', `${base}/lengths`, { body })) as readonly StatuteClock[],
  setSeries: async (body: Body) => (await send('POST', `${base}/series`, { body })) as readonly SeriesView[],
}

export const settingQueries = {
  choices: queryOptions({
    queryKey: ['settings', 'choices'],
    queryFn: async () => (await send('GET', 'settings/choices')) as readonly OptionSettingView[],
    staleTime: 300_000,
  }),
  statutes: queryOptions({
    queryKey: ['settings', 'statutes'],
    queryFn: async () => (await send('GET', 'settings/statutes')) as readonly StatuteClock[],
  }),
  series: queryOptions({
    queryKey: ['settings', 'series'],
    queryFn: async () => (await send('GET', `${base}/series`)) as readonly SeriesView[],
  }),
  concern: (setting: string, from: PlainDate) =>
    queryOptions({
      queryKey: ['settings', 'concern', setting, from],
      queryFn: async () => (await send('GET', `${base}/lengths/concern${query({ setting, from })}`)) as Concern,
    }),
}

const none = new Choices()
const read = (views: readonly OptionSettingView[]) => new Choices(views)
/** What the installation has said of options; nothing until it is known. */
export const useChoices = (): Choices => useQuery({ ...settingQueries.choices, select: read }).data ?? none
