import { isRefusal, plainDate } from '@fazhi/law'
import { figuresOf, isChange, type Outcome } from '@fazhi/ledger'
import { act, attempt, organ, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { socialInvestigation } from './investigation.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const received = (more: object = {}) =>
  takeIn(
    socialInvestigation,
    {
      entruster: '月亮湾人民法院',
      entrusterKind: 'court',
      letterNo: '委调1号',
      receivedOn: '2024-03-04',
      fast: 'no',
      subject: '测试被调查人001',
      residence: '测试路1号',
      crime: '测试罪名',
      category: 'suspended',
      office: organ,
      ...more,
    },
    '2024-03-04',
  )
const findings = (one: string, two: string) => ({ investigatorOne: one, investigatorTwo: two, circumstances: '居所固定', views: '没有异议' })
const investigated = (more: object = {}) => act(socialInvestigation, received(more), 'investigate', '2024-03-08', findings('甲', '乙'))
const replied = () => act(socialInvestigation, investigated(), 'reply', '2024-03-11', { opinion: 'suitable', opinionReason: '有固定居所' })

test.each`
  速裁     | 期限
  ${'no'}  | ${'2024-03-18'}
  ${'yes'} | ${'2024-03-11'}
`('三月四日收到委托函，速裁程序：$速裁，至迟$期限提交（实施办法第十四条）', ({ 速裁, 期限 }) => {
  expect(runOf(socialInvestigation, received({ fast: 速裁 }), 'investigate', '2024-03-04')).toEqual(['running', 期限])
})

test('与委托机关协商延长五个工作日；没有写明的不能延长', () => {
  const longer = act(socialInvestigation, received(), 'extend', '2024-03-12', { extraDays: 5 })
  expect(runOf(socialInvestigation, longer, 'investigate', '2024-03-12')).toEqual(['running', '2024-03-25'])
  expect(articleOf(attempt(socialInvestigation, received(), 'extend', '2024-03-12', { extraDays: 0 }))).toBe('14')
})

test.each`
  之一    | 之二    | 条文
  ${'甲'} | ${'乙'} | ${null}
  ${'甲'} | ${'甲'} | ${'14'}
`('调查人员$之一、$之二', ({ 之一, 之二, 条文 }) => {
  expect(articleOf(attempt(socialInvestigation, received(), 'investigate', '2024-03-08', findings(之一, 之二)))).toBe(条文)
})

test('提交意见的计入，尚未提交、退回的不计；采纳率只在已知结果的意见中计', () => {
  const rows = [
    replied().row,
    act(socialInvestigation, replied(), 'learn', '2024-04-01', { adopted: 'yes' }).row,
    act(socialInvestigation, replied(), 'learn', '2024-04-01', { adopted: 'no' }).row,
    investigated().row,
    act(socialInvestigation, received(), 'return', '2024-03-05', { returnReason: '居住地不在本区' }).row,
  ]
  expect(figuresOf(socialInvestigation, rows, year)).toMatchObject({ completed: { value: 3 }, adoptionRate: { numerator: 1, denominator: 2 } })
})
