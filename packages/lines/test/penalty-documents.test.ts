import { paragraphsOf, type Say } from '@fazhi/ledger'
import { penaltyCase as ledger } from '@fazhi/lines/enforcement/penalty-case'
import { penaltyHearing } from '@fazhi/lines/enforcement/penalty-hearing'
import { expect, test } from 'vitest'
import { registered } from './penalty-course.ts'

const say: Say = {
  government: '演示区人民政府',
  name: (id) => (id === null ? '' : `〔${id.slice(-3)}〕`),
  day: (on) => on ?? '',
}
type Name = keyof typeof ledger.documents
const wordsOf = (name: Name, facts: object = {}) => {
  const text = ledger.documents[name].fill({ ...registered().row, ...facts }, say)
  return [
    text.title ?? '',
    text.addressee ?? '',
    ...(text.rows ?? []).map((row) => row.join('：')),
    ...paragraphsOf(text),
  ].join('\n')
}

test('每一份文书都能由刚登记的案件填出，空着的地方留白，不写 null', () => {
  for (const name of Object.keys(ledger.documents) as Name[])
    expect(wordsOf(name), name).not.toMatch(/null|undefined|NaN/)
  const h = { penaltyCase: 'abc', heldOn: null, place: null, openness: null, presider: null, record: null }
  for (const d of Object.values(penaltyHearing.documents))
    expect(JSON.stringify(d.fill(h as never, say))).not.toMatch(/undefined|NaN/)
})

const decided = {
  procedure: 'ordinary',
  decidedOn: '2024-03-25',
  facts: '票据缺失',
  evidence: '现场笔录',
  legalBasis: '《某法》第五十三条',
  fine: 200_000,
  warning: 'warning',
  discretion: '没有从重情节',
}
test('第五十九条：决定书写明当事人、事实和证据、种类和依据、履行的方式和期限、救济的途径和期限', () => {
  const words = wordsOf('decision', decided)
  for (const part of [
    '演示甲公司',
    '票据缺失',
    '现场笔录',
    '警告；罚款2000元',
    '第五十三条',
    '十五日内',
    '百分之三',
    '六十日',
    '六个月',
  ])
    expect(words).toContain(part)
})
test('没有罚款的决定书不写缴纳；没有陈述申辩的不写采纳', () => {
  const words = wordsOf('decision', { ...decided, fine: null })
  expect(words).not.toContain('十五日内到指定的银行')
  expect(words).not.toContain('陈述、申辩')
  expect(wordsOf('decision', { ...decided, plea: '初次' })).toContain('陈述、申辩的意见及采纳情况：初次')
})
test.each`
  决定日期        | 应当先复议
  ${'2023-12-31'} | ${false}
  ${'2024-01-01'} | ${true}
`('《行政复议法》第二十三条：$决定日期当场作出的，先复议为$应当先复议', ({ 决定日期, 应当先复议 }) => {
  const words = wordsOf('decision', { ...decided, procedure: 'onSpot', decidedOn: 决定日期 })
  expect(words.includes('先申请行政复议')).toBe(应当先复议)
  expect(words).toContain('当场行政处罚决定书')
})
test('第六十三条：属于听证范围的，告知书告知听证权利，五个工作日内提出', () => {
  expect(wordsOf('notice', { hearingOffered: 'yes' })).toContain('五个工作日内')
  expect(wordsOf('notice', { hearingOffered: 'no' })).not.toContain('听证')
})
