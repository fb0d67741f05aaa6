import type {
  AccountsPage,
  AccountView,
  AuditPage,
  HoldersPage,
  NewPassword,
  OrganChangeView,
  ReadingsPage,
  SignInsPage,
  UnitView,
  VerificationView,
} from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { ifMatch, query, send } from '../api/client.ts'

type Search = Readonly<Record<string, string>>
const base = 'administration'

/** One function an endpoint of administration. */
export const administration = {
  addAccount: async (body: { readonly login: string; readonly name: string }) =>
    (await send('POST', `${base}/accounts`, { body })) as NewPassword,
  changeAccount: async ({ id, version }: AccountView, body: { readonly disabled: boolean }) =>
    (await send('PUT', `${base}/accounts/${id}`, { body, headers: ifMatch(version) })) as AccountView,
  resetPassword: async ({ id, version }: AccountView) =>
    (await send('POST', `${base}/accounts/${id}/password`, { body: {}, headers: ifMatch(version) })) as NewPassword,
  appoint: async (
    { id }: AccountView,
    body: { readonly post: string; readonly organ: string; readonly from: string },
  ) => (await send('POST', `${base}/accounts/${id}/appointments`, { body })) as AccountView,
  endAppointment: async ({ id, version }: { readonly id: string; readonly version: number }) =>
    (await send('PUT', `${base}/appointments/${id}`, { body: {}, headers: ifMatch(version) })) as AccountView,
  addUnit: async (body: { readonly id: string; readonly name: string; readonly parent: string }) =>
    (await send('POST', `${base}/organs`, { body })) as UnitView,
  changeOrgan: async (id: string, body: object) =>
    (await send('POST', `${base}/organs/${id}/changes`, { body })) as readonly OrganChangeView[],
  verify: async () => (await send('POST', `${base}/verifications`)) as { readonly job: string },
  changeUnit: async ({ id, version }: UnitView, body: { readonly disabled: boolean }) =>
    (await send('PUT', `${base}/organs/${id}`, { body, headers: ifMatch(version) })) as UnitView,
}

/** The address of the signed list, for a link that downloads it. */
export const auditListHref = (search: Search) => `/api/${base}/audit/list${query(search)}`

export const administrationQueries = {
  accounts: (search: Search) =>
    queryOptions({
      queryKey: ['administration', 'accounts', search],
      queryFn: async () => (await send('GET', `${base}/accounts${query(search)}`)) as AccountsPage,
    }),
  units: queryOptions({
    queryKey: ['administration', 'units'],
    queryFn: async () => (await send('GET', `${base}/organs`)) as readonly UnitView[],
  }),
  changes: (id: string) =>
    queryOptions({
      queryKey: ['administration', 'changes', id],
      queryFn: async () => (await send('GET', `${base}/organs/${id}/changes`)) as readonly OrganChangeView[],
    }),
  holders: (search: Search) =>
    queryOptions({
      queryKey: ['administration', 'holders', search],
      queryFn: async () => (await send('GET', `${base}/holders${query(search)}`)) as HoldersPage,
    }),
  signIns: (search: Search) =>
    queryOptions({
      queryKey: ['administration', 'signIns', search],
      queryFn: async () => (await send('GET', `${base}/sign-ins${query(search)}`)) as SignInsPage,
    }),
  verifications: queryOptions({
    queryKey: ['administration', 'verifications'],
    queryFn: async () => (await send('GET', `${base}/verifications`)) as readonly VerificationView[],
  }),
  audit: (search: Search) =>
    queryOptions({
      queryKey: ['administration', 'audit', search],
      queryFn: async () => (await send('GET', `${base}/audit${query(search)}`)) as AuditPage,
    }),
  readings: (search: Search) =>
    queryOptions({
      queryKey: ['administration', 'readings', search],
      queryFn: async () => (await send('GET', `${base}/readings${query(search)}`)) as ReadingsPage,
    }),
}
