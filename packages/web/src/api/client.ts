import type { PlainDate, Reckoning } from '@fazhi/law'
import type {
  CalendarItem,
  EntryView,
  HolderView,
  HomeView,
  OrganView,
  Page,
  PreviewView,
  RecordView,
  RelatedView,
  Scalar,
  SessionView,
} from '@fazhi/ledger'
import type { ReportView } from '@fazhi/report/view'
import { hasStatus, ProblemError, readProblem } from './problem.ts'

export type Values = Readonly<Record<string, Scalar | null>>
export interface ClockListing {
  readonly id: string
  readonly label: string
  readonly law: string
  readonly article: string
  readonly unit: string
  readonly status: string
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

/** @throws {ProblemError} for every answer that is not a success; a TypeError where none came. */
export async function send(method: Method, path: string, { body, headers }: Sent = {}): Promise<unknown> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
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
const recordPath = (ledger: string, id: string) => `ledgers/${ledger}/${encodeURIComponent(id)}`
export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

/** The address of a document, for a link that downloads it. */
export const documentHref = (ledger: string, id: string, document: string) =>
  `/api/${recordPath(ledger, id)}/documents/${document}`
export const reportHref = (year: number) => `/api/report/${year}/docx`

/** One function an endpoint; the contract is `wire.ts` of the ledger package, and each cast here reads it. */
export const api = {
  session: async () => {
    try {
      return (await get('session')) as SessionView
    } catch (error) {
      if (hasStatus(error, 401)) return null
      throw error
    }
  },
  about: async () => (await get('about')) as { readonly demo: boolean },
  signIn: async (body: { readonly login: string; readonly password: string }) =>
    (await send('POST', 'session', { body })) as SessionView,
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
  create: async (ledger: string, body: Values, key: string) =>
    (await send('POST', `ledgers/${ledger}`, { body, headers: { 'idempotency-key': key } })) as RecordView,
  move: async (ledger: string, { row, version }: RecordView, move: string, body: Values) =>
    (await send('POST', `${recordPath(ledger, row.id)}/moves/${move}`, {
      body,
      headers: ifMatch(version),
    })) as RecordView,
  preview: async (ledger: string, id: string, move: string, body: Values) =>
    (await send('POST', `${recordPath(ledger, id)}/moves/${move}/preview`, { body })) as PreviewView,
  issueDocument: async (ledger: string, id: string, document: string) =>
    (await send('POST', `${recordPath(ledger, id)}/documents/${document}`)) as RecordView,
  correct: async (ledger: string, { row, version }: RecordView, reason: string, values: Values) =>
    (await send('POST', `${recordPath(ledger, row.id)}/corrections`, {
      body: { reason, values },
      headers: ifMatch(version),
    })) as RecordView,

  home: async () => (await get('home')) as HomeView,
  calendar: async (from: PlainDate, to: PlainDate) =>
    (await get(`calendar${query({ from, to })}`)) as readonly CalendarItem[],
  report: async (year: number) => (await get(`report/${year}`)) as ReportView,
  figureRecords: async (year: number, figure: string) =>
    (await get(`report/${year}/figures/${encodeURIComponent(figure)}/records`)) as FigureRecords,

  clocks: async () => (await get('clocks')) as readonly ClockListing[],
  reckon: async (clock: string, terms: Readonly<Record<string, string>>) =>
    (await get(`clocks/${encodeURIComponent(clock)}${query(terms)}`)) as Reckoning,
}
