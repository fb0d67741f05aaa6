import { isRefusal, plainDate } from '@fazhi/law'
import { figuresOf, isChange, type Outcome } from '@fazhi/ledger'
import { act, attempt, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { mediationCommittee } from './committee.ts'
import { peopleMediator } from './mediator.ts'
import { mediationStudio } from './studio.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const committee = (more: object = {}) =>
  takeIn(
    mediationCommittee,
    { name: '月亮湾村调委会', level: 'village', nature: 'area', founder: '月亮湾村民委员会', mixed: 'no', registeredOn: '2021-03-01', ...more },
    '2021-03-01',
  )
const elected = { chair: '周月', members: 3, women: 1 }
/** The article under which something is refused; null where it is done. */
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)

test.each`
  委员  | 妇女 | 少数民族     | 多民族   | 条文
  ${2}  | ${1} | ${undefined} | ${'no'}  | ${'8(2)'}
  ${3}  | ${1} | ${undefined} | ${'no'}  | ${null}
  ${9}  | ${1} | ${undefined} | ${'no'}  | ${null}
  ${10} | ${1} | ${undefined} | ${'no'}  | ${'8(2)'}
  ${5}  | ${0} | ${undefined} | ${'no'}  | ${'8(3)'}
  ${5}  | ${6} | ${undefined} | ${'no'}  | ${'8(3)'}
  ${5}  | ${1} | ${undefined} | ${'yes'} | ${'8(3)'}
  ${5}  | ${1} | ${1}         | ${'yes'} | ${null}
`('调委会的组成（第八条）：委员$委员名，妇女$妇女名，少数民族$少数民族名，多民族地区：$多民族', (row) => {
  const { 委员: members, 妇女: women, 少数民族: minority, 多民族: mixed, 条文 } = row
  const input = { chair: '周月', members, women, ...(minority === undefined ? {} : { minority }) }
  expect(articleOf(attempt(mediationCommittee, committee({ mixed }), 'found', '2021-03-01', input))).toBe(条文)
})

test('委员每届任期三年，自产生之日起算；换届后重新起算，调委会的设立日期不变', () => {
  const founded = act(mediationCommittee, committee(), 'found', '2021-03-01', elected)
  expect(runOf(mediationCommittee, founded, 'term', '2021-03-01')).toEqual(['running', '2024-03-01'])
  const again = act(mediationCommittee, founded, 'elect', '2024-02-26', elected)
  expect(runOf(mediationCommittee, again, 'term', '2024-03-04')).toEqual(['running', '2027-02-26'])
  expect(again.row).toMatchObject({ foundedOn: '2021-03-01', electedOn: '2024-02-26' })
})

test('三级调解组织分别计数，合计等于总数；筹备的、撤销的不计', () => {
  const found = (level: string) => act(mediationCommittee, committee({ level }), 'found', '2021-03-01', elected)
  const rows = [
    ...['district', 'township', 'village', 'village'].map((level) => found(level).row),
    committee().row,
    act(mediationCommittee, found('village'), 'dissolve', '2024-05-06', { dissolveReason: '村合并' }).row,
  ]
  expect(figuresOf(mediationCommittee, rows, year)).toMatchObject({
    standing: { value: 4, flow: { opening: 5, out: 1 } },
    district: { value: 1 },
    township: { value: 1 },
    village: { value: 2 },
  })
})

const mediator = (more: object = {}) =>
  takeIn(
    peopleMediator,
    {
      mediatorNo: 'T-001',
      name: '耿阳',
      committee: record,
      kind: 'member',
      employment: 'partTime',
      adult: 'yes',
      education: 'high',
      registeredOn: '2024-01-02',
      ...more,
    },
    '2024-01-02',
  )
const serving = (more: object = {}) => act(peopleMediator, mediator(more), 'appoint', '2024-01-02')

test('不是成年公民的，不能担任人民调解员（第十四条）', () => {
  expect(articleOf(attempt(peopleMediator, mediator({ adult: 'no' }), 'appoint', '2024-01-02'))).toBe('14(1)')
})

test.each`
  情节     | 先批评教育 | 条文
  ${'yes'} | ${false}   | ${null}
  ${'no'}  | ${false}   | ${'15'}
  ${'no'}  | ${true}    | ${null}
`('罢免、解聘（第十五条）：情节严重 $情节，先批评教育 $先批评教育', ({ 情节, 先批评教育, 条文 }) => {
  const deed = { misconduct: 'leak', misconductFacts: '在村里说当事人的家事' }
  const now = 先批评教育 ? act(peopleMediator, serving(), 'criticise', '2024-02-01', deed) : serving()
  expect(articleOf(attempt(peopleMediator, now, 'remove', '2024-03-01', { ...deed, grave: 情节 }))).toBe(条文)
})

test('在两个调解组织任职的，只计一人；离任的不计', () => {
  const rows = [
    serving().row,
    serving().row,
    serving({ mediatorNo: 'T-002' }).row,
    act(peopleMediator, serving({ mediatorNo: 'T-003' }), 'leave', '2024-06-03', { leftFor: 'resigned' }).row,
  ]
  expect(figuresOf(peopleMediator, rows, year)['serving']).toMatchObject({ value: 2 })
})

test('个人调解室应当写明以谁命名，才能启用', () => {
  const studio = (namesake?: string) =>
    takeIn(mediationStudio, { name: '“耿大姐”调解室', kind: 'personal', committee: record, preparedOn: '2024-01-02', namesake }, '2024-01-02')
  expect(articleOf(attempt(mediationStudio, studio(), 'open', '2024-01-03'))).toBe('8')
  expect(articleOf(attempt(mediationStudio, studio('耿阳'), 'open', '2024-01-03'))).toBe(null)
})
