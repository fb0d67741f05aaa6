import { act, attempt, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { normativeReview as ledger } from './normative-review.ts'

const raised = (power: string, more: object = {}) =>
  takeIn(
    ledger,
    {
      reconsideration: record,
      source: 'applicant',
      document: '月亮湾熄灯办法',
      documentKind: 'government',
      maker: 'moon-bay',
      power,
      raisedOn: '2024-03-01',
      ...more,
    },
    '2024-03-01',
  )
const conclusion = { conclusion: 'exceeds', opinion: '第三条超越权限，不作为依据' }

test.each`
  权限      | 期限            | note
  ${'own'}  | ${'2024-04-01'} | ${'有权处理的三十日内处理，末日是星期日，顺延'}
  ${'none'} | ${'2024-03-12'} | ${'无权处理的七个工作日内转送'}
`('第五十六条、第五十七条：$note', ({ 权限, 期限 }) => {
  expect(runOf(ledger, raised(权限), 'handle', '2024-03-01')).toEqual(['running', 期限])
})

test('第五十八条第一款：自中止之日起三个工作日内通知制定机关，制定机关十个工作日内答复', () => {
  const suspended = act(ledger, raised('own'), 'suspendCase', '2024-03-01')
  expect(runOf(ledger, suspended, 'ask', '2024-03-01')).toEqual(['running', '2024-03-06'])
  const asked = act(ledger, suspended, 'ask', '2024-03-05')
  expect(runOf(ledger, asked, 'ask', '2024-03-05')).toEqual(['met', '2024-03-06'])
  expect(runOf(ledger, asked, 'reply', '2024-03-05')).toEqual(['running', '2024-03-19'])
  const replied = act(ledger, asked, 'takeReply', '2024-03-19', { reply: '依据上位法制定' })
  expect(act(ledger, replied, 'conclude', '2024-03-25', conclusion).row).toMatchObject({ state: 'concluded' })
})

test('第五十六条：有权处理的不得转送，无权处理的不得自行处理', () => {
  const to = { forwardedTo: '朝阳市人民政府' }
  expect(attempt(ledger, raised('own'), 'forward', '2024-03-04', to)).toMatchObject({ basis: { article: '56' } })
  expect(attempt(ledger, raised('none'), 'conclude', '2024-03-04', conclusion)).toMatchObject({ basis: { article: '56' } })
})

test('第六十条：接受转送的机关自收到之日起六十日内回复处理意见', () => {
  const forwarded = act(ledger, raised('none'), 'forward', '2024-03-04', { forwardedTo: '朝阳市人民政府' })
  const awaiting = act(ledger, forwarded, 'arrive', '2024-03-06')
  expect(runOf(ledger, awaiting, 'answer', '2024-03-06')).toEqual(['running', '2024-05-06'])
  expect(act(ledger, awaiting, 'conclude', '2024-04-30', conclusion).row.state).toBe('concluded')
})

test('第十三条第二款：申请附带审查的规范性文件不含规章，依职权发现的不受此限', () => {
  const rule = { documentKind: 'rule' }
  expect(attempt(ledger, raised('own', rule), 'ask', '2024-03-04')).toMatchObject({ basis: { article: '13(2)' } })
  expect(act(ledger, raised('own', { ...rule, source: 'organ' }), 'ask', '2024-03-04').row.state).toBe('asked')
})
