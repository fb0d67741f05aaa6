import { type AnyFilter, fault, type Ledger, parseQuery, type Query } from '@fazhi/ledger'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

export interface Listing {
  readonly filter: AnyFilter
  /** A field, `-` before it for descending. */
  readonly sort?: string | undefined
  /** 1 to 200. */
  readonly limit: number
  readonly after?: string | undefined
  readonly before?: string | undefined
  /** From 1; a page far behind is skipped to inside the index. By `after` one walks on from there. */
  readonly page?: number | undefined
  readonly total: 'exact' | 'bounded' | 'none'
}
const isPage = (text: string) => /^[1-9]\d{0,5}$/.test(text) && Number(text) <= 100_000

/** Reads what page of a ledger an address asks for. @throws what it cannot read, field by field */
export function readListing(ledger: Ledger, texts: Query): Listing {
  const { sort, limit = '20', after, before, page, total = 'bounded', ...query } = texts
  const { filter, faults } = parseQuery(ledger, query)
  const isLimit = /^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= 200
  const isTotal = total === 'exact' || total === 'bounded' || total === 'none'
  const all = [
    ...faults,
    ...(isLimit ? [] : [fault('limit', say('每页条数应在1至200之间'))]),
    ...(isTotal ? [] : [fault('total', say('总数应选exact、bounded或者none'))]),
    ...([after, before, page].filter((way) => way !== undefined).length <= 1
      ? []
      : [fault('after', say('向前翻、向后翻和页码只能选一个'))]),
    ...(page === undefined || isPage(page) ? [] : [fault('page', say('页码应为1至100000的整数'))]),
  ]
  if (!isTotal || all.length > 0) throw invalid(all)
  return { filter, sort, limit: Number(limit), after, before, page: page === undefined ? page : Number(page), total }
}
