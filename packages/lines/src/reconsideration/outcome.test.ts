import { plainDate } from '@fazhi/law'
import { figuresOf, isChange, type Matter, toPredicate } from '@fazhi/ledger'
import { account, act, approver, attempt, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationCase as ledger } from './case.ts'
import { corrected, enforcerOf } from './decision-rules.ts'
import { outcomes } from './vocabulary.ts'

const draft = {
  channel: 'post',
  applicant: '阿月',
  applicantKind: 'citizen',
  respondent: 'lighthouse-bureau',
  category: 'penalty',
  matter: '请求撤销熄灯决定',
}
const accepted = (day: string, more: object = {}) =>
  act(ledger, takeIn(ledger, { ...draft, ...more, receivedOn: day }, day), 'accept', day, { procedure: 'ordinary', handler: account })
const decide = (matter: Matter, day: string, input: object) => attempt(ledger, matter, 'decide', day, { approvedBy: approver, ...input })
const decided = (input: object, day = '2024-04-01', from = accepted('2024-03-01')) =>
  act(ledger, from, 'decide', day, { approvedBy: approver, ...input })
const served = (input: object) => act(ledger, decided(input), 'serve', '2024-04-08')
const refusal = (reason: string, article: string) => ({ reason: expect.stringContaining(reason), basis: { article } })

test('第六十一条第一款：复议决定经行政复议机关负责人同意', () => {
  expect(attempt(ledger, accepted('2024-03-01'), 'decide', '2024-04-01', { outcome: 'upheld' })).toEqual({
    faults: [{ field: 'approvedBy', message: '请填写批准人（政府负责人）' }],
  })
})

test.each(Object.keys(outcomes))('第六十三条至第七十二条：复议决定 %s', (outcome) => {
  const matter = accepted('2024-03-01', { category: 'agreement' })
  expect(decided({ outcome }, '2024-04-01', matter).row).toMatchObject({ outcome, closing: 'decision', state: 'decided' })
})

test('第七十一条：承担行政协议责任，只适用于行政协议案件', () => {
  expect(decide(accepted('2024-03-01'), '2024-04-01', { outcome: 'agreement' })).toMatchObject(refusal('只适用于复议事项为行政协议的案件', '71'))
})

test('直接纠错：撤销、部分撤销、变更、确认违法、确认无效、责令履行', () => {
  const isCorrected = toPredicate(corrected, plainDate('2024-12-31'))
  expect(Object.keys(outcomes).filter((outcome) => isCorrected({ outcome }))).toEqual([
    ...['altered', 'revoked', 'partlyRevoked', 'unlawful', 'void', 'performance'],
  ])
})

test.each`
  收到            | 填写                                               | 结果
  ${'2024-03-01'} | ${{ heavier: 'yes' }}                              | ${'不得作出对申请人更为不利的变更决定'}
  ${'2024-03-01'} | ${{ heavier: 'yes', thirdPartyClaim: 'contrary' }} | ${null}
  ${'2024-03-01'} | ${{ heavier: 'no' }}                               | ${null}
  ${'2024-03-01'} | ${{}}                                              | ${null}
  ${'2025-03-03'} | ${{}}                                              | ${'请说明变更后是否对申请人更为不利'}
`('第六十三条第二款：$收到 收到，变更决定 $填写', ({ 收到, 填写, 结果 }) => {
  const matter = act(ledger, accepted(收到), 'hearViews', 收到, { viewsWay: 'phone' })
  const outcome = decide(matter, 收到, { outcome: 'altered', ...填写 })
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal(结果, '63(2)'))
})

test('第六十四条第一款：责令重作以撤销为前提', () => {
  expect(decide(accepted('2024-03-01'), '2024-04-01', { outcome: 'unlawful', remake: 'ordered' })).toMatchObject(
    refusal('应当先决定撤销或者部分撤销', '64(1)'),
  )
})

test('实施条例第四十九条：没有限定重作日期的，自送达之日起六十日；决定书已经限定的，依决定书', () => {
  const open = served({ outcome: 'revoked', remake: 'ordered' })
  expect(runOf(ledger, open, 'remake', '2024-04-08')).toEqual(['running', '2024-06-07'])
  const fixed = served({ outcome: 'revoked', remake: 'ordered', remakeBy: '2024-05-01' })
  expect(runOf(ledger, fixed, 'remake', '2024-04-08')).toBeUndefined()
})

test.each`
  责令                     | 重作           | 结果
  ${'ordered'}             | ${'different'} | ${null}
  ${'ordered'}             | ${'same'}      | ${'64(2)'}
  ${'orderedForProcedure'} | ${'same'}      | ${null}
`('第六十四条第二款：$责令，重新作出的行为 $重作', ({ 责令, 重作, 结果 }) => {
  const matter = served({ outcome: 'revoked', remake: 责令 })
  const outcome = attempt(ledger, matter, 'perform', '2024-05-06', { remadeAct: 重作 })
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal('不是履行复议决定', 结果))
})

test.each`
  收到            | 填写                            | 结果
  ${'2025-03-03'} | ${{}}                           | ${'才生效'}
  ${'2025-03-03'} | ${{ mediatedOn: '2025-04-02' }} | ${'尚未生效'}
  ${'2025-03-03'} | ${{ mediatedOn: '2025-04-01' }} | ${null}
  ${'2024-03-01'} | ${{}}                           | ${null}
`('第七十三条：调解书签字盖章才生效，$收到 收到，$填写', ({ 收到, 填写, 结果 }) => {
  const outcome = attempt(ledger, accepted(收到), 'settle', '2025-04-01', 填写)
  if (结果 === null) expect(outcome).toMatchObject({ row: { state: 'settled', closing: 'mediation' } })
  else expect(outcome).toMatchObject(refusal(结果, '73(1)'))
})

test('第七十四条：和解后撤回的，终止，与调解分别统计', () => {
  const input = { terminationGround: 'withdrawn', withdrawal: 'settlement' }
  const settled = act(ledger, accepted('2024-03-01'), 'terminate', '2024-04-01', input)
  const mediated = act(ledger, accepted('2024-03-01'), 'settle', '2024-04-01')
  expect([settled.row['closing'], mediated.row['closing']]).toEqual(['settlement', 'mediation'])
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  const rows = [settled.row, mediated.row, decided({ outcome: 'upheld' }).row]
  expect(figuresOf(ledger, rows, year)['settlementRate']).toMatchObject({ numerator: 2, denominator: 3 })
})

test('第三十三条：驳回申请应当说明理由', () => {
  const matter = accepted('2025-03-03')
  expect(attempt(ledger, matter, 'reject', '2025-03-20')).toMatchObject(refusal('应当说明理由', '33'))
  expect(act(ledger, matter, 'reject', '2025-03-20', { rejectionReason: '与行政行为没有利害关系' }).row.state).toBe('rejected')
})

test('第七十五条第二款：复议决定一经送达即生效，生效之前不能责令履行，也不能归档', () => {
  const matter = decided({ outcome: 'performance' })
  for (const move of ['orderPerformance', 'enforce', 'perform', 'archive'])
    expect(attempt(ledger, matter, move, '2024-04-08')).toMatchObject({ reason: expect.stringContaining('现为“已决定”') })
  expect(act(ledger, matter, 'serve', '2024-04-08').row).toMatchObject({ state: 'served', decisionServedOn: '2024-04-08', closedOn: '2024-04-01' })
})

test('第七十七条第二款：责令履行应当限定期限', () => {
  const matter = served({ outcome: 'performance' })
  expect(attempt(ledger, matter, 'orderPerformance', '2024-06-03', { performBy: '2024-06-03' })).toMatchObject(refusal('应当限定期限', '77(2)'))
  const ordered = act(ledger, matter, 'orderPerformance', '2024-06-03', { performBy: '2024-06-20' })
  expect(act(ledger, ordered, 'perform', '2024-06-18').row).toMatchObject({ state: 'performed', performedOn: '2024-06-18' })
})

test.each`
  决定               | 执行
  ${'upheld'}        | ${'respondent'}
  ${'claimRejected'} | ${'respondent'}
  ${'altered'}       | ${'organ'}
`('第七十八条：$决定 的，由 $执行 强制执行', ({ 决定, 执行 }) => {
  expect(act(ledger, served({ outcome: 决定 }), 'enforce', '2024-05-06').row['enforcer']).toBe(执行)
})

test('第七十八条：调解书由行政复议机关强制执行', () => {
  const settled = act(ledger, accepted('2024-03-01'), 'settle', '2024-04-01')
  expect(act(ledger, settled, 'enforce', '2024-05-06').row['enforcer']).toBe(enforcerOf({ outcome: null }))
})

test('第七十九条：公开的是已经生效的决定，不含申请人', () => {
  const { published } = ledger.access
  const isPublic = toPredicate({ ...published?.where }, on('2024-12-31').today)
  expect([isPublic(decided({ outcome: 'upheld' }).row), isPublic(served({ outcome: 'upheld' }).row)]).toEqual([false, true])
  expect(published?.fields).not.toContain('applicant')
})

test.each`
  办理            | 结果
  ${'2024-04-30'} | ${'inTime'}
  ${'2024-05-06'} | ${'late'}
`('第六十二条：$办理 结案，$结果', ({ 办理, 结果 }) => {
  expect(decided({ outcome: 'upheld' }, 办理).row['closedInTime']).toBe(结果)
})

test('结案之后归档，填写档号和页数；结案率、受理率、纠错率不因此改变', () => {
  const matter = served({ outcome: 'revoked' })
  const archived = act(ledger, matter, 'archive', '2024-06-03', { archiveNo: '2024-XZFY-001', archivePages: 86 })
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(archived.row.state).toBe('archived')
  expect(figuresOf(ledger, [archived.row], year)).toEqual(figuresOf(ledger, [matter.row], year))
  expect(figuresOf(ledger, [archived.row], year)).toMatchObject({
    closingRate: { value: 1 },
    acceptanceRate: { value: 1 },
    correctionRate: { value: 1 },
  })
})

test('不予受理、视为放弃不计入应当受理，但计入全部申请', () => {
  const rejected = takeIn(ledger, { ...draft, receivedOn: '2024-03-01' }, '2024-03-01')
  const declined = act(ledger, rejected, 'decline', '2024-03-04', { declineGround: 'late' })
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, [declined.row, accepted('2024-03-01').row], year)).toMatchObject({
    acceptanceRate: { numerator: 1, denominator: 1 },
    acceptanceRateOfAll: { numerator: 1, denominator: 2 },
    declined: { value: 1 },
  })
})
