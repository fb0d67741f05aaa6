import { type FieldKind, findField, type Ledger } from '@fazhi/ledger'

/** A list as it stands in the address: the filter by field, beside how it is sorted and where it is paged to. */
export type Search = Readonly<Record<string, string>>

const paging: readonly string[] = ['after', 'before']
const arranging: readonly string[] = ['sort', 'limit', ...paging]
const pick = (search: Search, keep: (name: string) => boolean): Search =>
  Object.fromEntries(Object.entries(search).filter(([name, text]) => text !== '' && keep(name)))

/** The filter alone. */
export const filterOf = (search: Search): Search => pick(search, (name) => !arranging.includes(name))
/** What is selected, and in which order: all of it, on whatever page. */
export const selectionOf = (search: Search): Search =>
  pick(search, (name) => name === 'sort' || !arranging.includes(name))
/** The same list with some parameters changed, from its first page; an empty text takes one away. */
export const changed = (search: Search, changes: Search): Search =>
  pick({ ...search, ...changes }, (name) => !paging.includes(name))
/** The same list with another filter. */
export const refiltered = (search: Search, filter: Search): Search => ({
  ...pick(search, (name) => arranging.includes(name) && !paging.includes(name)),
  ...filterOf(filter),
})
export const turned = (search: Search, to: 'after' | 'before', cursor: string): Search => ({
  ...changed(search, {}),
  [to]: cursor,
})

export type Order = 'ascending' | 'descending'
export const orderOf = (search: Search, name: string): Order | undefined =>
  search['sort'] === name ? 'ascending' : search['sort'] === `-${name}` ? 'descending' : undefined
/** Newest or largest first, then the other way round, then as the server likes. */
export const reordered = (search: Search, name: string): Search => {
  const order = orderOf(search, name)
  return changed(search, { sort: order === undefined ? `-${name}` : order === 'descending' ? name : '' })
}

const ordered: readonly FieldKind[] = ['number', 'date', 'year', 'quantity', 'money']
export const isSortable = (ledger: Ledger, name: string): boolean => {
  const kind = findField(ledger, name)?.kind
  return kind !== undefined && ordered.includes(kind)
}

/** What the API is asked. */
export const asked = (search: Search): Search => ({ limit: '20', ...pick(search, () => true), total: 'bounded' })
