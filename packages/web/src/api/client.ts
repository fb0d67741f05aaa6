import type { PlainDate, Reckoning } from '@fazhi/law'
import type {
  CalendarItem,
  Enrolment,
  EntryView,
  HolderView,
  HomeView,
  Light,
  OrganView,
  Page,
  PreviewView,
  RecordView,
  RelatedView,
  Scalar,
  SecondFactorView,
  SessionView,
  SignedInView,
  SignInStep,
} from '@fazhi/ledger'
import type { ReportView } from '@fazhi/report/view'
import { hasStatus, isHalfway, ProblemError, readProblem } from './problem.ts'

export type Values = Readonly<Record<string, Scalar | null>>
export interface ClockListing {
  readonly id: string
  readonly label: string
  readonly law: string
  readonly article: string
  readonly unit: string
  readonly status: string
}
/** A session come through, and the recovery codes, which are never shown again. */
export interface Enrolled {
  readonly session: SessionView
  readonly recoveryCodes: readonly string[]
}
/** The records behind a figure of the report: how many were counted, and those the reader may see. */
export interface FigureRecords {
  readonly counted: number
  readonly seen: number
  readonly ledger: string | null
  readonly page: Page | null
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
interface Sent {
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** Milliseconds before a write is sent again to a server that did not answer, or could not yet. */
const pauses = [1000, 3000]
const after = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause))
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')

/** A write in a ledger carries a key under which it takes effect once, so it may be sent again when nobody answered. */
async function fetched(path: string, init: RequestInit): Promise<Response> {
  const isWrite = init.method !== 'GET' && path.startsWith('/api/ledgers/')
  const headers = { ...(isWrite ? { 'idempotency-key': newKey() } : {}), ...init.headers }
  for (const [trial] of [...pauses, 0].entries()) {
    const pause = isWrite ? pauses[trial] : undefined
    try {
      const response = await fetch(path, { ...init, headers })
      if (response.status !== 503 || pause === undefined) return response
    } catch (error) {
      if (pause === undefined) throw error
    }
    await after(pause)
  }
  throw new TypeError('no answer')
}

/** @throws {ProblemError} for every answer that is not a success; a TypeError where none came. */
export async function send(method: Method, path: string, { body, headers }: Sent = {}): Promise<unknown> {
  const response = await fetched(`/api/${path}`, {
    method,
    headers: {
      'accept-language': document.documentElement.lang,
      ...headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new ProblemError(await readProblem(response))
  return response.status === 204 ? null : response.json()
}
const get = (path: string) => send('GET', path)

export const query = (fields: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(fields).toString()
  return text === '' ? '' : `?${text}`
}
const secondFactor = 'session/second-factor'
const recordPath = (ledger: string, id: string) => `ledgers/${ledger}/${encodeURIComponent(id)}`
export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

/** The address of a document, for a link that downloads it. */
export const documentHref = (ledger: string, id: string, document: string) =>
  `/api/${recordPath(ledger, id)}/documents/${document}`
/** Where the browser is sent to sign in by the provider; it comes back to the path. */
export const providerHref = (to: string) => `/api/oidc/start?to=${encodeURIComponent(to)}`
export const reportHref = (year: number) => `/api/report/${year}/docx`

/** One function an endpoint; the contract is `wire.ts` of the ledger package, and each cast here reads it. */
export const api = {
  session: async () => {
    try {
      return (await get('session')) as SessionView
    } catch (error) {
      if (hasStatus(error, 401) || isHalfway(error)) return null
      throw error
    }
  },
  about: async () => (await get('about')) as { readonly demo: boolean; readonly provider: string | null },
  signIn: async (body: { readonly login: string; readonly password: string }) =>
    (await send('POST', 'session', { body })) as SessionView | { readonly secondFactor: SignInStep },
  /** What is still wanted of a sign-in under way; null when none is. */
  signInStep: async (): Promise<SignInStep | null> => {
    try {
      return (await api.secondFactor()).enrolled ? 'code' : 'enrol'
    } catch (error) {
      if (hasStatus(error, 401)) return null
      throw error
    }
  },
  secondFactor: async () => (await get(secondFactor)) as SecondFactorView,
  passSecondStep: async (code: string) =>
    (await send('POST', secondFactor, { body: { code } })) as {
      readonly session: SessionView
      readonly recoveryCodesLeft: number | null
    },
  offerEnrolment: async (proof?: string) =>
    (await send('POST', `${secondFactor}/enrolment`, { body: proof === undefined ? {} : { proof } })) as Enrolment,
  confirmEnrolment: async (code: string) =>
    (await send('PUT', `${secondFactor}/enrolment`, { body: { code } })) as Enrolled,
  renewRecoveryCodes: async (code: string) =>
    (await send('POST', `${secondFactor}/recovery-codes`, { body: { code } })) as {
      readonly recoveryCodes: readonly string[]
    },
  sessions: async () => (await get('sessions')) as readonly SignedInView[],
  endSession: (id: string) => send('DELETE', `sessions/${id}`),
  endOtherSessions: () => send('DELETE', 'sessions'),
  signOut: () => send('DELETE', 'session'),
  takeSeat: async (appointment: string) =>
    (await send('PUT', 'session/seat', { body: { appointment } })) as SessionView,

  organs: async () => (await get('organs')) as readonly OrganView[],
  holders: async (post: string, on: PlainDate) =>
    (await get(`posts/${post}/holders${query({ on })}`)) as readonly HolderView[],

  list: async (ledger: string, search: Readonly<Record<string, string>>) =>
    (await get(`ledgers/${ledger}${query(search)}`)) as Page,
  states: async (ledger: string, filter: Readonly<Record<string, string>>) =>
    (await get(`ledgers/${ledger}/states${query(filter)}`)) as Readonly<Record<string, number>>,

  record: async (ledger: string, id: string) => (await get(recordPath(ledger, id))) as RecordView,
  history: async (ledger: string, id: string) =>
    (await get(`${recordPath(ledger, id)}/history`)) as readonly EntryView[],
  related: async (ledger: string, id: string) =>
    (await get(`${recordPath(ledger, id)}/related`)) as readonly RelatedView[],
  /** `draft`: the draft it was written in, which goes with it. */
  create: async (ledger: string, body: Values, key: string, draft: string | null) =>
    (await send('POST', `ledgers/${ledger}`, {
      body,
      headers: { 'idempotency-key': key, ...(draft === null ? {} : { 'fazhi-draft': draft }) },
    })) as RecordView,
  move: async (ledger: string, { row, version }: RecordView, move: string, body: Values) =>
    (await send('POST', `${recordPath(ledger, row.id)}/moves/${move}`, {
      body,
      headers: ifMatch(version),
    })) as RecordView,
  preview: async (ledger: string, id: string, move: string, body: Values) =>
    (await send('POST', `${recordPath(ledger, id)}/moves/${move}/preview`, { body })) as PreviewView,
  correct: async (ledger: string, { row, version }: RecordView, reason: string, values: Values) =>
    (await send('POST', `${recordPath(ledger, row.id)}/corrections`, {
      body: { reason, values },
      headers: ifMatch(version),
    })) as RecordView,

  home: async (light: Light | null) => (await get(`home${query(light === null ? {} : { light })}`)) as HomeView,
  calendar: async (from: PlainDate, to: PlainDate) =>
    (await get(`calendar${query({ from, to })}`)) as readonly CalendarItem[],
  report: async (year: number) => (await get(`report/${year}`)) as ReportView,
  figureRecords: async (year: number, figure: string) =>
    (await get(`report/${year}/figures/${encodeURIComponent(figure)}/records`)) as FigureRecords,

  clocks: async () => (await get('clocks')) as readonly ClockListing[],
  reckon: async (clock: string, terms: Readonly<Record<string, string>>) =>
    (await get(`clocks/${encodeURIComponent(clock)}${query(terms)}`)) as Reckoning,
}
