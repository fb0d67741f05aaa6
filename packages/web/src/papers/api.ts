import type { PaperView, RecordView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { documentHref, ifMatch, query, send } from '../api/client.ts'
import { ProblemError, readProblem } from '../api/problem.ts'

/** How the free parts of a paper are worded, and which another party's copy leaves out. */
export interface Wording {
  readonly parts: Readonly<Record<string, string>>
  readonly withheld: readonly string[]
}
const paperPath = (ledger: string, id: string, name: string) =>
  `ledgers/${ledger}/${encodeURIComponent(id)}/papers/${encodeURIComponent(name)}`

export const papers = {
  find: async (ledger: string, id: string, name: string) =>
    (await send('GET', paperPath(ledger, id, name))) as PaperView,
  preview: async (ledger: string, id: string, name: string, body: Wording) =>
    (await send('POST', `${paperPath(ledger, id, name)}/preview`, { body })) as PaperView,
  save: async (ledger: string, id: string, { name, version }: PaperView, body: Wording) =>
    (await send('PUT', paperPath(ledger, id, name), { body, headers: ifMatch(version) })) as PaperView,
  issue: async (ledger: string, id: string, { name, version }: PaperView, reason?: string) =>
    (await send('POST', `ledgers/${ledger}/${encodeURIComponent(id)}/documents/${name}`, {
      body: { draft: version, ...(reason === undefined ? {} : { reason }) },
    })) as RecordView,
}

export const paperQuery = (ledger: string, id: string, name: string) =>
  queryOptions({
    queryKey: ['ledger', ledger, 'paper', id, name],
    queryFn: () => papers.find(ledger, id, name),
    staleTime: 0,
  })

/** The address of a paper as a file; `show` opens it in the browser. */
export const paperHref = (
  ledger: string,
  id: string,
  name: string,
  options: { readonly as?: 'docx' | 'pdf'; readonly copy?: 'party'; readonly issued?: string; readonly show?: '1' },
) => documentHref(ledger, id, name) + query(Object.fromEntries(Object.entries(options)))

/**
 * The papers of the chosen records in one file, for the printer.
 * @returns an address in this page's memory; whoever has opened it releases it
 * @throws {ProblemError} when one of the records has no such paper for this reader
 */
export async function printRecords(ledger: string, ids: readonly string[], document: string): Promise<string> {
  const response = await fetch(`/api/ledgers/${ledger}/print`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids, document }),
  })
  if (!response.ok) throw new ProblemError(await readProblem(response))
  return URL.createObjectURL(await response.blob())
}
