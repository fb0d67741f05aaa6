import { act, attempt, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { committeeConsultation as ledger } from './committee.ts'

const consulted = takeIn(ledger, { reconsideration: record, consultedOn: '2024-03-01', ground: 'significant' }, '2024-03-01')
const advised = act(ledger, consulted, 'advise', '2024-03-08', { members: 5, opinion: '建议撤销' })

test.each`
  填写                                                          | 研究
  ${{ adoption: 'adopted' }}                                    | ${true}
  ${{ adoption: 'notAdopted' }}                                 | ${false}
  ${{ adoption: 'partly' }}                                     | ${false}
  ${{ adoption: 'notAdopted', adoptionReason: '另有新的证据' }} | ${true}
`('第六十一条第三款：咨询意见是重要参考依据，$填写', ({ 填写, 研究 }) => {
  expect(attempt(ledger, advised, 'weigh', '2024-03-11', 填写)).toMatchObject(研究 ? { row: { state: 'weighed' } } : { basis: { article: '61(3)' } })
})

test('第五十二条：意见出具之前不能研究采纳', () => {
  expect(attempt(ledger, consulted, 'weigh', '2024-03-11', { adoption: 'adopted' })).toMatchObject({
    reason: expect.stringContaining('现为“已提请”'),
  })
})
