import { expect, test } from 'vitest'
import { act, by, mend, on, runOf, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { sleepwalker } from '../../test/fixtures/sleepwalker.ts'
import { correctable, decideCorrection } from './correct.ts'
import { passagesOf } from './passage.ts'

const found = takeIn(
  sleepwalker,
  { name: '阿月', source: 'clinic', station: 'east-station', foundOn: '2023-03-01' },
  '2023-03-01',
)
const linked = act(sleepwalker, found, 'link', '2023-03-05', { residence: '渡口旁' })
const correct = (input: object, reason: unknown = '录入有误') =>
  decideCorrection(sleepwalker, linked, { ...input }, reason, on('2023-03-10'))

test('what has been recorded may be mended, what is empty or drawn may not', () => {
  expect(correctable(sleepwalker, linked.row)).toEqual([
    ...['name', 'source', 'station', 'foundOn', 'linkedOn', 'residence'],
  ])
  expect(correctable(lampExamAttempt, { ...linked.row, certificateNo: '灯〔2024〕1号' })).not.toContain('certificateNo')
})

test.each([
  ['gives no reason', { name: '阿星' }, ' ', { field: 'reason', message: '请说明更正的理由' }],
  ['changes nothing', { name: '阿月' }, '看错', { field: 'reason', message: '没有一项与原记录不同，无需更正' }],
  ['fills what is empty', { endReason: 'awake' }, '看错', { field: 'endReason', message: '此处不填写这一项' }],
  [
    'lies in the future',
    { linkedOn: '2023-03-11' },
    '看错',
    { field: 'linkedOn', message: '日期2023-03-11晚于今天2023-03-10' },
  ],
  [
    'turns the course about',
    { linkedOn: '2023-02-28' },
    '看错',
    { field: 'linkedOn', message: '更正后“衔接”（2023-02-28）早于上一环节，请核对各环节日期' },
  ],
])('a correction that %s is not made', (_, input, reason, fault) => {
  expect(correct(input, reason)).toMatchObject({ faults: expect.arrayContaining([fault]) })
})

test('a correction mends the step that recorded the fact, and its legal date', () => {
  const mended = mend(sleepwalker, linked, '2023-03-10', { linkedOn: '2023-03-04' })
  expect(passagesOf(sleepwalker, mended.entries)).toMatchObject([
    { move: null, on: '2023-03-01' },
    { move: 'link', on: '2023-03-04', after: { linkedOn: '2023-03-04', residence: '渡口旁' } },
  ])
})

test('a correction changes which clock runs', () => {
  const mended = mend(sleepwalker, linked, '2023-03-10', { source: 'family' })
  expect(runOf(sleepwalker, linked, 'care', '2023-03-10')).toEqual(['running', '2026-03-05'])
  expect(runOf(sleepwalker, mended, 'care', '2023-03-10')).toEqual(['running', '2024-03-05'])
})

test('where a correction lets the law act before later steps, the record can still be mended', () => {
  const lost = act(sleepwalker, linked, 'loseContact', '2024-06-01')
  const ended = by(sleepwalker, mend(sleepwalker, lost, '2024-06-02', { source: 'family' }), '2024-06-02')
  expect(ended.row).toMatchObject({ state: 'ended', endedOn: '2024-03-05' })
  expect(mend(sleepwalker, ended, '2024-06-03', { name: '阿星' }).row['name']).toBe('阿星')
})

test('of a fact recorded twice, the later record is mended', () => {
  const lost = act(sleepwalker, linked, 'loseContact', '2023-05-01')
  const back = act(sleepwalker, lost, 'find', '2023-05-10', { residence: '灯塔下' })
  const mended = mend(sleepwalker, back, '2023-05-11', { residence: '灯塔上' })
  expect(passagesOf(sleepwalker, mended.entries).map((p) => p.after['residence'])).toEqual([
    ...[undefined, '渡口旁', undefined, '灯塔上'],
  ])
})

test('a date may be mended up to today', () => {
  expect(mend(sleepwalker, linked, '2023-03-10', { linkedOn: '2023-03-10' }).row['linkedOn']).toBe('2023-03-10')
})
