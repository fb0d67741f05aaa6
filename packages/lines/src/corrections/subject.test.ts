import { isRefusal, plainDate } from '@fazhi/law'
import { figuresOf, isChange, type Outcome, openingsOf } from '@fazhi/ledger'
import { act, attempt, on, organ, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { correctionSubject } from './subject.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const expected = (more: object = {}) =>
  takeIn(
    correctionSubject,
    {
      person: '测试矫正对象001',
      sex: 'male',
      category: 'suspended',
      crime: 'property',
      decider: '月亮湾人民法院',
      judgmentNo: '测刑初1号',
      effectiveOn: '2024-01-10',
      origin: 'notice',
      office: organ,
      ...more,
    },
    '2024-01-10',
  )
const term = { termFrom: '2024-01-10', termTo: '2024-07-09' }
const organising = {
  groupMembers: '司法所、社区、家属',
  womanInGroup: 'no',
  plan: '个别教育',
  class: 'ordinary',
  checkEvery: 7,
  checkReason: '表现平稳',
}
const registered = (day = '2024-01-15', more: object = {}) =>
  act(correctionSubject, act(correctionSubject, expected(more), 'receiveDocuments', '2024-01-12'), 'register', day, term)
const supervised = () => act(correctionSubject, act(correctionSubject, registered(), 'organise', '2024-01-16', organising), 'announce', '2024-01-17')

test.each`
  报到            | 迟延
  ${'2024-01-22'} | ${0}
  ${'2024-01-23'} | ${1}
  ${'2024-02-02'} | ${11}
`('判决一月十日生效，二十二日期满（二十日是休假日），$报到报到，迟延$迟延日', ({ 报到, 迟延 }) => {
  expect(runOf(correctionSubject, expected(), 'report', '2024-01-10')).toEqual(['running', '2024-01-22'])
  expect(registered(报到).row['lateDays']).toBe(迟延)
})

test('期限届满以前不能认定未按时报到（第二十一条）；届满以后组织查找，计入脱节', () => {
  const steps = { searchSteps: '电话、上门', informed: '公安机关、人民检察院' }
  expect(articleOf(attempt(correctionSubject, expected(), 'search', '2024-01-22', steps))).toBe('21')
  const searched = act(correctionSubject, expected(), 'search', '2024-01-23', steps)
  expect(figuresOf(correctionSubject, [searched.row], year)).toMatchObject({ detached: { value: 1 }, received: { value: 0 } })
})

test.each`
  性别        | 女性成员 | 间隔 | 条文
  ${'male'}   | ${'no'}  | ${7} | ${null}
  ${'female'} | ${'no'}  | ${7} | ${'25(2)'}
  ${'female'} | ${'yes'} | ${7} | ${null}
  ${'male'}   | ${'no'}  | ${0} | ${'34(1)'}
`('小组和方案：性别$性别，女性成员$女性成员，核验间隔$间隔日', ({ 性别, 女性成员, 间隔, 条文 }) => {
  const input = { ...organising, womanInGroup: 女性成员, checkEvery: 间隔 }
  expect(articleOf(attempt(correctionSubject, registered('2024-01-15', { sex: 性别 }), 'organise', '2024-01-16', input))).toBe(条文)
})

test('没有收到法律文书的可以先登记，补收以后才宣告（实施办法第十六条）', () => {
  const first = act(
    correctionSubject,
    act(correctionSubject, expected({ origin: 'self' }), 'register', '2024-01-15', term),
    'organise',
    '2024-01-16',
    organising,
  )
  expect(articleOf(attempt(correctionSubject, first, 'announce', '2024-01-17'))).toBe('16')
})

test.each`
  日期            | 原因        | 条文
  ${'2024-07-08'} | ${'term'}   | ${'44'}
  ${'2024-07-09'} | ${'term'}   | ${null}
  ${'2024-05-06'} | ${'pardon'} | ${null}
`('矫正期限至七月九日，$日期以$原因解除', ({ 日期, 原因, 条文 }) => {
  expect(articleOf(attempt(correctionSubject, supervised(), 'release', 日期, { releaseGround: 原因 }))).toBe(条文)
})

test('解除的与安置帮教衔接；终止不是解除，也不衔接', () => {
  const released = act(correctionSubject, supervised(), 'release', '2024-07-09', { releaseGround: 'term' })
  const entry = released.entries.at(-1)
  expect(entry && openingsOf(correctionSubject, released, entry, on('2024-07-09'))).toMatchObject([
    { ledger: 'resettlement_subject', draft: { source: 'correction', place: 'local', releasedOn: '2024-07-09' } },
  ])
  const terminated = act(correctionSubject, supervised(), 'terminate', '2024-06-03', { terminationGround: 'prison', terminationNo: '测1号' })
  expect(figuresOf(correctionSubject, [released.row, terminated.row, supervised().row, expected().row], year)).toMatchObject({
    received: { value: 3 },
    released: { value: 1 },
    terminated: { value: 1 },
    standing: { value: 1 },
    detached: { value: 0 },
    unsupervised: { value: 0 },
    overlooked: { value: 0 },
  })
})

test('失去联系的立即查找，恢复后记下日数，计入脱管', () => {
  const lost = act(correctionSubject, supervised(), 'lose', '2024-03-01', { searchSteps: '走访', informed: '公安机关' })
  const found = act(correctionSubject, lost, 'find', '2024-03-13')
  expect(found.row['lostDays']).toBe(12)
  expect(figuresOf(correctionSubject, [found.row], year)).toMatchObject({ unsupervised: { value: 1 } })
})
