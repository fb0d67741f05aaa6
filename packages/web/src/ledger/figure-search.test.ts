import { plainDate } from '@fazhi/law'
import { parseQuery } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { expect, test } from 'vitest'
import { figureSearch } from './figure-search.ts'

const day = plainDate('2024-12-31')
const { received, closingRate } = reconsiderationCase.figures

test('a count leads to the records dated in its year', () => {
  expect(figureSearch(received, 2024, day)).toEqual({ receivedOn: '2024-01-01..2024-12-31' })
})

test('a rate leads to its part, with the cut-off as a day', () => {
  expect(figureSearch(closingRate, 2024, day)).toEqual({
    acceptedOn: '2024-01-01..2024-12-31',
    closedOn: '..2024-12-31',
  })
})

test('a figure whose condition is on its own date has no list', () => {
  expect(figureSearch({ ...received, where: { receivedOn: { empty: false } } }, 2024, day)).toBeNull()
})

const all = ledgers.flatMap((ledger) =>
  Object.entries(ledger.figures).map(([name, figure]) => [ledger.shape.code, name, ledger, figure] as const),
)
test.each(all)('%s.%s leads to an address that the list can read', (_code, _name, ledger, figure) => {
  const search = figureSearch(figure, 2024, day)
  if (search) expect(parseQuery(ledger, search).faults).toEqual([])
})
