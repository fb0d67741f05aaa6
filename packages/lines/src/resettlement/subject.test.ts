import { isRefusal, plainDate } from '@fazhi/law'
import { figuresOf, isChange, type Outcome } from '@fazhi/ledger'
import { act, attempt, by, organ, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { resettlementSubject } from './subject.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const informed = (more: object = {}, day = '2024-03-04') =>
  takeIn(
    resettlementSubject,
    { office: organ, person: '测试帮教对象001', source: 'prison', entry: 'linked', releasedOn: day, informedOn: day, ...more },
    day,
  )
const linked = (more: object = {}, day = '2024-03-04') => act(resettlementSubject, informed(more, day), 'link', day)
const corrected = { source: 'correction', place: 'local', correction: record }

test.each`
  来源                       | 帮教期
  ${{ source: 'prison' }}    | ${'2029-03-05'}
  ${{ source: 'detention' }} | ${'2029-03-05'}
  ${corrected}               | ${'2027-03-04'}
`('二〇二四年三月四日起，$来源.source的帮教期至$帮教期（各地不一，可以设置）', ({ 来源, 帮教期 }) => {
  expect(runOf(resettlementSubject, linked(来源), 'help', '2024-03-04')).toEqual(['running', 帮教期])
})

test('期满由期限本身解除，不能提前以期满解除；死亡、迁出的随时解除', () => {
  expect(articleOf(attempt(resettlementSubject, linked(), 'end', '2024-06-03', { endReason: 'term' }))).toBe('—')
  expect(articleOf(attempt(resettlementSubject, linked(), 'end', '2024-06-03', { endReason: 'moved' }))).toBe(null)
  const ended = by(resettlementSubject, linked({}, '2019-03-04'), '2024-03-06')
  expect(ended.row).toMatchObject({ state: 'ended', endReason: 'term' })
})

test.each`
  对象                                        | 条文
  ${{ source: 'correction' }}                 | ${'—'}
  ${{ source: 'correction', place: 'local' }} | ${null}
  ${{ source: 'prison', place: 'local' }}     | ${'—'}
  ${{ source: 'prison', correction: record }} | ${'—'}
  ${{ source: 'prison' }}                     | ${null}
`('衔接：$对象', ({ 对象, 条文 }) => {
  expect(articleOf(attempt(resettlementSubject, informed(对象), 'link', '2024-03-04'))).toBe(条文)
})

test('期初结转的进入存量，不进入衔接；存量等于两个来源之和，也等于期初加衔接减解除', () => {
  const carried = (more: object = {}) => linked({ entry: 'carried', ...more }, '2023-12-29')
  const rows = [
    carried().row,
    carried(corrected).row,
    act(resettlementSubject, carried(), 'end', '2024-05-06', { endReason: 'dead' }).row,
    linked().row,
    linked(corrected).row,
    informed().row,
  ]
  expect(figuresOf(resettlementSubject, rows, year)).toMatchObject({
    linked: { value: 2 },
    linkedFromPrison: { value: 1 },
    linkedFromCorrections: { value: 1 },
    ended: { value: 1 },
    endedFromPrison: { value: 1 },
    standing: { value: 4, flow: { opening: 3, out: 1 } },
    standingFromPrison: { value: 2 },
    standingFromCorrections: { value: 2 },
  })
})

test('没有监管的环节：只有衔接、帮扶和解除', () => {
  expect(Object.keys(resettlementSubject.moves)).toEqual([
    'link',
    'sendBack',
    'group',
    'settle',
    'aid',
    'visit',
    'loseTouch',
    'restore',
    'end',
    'expire',
  ])
})
