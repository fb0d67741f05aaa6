import { type Settings, years } from '@fazhi/law'
import { expect, test } from 'vitest'
import { account, act, by, on, runOf, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { homeCareClock, sleepwalker } from '../../test/fixtures/sleepwalker.ts'
import type { Ledger } from '../ledger.ts'
import type { Period } from '../period.ts'
import { lapsed } from './advance.ts'
import { periodsOf } from './running.ts'

const linked = (source: string, day: string) =>
  act(
    sleepwalker,
    takeIn(sleepwalker, { name: '阿月', source, station: 'east-station', foundOn: day }, day),
    'link',
    day,
    { residence: '渡口旁' },
  )

test('what the law does happens after the last day, on the last day, and says under which article', () => {
  const matter = linked('family', '2023-03-01')
  expect(by(sleepwalker, matter, '2024-03-01')).toEqual(matter)
  const { row, entries } = by(sleepwalker, matter, '2024-03-02')
  expect(row).toMatchObject({ state: 'ended', endedOn: '2024-03-01', endReason: 'completed' })
  expect(entries.at(-1)).toMatchObject({ kind: 'move', name: 'complete', on: '2024-03-01', basis: { article: '2' } })
})

test('it happens from every state in which the period runs', () => {
  const lost = act(sleepwalker, linked('family', '2023-03-01'), 'loseContact', '2023-05-01')
  expect(by(sleepwalker, lost, '2024-03-02').row.state).toBe('ended')
})

test('nothing lapses twice, nor after the matter has ended another way', () => {
  const ended = by(sleepwalker, linked('family', '2023-03-01'), '2024-03-02')
  expect(lapsed(sleepwalker, ended, on('2026-01-01'))).toBeNull()
  const awake = act(sleepwalker, linked('family', '2023-03-01'), 'end', '2023-09-01', { endReason: 'awake' })
  expect(lapsed(sleepwalker, awake, on('2026-01-01'))).toBeNull()
  expect(runOf(sleepwalker, awake, 'care', '2026-01-01')).toEqual(['met', '2024-03-01'])
})

test('a term that is a setting is as long as the installation has set it', () => {
  const matter = linked('ferry', '2022-03-01')
  const shorter: Settings = (s) => (s.setting === 'sleepwalker.care' ? { ...s.byDefault, ...years(2) } : s.byDefault)
  expect(lapsed(sleepwalker, matter, on('2024-03-02'))).toBeNull()
  expect(lapsed(sleepwalker, matter, { ...on('2024-03-02'), settings: shorter })).toMatchObject({
    entry: { on: '2024-03-01' },
  })
})

test('an end that rests on holidays nobody has announced is shown, and deems nothing', () => {
  const matter = linked('ferry', '2024-03-05')
  expect(periodsOf(sleepwalker, matter, on('2028-01-01'))).toMatchObject([
    { standing: 'running', reckoning: { dueOn: '2027-03-05', provisional: true } },
  ])
  expect(lapsed(sleepwalker, matter, on('2028-01-01'))).toBeNull()
})

test('who does not answer in seven days was absent, with nought', () => {
  const input = { examinee: account, unit: 'lamp-office', issuedOn: '2024-03-01', questions: 30 }
  const { row } = by(lampExamAttempt, takeIn(lampExamAttempt, input, '2024-03-01'), '2024-03-09')
  expect(row).toMatchObject({ state: 'absent', score: 0, result: 'failed', answeredOn: null })
})

const home: Period = { label: '居家关怀', clock: homeCareClock, from: 'linkedOn', until: ['end'], lapse: 'complete' }

test('where two periods have run out, the earlier one counts', () => {
  const two: Ledger = { ...sleepwalker, periods: { later: home, sooner: { ...home, from: 'foundOn' } } }
  const draft = { name: '阿月', source: 'family', station: 'east-station', foundOn: '2023-03-01' }
  const matter = act(two, takeIn(two, draft, '2023-03-01'), 'link', '2023-03-06', { residence: '渡口旁' })
  expect(by(two, matter, '2024-04-01').row['endedOn']).toBe('2024-03-01')
})

test('a matter that ends another way ends its periods, which were then neither met nor late', () => {
  const careless: Ledger = { ...sleepwalker, periods: { care: { ...home, until: [] } } }
  const awake = act(careless, linked('family', '2023-03-01'), 'end', '2024-09-02', { endReason: 'awake' })
  expect(runOf(careless, awake, 'care', '2024-09-02')).toEqual(['ended', '2024-03-01'])
})

test('a step taken while a period stands still does not set it going', () => {
  const moves: Ledger['moves'] = sleepwalker.moves
  const patient: Ledger = {
    ...sleepwalker,
    moves: { ...moves, ask: { label: '寻找', from: ['lost'], to: 'lost' } },
    periods: { care: { ...home, pausedIn: ['lost'] } },
  }
  const lost = act(patient, linked('family', '2023-03-01'), 'loseContact', '2023-05-01')
  const back = act(patient, act(patient, lost, 'ask', '2023-05-05'), 'find', '2023-05-10')
  expect(runOf(patient, back, 'care', '2023-05-10')).toEqual(['running', '2024-03-11'])
})
