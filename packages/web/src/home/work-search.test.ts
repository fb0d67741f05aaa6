import { expect, test } from 'vitest'
import { askedOf, queueIn, turnedTo } from './work-search.ts'

test('the server is asked only what it knows', () => {
  expect(askedOf({ queue: 'post', light: 'red', line: '', page: '2' })).toEqual({ queue: 'post', page: '2' })
  expect([queueIn({}), queueIn({ queue: 'nonsense' }), queueIn({ queue: 'done' })]).toEqual(['mine', 'mine', 'done'])
})

test('another unit is looked at from the first page, in the same queue', () => {
  const search = { queue: 'soon', line: 'offices', page: '3' }
  expect(turnedTo(search, { organ: 'review' })).toEqual({ queue: 'soon', line: 'offices', organ: 'review' })
  expect(turnedTo(search, { line: '' })).toEqual({ queue: 'soon' })
  expect(turnedTo(search, { page: '4' })).toEqual({ queue: 'soon', line: 'offices', page: '4' })
})
