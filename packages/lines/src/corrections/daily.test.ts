import { isRefusal, plainDate } from '@fazhi/law'
import { decideMove, figuresOf, isChange, type Outcome, type RecordId } from '@fazhi/ledger'
import { act, approver, attempt, on, organ, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { informationCheck } from './check.ts'
import { correctionLeave } from './leave.ts'
import { correctionPlaceChange } from './place-change.ts'
import { electronicPositioning } from './positioning.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const whose = { subject: record, agency: organ, office: organ }

const requested = (more: object = {}) =>
  takeIn(electronicPositioning, { ...whose, ground: 'injunction', facts: '测试事实', requestedOn: '2024-03-01', ...more }, '2024-03-01')
const told = { toldOn: '2024-03-04', approvedBy: approver }
const active = () => act(electronicPositioning, requested(), 'approve', '2024-03-04', told)

test.each`
  情形            | 处置                                     | 条文
  ${'injunction'} | ${null}                                  | ${null}
  ${'left'}       | ${null}                                  | ${null}
  ${'revocation'} | ${null}                                  | ${null}
  ${'refusal'}    | ${null}                                  | ${'29(1)(3)'}
  ${'refusal'}    | ${{ kind: 'admonition' }}                | ${'29(1)(3)'}
  ${'refusal'}    | ${{ kind: 'warning' }}                   | ${null}
  ${'punished'}   | ${{ kind: 'police', result: 'denied' }}  | ${'29(1)(4)'}
  ${'punished'}   | ${{ kind: 'police', result: 'granted' }} | ${null}
`('电子定位的情形：$情形，以$处置为据', ({ 情形, 处置, 条文 }) => {
  const asked = requested({ ground: 情形, ...(处置 === null ? {} : { action: record }) })
  const find = (code: string, id: RecordId) => (code === 'disciplinary_action' ? { ...asked.row, id, ...处置 } : null)
  expect(articleOf(decideMove(electronicPositioning, asked, 'approve', told, { ...on('2024-03-04'), find }))).toBe(条文)
})

test('不经负责人批准的不能使用；期限三个月，倒计时；延长每次不超过三个月', () => {
  expect(isChange(attempt(electronicPositioning, requested(), 'approve', '2024-03-04', { toldOn: '2024-03-04' }))).toBe(false)
  expect(runOf(electronicPositioning, active(), 'use', '2024-03-04')).toEqual(['running', '2024-06-04'])
  const extend = (extraMonths: number, day = '2024-06-03') =>
    attempt(electronicPositioning, active(), 'extend', day, { assessment: '仍有必要', extraMonths, approvedBy: approver })
  expect([0, 1, 3, 4].map((months) => articleOf(extend(months)))).toEqual(['29(2)', null, null, '29(2)'])
  expect(articleOf(extend(3, '2024-06-05'))).toBe('29(2)')
})

test('没有坐标、轨迹、人像、声音的字段', () => {
  const names = [electronicPositioning, informationCheck].flatMap(({ shape }) => Object.values(shape.fields).map((f) => f.label))
  expect(names.filter((label) => /坐标|轨迹|位置|经度|纬度|人脸|照片|语音|声纹/.test(label))).toEqual([])
})

const due = () => takeIn(informationCheck, { ...whose, plannedOn: '2024-03-04' }, '2024-03-04')
test('没有回应的是一个待办，问明原因即可；它不产生处置', () => {
  const missed = act(informationCheck, due(), 'miss', '2024-03-04')
  const explained = act(informationCheck, missed, 'call', '2024-03-04', { explanation: '手机没电' })
  expect(Object.values(informationCheck.moves).flatMap((move) => ('opens' in move ? [move] : []))).toEqual([])
  const passed = act(informationCheck, due(), 'pass', '2024-03-04', { time: '09:10', manner: 'phone' })
  expect(figuresOf(informationCheck, [missed.row, explained.row, passed.row], year)['completion']).toMatchObject({ numerator: 2, denominator: 3 })
})

const applied = (more: object = {}) =>
  takeIn(
    correctionLeave,
    {
      ...whose,
      reason: '测试事由',
      destination: '测试市',
      appliedOn: '2024-03-01',
      leaveFrom: '2024-03-11',
      leaveTo: '2024-03-17',
      recentDays: 0,
      urgent: 'no',
      ...more,
    },
    '2024-03-01',
  )
test.each`
  自              | 至              | 累计  | 紧急     | 司法所  | 县级    | 上一级
  ${'2024-03-11'} | ${'2024-03-17'} | ${0}  | ${'no'}  | ${null} | ${null} | ${'27'}
  ${'2024-03-11'} | ${'2024-03-18'} | ${0}  | ${'no'}  | ${'27'} | ${null} | ${'27'}
  ${'2024-03-11'} | ${'2024-04-09'} | ${0}  | ${'no'}  | ${'27'} | ${null} | ${'27'}
  ${'2024-03-11'} | ${'2024-04-10'} | ${0}  | ${'no'}  | ${'27'} | ${'27'} | ${null}
  ${'2024-03-11'} | ${'2024-03-17'} | ${24} | ${'no'}  | ${'27'} | ${'27'} | ${null}
  ${'2024-03-02'} | ${'2024-03-05'} | ${0}  | ${'no'}  | ${'27'} | ${'27'} | ${'27'}
  ${'2024-03-02'} | ${'2024-03-05'} | ${0}  | ${'yes'} | ${null} | ${null} | ${'27'}
`('$自至$至外出，两个月内已外出$累计日，紧急$紧急', (row) => {
  const leave = applied({ leaveFrom: row.自, leaveTo: row.至, recentDays: row.累计, urgent: row.紧急 })
  const upper = { upperOrgan: '市社区矫正机构', upperOn: '2024-03-01' }
  expect(articleOf(attempt(correctionLeave, leave, 'approveByOffice', '2024-03-01'))).toBe(row.司法所)
  expect(articleOf(attempt(correctionLeave, leave, 'approveByAgency', '2024-03-01'))).toBe(row.县级)
  expect(articleOf(attempt(correctionLeave, leave, 'approveByUpper', '2024-03-01', upper))).toBe(row.上一级)
})

test.each`
  意见         | 条文
  ${'agrees'}  | ${null}
  ${'objects'} | ${'30'}
`('新执行地的意见：$意见', ({ 意见, 条文 }) => {
  const change = takeIn(
    correctionPlaceChange,
    { ...whose, reason: '测试', newPlace: '测试路', newAgency: '测试县社区矫正机构', appliedOn: '2024-03-04' },
    '2024-03-04',
  )
  expect(runOf(correctionPlaceChange, change, 'ask', '2024-03-04')).toEqual(['running', '2024-03-11'])
  const asked = act(correctionPlaceChange, change, 'ask', '2024-03-05')
  const answered = act(correctionPlaceChange, asked, 'answer', '2024-03-08', { answer: 意见 })
  expect(articleOf(attempt(correctionPlaceChange, answered, 'allow', '2024-03-11'))).toBe(条文)
})
