import { act, attempt, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationOpinion as ledger } from './opinion.ts'

const drafted = takeIn(
  ledger,
  { reconsideration: record, draftedOn: '2024-03-01', recipient: 'lighthouse-bureau', problems: '熄灯前未告知' },
  '2024-03-01',
)
const issued = act(ledger, drafted, 'issue', '2024-03-04')
const delivered = act(ledger, issued, 'deliver', '2024-03-06')

test('第七十六条：制发意见书取文号，接收机关自收到之日起六十日内报送纠正情况', () => {
  expect(issued.row['opinionNo']).toBe('opinionNo第一号')
  expect(runOf(ledger, delivered, 'report', '2024-03-06')).toEqual(['running', '2024-05-06'])
  const reported = act(ledger, delivered, 'report', '2024-04-30', { report: '已补办告知程序' })
  expect(runOf(ledger, reported, 'report', '2024-04-30')).toEqual(['met', '2024-05-06'])
})

test.each`
  办理            | 填写                                             | 结果
  ${'2024-05-06'} | ${{ measure: 'interview' }}                      | ${'尚未逾期'}
  ${'2024-05-07'} | ${{ measure: 'interview' }}                      | ${null}
  ${'2024-05-07'} | ${{ measure: 'order' }}                          | ${'应当限定期限'}
  ${'2024-05-07'} | ${{ measure: 'order', performBy: '2024-05-07' }} | ${'应当限定期限'}
  ${'2024-05-07'} | ${{ measure: 'order', performBy: '2024-05-20' }} | ${null}
`('第七十七条第二款：$办理 $填写', ({ 办理, 填写, 结果 }) => {
  expect(attempt(ledger, delivered, 'enforce', 办理, 填写)).toMatchObject(
    结果 === null ? { row: { state: 'ordered', orderedOn: 办理 } } : { reason: expect.stringContaining(结果), basis: { article: '77(2)' } },
  )
})

test('第七十七条第二款：逾期之后可以先责令，再约谈、通报，报送之后办结', () => {
  const ordered = act(ledger, delivered, 'enforce', '2024-05-07', { measure: 'order', performBy: '2024-05-20' })
  const criticised = act(ledger, ordered, 'enforce', '2024-05-21', { measure: 'criticism' })
  expect(act(ledger, criticised, 'report', '2024-05-24', { report: '已纠正' }).row.state).toBe('reported')
})
