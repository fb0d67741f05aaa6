import { plainDate } from '@fazhi/law'
import type { Figure } from '@fazhi/ledger'
import { expect, test } from 'vitest'
import { cellSearch } from './cell-search.ts'

const day = plainDate('2024-12-31')
const figure: Figure = {
  kind: 'count',
  label: '收到',
  unit: '件',
  definition: '',
  on: 'receivedOn',
  where: { channel: ['post', 'online'] },
}
const stock: Figure = { kind: 'stock', label: '在办', unit: '件', definition: '', from: 'a', until: 'b' }

test('a month is its days, the last of February too', () => {
  expect(cellSearch(figure, 2024, day, { kind: 'month', month: 2 })).toEqual({
    channel: 'post,online',
    receivedOn: '2024-02-01..2024-02-29',
  })
})

test('a unit or a choice narrows the year; one that the figure leaves out has no list', () => {
  const part = (field: string, value: string) => cellSearch(figure, 2024, day, { kind: 'value', field, value })
  expect(part('organ', 'market')).toMatchObject({ organ: 'market', receivedOn: '2024-01-01..2024-12-31' })
  expect(part('channel', 'post')).toMatchObject({ channel: 'post' })
  expect(part('channel', 'inPerson')).toBeNull()
  expect(part('outcome', '')).toMatchObject({ outcome: '-' })
})

test('what no one filter says has no list', () => {
  expect(cellSearch(stock, 2024, day, { kind: 'value', field: 'organ', value: 'market' })).toBeNull()
})
