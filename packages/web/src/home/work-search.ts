import { type Queue, queues } from '@fazhi/ledger'

/** The part of the address that says which queue is shown, of which line and unit, and which page of it. */
export type WorkSearch = Readonly<Record<string, string>>
const asked = ['queue', 'line', 'organ', 'page'] as const

export const isQueue = (text: unknown): text is Queue => queues.some((queue) => queue === text)
export const queueIn = (search: WorkSearch): Queue => (isQueue(search['queue']) ? search['queue'] : 'mine')

/** As the server is asked: only what it knows, and nothing that says what is so anyway. */
export const askedOf = (search: WorkSearch): WorkSearch =>
  Object.fromEntries(
    asked.flatMap((name) => {
      const text = search[name]
      return text === undefined || text === '' ? [] : [[name, text]]
    }),
  )
/** Another queue, line or unit is looked at from its first page. */
export const turnedTo = (search: WorkSearch, change: WorkSearch): WorkSearch => {
  const { page: _, ...kept } = askedOf(search)
  return askedOf({ ...kept, ...change })
}
