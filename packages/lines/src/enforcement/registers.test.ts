import { type AnyRow, decideMove, type Input, offersOf, type RecordId } from '@fazhi/ledger'
import { act, attempt, by, mend, on, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { enterprise } from './enterprise.ts'
import { enforcementItem as item } from './item.ts'
import { itemBatch } from './item-batch.ts'
import { enforcementOfficer as officer } from './officer.ts'
import { planLine } from './plan-line.ts'
import { enforcementSubject as subject } from './subject.ts'
import { subjectAudit } from './subject-audit.ts'

const id = (n: number) => `0193f000-0000-7000-8000-00000000020${n}` as RecordId
const finding = (rows: readonly AnyRow[], day: string) => ({
  ...on(day),
  find: (_: string, wanted: RecordId) => rows.find((r) => r.id === wanted) ?? null,
})
const auditOf = (more: Input = {}) =>
  takeIn(
    subjectAudit,
    {
      body: 'moon-bay',
      roundYear: 2024,
      nature: 'organ',
      level: 'district',
      penaltyPower: 'yes',
      openedOn: '2024-05-06',
      legalBasis: '《某法》',
      certified: 2,
      ...more,
    },
    '2024-05-06',
  )

test.each`
  情形                  | 核查                                               | 说明
  ${'两人持证'}         | ${{}}                                              | ${null}
  ${'一人持证'}         | ${{ certified: 1 }}                                | ${'少于两人'}
  ${'受委托没有委托书'} | ${{ nature: 'entrusted' }}                         | ${'书面委托书'}
  ${'受委托有委托书'}   | ${{ nature: 'entrusted', entrustment: '某委1号' }} | ${null}
  ${'街道没有赋权决定'} | ${{ level: 'township' }}                           | ${'省人民政府的决定'}
  ${'街道没有处罚权'}   | ${{ level: 'township', penaltyPower: 'no' }}       | ${null}
`('主体资格审核：$情形：$说明', ({ 核查, 说明 }: { 核查: Input; 说明: string | null }) => {
  const { entrustment, ...intake } = 核查 as Input & { entrustment?: string }
  const outcome = attempt(subjectAudit, auditOf(intake), 'pass', '2024-05-20', entrustment === undefined ? {} : { entrustment })
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'passed' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})

const announcedAudit: AnyRow = {
  ...act(subjectAudit, act(subjectAudit, auditOf(), 'pass', '2024-05-20'), 'announce', '2024-06-03', { announcement: '公告' }).row,
  id: id(1),
}
const registered = takeIn(
  subject,
  {
    name: '月亮湾市场局',
    body: 'moon-bay',
    nature: 'organ',
    level: 'district',
    penaltyPower: 'yes',
    domain: '市场监管',
    basis: '《某法》',
    registeredOn: '2024-06-03',
  },
  '2024-06-03',
)
test.each`
  核查                                         | 说明
  ${announcedAudit}                            | ${null}
  ${{ ...announcedAudit, state: 'passed' }}    | ${'尚未公告'}
  ${{ ...announcedAudit, body: 'star-bay' }}   | ${'另一单位'}
  ${{ ...announcedAudit, penaltyPower: 'no' }} | ${'不一致'}
  ${{ ...announcedAudit, id: id(9) }}          | ${'没有找到'}
`('主体公告须有已公告的本单位核查：$说明', ({ 核查, 说明 }: { 核查: AnyRow; 说明: string | null }) => {
  const outcome = decideMove(subject, registered, 'announce', { audit: id(1) }, finding([核查], '2024-06-03'))
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'announced' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明), basis: { law: '行政处罚法', article: '17' } })
})

const announced: AnyRow = { ...registered.row, id: id(2), state: 'announced' }
const approved: AnyRow = {
  ...takeIn(itemBatch, { name: '批', reason: 'sortOut', ground: '方案', draftedOn: '2024-06-03', expected: 1 }, '2024-06-03').row,
  id: id(3),
  state: 'approved',
}
const drafted = (more: Input = {}) =>
  takeIn(
    item,
    {
      code: '1',
      name: '对违反某法的处罚',
      kind: 'penalty',
      agency: 'moon-bay',
      subject: id(2),
      batch: id(3),
      area: 'market',
      draftedOn: '2024-06-03',
      settingBasis: '《某法》第五十三条',
      basisLevel: 'law',
      ...more,
    },
    '2024-06-03',
  )
const whole = { breachBasis: '《某法》第二十条', penaltyBasis: '《某法》第53条第2款' }
test.each`
  情形                | 事项                            | 列入                                   | 名录                                                | 说明
  ${'依据写全'}       | ${{}}                           | ${whole}                               | ${[announced, approved]}                            | ${null}
  ${'规范性文件设定'} | ${{ basisLevel: 'normative' }}  | ${whole}                               | ${[announced, approved]}                            | ${'不得设定行政处罚'}
  ${'没有写到条'}     | ${{ settingBasis: '《某法》' }} | ${whole}                               | ${[announced, approved]}                            | ${'写到条'}
  ${'没有罚则'}       | ${{}}                           | ${{ breachBasis: '《某法》第二十条' }} | ${[announced, approved]}                            | ${'罚则'}
  ${'许可不要罚则'}   | ${{ kind: 'licence' }}          | ${{}}                                  | ${[announced, approved]}                            | ${null}
  ${'检查没有类别'}   | ${{ kind: 'inspection' }}       | ${{}}                                  | ${[announced, approved]}                            | ${'检查类别'}
  ${'主体没有公告'}   | ${{}}                           | ${whole}                               | ${[registered.row, approved]}                       | ${'没有公告'}
  ${'主体已经撤销'}   | ${{}}                           | ${whole}                               | ${[{ ...announced, state: 'revoked' }, approved]}   | ${'没有公告'}
  ${'主体没有处罚权'} | ${{}}                           | ${whole}                               | ${[{ ...announced, penaltyPower: 'no' }, approved]} | ${'没有行政处罚权'}
  ${'批次没有批准'}   | ${{}}                           | ${whole}                               | ${[announced, { ...approved, state: 'reviewed' }]}  | ${'尚未批准'}
`('事项列入清单：$情形：$说明', ({ 事项, 列入, 名录, 说明 }: { 事项: Input; 列入: Input; 名录: AnyRow[]; 说明: string | null }) => {
  const outcome = decideMove(item, drafted(事项), 'list', 列入, finding(名录, '2024-06-03'))
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'listed', edition: 1 } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})

test('环节中可以补充的，事先不拦：按钮可以点开', () => {
  const refusalOf = (offers: ReturnType<typeof offersOf>, move: string) => offers.find((o) => o.move === move)?.refusal
  for (const kind of ['penalty', 'inspection']) expect(refusalOf(offersOf(item, drafted({ kind }), on('2024-06-03')), 'list')).toBeNull()
  expect(refusalOf(offersOf(item, drafted({ basisLevel: 'normative' }), on('2024-06-03')), 'list')).toMatchObject({ basis: { article: '16' } })
  expect(refusalOf(offersOf(subjectAudit, auditOf({ nature: 'entrusted' }), on('2024-05-20')), 'pass')).toBeNull()
})

const applied = (more: Input = {}) =>
  takeIn(
    officer,
    { name: '某甲', unit: 'moon-bay', duty: '执法员', staffing: 'civilServant', domain: '市场', appliedOn: '2024-01-08', ...more },
    '2024-01-08',
  )
const exam = { cardNo: '辽1', issuer: '省政府', examinedOn: '2024-01-15', examScore: 60 }
test.each`
  情形                | 人员                         | 发证                                       | 说明
  ${'六十分'}         | ${{}}                        | ${exam}                                    | ${null}
  ${'五十九分'}       | ${{}}                        | ${{ ...exam, examScore: 59 }}              | ${'不满60分'}
  ${'辅助人员'}       | ${{ staffing: 'auxiliary' }} | ${exam}                                    | ${'不得领取'}
  ${'先发证后考试'}   | ${{}}                        | ${{ ...exam, examinedOn: '2024-02-02' }}   | ${'发证以前'}
  ${'载明的期限已过'} | ${{}}                        | ${{ ...exam, printedUntil: '2024-01-31' }} | ${'早于发证日期'}
`('发证：$情形：$说明', ({ 人员, 发证, 说明 }: { 人员: Input; 发证: Input; 说明: string | null }) => {
  const outcome = attempt(officer, applied(人员), 'issue', '2024-02-01', 发证)
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'certified', validUntil: '2029-02-01' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})
test('有效期届满即失效，不待人办；换证后重新计算；吊销的不能换证', () => {
  const certified = act(officer, applied(), 'issue', '2024-02-01', { ...exam, printedUntil: '2024-06-03' })
  expect(by(officer, certified, '2024-06-03').row.state).toBe('certified')
  expect(by(officer, certified, '2024-06-04').row).toMatchObject({ state: 'expired', expiredOn: '2024-06-03' })
  const replaced = act(officer, by(officer, certified, '2024-06-10'), 'replace', '2024-06-10', { cardNo: '辽2', printedUntil: '2028-06-10' })
  expect(by(officer, replaced, '2025-01-02').row.state).toBe('certified')
  const revoked = act(officer, replaced, 'end', '2025-01-06', { endReason: 'revoked' })
  expect(attempt(officer, revoked, 'replace', '2025-01-07', { cardNo: '辽3' })).toMatchObject({ reason: expect.stringContaining('已注销、吊销') })
})

const lineOf = (more: Input = {}) =>
  takeIn(
    planLine,
    {
      plan: id(5),
      department: 'moon-bay',
      planYear: 2024,
      item: id(4),
      family: 'fire',
      content: '消防设施',
      objects: '随机抽取',
      objectKind: 'sampled',
      expected: 20,
      library: 100,
      times: 1,
      basis: '《消防法》第五十三条',
      windowFrom: '2024-03-01',
      windowTo: '2024-04-30',
      method: 'doubleRandom',
      notice: 'announced',
      urgency: 'ordinary',
      origin: 'routine',
      draftedOn: '2024-01-08',
      ...more,
    },
    '2024-01-08',
  )
const listed: AnyRow = { ...drafted({ kind: 'inspection' }).row, id: id(4), state: 'listed' }
test.each`
  情形                | 计划                          | 事项                                | 说明
  ${'恰好百分之二十'} | ${{}}                         | ${listed}                           | ${null}
  ${'多抽一户'}       | ${{ expected: 21 }}           | ${listed}                           | ${'超过对象库100户的20%'}
  ${'不写对象库'}     | ${{ library: undefined }}     | ${listed}                           | ${'对象库'}
  ${'一年两次'}       | ${{ times: 2 }}               | ${listed}                           | ${'超过1次的上限'}
  ${'时间倒置'}       | ${{ windowTo: '2024-02-01' }} | ${listed}                           | ${'早于起始'}
  ${'依据没有条文号'} | ${{ basis: '消防法' }}        | ${listed}                           | ${'条文或者文号'}
  ${'事项没有公布'}   | ${{}}                         | ${{ ...listed, state: 'drafted' }}  | ${'不得实施检查'}
  ${'处罚事项'}       | ${{}}                         | ${{ ...listed, kind: 'penalty' }}   | ${'不得实施检查'}
  ${'别的单位的事项'} | ${{}}                         | ${{ ...listed, agency: 'x' }}       | ${'另一单位'}
  ${'依据已变动'}     | ${{}}                         | ${{ ...listed, state: 'outdated' }} | ${'先调整清单'}
`('计划事项报审：$情形：$说明', ({ 计划, 事项, 说明 }: { 计划: Input; 事项: AnyRow; 说明: string | null }) => {
  const outcome = decideMove(planLine, lineOf(计划), 'submit', {}, finding([事项], '2024-01-10'))
  if (说明 === null) expect(outcome).toMatchObject({ row: { state: 'submitted' } })
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})

test('统一社会信用代码只提示、只记录，更正代码后重新校验，不能自己填写结论', () => {
  const draft = { name: '某厂', creditCode: '91350100M000100Y44', kind: 'company', trade: '机械', enteredOn: '2024-01-08' }
  const doubtful = takeIn(enterprise, draft, '2024-01-08')
  expect(doubtful.row['codeCheck']).toBe('fails')
  expect(doubtful.entries[0]?.after['codeCheck']).toBe('fails')
  expect(mend(enterprise, doubtful, '2024-01-09', { creditCode: '91350100M000100Y43' }).row['codeCheck']).toBe('passes')
  expect(() => takeIn(enterprise, { ...draft, codeCheck: 'passes' }, '2024-01-08')).toThrow('不填写')
  expect(() => mend(enterprise, doubtful, '2024-01-09', { codeCheck: 'passes' })).toThrow('不填写')
})
