import { paragraphsOf, type Say, type Stored } from '@fazhi/ledger'
import { takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { officialProposal } from './proposal.ts'
import { administrativeSuit } from './suit.ts'

const say: Say = { government: '灯塔区人民政府', name: (id) => (id === null ? '' : '灯塔管理局'), day: (on) => on ?? '' }
const suit = {
  complaintReceivedOn: '2024-03-01',
  instance: 'first',
  court: '灯塔区人民法院',
  raisedBy: 'opponent',
  plaintiff: '阿月',
  plaintiffKind: 'citizen',
  defendant: 'lighthouse-bureau',
  category: 'penalty',
  act: '熄灯决定',
  claim: '撤销熄灯决定。',
  reviewResult: 'none',
}
const sued = (facts: object = {}): Stored => ({ ...takeIn(administrativeSuit, suit, '2024-03-01').row, ...facts })

test.each`
  审级         | 名称                        | 请求
  ${'first'}   | ${'行政答辩状'}             | ${'驳回原告的诉讼请求'}
  ${'second'}  | ${'行政上诉（再审）答辩状'} | ${'维持原判'}
  ${'retrial'} | ${'行政上诉（再审）答辩状'} | ${'维持原判'}
`('第六十七条：$审级 的$名称交审理法院', ({ 审级, 名称, 请求 }) => {
  const text = administrativeSuit.documents.answer.fill(sued({ instance: 审级 }), say)
  expect(text.title).toBe(名称)
  expect(paragraphsOf(text).join()).toContain(请求)
  expect(text.closing?.to).toBe('灯塔区人民法院')
})

test('第九十四条：履行报告写明何时履行完毕；尚未履行的，写明何时完成', () => {
  const report = (facts: object) => paragraphsOf(administrativeSuit.documents.performanceReport.fill(sued(facts), say)).at(-1)
  expect(report({ performedOn: '2024-08-01' })).toBe('上述事项已于2024-08-01履行完毕。')
  expect(report({})).toContain('尚未履行')
})

test.each`
  种类               | 名称
  ${'judicial'}      | ${'关于司法建议的复函'}
  ${'procuratorial'} | ${'关于检察建议的复函'}
`('$名称，回复提出建议的机关', ({ 种类, 名称 }) => {
  const draft = {
    kind: 种类,
    proposer: '灯塔区人民法院',
    letterNo: '（2024）司建1号',
    receivedOn: '2024-03-01',
    addressee: 'lighthouse-bureau',
    subject: 'enforcement',
    content: '规范熄灯程序',
  }
  const { title, addressee } = officialProposal.documents.reply.fill(takeIn(officialProposal, draft, '2024-03-01').row, say)
  expect([title, addressee]).toEqual([名称, '灯塔区人民法院'])
})
