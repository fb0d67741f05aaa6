import { plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { record } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { posterMovement } from '../../test/fixtures/poster.ts'
import { nightCheck, sleepwalker } from '../../test/fixtures/sleepwalker.ts'
import { stationItem } from '../../test/fixtures/station-item.ts'
import type { OrganId, Scalar } from '../field.ts'
import type { Ledger } from '../ledger.ts'
import { figuresOf } from './figures.ts'
import type { AnyRow } from './matter.ts'

const [from, to] = [plainDate('2024-01-01'), plainDate('2024-12-31')]
const window = { from, to, cutOff: to }
/** A table, a row a record: the values under the names of the columns. */
function rowsOf(columns: string, ...rows: readonly (readonly (Scalar | null)[])[]): readonly AnyRow[] {
  const stored = { id: record, state: 'any', organ: 'moon-bay' as OrganId, createdOn: from }
  return rows.map((row) => ({
    ...stored,
    ...Object.fromEntries(columns.split(' ').map((c, i) => [c, row[i] ?? null])),
  }))
}
const figure = (ledger: Ledger, name: string, rows: readonly AnyRow[]) => figuresOf(ledger, rows, window)[name]
const plain = (value: number) => ({ value, numerator: value, denominator: null })
const flow = (opening: number, into: number, out: number, closing: number) => ({
  ...plain(closing),
  flow: { opening, in: into, out, closing },
})

const checks = rowsOf(
  'sleepwalker checkedOn result',
  ['阿月', '2023-12-31', 'asleep'],
  ['阿月', '2024-01-01', 'asleep'],
  ['阿月', '2024-12-31', 'walking'],
  ['阿星', '2024-06-01', 'absent'],
  ['阿云', '2025-01-01', 'asleep'],
)
test('a count takes both ends of the year and no day more', () => {
  expect(figure(nightCheck, 'checks', checks)).toEqual(plain(3))
})
test('a distinct count takes each once', () => {
  expect(figure(nightCheck, 'people', checks)).toEqual(plain(2))
})
test('a rate is a part of its whole, in the whole’s year', () => {
  expect(figure(nightCheck, 'seenRate', checks)).toEqual({ value: 2 / 3, numerator: 2, denominator: 3 })
})
test('a rate over nothing is no number at all', () => {
  expect(figure(lampExamAttempt, 'passRate', [])).toEqual({ value: null, numerator: 0, denominator: 0 })
})
test('an empty date lies in no year', () => {
  const rows = rowsOf('answeredOn examinee result', [null, '甲', 'passed'], ['2024-05-01', '乙', 'failed'])
  expect(figure(lampExamAttempt, 'passRate', rows)).toEqual({ value: 0, numerator: 0, denominator: 1 })
})

test.each`
  衔接            | 解除            | 年初 | 增加 | 减少 | 年末 | note
  ${'2023-05-01'} | ${null}         | ${1} | ${0} | ${0} | ${1} | ${'整年在册'}
  ${'2023-12-31'} | ${'2024-01-01'} | ${1} | ${0} | ${1} | ${0} | ${'元旦解除的，年初仍在册'}
  ${'2024-01-01'} | ${'2024-12-31'} | ${0} | ${1} | ${1} | ${0} | ${'年内进、年内出'}
  ${'2024-07-01'} | ${'2025-01-01'} | ${0} | ${1} | ${0} | ${1} | ${'次年解除的，年末在册'}
  ${'2022-01-01'} | ${'2023-12-31'} | ${0} | ${0} | ${0} | ${0} | ${'上年已解除'}
  ${'2025-01-01'} | ${null}         | ${0} | ${0} | ${0} | ${0} | ${'次年衔接'}
  ${null}         | ${'2024-05-01'} | ${0} | ${0} | ${0} | ${0} | ${'从未衔接的，解除也不计'}
  ${'2024-05-01'} | ${'2023-05-01'} | ${0} | ${0} | ${0} | ${0} | ${'解除误填在衔接之前的，不计'}
`('年初＋增加－减少＝年末：$note', ({ 衔接, 解除, 年初, 增加, 减少, 年末 }) => {
  const rows = rowsOf('linkedOn endedOn source', [衔接, 解除, 'ferry'])
  expect(figure(sleepwalker, 'inCare', rows)).toEqual(flow(年初, 增加, 减少, 年末))
})

const worded = { label: '数', unit: '人', definition: '数一数' } as const
test('what was handled in a year is what was there at its start and what came in', () => {
  const handled: Ledger = {
    ...sleepwalker,
    figures: { handled: { kind: 'handled', ...worded, from: 'linkedOn', until: 'endedOn' } },
  }
  const rows = rowsOf(
    'linkedOn endedOn',
    ['2023-05-01', null],
    ['2023-05-01', '2024-01-01'],
    ['2024-12-31', null],
    ['2023-05-01', '2023-12-31'],
    ['2025-01-01', null],
    [null, '2024-05-01'],
  )
  expect(figure(handled, 'handled', rows)).toEqual(plain(3))
})

test('a cumulative figure counts from the beginning to the end of the year', () => {
  const everChecked: Ledger = {
    ...nightCheck,
    figures: { checks: { kind: 'count', ...worded, on: 'checkedOn', cumulative: true } },
  }
  expect(figure(everChecked, 'checks', checks)).toEqual(plain(4))
})

test('a stock is the sum of its breakdown', () => {
  const rows = rowsOf(
    'linkedOn endedOn source',
    ['2023-01-01', null, 'clinic'],
    ['2024-02-01', '2024-03-01', 'ferry'],
    ['2024-02-01', null, 'ferry'],
    ['2023-02-01', '2024-03-01', 'family'],
    ['2024-12-31', null, 'family'],
  )
  expect(figure(sleepwalker, 'inCare', rows)).toEqual(flow(2, 3, 2, 3))
  expect(figure(sleepwalker, 'inCareFound', rows)).toEqual(flow(1, 2, 1, 2))
  expect(figure(sleepwalker, 'inCareFromFamily', rows)).toEqual(flow(1, 1, 1, 1))
})

test('an item in several stations is several residences and one item', () => {
  const rows = rowsOf(
    'station item sinceOn untilOn',
    ['东站', '寄月光', '2023-03-01', null],
    ['西站', '寄月光', '2024-03-01', null],
    ['东站', '借星星', '2023-03-01', '2024-05-01'],
    ['西站', '借星星', '2024-04-01', null],
    ['东站', '修流星', '2024-06-01', '2024-07-01'],
  )
  expect(figure(stationItem, 'residences', rows)).toEqual(flow(2, 3, 2, 3))
  expect(figure(stationItem, 'items', rows)).toEqual(flow(2, 1, 1, 2))
})

test('a balance carries over what was left, and sums what came and went', () => {
  const rows = rowsOf(
    'movedOn direction sheets',
    ['2023-11-01', 'made', 100],
    ['2023-12-01', 'issued', 30],
    ['2024-01-01', 'made', 50],
    ['2024-12-31', 'issued', 80],
    ['2025-01-01', 'issued', 40],
  )
  expect(figure(posterMovement, 'made', rows)).toEqual(plain(50))
  expect(figure(posterMovement, 'issued', rows)).toEqual(plain(80))
  expect(figure(posterMovement, 'inStore', rows)).toEqual(flow(70, 50, 80, 40))
})

test('the day of the report is the last that a filter looks at', () => {
  const open: Ledger = {
    ...sleepwalker,
    figures: {
      ended: {
        kind: 'rate',
        label: '已解除',
        unit: '%',
        definition: '衔接的人员中至统计截止日已解除的比例',
        on: 'linkedOn',
        part: { endedOn: { to: { at: 'cutOff' } } },
      },
    },
  }
  const rows = rowsOf(
    'linkedOn endedOn',
    ['2024-05-01', '2025-01-10'],
    ['2024-05-01', '2025-01-11'],
    ['2024-05-01', null],
  )
  const figures = figuresOf(open, rows, { ...window, cutOff: plainDate('2025-01-10') })
  expect(figures).toEqual({ ended: { value: 1 / 3, numerator: 1, denominator: 3 } })
})
