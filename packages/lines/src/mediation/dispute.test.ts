import { isRefusal, plainDate } from '@fazhi/law'
import { decideMove, figuresOf, isChange, type Outcome, openingsOf, type RecordId } from '@fazhi/ledger'
import { act, attempt, on, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { dispute } from './dispute.ts'
import { disputeScreening } from './screening.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const screening = '0193f000-0000-7000-8000-0000000000c1' as RecordId
const draft = {
  source: 'application',
  foundOn: '2024-03-04',
  committee: record,
  category: 'neighbours',
  nature: 'civil',
  pending: 'none',
  partyA: '赵甲',
  partyB: '钱乙',
  matter: '滴水檐的水流到邻家',
  headcount: 'few',
  risk: 'none',
}
const found = (more: object = {}) => takeIn(dispute, { ...draft, ...more }, '2024-03-04')
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const initiative = { startedBy: 'initiative' }

test.each`
  性质                | 已受理      | 激化       | 先报告   | 条文
  ${'civil'}          | ${'none'}   | ${'none'}  | ${false} | ${null}
  ${'administrative'} | ${'none'}   | ${'none'}  | ${false} | ${'22'}
  ${'criminal'}       | ${'none'}   | ${'none'}  | ${false} | ${'22'}
  ${'reserved'}       | ${'none'}   | ${'none'}  | ${false} | ${'22'}
  ${'civil'}          | ${'court'}  | ${'none'}  | ${false} | ${'22'}
  ${'civil'}          | ${'police'} | ${'none'}  | ${false} | ${'22'}
  ${'civil'}          | ${'none'}   | ${'crime'} | ${false} | ${'25'}
  ${'civil'}          | ${'none'}   | ${'crime'} | ${true}  | ${null}
`('哪些纠纷可以转入调解：性质$性质，已受理$已受理，激化$激化，先报告$先报告', ({ 性质, 已受理, 激化, 先报告, 条文 }) => {
  const one = found({ nature: 性质, pending: 已受理, risk: 激化 })
  const now = 先报告 ? act(dispute, one, 'report', '2024-03-04', { reportedTo: '南塔派出所' }) : one
  expect(articleOf(attempt(dispute, now, 'mediate', '2024-03-05', initiative))).toBe(条文)
})

test.each`
  那次排查                                | 条文
  ${{ state: 'done', result: 'found' }}   | ${null}
  ${{ state: 'done', result: 'nothing' }} | ${'17'}
  ${{ state: 'voided', result: 'found' }} | ${'17'}
`('排查发现的纠纷，那次排查确有发现：$那次排查', ({ 那次排查, 条文 }) => {
  const one = found({ source: 'screening', screening })
  const by = { ...on('2024-03-05'), find: () => ({ ...one.row, ...那次排查 }) }
  expect(articleOf(decideMove(dispute, one, 'mediate', initiative, by))).toBe(条文)
})

test('排查发现的纠纷没有写明哪一次排查的，不能转入调解', () => {
  expect(articleOf(attempt(dispute, found({ source: 'screening' }), 'mediate', '2024-03-05', initiative))).toBe('17')
})

test('转入调解即立一件调解案件，指向同一件纠纷，来源相同', () => {
  const mediated = act(dispute, found(), 'mediate', '2024-03-05', { startedBy: 'application' })
  const entry = mediated.entries.at(-1)
  const openings = entry ? openingsOf(dispute, mediated, entry, on('2024-03-05')) : []
  expect(openings).toMatchObject([
    { ledger: 'people_mediation', draft: { dispute: record, source: 'application', partyA: '赵甲', registeredOn: '2024-03-05' } },
  ])
})

test('排查的次数含没有发现的，不含作废的；发现的件数由纠纷计，同一纠纷不重复计', () => {
  const round = (result: string) =>
    takeIn(disputeScreening, { committee: record, screenedOn: '2024-03-04', area: '三组', screeners: '耿阳', method: 'visit', result }, '2024-03-04')
  const rounds = [
    round('found').row,
    round('nothing').row,
    act(disputeScreening, round('found'), 'void', '2024-03-05', { voidReason: '重复登记' }).row,
  ]
  expect(figuresOf(disputeScreening, rounds, year)).toMatchObject({ screened: { value: 2 }, nothing: { value: 1 } })

  const same = act(dispute, found({ source: 'screening', screening }), 'merge', '2024-03-05', { sameAs: screening })
  const rows = [found({ source: 'screening', screening }).row, same.row, found().row, found({ source: 'referral' }).row]
  expect(figuresOf(dispute, rows, year)).toMatchObject({
    found: { value: 1 },
    applied: { value: 1 },
    received: { value: 1 },
    handedOver: { numerator: 0, denominator: 1 },
  })
})

test('同一纠纷不能指向自己', () => {
  expect(articleOf(attempt(dispute, found(), 'merge', '2024-03-05', { sameAs: record }))).toBe('27')
})
