import { expect, test } from 'vitest'
import { countedBut, published2024, publishedBut, typedIds } from '../test/published.ts'
import { assemble, requestsOf } from './assemble.ts'
import { figureIds } from './figures.ts'
import type { FigureView, ReportView } from './view.ts'

const figureOf = (report: ReportView, id: string): FigureView | undefined => report.figures.find((f) => f.id === id)
const printedIn = (report: ReportView) =>
  report.parts
    .flatMap((part) => part.paragraphs)
    .map(({ lead, pieces }) =>
      [
        lead ?? '',
        ...pieces.map((p) => (typeof p === 'string' ? p : (figureOf(report, p.figure)?.printed ?? '？'))),
      ].join(''),
    )
    .join('\n')
const report = assemble(published2024)
const text = printedIn(report)

test('a district report holds fifty-seven figures, twenty-three of them typed', () => {
  expect(figureIds).toHaveLength(57)
  expect(typedIds).toHaveLength(23)
  expect(report.figures.map((f) => f.id)).toEqual([...figureIds])
})

test('every figure stands in at least one sentence', () => {
  const bound = new Set(
    report.parts.flatMap((p) =>
      p.paragraphs.flatMap((g) => g.pieces.flatMap((x) => (typeof x === 'string' ? [] : [x.figure]))),
    ),
  )
  expect(figureIds.filter((id) => !bound.has(id))).toEqual([])
})

test.each`
  sentence
  ${'参加省、市、区委举办的培训3班次，培训领导干部175人次，撰写研讨报告150篇。'}
  ${'全年行政机关负责人出庭应诉率为100%。'}
  ${'全年参与项目研判会20余次，处理行政应诉案件30余件，提出法律建议40余条。'}
  ${'全年培训行政执法人员400余人。'}
  ${'依托全区13个乡镇（街道）司法所建立行政复议工作站13个，依托经济技术开发区建立行政复议工作站1个'}
  ${'2024年受理行政复议案件97件，至2025年3月31日结案率为100%；与2023年相比，案件受理数量增长3倍多。'}
  ${'制发法治宣传挂图100余张、宣传单3000余份，发放各类普法宣传资料8000余份。'}
  ${'现有安置帮教对象966人，其中监狱、看守所释放的664人，社区矫正解除的302人。'}
  ${'组织律师志愿者35名，上门为106家企业开展法治体检'}
`('the report of 2024 says $sentence', ({ sentence }) => {
  expect(text).toContain(sentence)
})

test('the growth is proved by both years', () => {
  expect(figureOf(report, 'F35')).toMatchObject({
    value: 74 / 23,
    numerator: 97,
    base: 23,
    lastYear: 23,
    standing: 'counted',
  })
})

test('the closing rate looks on to 31 March, other figures to the end of the year', () => {
  expect(figureOf(report, 'F34')).toMatchObject({ value: 1, numerator: 97, denominator: 97, cutoff: '2025-03-31' })
  expect(figureOf(report, 'F33')).toMatchObject({ value: 97, numerator: 97, denominator: null, cutoff: '2024-12-31' })
})

test('the ledgers are asked for this year and last year, each up to its own cut-off, and for nothing twice', () => {
  const requests = requestsOf(2024)
  expect(requests.filter((r) => r.figure === 'closingRate')).toEqual([
    { ledger: 'reconsideration_case', figure: 'closingRate', year: 2024, cutoff: '2025-03-31' },
    { ledger: 'reconsideration_case', figure: 'closingRate', year: 2023, cutoff: '2024-03-31' },
  ])
  const others = requests.filter((r) => r.figure !== 'closingRate')
  expect(others.filter((r) => r.cutoff !== `${r.year}-12-31`)).toEqual([])
  expect(new Set(requests.map((r) => [r.ledger, r.figure, r.year].join())).size).toBe(requests.length)
})

test('what only the identities need is asked for beside, under a name of its own', () => {
  const own = requestsOf(2024).filter((r) => r.own !== undefined)
  expect(own.filter((r) => r.year !== 2024)).toEqual([])
  expect(own.map((r) => r.figure)).toContain('check received')
})

test('another definition stands beside the rate with its own parts', () => {
  expect(figureOf(report, 'F32')?.beside).toMatchObject([
    { label: '以收到的全部申请为分母', printed: '97%', numerator: 97, denominator: 100 },
  ])
  expect(figureOf(report, 'F04')?.beside.map((b) => `${b.printed} ${b.numerator}/${b.denominator}`)).toEqual([
    '100% 9/9',
    '100% 27/27',
  ])
})

test('a figure says what the last edition kept of it, and whether that still holds', () => {
  const kept = new Map(report.figures.map((f) => [f.id, f] as const))
  const fixed = { edition: 2, fixedAt: '2025-04-01T01:00:00.000Z', fixedBy: '测试', figures: kept }
  const later = assemble({ ...countedBut('closingRate', { numerator: 96, denominator: 96 }), fixed })
  expect(later.edition).toEqual({ edition: 2, fixedAt: '2025-04-01T01:00:00.000Z', fixedBy: '测试' })
  expect(figureOf(later, 'F34')?.fixed).toMatchObject({ numerator: 97, printed: '100%', differs: true })
  expect(later.figures.filter((f) => f.fixed?.differs).map((f) => f.id)).toEqual(['F34'])
  expect(figureOf(report, 'F34')?.fixed).toBeNull()
})

test('a figure that nobody reported has no value and says so in its sentence', () => {
  const gap = assemble(publishedBut({ F05: undefined }))
  expect(figureOf(gap, 'F05')).toMatchObject({ value: null, printed: '〔未填报〕', source: null })
  expect(printedIn(gap)).toContain('主要负责人述法〔未填报〕。')
})

test('a report of which nothing is known yet still prints', () => {
  const blank = assemble({ year: 2026, region: '朝阳市双塔区', counts: [], typed: [], fixed: null })
  expect(blank.figures.every((f) => f.value === null && f.printed === '〔未填报〕')).toBe(true)
  expect(blank.checks.every((c) => c.standing === 'unjudged')).toBe(true)
})

test('a year without hearings claims no rate of appearance', () => {
  const quiet = assemble(countedBut('appearanceRate', { value: null, numerator: 0, denominator: 0 }))
  expect(figureOf(quiet, 'F04')?.value).toBeNull()
  expect(printedIn(quiet)).toContain('出庭应诉率一项无此类事项。')
})

test('a rate is 100% only where every one of some did', () => {
  const most = assemble(countedBut('appearanceRate', { numerator: 26 }))
  expect(printedIn(most)).toContain('出庭应诉率为96.3%。')
  const wrong = assemble(countedBut('appearanceRate', { numerator: 28 }))
  expect(printedIn(wrong)).toContain('出庭应诉率为〔分子大于分母，请核对〕。')
})

test('a district without stations claims none, and one whose stations differ claims no unity', () => {
  const none = countedBut('hostedByOffices', { value: 0 })
  const counts = none.counts.map((c) => (c.figure === 'hostedByZone' ? { ...c, value: 0 } : c))
  expect(printedIn(assemble({ ...none, counts }))).toContain('司法所13个，行政复议工作站0个，尚未建立。')
  expect(printedIn(assemble(countedBut('hostedByZone', { value: 0 })))).not.toContain('经济技术开发区建立')
  expect(text).toContain('工作站1个，统一挂牌、统一流程')
  expect(printedIn(assemble(countedBut('check rules', { value: 12 })))).toContain('工作站1个，推进统一挂牌、统一流程')
})

test('fewer cases than last year are not called growth', () => {
  expect(printedIn(assemble(countedBut('accepted', { value: 20 })))).toContain('案件受理数量下降13%。')
})

test('the report of another year carries no event of 2024', () => {
  const next = assemble({ ...published2024, year: 2025 })
  expect(next.title).toBe('朝阳市双塔区人民政府2025年法治政府建设工作报告')
  expect(printedIn(next)).not.toMatch(/2023年|十项重点任务|金达集团|第24次/)
  expect(text).toContain('《朝阳市双塔区2024年推进更高水平法治政府建设十项重点任务》')
})

test.each`
  脱管 | 写作
  ${0} | ${'脱管0人'}
  ${1} | ${'脱管不足5人'}
  ${4} | ${'脱管不足5人'}
  ${5} | ${'脱管5人'}
`('报告公开，脱管$脱管人写作$写作', ({ 脱管, 写作 }) => {
  expect(printedIn(assemble(countedBut('check unsupervised', { value: 脱管, numerator: 脱管 })))).toContain(写作)
})
