import { describe, expect, it, test } from 'vitest'
import { calendarOf, nationalCalendar } from './calendar.ts'
import { isRefusal } from './citation.ts'
import { type Clock, days, setting, statute, workingDays } from './clock.ts'
import { plainDate } from './date.ts'
import { holidayYears } from './holidays.ts'
import { type Reckoner, type Reckoning, reckon, type Terms } from './period.ts'
import { submitReport } from './statutes/annual-report.ts'
import { reportUrgent } from './statutes/coercion.ts'
import { sueDirectly } from './statutes/litigation.ts'
import { reviewAtMost } from './statutes/normative-document.ts'
import { noticeHearing, withdrawPublication } from './statutes/penalty.ts'
import { decideOrdinary, decideSummary, examine, noticeCorrection } from './statutes/reconsideration.ts'
import { afterRelease } from './statutes/resettlement.ts'

const by: Reckoner = { calendar: nationalCalendar }
const end = (clock: Clock, terms: Terms, reckoner = by): Reckoning => {
  const answer = reckon(clock, terms, reckoner)
  if (isRefusal(answer)) throw new Error(answer.reason)
  return answer
}
const steps = (clock: Clock, terms: Terms, reckoner = by) => end(clock, terms, reckoner).steps.map((s) => s.text)
const refusal = (clock: Clock, terms: Terms, reckoner = by) => {
  const answer = reckon(clock, terms, reckoner)
  return isRefusal(answer) ? `${answer.reason}（${answer.basis.law}${answer.basis.article}）` : answer.due
}

describe('每个结果都逐步说明理由', () => {
  it('末日是调休上班的周日，不顺延', () => {
    expect(steps(decideOrdinary, { from: '2024-02-07' })).toEqual([
      '起算日2024-02-07（周三）不计入，自次日2024-02-08（周四）起计算',
      '计满60日，至2024-04-07（周日）',
      '末日2024-04-07（周日）是工作日（清明节调休上班），不顺延',
      '效果：逾期未决定的，申请人可以依法提起诉讼',
    ])
  })
  it('延长、中止、顺延各有一步', () => {
    const suspended = [{ from: plainDate('2024-02-20'), to: plainDate('2024-03-10') }]
    expect(steps(decideOrdinary, { from: '2024-03-01', extendedBy: 30, suspended })).toEqual([
      '经行政复议机构负责人批准延长30日，合计90日',
      '起算日2024-03-01（周五）不计入，自次日2024-03-02（周六）起计算',
      '2024-03-02至2024-03-10共9日中止，不计入',
      '计满90日，至2024-06-08（周六）',
      '末日2024-06-08是休假日（周六），顺延至其后第一个工作日2024-06-11（周二）',
      '效果：逾期未决定的，申请人可以依法提起诉讼',
    ])
  })
  it('工作日说明跳过了哪些日子、哪些周末计入', () => {
    expect(steps(examine, { from: '2024-02-02' })[1]).toBe(
      '计满5个工作日，至2024-02-08（周四），不计周末1日，2024-02-04（春节调休上班）计入',
    )
    expect(steps(examine, { from: '2024-02-07' })[1]).toBe(
      '计满5个工作日，至2024-02-20（周二），不计春节假期8日（2024-02-10至2024-02-17），2024-02-18（春节调休上班）计入',
    )
  })
  it('按小时的期限同样说明中止', () => {
    const suspended = [{ from: plainDate('2024-05-02'), to: plainDate('2024-05-02') }]
    expect(steps(reportUrgent, { from: '2024-05-01T09:30+08:00', suspended }).slice(0, 2)).toEqual([
      '2024-05-02至2024-05-02共1日中止，不计入',
      '自2024-05-01T09:30+08:00起按小时计算，24小时至2024-05-03T09:30+08:00',
    ])
  })
  it('倒计的期限、小时和固定日期', () => {
    expect(steps(noticeHearing, { from: '2024-05-15' })[0]).toBe(
      '自2024-05-15（周三）向前计算，当日和办理之日均不计入，其间须有7个工作日，最迟为2024-05-06（周一），不计周末1日，2024-05-11（劳动节调休上班）计入',
    )
    expect(steps(reportUrgent, { from: '2024-05-01T09:30+08:00' })[0]).toBe(
      '自2024-05-01T09:30+08:00起按小时计算，24小时至2024-05-02T09:30+08:00',
    )
    expect(steps(submitReport, { from: '2023' })[0]).toBe('次年3月1日之前，不含当日，最迟为2024-02-29（周四）')
  })
  it('每一步的计算依据是民法典的条文，延长和效果的依据是期限自己的条文', () => {
    const cited = end(sueDirectly, { from: '2024-02-24' }).steps.map((s) => `${s.basis?.law}${s.basis?.article}`)
    expect(cited).toEqual(['民法典201(1)', '民法典202', '民法典203(1)', '行政诉讼法46'])
    expect(end(decideOrdinary, { from: '2024-03-01', extendedBy: 1 }).steps[0]?.basis).toEqual({
      law: '行政复议法',
      article: '62(1)',
    })
  })
})

describe('未载入的年份只作暂算', () => {
  test.each`
    clock             | from            | provisional | why
    ${examine}        | ${'2026-12-24'} | ${false}    | ${'末日12-31'}
    ${examine}        | ${'2026-12-25'} | ${true}     | ${'末日在2027年'}
    ${decideOrdinary} | ${'2026-12-01'} | ${true}     | ${'末日在2027年'}
    ${decideOrdinary} | ${'2022-12-01'} | ${false}    | ${'只有末日2023-01-30的安排有关'}
    ${examine}        | ${'2022-12-28'} | ${true}     | ${'计入了2022年的日子'}
    ${noticeHearing}  | ${'2027-01-08'} | ${true}     | ${'倒计经过2027年'}
    ${submitReport}   | ${'2030'}       | ${false}    | ${'固定日期不看放假安排'}
  `('$clock.label自$from（$why）：$provisional', ({ clock, from, provisional }) => {
    expect(end(clock, { from }).provisional).toBe(provisional)
  })
  it('暂算的结果写明缺哪一年', () => {
    expect(steps(examine, { from: '2026-12-25' })).toContain(
      '2027年的放假安排尚未载入，暂按周一至周五为工作日推算，公布后须重算',
    )
  })
  it('中间缺一年也是暂算', () => {
    const calendar = calendarOf(holidayYears.filter(({ year }) => year !== 2025))
    const rule = statute('示例法').clock('example', '示例期限', {
      article: '1',
      length: workingDays(260),
      startsAt: ['event'],
      onExpiry: 'breach',
      inForce: '2020-01-01',
      status: 'V',
    })
    expect(end(rule, { from: '2024-12-31' }, { calendar }).provisional).toBe(true)
  })
})

describe('参数化的期限', () => {
  it('K、U类期限可由本地设置，并在说明中写明未经核对', () => {
    expect(steps(reviewAtMost, { from: '2024-03-01' })).toContain('期限15个工作日尚未与公布文本核对，是可以设置的参数')
    expect(steps(afterRelease, { from: '2024-03-01' })).toContain('期限5年没有全国统一规定，是由本地确定的参数')
    const asked: string[] = []
    const settings: Reckoner['settings'] = (s) => {
      asked.push(s.setting)
      return s.byDefault
    }
    end(reviewAtMost, { from: '2024-03-01' }, { calendar: nationalCalendar, settings })
    expect(asked).toEqual(['normdoc.legality.max'])
  })
  it('设置的长度不是整数的，说明应改正什么', () => {
    const rule = statute('示例法').clock('example', '示例期限', {
      article: '1',
      length: setting('example', days(2.5)),
      startsAt: ['event'],
      onExpiry: 'breach',
      inForce: '2020-01-01',
      status: 'U',
    })
    expect(refusal(rule, { from: '2024-03-01' })).toBe(
      '“示例期限”的期限设置为2.5，应当是不小于零的整数，请到系统设置中改正（示例法1）',
    )
  })
})

describe('不能计算的，说明理由、写法和条文', () => {
  const suspended = [{ from: plainDate('2024-03-05'), to: plainDate('2024-03-07') }]
  test.each<[Clock, Terms, string]>([
    [
      decideSummary,
      { from: '2023-12-31' },
      '“审理期限（简易程序）”自2024-01-01起施行，2023-12-31没有这一期限（行政复议法62(2)）',
    ],
    [decideSummary, { from: '2024-03-01', extendedBy: 1 }, '“审理期限（简易程序）”不得延长（行政复议法62(2)）'],
    [
      decideOrdinary,
      { from: '2024-03-01', extendedBy: 31 },
      '“审理期限（普通程序）”延长累计最多30日，不能延长31日（行政复议法62(1)）',
    ],
    [
      decideOrdinary,
      { from: '2023-03-01', extendedBy: 31 },
      '“审理期限（普通程序）”延长累计最多30日，不能延长31日（行政复议法31）',
    ],
    [
      decideOrdinary,
      { from: '2024-03-01', extendedBy: -1 },
      '“审理期限（普通程序）”的延长期限应当是正整数，现为-1（行政复议法62(1)）',
    ],
    [
      decideOrdinary,
      { from: '2024-03-01', extendedBy: 1.5 },
      '“审理期限（普通程序）”的延长期限应当是正整数，现为1.5（行政复议法62(1)）',
    ],
    [
      examine,
      { from: '2024-02-30' },
      '“审查期限”的起算时间“2024-02-30”无法计算，请写作日期，如2024-05-01（行政复议法30）',
    ],
    [
      examine,
      { from: '2024-03-01T09:30+08:00' },
      '“审查期限”的起算时间“2024-03-01T09:30+08:00”无法计算，请写作日期，如2024-05-01（行政复议法30）',
    ],
    [
      reportUrgent,
      { from: '2024-03-01T09:30' },
      '“紧急措施补报期限”的起算时间“2024-03-01T09:30”无法计算，请写作到分的北京时间，如2024-05-01T09:30+08:00（行政强制法19）',
    ],
    [
      submitReport,
      { from: '2024-03-01' },
      '“年度报告报送期限”的起算时间“2024-03-01”无法计算，请写作年份，如2024（厅字〔2019〕28号年度报告）',
    ],
    [
      submitReport,
      { from: '2018' },
      '“年度报告报送期限”自2019-04-15起施行，2018-12-31没有这一期限（厅字〔2019〕28号年度报告）',
    ],
    [
      submitReport,
      { from: '2024', suspended },
      '“年度报告报送期限”不因中止而改变，请勿填写中止期间（厅字〔2019〕28号年度报告）',
    ],
    [
      noticeHearing,
      { from: '2024-05-15', suspended },
      '“听证通知期限”不因中止而改变，请勿填写中止期间（行政处罚法64(2)）',
    ],
    [examine, { from: '9999-12-30' }, '“审查期限”的届满日超出可以计算的范围，请核对起算日和延长的期限（行政复议法30）'],
  ])('%o', (clock, terms, sentence) => {
    expect(refusal(clock, terms)).toBe(sentence)
  })
  it('已经停止施行的期限，说明施行的起止', () => {
    const dropped = statute('旧规').clock('old', '旧期限', {
      article: '2',
      length: days(7),
      startsAt: ['event'],
      onExpiry: 'breach',
      inForce: '2010-01-01',
      until: '2023-12-31',
      status: 'V',
    })
    expect(refusal(dropped, { from: '2023-12-31' })).toBe('2024-01-08')
    expect(refusal(dropped, { from: '2024-01-01' })).toBe(
      '“旧期限”自2010-01-01起至2023-12-31施行，2024-01-01没有这一期限（旧规2）',
    )
  })
})

describe('案件沿用其开始之日有效的版本', () => {
  it('以案件的开始日选版本，以起算日计算', () => {
    const old = end(decideOrdinary, { from: '2024-01-10', inForceOn: plainDate('2023-12-20') })
    expect(old.basis.article).toBe('31')
    expect(end(decideOrdinary, { from: '2024-01-10' }).basis.article).toBe('62(1)')
  })
  it('旧版本的依据可以是另一部法规', () => {
    expect(end(noticeCorrection, { from: '2023-03-01' }).basis).toEqual({ law: '行政复议法实施条例', article: '29' })
  })
  it('效果自期满之日发生，条文规定自收到之日的除外', () => {
    const [now, then] = [end(examine, { from: '2024-03-01' }), end(examine, { from: '2023-03-01' })]
    expect([now.onExpiry, now.effectOn]).toEqual(['deemedAccepted', '2024-03-08'])
    expect([then.dueOn, then.effectOn]).toEqual(['2023-03-08', '2023-03-01'])
    expect(end(withdrawPublication, { from: '2024-03-01' }).effectOn).toBe('2024-03-06')
  })
})
