import { paragraphsOf, type Say } from '@fazhi/ledger'
import { takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { blank } from '../shared/blank.ts'
import { reconsiderationCase as ledger } from './case.ts'

const draft = {
  channel: 'post',
  applicant: '阿月',
  applicantKind: 'citizen',
  respondent: 'lighthouse-bureau',
  category: 'penalty',
  matter: '请求撤销熄灯决定。',
}
const say: Say = { government: '灯塔区人民政府', name: (id) => (id === null ? '' : '灯塔管理局'), day: (on) => on ?? '' }

/** What a document says of a case received on a day, with these facts. */
function words(name: keyof typeof ledger.documents, facts: object = {}, receivedOn = '2024-03-01') {
  const row = { ...takeIn(ledger, { ...draft, receivedOn }, receivedOn).row, ...facts }
  const text = ledger.documents[name].fill(row, say)
  const { rows = [], closing } = text
  return [...rows.map((row) => row.join('：')), ...paragraphsOf(text), closing?.to, ...(closing?.signers ?? [])].join('\n')
}

test.each`
  outcome            | 修订后          | 修订前                                | 主文
  ${'upheld'}        | ${'第六十八条'} | ${'第二十八条第一款第一项'}           | ${'维持被申请人作出的熄灯决定。'}
  ${'claimRejected'} | ${'第六十九条'} | ${'实施条例》第四十八条第一款第一项'} | ${'驳回申请人的行政复议请求。'}
  ${'altered'}       | ${'第六十三条'} | ${'第二十八条第一款第三项'}           | ${'将被申请人作出的熄灯决定变更为'}
  ${'revoked'}       | ${'第六十四条'} | ${'第二十八条第一款第三项'}           | ${'撤销被申请人作出的熄灯决定。'}
  ${'partlyRevoked'} | ${'第六十四条'} | ${'第二十八条第一款第三项'}           | ${'的部分。'}
  ${'unlawful'}      | ${'第六十五条'} | ${'第二十八条第一款第三项'}           | ${'确认被申请人作出的熄灯决定违法。'}
  ${'void'}          | ${'第六十七条'} | ${'第二十八条第一款第三项'}           | ${'确认被申请人作出的熄灯决定无效。'}
  ${'performance'}   | ${'第六十六条'} | ${'第二十八条第一款第二项'}           | ${'履行'}
  ${'agreement'}     | ${'第七十一条'} | ${'第二十八条第一款第三项'}           | ${'的责任。'}
  ${'compensation'}  | ${'第七十二条'} | ${'第二十九条'}                       | ${'赔偿申请人'}
`('第七十五条：$outcome 的决定书写明条文和主文', ({ outcome, 修订后, 修订前, 主文 }) => {
  const facts = { outcome, attackedAct: '熄灯决定' }
  const now = words('decision', facts)
  expect(now).toContain(`《中华人民共和国行政复议法》${修订后}的规定，本机关决定：`)
  expect(now).toContain(主文)
  expect(words('decision', facts, '2023-12-20')).toContain(`${修订前}的规定，本机关决定：`)
})

test('第六十四条：责令重作的写入主文，没有限定期限的为六十日；没有责令的不写', () => {
  const revoked = { outcome: 'revoked', attackedAct: '熄灯决定' }
  expect(words('decision', revoked)).not.toContain('重新作出')
  expect(words('decision', { ...revoked, remake: 'ordered' })).toContain('自收到本决定书之日起六十日内重新作出行政行为')
  expect(words('decision', { ...revoked, remake: 'ordered', remakeBy: '2024-06-01' })).toContain('于2024-06-01前重新作出行政行为')
})

test.each(['decision', 'declineDecision', 'rejectionDecision'] as const)('行政诉讼法第四十五条：%s 告知十五日内可以起诉', (name) => {
  expect(words(name)).toContain('自收到本决定书之日起十五日内依法向有管辖权的人民法院提起行政诉讼')
})

test('第三十条第二款：不属于本机关管辖的，不予受理决定书告知有管辖权的机关，其他理由不写', () => {
  const other = { competentOrgan: '海港区人民政府' }
  expect(words('declineDecision', { ...other, declineGround: 'jurisdiction' })).toContain('有管辖权的行政复议机关是海港区人民政府')
  expect(words('declineDecision', { ...other, declineGround: 'late' })).not.toContain('海港区人民政府')
})

test.each`
  程序          | 收到            | 条文            | 期限
  ${'ordinary'} | ${'2024-03-01'} | ${'第四十八条'} | ${'十日（工作日）内'}
  ${'summary'}  | ${'2024-03-01'} | ${'第五十四条'} | ${'五日（工作日）内'}
  ${'ordinary'} | ${'2023-12-20'} | ${'第二十三条'} | ${'十日内'}
`('$条文：答复通知书写明$期限提出书面答复，逾期视为没有证据', ({ 程序, 收到, 条文, 期限 }) => {
  const notice = words('replyNotice', { procedure: 程序 }, 收到)
  expect(notice).toContain(`${条文}的规定`)
  expect(notice).toContain(`之日起${期限}`)
  expect(notice).toContain('视为该行政行为没有证据、依据')
})

test.each`
  收到            | 批准                      | 条文
  ${'2024-03-01'} | ${'行政复议机构的负责人'} | ${'第六十二条第一款'}
  ${'2023-12-20'} | ${'行政复议机关的负责人'} | ${'第三十一条第一款'}
`('$条文：延期审理通知书写明经$批准批准延长几日', ({ 收到, 批准, 条文 }) => {
  const notice = words('extension', { extendedDays: 30, extensionReason: '案情复杂' }, 收到)
  expect(notice).toContain(`${条文}的规定，经${批准}批准，本案审理期限延长30日`)
})

test('第七十四条：准予撤回而终止的，告知不得再以同一事实和理由申请', () => {
  expect(words('terminationDecision', { terminationGround: 'withdrawn' })).toContain('不得再以同一事实和理由')
  expect(words('terminationDecision', { terminationGround: 'noSuccessor' })).not.toContain('不得再以同一事实和理由')
})

test('第二十二条：申请书交行政复议机关，公民和组织所填不同，由申请人签名', () => {
  expect(words('application')).toMatch(/身份证件种类[\s\S]*请求撤销熄灯决定。[\s\S]*灯塔区人民政府\n申请人（签名或者盖章）/)
  expect(words('application', { applicantKind: 'organisation' })).toContain('统一社会信用代码')
})

test('记录里没有的，在文书里留空', () => {
  expect(words('suspensionNotice')).toContain(`下列情形：${blank}`)
  expect(words('suspensionNotice')).toContain('自　　　　年　　月　　日起中止')
})
