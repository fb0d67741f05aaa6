import { type PlainDate, plainDate } from '@fazhi/law'
import { type AnyRow, decideMove, type Input, type Matter, type RecordId } from '@fazhi/ledger'
import { act, apply, approver, attempt, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { faultOf, yearsLater } from './certificate.ts'
import { inspection as ledger } from './inspection.ts'
import { enforcementOfficer } from './officer.ts'
import { planLine } from './plan-line.ts'

const id = (n: number) => `0193f000-0000-7000-8000-00000000010${n}` as RecordId
const officer = (n: number, more: object = {}): AnyRow => {
  const applied = takeIn(
    enforcementOfficer,
    { name: `执法员${n}`, unit: 'moon-bay', duty: '执法员', staffing: 'civilServant', domain: '市场监管', appliedOn: '2023-01-03' },
    '2023-01-03',
  )
  const certified = act(enforcementOfficer, applied, 'issue', '2023-02-01', {
    cardNo: `辽${n}`,
    issuer: '省政府',
    examinedOn: '2023-01-20',
    examScore: 80,
  })
  return { ...certified.row, id: id(n), ...more }
}
const line: AnyRow = { ...(takeIn(planLine, lineDraft(), '2024-01-08').row as AnyRow), id: id(9), state: 'published' }
function lineDraft(): Input {
  return {
    plan: id(8),
    department: 'moon-bay',
    planYear: 2024,
    item: id(7),
    family: 'fire',
    content: '消防设施',
    objects: '列明',
    objectKind: 'named',
    expected: 2,
    times: 1,
    basis: '《消防法》第五十三条',
    windowFrom: '2024-03-01',
    windowTo: '2024-04-30',
    method: 'daily',
    notice: 'announced',
    urgency: 'ordinary',
    origin: 'routine',
    draftedOn: '2024-01-08',
  }
}
const prepared = (more: Input = {}) =>
  takeIn(
    ledger,
    { department: 'moon-bay', enterprise: id(6), mode: 'planned', line: id(9), content: '消防设施', preparedOn: '2024-03-04', ...more },
    '2024-03-04',
  )
const withRecords = (rows: readonly AnyRow[], day: string) => ({
  ...on(day),
  find: (_: string, wanted: RecordId) => rows.find((r) => r.id === wanted) ?? null,
})
const notify = (rows: readonly AnyRow[], matter: Matter = prepared(), day = '2024-03-05') =>
  decideMove(ledger, matter, 'notify', { lead: id(1), second: id(2), approvedBy: approver }, withRecords(rows, day))

test.each`
  情形                | 人员                                                                                 | 说明
  ${'只有一名能找到'} | ${[officer(1)]}                                                                      | ${'不得少于两人'}
  ${'同一人填了两次'} | ${[officer(1), { ...officer(1), id: id(2) }]}                                        | ${null}
  ${'证件当日届满'}   | ${[officer(1), officer(2, { validUntil: '2024-03-05' })]}                            | ${null}
  ${'证件前一日届满'} | ${[officer(1), officer(2, { validUntil: '2024-03-04' })]}                            | ${'2024-03-05已经失效'}
  ${'证件暂扣'}       | ${[officer(1), officer(2, { suspendedOn: '2024-03-01' })]}                           | ${'暂扣'}
  ${'暂扣后已恢复'}   | ${[officer(1), officer(2, { suspendedOn: '2024-02-01', restoredOn: '2024-03-05' })]} | ${null}
  ${'证件当日吊销'}   | ${[officer(1), officer(2, { endedOn: '2024-03-05' })]}                               | ${'注销或者吊销'}
  ${'证件次日吊销'}   | ${[officer(1), officer(2, { endedOn: '2024-03-06' })]}                               | ${null}
  ${'当时尚未发证'}   | ${[officer(1), officer(2, { issuedOn: '2024-03-06' })]}                              | ${'没有取得行政执法证件'}
`('第四十二条：两名持证人员，$情形：$说明', ({ 人员, 说明 }: { 人员: AnyRow[]; 说明: string | null }) => {
  const outcome = notify([line, ...人员])
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'noticed' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明), basis: { law: '行政处罚法', article: '42(1)' } })
})
test('两处填了同一条人员记录的，不是两人', () => {
  const outcome = decideMove(
    ledger,
    prepared(),
    'notify',
    { lead: id(1), second: id(1), approvedBy: approver },
    withRecords([line, officer(1)], '2024-03-05'),
  )
  expect(outcome).toMatchObject({ reason: expect.stringContaining('两名不同的') })
})

test.each`
  情形                    | 登记                                                                   | 事项                              | 说明
  ${'计划内而没有事项'}   | ${{ line: undefined }}                                                 | ${line}                           | ${'应当写明计划事项'}
  ${'计划事项没有公布'}   | ${{}}                                                                  | ${{ ...line, state: 'approved' }} | ${'没有公布'}
  ${'另一部门的计划事项'} | ${{}}                                                                  | ${{ ...line, department: 'x' }}   | ${'没有找到本部门'}
  ${'个案检查没有缘由'}   | ${{ mode: 'case', line: undefined }}                                   | ${line}                           | ${'须有投诉举报'}
  ${'个案检查写明来源'}   | ${{ mode: 'case', trigger: 'complaint', triggerNote: '12345热线1号' }} | ${line}                           | ${null}
  ${'紧急检查走一般手续'} | ${{ mode: 'urgent', trigger: 'incident', triggerNote: '值班室电话' }}  | ${line}                           | ${'直接登记进入现场'}
`('检查须有合法的缘由：$情形：$说明', ({ 登记, 事项, 说明 }: { 登记: Input; 事项: AnyRow; 说明: string | null }) => {
  const outcome = notify([事项, officer(1), officer(2)], prepared(登记))
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'noticed' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})

const rows = [line, officer(1), officer(2)]
const noticed = () => apply(prepared(), notify(rows) as Parameters<typeof apply>[1])
const enter = (input: Input, matter = noticed()) =>
  decideMove(ledger, matter, 'enter', { enteredAt: '9时', on: '2024-03-06', ...input }, withRecords(rows, '2024-03-06'))
test('输入通知书编码进入的，编码应当相符；编码出自记录自身的编号', () => {
  const code = String(noticed().row['noticeCode'])
  expect(code).toBe('00000001')
  expect(enter({ entryWay: 'code', entryCode: '错的' })).toMatchObject({ reason: expect.stringContaining('不符') })
  expect(enter({ entryWay: 'code', entryCode: code })).toMatchObject({ row: { state: 'entered' } })
})

const entered = () => apply(noticed(), enter({ entryWay: 'scan' }) as Parameters<typeof apply>[1])
const concluded = (finding: string) =>
  act(ledger, entered(), 'conclude', '2024-03-06', {
    leftAt: '11时',
    checklist: '逐项',
    finding,
    ...(finding === 'none' ? {} : { problems: '灭火器失效' }),
  })
test('第二十八条：没有问题的不责令改正；改正期限不早于责令之日，届满日顺延，复查即止', () => {
  expect(attempt(ledger, concluded('none'), 'order', '2024-03-06', { correctItems: '无', correctBy: '2024-03-20' })).toMatchObject({
    reason: expect.stringContaining('不必'),
  })
  expect(attempt(ledger, concluded('minor'), 'order', '2024-03-06', { correctItems: '更换', correctBy: '2024-03-05' })).toMatchObject({
    reason: expect.stringContaining('早于'),
  })
  const ordered = act(ledger, concluded('minor'), 'order', '2024-03-06', { correctItems: '更换', correctBy: '2024-03-16' })
  // 十六日是周六，顺延至周一
  expect(runOf(ledger, ordered, 'correct', '2024-03-10')).toEqual(['running', '2024-03-18'])
  const rechecked = act(ledger, ordered, 'recheck', '2024-03-18', { recheck: 'corrected' })
  expect(runOf(ledger, rechecked, 'correct', '2024-03-19')).toEqual(['met', '2024-03-18'])
  expect(act(ledger, rechecked, 'close', '2024-03-19').row.state).toBe('closed')
})
test('第五十四条：复查没有改正的不能办结，移送立案', () => {
  const ordered = act(ledger, concluded('violation'), 'order', '2024-03-06', { correctItems: '更换', correctBy: '2024-03-15' })
  const rechecked = act(ledger, ordered, 'recheck', '2024-03-18', { recheck: 'uncorrected' })
  expect(attempt(ledger, rechecked, 'close', '2024-03-19')).toMatchObject({ reason: expect.stringContaining('移送立案') })
  expect(act(ledger, rechecked, 'transfer', '2024-03-19', { transferNote: '消防设施' }).row.state).toBe('transferred')
})
test('发现违法行为而没有责令改正的，不能办结', () => {
  expect(attempt(ledger, concluded('violation'), 'close', '2024-03-08')).toMatchObject({ basis: { article: '28(1)' } })
})
test('紧急检查补办批准以后才作结论', () => {
  const urgent = prepared({ mode: 'urgent', line: undefined, trigger: 'incident', triggerNote: '值班室电话' })
  const inside = decideMove(
    ledger,
    urgent,
    'enterUrgently',
    { lead: id(1), second: id(2), entryWay: 'none', enteredAt: '22时' },
    withRecords(rows, '2024-03-04'),
  )
  const matter = apply(urgent, inside as Parameters<typeof apply>[1])
  const conclusion = { leftAt: '23时', checklist: '逐项', finding: 'none' }
  expect(attempt(ledger, matter, 'conclude', '2024-03-05', conclusion)).toMatchObject({ reason: expect.stringContaining('补办') })
  const madeUp = act(ledger, matter, 'makeUp', '2024-03-05', { approvedBy: approver })
  expect(act(ledger, madeUp, 'conclude', '2024-03-05', conclusion).row.state).toBe('concluded')
})

test.each`
  发证            | 年数 | 有效期至
  ${'2023-02-01'} | ${5} | ${'2028-02-01'}
  ${'2024-02-29'} | ${5} | ${'2029-02-28'}
`('$发证发证，有效$年数年，至$有效期至', ({ 发证, 年数, 有效期至 }: { 发证: string; 年数: number; 有效期至: string }) => {
  expect(yearsLater(plainDate(发证), 年数)).toBe(有效期至)
})
test('证件的效力按日期判断：后来的吊销不影响此前的检查', () => {
  const certificate = {
    name: '某',
    issuedOn: plainDate('2023-02-01'),
    validUntil: plainDate('2028-02-01'),
    suspendedOn: null,
    restoredOn: null,
    endedOn: plainDate('2025-01-06'),
  }
  const at = (day: PlainDate) => faultOf(certificate, day)
  expect([at(plainDate('2025-01-05')), at(plainDate('2023-01-31')) !== null, at(plainDate('2025-01-06')) !== null]).toEqual([null, true, true])
})
