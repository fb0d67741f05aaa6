import { act, attempt, by, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { documentService as ledger } from './service.ts'

const sent = (method: string) =>
  takeIn(
    ledger,
    { reconsideration: record, document: '行政复议决定书', recipient: '阿月', recipientKind: 'applicant', method, sentOn: '2024-03-01' },
    '2024-03-01',
  )
const proof = { proof: '送达回证' }

test.each`
  方式            | 填写                         | 条款
  ${'direct'}     | ${{}}                        | ${null}
  ${'leave'}      | ${{}}                        | ${'89'}
  ${'leave'}      | ${{ witness: '社区工作者' }} | ${null}
  ${'electronic'} | ${{}}                        | ${'90'}
  ${'electronic'} | ${{ consent: 'no' }}         | ${'90'}
  ${'electronic'} | ${{ consent: 'yes' }}        | ${null}
  ${'post'}       | ${{}}                        | ${null}
`('民事诉讼法第八十八条至第九十四条：$方式 送达，$填写', ({ 方式, 填写, 条款 }) => {
  const outcome = attempt(ledger, sent(方式), 'serve', '2024-03-05', { ...proof, ...填写 })
  expect(outcome).toMatchObject(
    条款 === null ? { row: { state: 'served', servedOn: '2024-03-05', servedBy: 方式 } } : { basis: { law: '民事诉讼法', article: 条款 } },
  )
})

const notice = { noticeReason: 'impossible', triedMethods: '直接送达两次、邮寄一次，均被退回' }
test('民事诉讼法第九十五条：其他方式无法送达的才公告，三十日届满视为送达', () => {
  expect(attempt(ledger, sent('post'), 'publish', '2024-03-11', notice)).toMatchObject({ basis: { article: '95' } })
  const failed = act(ledger, sent('post'), 'fail', '2024-03-08', { failure: '退回：查无此人' })
  const noticed = act(ledger, failed, 'publish', '2024-03-11', notice)
  expect(runOf(ledger, noticed, 'notice', '2024-03-11')).toEqual(['running', '2024-04-10'])
  expect(by(ledger, noticed, '2024-04-10').row.state).toBe('noticed')
  const { row, entries } = by(ledger, noticed, '2024-04-11')
  expect(row).toMatchObject({ state: 'served', servedOn: '2024-04-10', servedBy: 'notice' })
  expect(entries.at(-1)).toMatchObject({ name: 'deemServed', basis: { law: '民事诉讼法', article: '95' } })
})

test('民事诉讼法第九十五条：公告须在案卷中记明原因和经过', () => {
  expect(attempt(ledger, sent('post'), 'publish', '2024-03-11', { noticeReason: 'missing' })).toMatchObject({ faults: [{ field: 'triedMethods' }] })
})
