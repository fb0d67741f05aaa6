import type { GatewayView, NoticePreference, NoticesPage, ReminderMoment, ReminderRuleView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { ifMatch, query, send } from '../api/client.ts'

type Search = Readonly<Record<string, string>>
export interface NewRule {
  readonly subject: string
  readonly moments: readonly ReminderMoment[]
  readonly from: string
}
export type Wish = Pick<NoticePreference, 'mail' | 'gateway' | 'quietFrom' | 'quietTo' | 'workingDays' | 'address'>

export const reminders = {
  markRead: async (id: string | null) =>
    (await send('POST', id === null ? 'notices/read' : `notices/${id}/read`)) as { readonly unread: number },
  setPreference: async (body: Wish) => (await send('PUT', 'notices/preference', { body })) as NoticePreference,
  askCode: async () => send('POST', 'notices/preference/code'),
  takeCode: async (code: string) =>
    (await send('PUT', 'notices/preference/code', { body: { code } })) as NoticePreference,
  setRule: async (body: NewRule) =>
    (await send('POST', 'administration/reminder-rules', { body })) as readonly ReminderRuleView[],
  setGateway: async ({ url, version }: { readonly url: string; readonly version: number }) =>
    (await send('PUT', 'administration/reminder-gateway', { body: { url }, headers: ifMatch(version) })) as GatewayView,
}

export const reminderQueries = {
  unread: queryOptions({
    queryKey: ['notices', 'unread'],
    queryFn: async () => ((await send('GET', 'notices/unread')) as { readonly unread: number }).unread,
    refetchInterval: 60_000,
  }),
  list: (search: Search) =>
    queryOptions({
      queryKey: ['notices', 'list', search],
      queryFn: async () => (await send('GET', `notices${query(search)}`)) as NoticesPage,
    }),
  preference: queryOptions({
    queryKey: ['notices', 'preference'],
    queryFn: async () => (await send('GET', 'notices/preference')) as NoticePreference,
  }),
  rules: queryOptions({
    queryKey: ['administration', 'reminder-rules'],
    queryFn: async () => (await send('GET', 'administration/reminder-rules')) as readonly ReminderRuleView[],
  }),
  gateway: queryOptions({
    queryKey: ['administration', 'reminder-gateway'],
    queryFn: async () => (await send('GET', 'administration/reminder-gateway')) as GatewayView,
  }),
}
