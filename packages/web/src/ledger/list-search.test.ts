import { parseQuery } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { expect, test } from 'vitest'
import { asked, changed, filterOf, orderOf, refiltered, reordered, turned } from './list-search.ts'

const search = { state: 'accepted', applicant: '~王', sort: '-receivedOn', limit: '50', after: 'c1' }

test('the filter is what is neither order nor page', () => {
  expect(filterOf(search)).toEqual({ state: 'accepted', applicant: '~王' })
})

test('a changed filter starts again at the first page and keeps the order', () => {
  expect(changed(search, { state: 'decided' })).toEqual({
    state: 'decided',
    applicant: '~王',
    sort: '-receivedOn',
    limit: '50',
  })
  expect(changed(search, { applicant: '' })).not.toHaveProperty('applicant')
  expect(refiltered(search, { respondent: 'x' })).toEqual({ respondent: 'x', sort: '-receivedOn', limit: '50' })
})

test('turning a page replaces the cursor', () => {
  expect(turned(search, 'before', 'c0')).toEqual({
    ...filterOf(search),
    sort: '-receivedOn',
    limit: '50',
    before: 'c0',
  })
})

test('a column is sorted down, up, and then no more', () => {
  const down = reordered({}, 'receivedOn')
  const up = reordered(down, 'receivedOn')
  expect([orderOf(down, 'receivedOn'), orderOf(up, 'receivedOn')]).toEqual(['descending', 'ascending'])
  expect(reordered(up, 'receivedOn')).toEqual({})
})

test('the API is asked for a bounded total and twenty rows unless the address says more', () => {
  expect(asked({})).toEqual({ limit: '20', total: 'bounded' })
  expect(asked(search)).toEqual({ ...search, total: 'bounded' })
})

test.each(ledgers.map((l) => [l.shape.code, l] as const))(
  '%s has no field that an order or a page could be taken for',
  (_, ledger) => {
    const names = Object.keys(ledger.shape.fields)
    expect(filterOf(Object.fromEntries(names.map((name) => [name, '*'])))).toEqual(
      Object.fromEntries(names.map((name) => [name, '*'])),
    )
    expect(parseQuery(ledger, filterOf({ sort: 'x', limit: '1', after: 'y', state: ledger.initial })).faults).toEqual(
      [],
    )
  },
)
