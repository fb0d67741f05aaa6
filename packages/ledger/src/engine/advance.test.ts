import { type Settings, years } from '@fazhi/law'
import { expect, test } from 'vitest'
import { account, act, by, on, runOf, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { sleepwalker } from '../../test/fixtures/sleepwalker.ts'
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
