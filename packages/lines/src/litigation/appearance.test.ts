import { plainDate } from '@fazhi/law'
import { figuresOf, type Matter } from '@fazhi/ledger'
import { act, attempt, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { courtAppearance as ledger } from './appearance.ts'

const draft = { suit: record, suedOrgan: 'lighthouse-bureau', duty: 'sole', localDuty: 'yes', summonedOn: '2024-03-01', sessionOn: '2024-03-20' }
const head = { headName: '阿星', headPost: '副局长', headKind: 'deputy' }
const present = { attendance: 'head', conduct: 'stayed', identityPaper: 'inOrder', spoke: 'yes' }
const summoned = (more: object = {}) => takeIn(ledger, { ...draft, ...more }, '2024-03-01')
const designated = (more: object = {}) => act(ledger, summoned(more), 'designate', '2024-03-05', head)
const held = (input: object, matter: Matter = designated(), on = '2024-03-20') => act(ledger, matter, 'hold', on, { ...present, ...input })
const excused = () =>
  act(ledger, designated(), 'excuse', '2024-03-06', { excuseGround: 'forceMajeure', excuseReason: '洪水', excuseProof: 'sealed', staff: '阿云' })

test('法释〔2018〕1号第一百二十八条第二款、第一百三十二条：不得仅委托律师出庭，只有律师到庭的另行计数', () => {
  const { row } = held({ attendance: 'lawyer' })
  expect(row).toMatchObject({ headAppeared: 'no', proposalGround: 'nobody' })
  expect(count([row, held({}).row])['lawyerOnly']?.value).toBe(1)
})

test.each`
  类别             | 算不算
  ${'chief'}       | ${true}
  ${'deputy'}      | ${true}
  ${'deputyLevel'} | ${true}
  ${'inCharge'}    | ${true}
  ${'entrusted'}   | ${false}
  ${'lower'}       | ${false}
`('第二条：$类别算不算负责人：$算不算', ({ 类别, 算不算 }) => {
  expect(held({ headKind: 类别 }).row['headAppeared']).toBe(算不算 ? 'yes' : 'no')
  const outcome = attempt(ledger, summoned(), 'designate', '2024-03-05', { ...head, headKind: 类别 })
  if (算不算) expect(outcome).toHaveProperty('entry')
  else expect(outcome).toMatchObject({ basis: { law: '法释〔2020〕3号', article: '2' } })
})

test('第二条：负责人到庭的，写明是谁', () => {
  expect(attempt(ledger, summoned(), 'hold', '2024-03-20', present)).toMatchObject({ basis: { article: '2' } })
})

test('第三条：共同被告确定由另一被告的负责人出庭的，本机关不确定人选，也不计入本机关的出庭率', () => {
  const other = summoned({ duty: 'other' })
  expect(attempt(ledger, other, 'designate', '2024-03-05', head)).toMatchObject({ basis: { article: '3' } })
  const { row } = held({ attendance: 'staff', identityPaper: undefined, spoke: undefined }, other)
  expect(row['proposalGround']).toBe('none')
  expect(count([row])).toMatchObject({ held: { value: 0 }, appearanceRate: { value: null, denominator: 0 } })
})

test('第四条：写明法院通知负责人出庭的情形', () => {
  expect(attempt(ledger, summoned(), 'receiveNotice', '2024-03-05')).toMatchObject({ faults: [{ field: 'noticeGround' }] })
})

test.each`
  通知            | 状况        | 期限
  ${'2024-03-16'} | ${'inTime'} | ${'met'}
  ${'2024-03-17'} | ${'short'}  | ${'late'}
`('第五条第二款：开庭三日前送达出庭通知，$通知送达、20日开庭', ({ 通知, 状况, 期限 }) => {
  const notified = act(ledger, summoned(), 'receiveNotice', 通知, { noticeGround: 'publicConcern' })
  expect(notified.row['noticeStanding']).toBe(状况)
  expect(runOf(ledger, notified, 'notice', 通知)).toEqual([期限, '2024-03-16'])
  const afterwards = act(ledger, designated(), 'receiveNotice', 通知, { noticeGround: 'publicConcern' })
  expect(afterwards.row['noticeStanding']).toBe(状况)
})

test('第五条第三款：开庭前可以更换出庭负责人，开庭日过后不能', () => {
  const chief = { headName: '阿云', headPost: '局长', headKind: 'chief' }
  expect(act(ledger, designated(), 'replace', '2024-03-19', chief).row['headName']).toBe('阿云')
  expect(attempt(ledger, designated(), 'replace', '2024-03-21', chief)).toMatchObject({ basis: { article: '5(3)' } })
  expect(attempt(ledger, designated(), 'replace', '2024-03-19', { ...chief, headKind: 'lower' })).toMatchObject({ basis: { article: '2' } })
})

test('第五条第三款：已经确定人选的，更换而不再确定；理由不被认可而尚未确定的，还可以确定', () => {
  expect(attempt(ledger, designated(), 'designate', '2024-03-06', head)).toMatchObject({ basis: { article: '5(3)' } })
  const explained = { excuseGround: 'other', excuseReason: '开会', excuseProof: 'signed' }
  const rejected = act(ledger, act(ledger, summoned(), 'excuse', '2024-03-06', explained), 'rejectExcuse', '2024-03-07')
  expect(attempt(ledger, rejected, 'replace', '2024-03-08', head)).toMatchObject({ basis: { article: '5(3)' } })
  expect(act(ledger, rejected, 'designate', '2024-03-08', head).row['headName']).toBe('阿星')
})

test.each`
  证明           | 出庭
  ${'inOrder'}   | ${'yes'}
  ${'mended'}    | ${'yes'}
  ${'defective'} | ${'no'}
`('第六条：身份证明不能补正的，视为未出庭（$证明）', ({ 证明, 出庭 }) => {
  expect(held({ identityPaper: 证明 }).row['headAppeared']).toBe(出庭)
})
test('第六条：负责人到庭的，登记身份证明', () => {
  expect(attempt(ledger, designated(), 'hold', '2024-03-20', { ...present, identityPaper: undefined })).toMatchObject({ basis: { article: '6' } })
})

test('第七条第一款：多次开庭，出庭一次即可；法院再次通知的除外', () => {
  const again = (calledAgain: string) => act(ledger, held({}), 'holdAgain', '2024-04-10', { calledAgain, attendance: 'staff', conduct: 'stayed' }).row
  expect(again('no')).toMatchObject({ headAppeared: 'yes', sessions: 2, heldOn: '2024-03-20', heardAgainOn: '2024-04-10', proposalGround: 'none' })
  expect(again('yes')).toMatchObject({ headAppeared: 'no', proposalGround: 'absent' })
})
test('第七条第一款：首次未出庭、再次开庭出庭的，算已出庭，但先前的情形仍在', () => {
  const first = held({ attendance: 'staff' })
  const { row } = act(ledger, first, 'holdAgain', '2024-04-10', { ...present, calledAgain: 'no' })
  expect(row).toMatchObject({ headAppeared: 'yes', proposalGround: 'absent' })
})

test('第八条、第九条：不能出庭的材料应当签章；理由经法院认可、工作人员到庭的，算正当理由', () => {
  const outcome = attempt(ledger, designated(), 'excuse', '2024-03-06', { excuseGround: 'other', excuseReason: '开会', excuseProof: 'none' })
  expect(outcome).toMatchObject({ basis: { article: '9' } })
  const accepted = act(ledger, excused(), 'acceptExcuse', '2024-03-07')
  expect(held({ attendance: 'staff' }, accepted).row).toMatchObject({ headAppeared: 'excused', proposalGround: 'none' })
  expect(held({ attendance: 'nobody' }, accepted).row).toMatchObject({ headAppeared: 'no', proposalGround: 'nobody' })
  const rejected = act(ledger, excused(), 'rejectExcuse', '2024-03-07')
  expect(held({ attendance: 'staff' }, rejected).row).toMatchObject({ headAppeared: 'no', proposalGround: 'absent' })
})

test('第九条：没有说明理由的，不能以此延期开庭', () => {
  expect(attempt(ledger, designated(), 'adjourn', '2024-03-06', { adjournedTo: '2024-04-10' })).toMatchObject({ basis: { article: '9' } })
})

test('第十一条第三款：负责人到庭的，登记是否就实质性解决争议发表意见', () => {
  expect(attempt(ledger, designated(), 'hold', '2024-03-20', { ...present, spoke: undefined })).toMatchObject({ basis: { article: '11(3)' } })
  expect(count([held({}).row, held({ spoke: 'no' }).row])['speakingRate']).toMatchObject({ numerator: 1, denominator: 2 })
})

test.each`
  到庭        | 表现        | 情形
  ${'head'}   | ${'stayed'} | ${'none'}
  ${'staff'}  | ${'stayed'} | ${'absent'}
  ${'nobody'} | ${'stayed'} | ${'nobody'}
  ${'head'}   | ${'left'}   | ${'left'}
  ${'head'}   | ${'silent'} | ${'silent'}
`('第十二条：可能收到司法建议的情形：$到庭、$表现', ({ 到庭, 表现, 情形 }) => {
  expect(held({ attendance: 到庭, conduct: 表现 }).row['proposalGround']).toBe(情形)
})
test('第十二条第二项：延期开庭之后仍不出庭', () => {
  const adjourned = act(ledger, excused(), 'adjourn', '2024-03-08', { adjournedTo: '2024-04-10' })
  expect(attempt(ledger, adjourned, 'hold', '2024-04-09', { ...present })).toMatchObject({ basis: { article: '5(2)' } })
  expect(held({ attendance: 'staff' }, adjourned, '2024-04-10').row).toMatchObject({ headAppeared: 'no', proposalGround: 'absentAgain' })
  expect(held({}, adjourned, '2024-04-10').row).toMatchObject({ headAppeared: 'yes', proposalGround: 'none' })
})

const count = (rows: readonly Matter['row'][]) =>
  figuresOf(ledger, rows, { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') })

test('出庭率有三个口径，各有分子分母；未开庭的不在分母', () => {
  const notified = act(ledger, summoned(), 'receiveNotice', '2024-03-05', { noticeGround: 'publicConcern' })
  const rows = [
    held({}).row,
    held({}, act(ledger, notified, 'designate', '2024-03-06', head)).row,
    held({ attendance: 'staff' }, notified).row,
    held({ attendance: 'staff' }, act(ledger, excused(), 'acceptExcuse', '2024-03-07')).row,
    act(ledger, designated(), 'cancel', '2024-03-10', { cancelReason: 'withdrawn' }).row,
    act(ledger, summoned(), 'cancel', '2024-03-10', { cancelReason: 'onPaper' }).row,
  ]
  expect(count(rows)).toMatchObject({
    held: { value: 4 },
    appearanceRate: { numerator: 2, denominator: 4 },
    appearanceRateNotified: { numerator: 1, denominator: 2 },
    appearanceRateExcused: { numerator: 3, denominator: 4 },
  })
})
test('没有开庭案件的，没有出庭率，不是百分之百', () => {
  const { row } = act(ledger, summoned(), 'cancel', '2024-03-10', { cancelReason: 'withdrawn' })
  for (const rate of ['appearanceRate', 'appearanceRateNotified', 'appearanceRateExcused'])
    expect(count([row])[rate]).toEqual({ value: null, numerator: 0, denominator: 0 })
})
