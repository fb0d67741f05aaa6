import type { ImportMode, ImportView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'
import { ProblemError, readProblem } from '../api/problem.ts'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Bytes, as the server says. */
export const mostBytes = 24 * 1024 * 1024

const pathOf = (id: string) => `imports/${encodeURIComponent(id)}`
export const templateHref = (ledger: string) => `/api/ledgers/${ledger}/template`
export const errorsHref = (id: string, failing: boolean) => `/api/${pathOf(id)}/errors${failing ? '?failing=1' : ''}`
export const eventsHref = (id: string) => `/api/${pathOf(id)}/events`

export const imports = {
  recent: async (ledger: string) => (await send('GET', `ledgers/${ledger}/imports`)) as readonly ImportView[],
  one: async (id: string) => (await send('GET', pathOf(id))) as ImportView,
  upload: async (ledger: string, file: File): Promise<ImportView> => {
    const path = `/api/ledgers/${ledger}/imports${query({ name: file.name })}`
    const response = await fetch(path, { method: 'POST', headers: { 'content-type': xlsxType }, body: file })
    if (!response.ok) throw new ProblemError(await readProblem(response))
    return (await response.json()) as ImportView
  },
  commit: async ({ id, digest }: ImportView, mode: ImportMode) =>
    (await send('POST', `${pathOf(id)}/commit`, { body: { digest, mode } })) as ImportView,
  undo: async ({ id }: ImportView, reason: string) =>
    (await send('POST', `${pathOf(id)}/undo`, { body: { reason } })) as ImportView,
}

export const importQueries = {
  recent: (ledger: string) =>
    queryOptions({ queryKey: ['imports', ledger], queryFn: () => imports.recent(ledger), staleTime: 0 }),
  one: (id: string) => queryOptions({ queryKey: ['import', id], queryFn: () => imports.one(id), staleTime: 0 }),
}
export const isUnderWay = ({ state }: ImportView): boolean =>
  state === 'checking' || state === 'committing' || state === 'undoing'
