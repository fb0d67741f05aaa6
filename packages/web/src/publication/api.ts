import type { LettersPage, LetterView, PublicationView } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'

const path = (ledger: string, id: string) => `ledgers/${ledger}/${encodeURIComponent(id)}/publication`

export const publicationQueries = {
  of: (ledger: string, id: string) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'publication', id],
      queryFn: async () => (await send('GET', path(ledger, id))) as PublicationView,
    }),
  letters: (search: Readonly<Record<string, string>>) =>
    queryOptions({
      queryKey: ['letters', search],
      queryFn: async () => (await send('GET', `letters${query(search)}`)) as LettersPage,
    }),
}
export const publication = {
  release: async (ledger: string, id: string) => (await send('POST', path(ledger, id))) as PublicationView,
  withdraw: async (ledger: string, id: string, reason: string) =>
    (await send('POST', `${path(ledger, id)}/withdrawal`, { body: { reason } })) as PublicationView,
  answer: async (letter: string, answer: string) =>
    (await send('POST', `letters/${letter}/answer`, { body: { answer } })) as LetterView,
}
