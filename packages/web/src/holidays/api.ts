import type { CalendarNoticeView, CalendarQuestion, HolidayDay, HolidaysView, ShiftsPage } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/client.ts'

export interface NewNotice {
  readonly source: string
  readonly note: string
  readonly issuedOn: string | null
  readonly years: readonly number[]
  readonly days: readonly HolidayDay[]
}
export interface Judgement {
  readonly ledger: string
  readonly record: string
  readonly period: string
  readonly run: number
  readonly finding: string
}
export type Decision = 'weigh' | 'confirm' | 'withdraw'
const base = 'administration/calendar-notices'

export const holidays = {
  draft: async (body: NewNotice) => (await send('POST', base, { body })) as CalendarNoticeView,
  decide: async ({ id, what }: { readonly id: string; readonly what: Decision }) =>
    (await send('POST', `${base}/${id}/${what}`)) as CalendarNoticeView,
  judge: async (body: Judgement) => (await send('POST', 'calendar-questions', { body })) as readonly CalendarQuestion[],
}

const isWeighing = (notices: readonly CalendarNoticeView[] | undefined) =>
  notices?.some((n) => n.standing === 'draft' && n.shifts === null) ?? false

export const holidayQueries = {
  year: (year: number) =>
    queryOptions({
      queryKey: ['holidays', year],
      queryFn: async () => (await send('GET', `holidays?year=${year}`)) as HolidaysView,
      staleTime: 600_000,
    }),
  notices: queryOptions({
    queryKey: ['administration', 'calendar-notices'],
    queryFn: async () => (await send('GET', 'calendar-notices')) as readonly CalendarNoticeView[],
    refetchInterval: ({ state }) => (isWeighing(state.data) ? 1_500 : false),
  }),
  shifts: (id: string) =>
    queryOptions({
      queryKey: ['calendar-notices', id, 'shifts'],
      queryFn: async () => (await send('GET', `calendar-notices/${id}/shifts`)) as ShiftsPage,
    }),
  questions: queryOptions({
    queryKey: ['calendar-questions'],
    queryFn: async () => (await send('GET', 'calendar-questions')) as readonly CalendarQuestion[],
  }),
}
