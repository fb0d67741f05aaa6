import { stationItem } from '@fazhi/ledger/testing/fixtures/station-item'
import { expect, test } from 'vitest'
import { prefilled } from './prefilled.ts'

const id = '01900000-0000-7000-8000-000000000001'

test('an address fills in the references of an intake form, and nothing else', () => {
  expect(prefilled(stationItem, { item: id, station: 'harbour', sinceOn: '2024-01-01', reason: '试' })).toEqual({
    item: id,
  })
})

test('what is not the id of a record, or not on the form, is left out', () => {
  expect(prefilled(stationItem, { item: '许愿', elsewhere: id })).toEqual({})
})
