import { isRefusal, plainDate } from '@fazhi/law'
import { decideMove, figuresOf, isChange, type Outcome, type RecordId } from '@fazhi/ledger'
import { act, attempt, on, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { disciplinaryAction } from './action.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const answer = (outcome: Outcome) => (isRefusal(outcome) ? `${outcome.basis.law}${outcome.basis.article}` : isChange(outcome) ? '准许' : outcome)
const subject = '0193f000-0000-7000-8000-0000000000c1' as RecordId
const [first, second] = ['0193f000-0000-7000-8000-0000000000d1', '0193f000-0000-7000-8000-0000000000d2']
const verified = (more: object = {}) => {
  const later = ['missedDays', 'earlierOne', 'earlierTwo']
  const given = (isLater: boolean) => Object.fromEntries(Object.entries(more).filter(([name]) => later.includes(name) === isLater))
  const found = takeIn(
    disciplinaryAction,
    {
      subject,
      agency: 'moon-bay',
      office: 'moon-bay',
      ground: 'rules',
      gravity: 'heavy',
      educated: 'no',
      foundOn: '2024-05-06',
      facts: '测试事实',
      ...given(false),
    },
    '2024-05-06',
  )
  return act(disciplinaryAction, found, 'verify', '2024-05-07', { evidence: '测试证据', statement: '测试陈述', ...given(true) })
}
/** What is there to be looked up: the subject's kind, and two earlier sanctions of a kind. */
const among = (category: string, earlier: string | null, whose: string = subject) => ({
  ...on('2024-05-08'),
  find: (code: string, id: RecordId) =>
    code === 'correction_subject'
      ? { ...verified().row, id, category, state: 'supervised' }
      : { ...verified().row, id, kind: earlier, subject: whose, decidedOn: earlier === null ? null : '2024-03-01' },
})

test.each`
  事由            | 情节         | 日数    | 教育     | 训诫                         | 警告
  ${'late'}       | ${'light'}   | ${10}   | ${'no'}  | ${'准许'}                    | ${'社区矫正法实施办法35(2)'}
  ${'late'}       | ${'light'}   | ${11}   | ${'no'}  | ${'社区矫正法实施办法34(1)'} | ${'准许'}
  ${'late'}       | ${'light'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34(1)'} | ${'社区矫正法实施办法35(2)'}
  ${'rules'}      | ${'light'}   | ${null} | ${'no'}  | ${'准许'}                    | ${'社区矫正法实施办法35(3)'}
  ${'rules'}      | ${'heavy'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34(2)'} | ${'准许'}
  ${'study'}      | ${'light'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34(3)'} | ${'社区矫正法实施办法35'}
  ${'study'}      | ${'light'}   | ${null} | ${'yes'} | ${'准许'}                    | ${'社区矫正法实施办法35'}
  ${'medical'}    | ${'light'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34'}    | ${'社区矫正法实施办法35(4)'}
  ${'medical'}    | ${'light'}   | ${null} | ${'yes'} | ${'社区矫正法实施办法34'}    | ${'准许'}
  ${'injunction'} | ${'light'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34'}    | ${'准许'}
  ${'injunction'} | ${'serious'} | ${null} | ${'no'}  | ${'社区矫正法实施办法34'}    | ${'社区矫正法实施办法35(1)'}
  ${'repeated'}   | ${'light'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34'}    | ${'社区矫正法实施办法35(5)'}
  ${'other'}      | ${'light'}   | ${null} | ${'no'}  | ${'准许'}                    | ${'社区矫正法实施办法35(6)'}
  ${'punished'}   | ${'heavy'}   | ${null} | ${'no'}  | ${'社区矫正法实施办法34'}    | ${'社区矫正法实施办法35'}
`('$事由，情节$情节，$日数日，经教育$教育：训诫$训诫，警告$警告', ({ 事由, 情节, 日数, 教育, 训诫, 警告 }) => {
  const action = verified({ ground: 事由, gravity: 情节, educated: 教育, ...(日数 === null ? {} : { missedDays: 日数 }) })
  expect(answer(attempt(disciplinaryAction, action, 'admonish', '2024-05-08'))).toBe(训诫)
  expect(answer(attempt(disciplinaryAction, action, 'warn', '2024-05-08'))).toBe(警告)
})

test.each`
  此前            | 本人       | 两次               | 结果
  ${'admonition'} | ${subject} | ${[first, second]} | ${'准许'}
  ${'admonition'} | ${subject} | ${[first, first]}  | ${'社区矫正法实施办法35(5)'}
  ${'admonition'} | ${subject} | ${[first]}         | ${'社区矫正法实施办法35(5)'}
  ${'admonition'} | ${record}  | ${[first, second]} | ${'社区矫正法实施办法35(5)'}
  ${'warning'}    | ${subject} | ${[first, second]} | ${'社区矫正法实施办法35(5)'}
  ${null}         | ${subject} | ${[first, second]} | ${'社区矫正法实施办法35(5)'}
`('两次训诫仍不改正的警告：此前$此前，共$两次.length次', ({ 此前, 本人, 两次, 结果 }) => {
  const [earlierOne, earlierTwo] = 两次
  const action = verified({ ground: 'repeated', earlierOne, ...(earlierTwo === undefined ? {} : { earlierTwo }) })
  expect(answer(decideMove(disciplinaryAction, action, 'warn', {}, among('suspended', 此前, 本人)))).toBe(结果)
})

test.each`
  事由            | 情节         | 日数    | 此前            | 类别           | 结果
  ${'late'}       | ${'heavy'}   | ${31}   | ${null}         | ${'suspended'} | ${'社区矫正法实施办法46(2)'}
  ${'late'}       | ${'heavy'}   | ${32}   | ${null}         | ${'suspended'} | ${'准许'}
  ${'repeated'}   | ${'heavy'}   | ${null} | ${'admonition'} | ${'suspended'} | ${'社区矫正法实施办法46(4)'}
  ${'repeated'}   | ${'heavy'}   | ${null} | ${'warning'}    | ${'suspended'} | ${'准许'}
  ${'injunction'} | ${'heavy'}   | ${null} | ${null}         | ${'suspended'} | ${'社区矫正法实施办法46(1)'}
  ${'injunction'} | ${'serious'} | ${null} | ${null}         | ${'suspended'} | ${'准许'}
  ${'rules'}      | ${'heavy'}   | ${null} | ${null}         | ${'suspended'} | ${'社区矫正法实施办法46(5)'}
  ${'punished'}   | ${'heavy'}   | ${null} | ${null}         | ${'suspended'} | ${'准许'}
  ${'punished'}   | ${'heavy'}   | ${null} | ${null}         | ${'parole'}    | ${'社区矫正法46'}
`('提请撤销缓刑：$事由，情节$情节，$日数日，此前$此前，类别$类别', ({ 事由, 情节, 日数, 此前, 类别, 结果 }) => {
  const more = { ground: 事由, gravity: 情节, ...(日数 === null ? {} : { missedDays: 日数 }), earlierOne: first, earlierTwo: second }
  const outcome = decideMove(disciplinaryAction, verified(more), 'proposeSuspended', { toOrgan: '月亮湾人民法院' }, among(类别, 此前))
  expect(answer(outcome)).toBe(结果)
})

test('警告按人次计，训诫不计；受警告的人同一人只计一次', () => {
  const warned = () => act(disciplinaryAction, verified(), 'warn', '2024-05-08').row
  const rows = [warned(), warned(), act(disciplinaryAction, verified({ gravity: 'light' }), 'admonish', '2024-05-08').row, verified().row]
  expect(figuresOf(disciplinaryAction, rows, year)).toMatchObject({ warned: { value: 2 }, admonished: { value: 1 }, warnedPeople: { value: 1 } })
})
