import { nationalCalendar, plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { nextAllowed, nextMorning } from './hours.ts'
import { dayOf, latest } from './rule.ts'
import { mailOf, sayNotice } from './text.ts'

const quiet = { quietFrom: '20:00', quietTo: '08:00', workingDays: true }
const at = (moment: string) => new Date(`${moment}:00+08:00`)

test.each`
  moment                | allowed               | why
  ${'2024-04-03T10:00'} | ${'2024-04-03T10:00'} | ${'上班时间，随即'}
  ${'2024-04-02T21:30'} | ${'2024-04-03T08:00'} | ${'夜里，次日早上'}
  ${'2024-04-03T06:00'} | ${'2024-04-03T08:00'} | ${'清晨，当日早上'}
  ${'2024-04-03T20:00'} | ${'2024-04-07T08:00'} | ${'清明假期之后是上班的周日'}
  ${'2024-04-05T12:00'} | ${'2024-04-07T08:00'} | ${'假期里'}
`('$moment 可以发出的时刻是 $allowed（$why）', ({ moment, allowed }) => {
  expect(nextAllowed(at(moment), quiet, nationalCalendar)).toEqual(at(allowed))
})

test('不分昼夜的，随即；中午不扰的，过了中午', () => {
  const never = { quietFrom: '00:00', quietTo: '00:00', workingDays: false }
  expect(nextAllowed(at('2024-04-05T03:00'), never, nationalCalendar)).toEqual(at('2024-04-05T03:00'))
  const noon = { quietFrom: '12:00', quietTo: '14:00', workingDays: false }
  expect(nextAllowed(at('2024-04-05T12:30'), noon, nationalCalendar)).toEqual(at('2024-04-05T14:00'))
})

test('每日一封在下一个上班的早上', () => {
  expect(nextMorning(at('2024-04-03T08:29'), quiet, nationalCalendar)).toEqual(at('2024-04-03T08:30'))
  expect(nextMorning(at('2024-04-03T08:30'), quiet, nationalCalendar)).toEqual(at('2024-04-07T08:30'))
})

const due = plainDate('2024-04-11')
test('届满前三个工作日，越过清明假期，周日上班也算', () => {
  expect(dayOf({ offset: -3, unit: 'workingDay' }, due, nationalCalendar)).toBe('2024-04-08')
  expect(dayOf({ offset: -4, unit: 'workingDay' }, due, nationalCalendar)).toBe('2024-04-07')
  expect(dayOf({ offset: -5, unit: 'workingDay' }, due, nationalCalendar)).toBe('2024-04-03')
  expect(dayOf({ offset: 1, unit: 'workingDay' }, plainDate('2024-04-03'), nationalCalendar)).toBe('2024-04-07')
  expect(dayOf({ offset: -7, unit: 'day' }, due, nationalCalendar)).toBe('2024-04-04')
})

test('过了几个时刻的，只提醒最近的一个', () => {
  const moments = [
    { offset: 0, unit: 'workingDay' },
    { offset: -7, unit: 'day' },
    { offset: -3, unit: 'workingDay' },
  ] as const
  const on = (today: string) => latest(moments, due, plainDate(today), nationalCalendar)
  expect(on('2024-04-03')).toBeNull()
  expect(on('2024-04-07')).toBe(moments[1])
  expect(on('2024-04-10')).toBe(moments[2])
  expect(on('2024-05-10')).toBe(moments[0])
})

test('限制知悉的台账，除了有一件事，什么也不说', () => {
  const told = {
    ledger: 'no_such_ledger',
    period: 'examine',
    number: '朝双〔2024〕1号',
    due: '2024-04-11',
    moment: '-3w',
  }
  expect(sayNotice(told)).toBe('一件限制知悉的事项，期限2024-04-11，3个工作日后届满')
  expect(JSON.stringify(mailOf([told, told], undefined))).not.toMatch(/朝双|examine|no_such/)
})
