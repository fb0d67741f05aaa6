import { expect, test } from 'vitest'
import { countedBut, published2024, publishedBut } from '../test/published.ts'
import { assemble, type ReportInput } from './assemble.ts'
import { reconciliations } from './reconciliations.ts'

const checkOf = (input: ReportInput, id: string) => assemble(input).checks.find((c) => c.id === id)

test('the forty identities stand in their order, each once', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `RC-${`${i + 1}`.padStart(2, '0')}`)
  expect(reconciliations.map((r) => r.id)).toEqual(ids)
})

test('none fails in the published report, and those that cannot be judged say why', () => {
  const { checks } = assemble(published2024)
  expect(checks.filter((c) => c.standing === 'fails')).toEqual([])
  expect(checks.filter((c) => c.standing === 'holds').map((c) => c.id)).toEqual(
    [
      '01',
      '02',
      '03',
      '04',
      '09',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '27',
      '30',
      '32',
      '40',
    ].map((n) => `RC-${n}`),
  )
  for (const { detail } of checks) expect(detail.length).toBeGreaterThan(2)
})

test.each`
  id         | changes               | detail
  ${'RC-12'} | ${{ F13: 0, F14: 0 }} | ${'法律顾问0＋0＝0人'}
  ${'RC-15'} | ${{ F03: 176 }}       | ${'176＞175'}
  ${'RC-30'} | ${{ F41: 3500 }}      | ${'3550＞3500'}
  ${'RC-32'} | ${{ F56: 0 }}         | ${'0名律师，106家企业'}
`('$id breaks with $changes', ({ id, changes, detail }) => {
  expect(checkOf(publishedBut(changes), id)).toMatchObject({ standing: 'fails', detail })
})

test.each`
  id         | figure                     | change                                | detail
  ${'RC-10'} | ${'hostedByOffices'}       | ${{ value: 12 }}                      | ${'12≠13；工作站共13个'}
  ${'RC-11'} | ${'check sign'}            | ${{ value: 13 }}                      | ${'55≠14×4'}
  ${'RC-13'} | ${'trained'}               | ${{ value: 403 }}                     | ${'答卷404人，培训403人，持证404人'}
  ${'RC-14'} | ${'teams'}                 | ${{ value: 0 }}                       | ${'0支队伍，6人'}
  ${'RC-14'} | ${'chosen'}                | ${{ value: 1 }}                       | ${'2支队伍，1人'}
  ${'RC-13'} | ${'check officers'}        | ${{ value: 405 }}                     | ${'答卷404人，培训404人，持证405人'}
  ${'RC-16'} | ${'check lineDepartments'} | ${{ value: 12 }}                      | ${'报送计划13个部门，有事项的12个部门，事项84项'}
  ${'RC-16'} | ${'reviewed'}              | ${{ value: 12 }}                      | ${'报送计划13个部门，有事项的13个部门，事项12项'}
  ${'RC-17'} | ${'announced'}             | ${{ value: 12 }}                      | ${'13＞12'}
  ${'RC-18'} | ${'check items'}           | ${{ value: 1564 }}                    | ${'1565＞1564'}
  ${'RC-19'} | ${'check penaltyAgencies'} | ${{ value: 28 }}                      | ${'28＞27'}
  ${'RC-20'} | ${'accepted'}              | ${{ numerator: 97, value: 97 }}       | ${'（97－23）÷23，增长3倍多'}
  ${'RC-21'} | ${'closingRate'}           | ${{ numerator: 90, denominator: 96 }} | ${'至2025-03-31结案90件，应结96件，受理97件'}
  ${'RC-22'} | ${'check declined'}        | ${{ value: 3 }}                       | ${'100≠97＋3＋1＋0＋0'}
  ${'RC-23'} | ${'check viaStations'}     | ${{ value: 9 }}                       | ${'当年收到9件，累计转送8份，当年收到申请共100件'}
  ${'RC-24'} | ${'appearanceRate'}        | ${{ numerator: 28 }}                  | ${'28＞27'}
  ${'RC-24'} | ${'handled'}               | ${{ value: 26 }}                      | ${'27≤27＞26'}
`('$id is judged on the counts', ({ id, figure, change, detail }) => {
  const standing = id === 'RC-20' ? 'holds' : 'fails'
  expect(checkOf(countedBut(figure, change), id)).toMatchObject({ standing, detail })
})

test.each([
  ['RC-15', publishedBut({ F03: undefined }), 'F03“撰写研讨报告”没有数值，无法核对，请先填报'],
  [
    'RC-20',
    countedBut('accepted', { value: 0 }, 2023),
    'F35“行政复议案件受理数量同比增长”没有数值，无法核对，请先填报',
  ],
  ['RC-22', countedBut('check pending', { value: null }), '收到的申请中尚未审查完毕的没有数值，无法核对，请先填报'],
  ['RC-24', countedBut('appearanceRate', { ledger: 'elsewhere' }), '出庭次数没有数值，请先登记'],
])('%s cannot be judged before its figures are there', (id, input, detail) => {
  expect(checkOf(input, id)).toMatchObject({ standing: 'unjudged', detail })
})

test('the opening stock is last year’s closing one, and its absence is said', () => {
  const counts = published2024.counts.filter((c) => c.figure !== 'standing' || c.year === 2024)
  expect(checkOf({ ...published2024, counts }, 'RC-02')).toMatchObject({
    standing: 'unjudged',
    detail: expect.stringContaining('上年末'),
  })
})

test.each`
  id         | figure       | value   | detail
  ${'RC-25'} | ${'ended'}   | ${2800} | ${'2801＞2800'}
  ${'RC-27'} | ${'serving'} | ${476}  | ${'476＜3×159'}
`('$id breaks with $value counted as $figure', ({ id, figure, value, detail }) => {
  expect(checkOf(countedBut(figure, { value, numerator: value }), id)).toMatchObject({ standing: 'fails', detail })
})

test.each`
  id         | figure                           | value  | detail
  ${'RC-01'} | ${'standingFromPrison'}          | ${665} | ${'966≠665＋302'}
  ${'RC-03'} | ${'check linkedFromPrison'}      | ${66}  | ${'240≠66＋175；290＝230＋60'}
  ${'RC-03'} | ${'check endedFromCorrections'}  | ${61}  | ${'240＝65＋175；290≠230＋61'}
  ${'RC-04'} | ${'check linkedFromCorrections'} | ${178} | ${'178＞177＋0'}
  ${'RC-09'} | ${'check warnedPeople'}          | ${44}  | ${'43人次，44人；二次以上的警告-1人次'}
`('$id breaks with $value counted as $figure', ({ id, figure, value, detail }) => {
  expect(checkOf(countedBut(figure, { value, numerator: value }), id)).toMatchObject({ standing: 'fails', detail })
})

test('two books are one number: minors are in what is received and released', () => {
  const figure = (id: string) => assemble(published2024).figures.find((f) => f.id === id)
  expect([figure('F47')?.value, figure('F48')?.value]).toEqual([234, 177])
  const counts = published2024.counts.filter((c) => c.ledger !== 'minor_correction')
  expect(assemble({ ...published2024, counts }).figures.find((f) => f.id === 'F47')?.value).toBeNull()
})
