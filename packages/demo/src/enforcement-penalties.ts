import { addDays, type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { penaltyCase } from '@fazhi/lines/enforcement/penalty-case'
import { penaltyHearing } from '@fazhi/lines/enforcement/penalty-hearing'
import { penaltyPublication } from '@fazhi/lines/enforcement/penalty-publication'
import { firstOffence } from './enforcement-leniency.ts'
import { officerKey } from './enforcement-officers.ts'
import { clerkOfUnit, headOfUnit } from './enforcement-plans.ts'
import { recordCheckKey, recordsOf } from './enforcement-records.ts'
import { enterpriseKey } from './enforcement-registers.ts'
import { type EnforcingUnit, enforcingUnits, subjectKey } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, type Login, matter, type StepOf } from './script.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

type Step = StepOf<typeof penaltyCase>
/** Those that have a legal officer of their own. */
const reviewing = enforcingUnits.filter((u) => u.organ === 'market' || u.organ === 'urban')
const reviewerOf = (unit: EnforcingUnit): Login => (unit.organ === 'market' ? 'market' : 'urban')
const breaches = [
  '未按规定保存进货票据',
  '擅自占用城市道路',
  '未按规定明码标价',
  '未按规定清运建筑垃圾',
  '未按规定公示许可',
] as const
const fine = 200_000

/** The steps of a case in a unit, each a working day counted from its lead. */
function stepsOf(unit: EnforcingUnit, n: number, start: PlainDate, calendar: Calendar) {
  const by = clerkOfUnit(unit)
  const approvedBy = headOfUnit(unit)
  const on = (days: number) => workingDayFrom(start, days, calendar)
  const pair = { lead: officerKey(unit, n % (unit.officers - 1)), second: officerKey(unit, unit.officers - 1) }
  const facts = `${cycled(breaches, n)}，当事人承认。`
  return {
    on,
    open: (): Step => ({ move: 'open', on: on(2), by, approvedBy, input: pair }),
    conclude: (isPublic: boolean): Step => ({
      move: 'conclude',
      on: on(14),
      by,
      input: {
        facts,
        evidence: '现场笔录、询问笔录、照片。',
        evidenceCheck: 'proved',
        grading: 'ordinary',
        ...(isPublic ? { reviewGround: 'publicInterest' as const } : {}),
      },
    }),
    tell: (most: number): Step => ({
      move: 'tell',
      on: on(15),
      by,
      input: {
        proposal: `拟依《${unit.law}》处以罚款。`,
        hearingOffered: most > fine ? 'yes' : 'no',
        proposedFine: most,
      },
    }),
    review: (days: number): Step => ({
      move: 'review',
      on: on(days),
      by: reviewerOf(unit),
      input: {
        reviewer: reviewerOf(unit),
        reviewerStanding: 'experienced',
        reviewOpinion: 'agreed',
        reviewNote: '事实清楚，证据确凿，程序合法，裁量适当，同意。',
      },
    }),
    decide: (days: number, amount = fine): Step => ({
      move: 'decide',
      on: on(days),
      by,
      approvedBy,
      opens: publicationKey(unit, n),
      input: {
        legalBasis: `《${unit.law}》第五十三条`,
        fine: amount,
        discretion: '没有从轻、从重情节；本事项尚未制定裁量基准。',
      },
    }),
    onSpot: (): Step => ({
      move: 'penaliseOnSpot',
      on: on(0),
      by,
      opens: publicationKey(unit, n),
      input: { ...pair, facts, legalBasis: `《${unit.law}》第五十三条`, warning: 'warning' },
    }),
    file: (): Step => ({ move: 'file', on: on(1), by, input: {} }),
    serve: (days: number): Step => ({ move: 'serve', on: on(days), by, input: { serviceWay: 'direct' } }),
    perform: (days: number, paid = fine): Step => ({
      move: 'perform',
      on: on(days),
      by,
      input: paid === 0 ? {} : { paid },
    }),
    defer: (days: number): Step => ({
      move: 'defer',
      on: on(days),
      by,
      approvedBy,
      input: { payExtraDays: 30, hardship: '经营困难。' },
    }),
    payPart: (days: number): Step => ({ move: 'payPart', on: on(days), by, input: { instalment: fine / 2 } }),
    exempt: (): Step => ({
      move: 'exempt',
      on: on(16),
      by,
      approvedBy,
      input: { exemptionGround: 'slight', exemptionReason: '违法行为轻微，检查当日改正，没有危害后果。' },
    }),
    educate: (): Step => ({
      move: 'educate',
      on: on(17),
      by,
      input: { education: '当面讲解有关条文，当事人书面承诺。' },
    }),
    requestHearing: (): Step => ({ move: 'requestHearing', on: on(17), by, opens: hearingKey(unit, n), input: {} }),
    endHearing: (): Step => ({
      move: 'endHearing',
      on: on(31),
      by,
      input: { hearing: hearingKey(unit, n), hearingResult: 'held' },
    }),
    close: (days: number, closing: 'performed' | 'exempted'): Step => ({
      move: 'close',
      on: on(days),
      by,
      approvedBy,
      input: { closing },
    }),
    archive: (days: number, isIndexed = false): Step => ({
      move: 'archive',
      on: on(days),
      by,
      input: {
        archiveNo: `双塔罚档演示${n + 1}号`,
        archivePages: 40 + (n % 30),
        ...(isIndexed
          ? { recordCheck: recordCheckKey(unit, n) }
          : { recordGap: '演示：文字记录都在卷内，没有逐份编入索引。' }),
      },
    }),
  }
}
const caseKey = (unit: EnforcingUnit, n: number) => `penalty-${unit.organ}-${n}`
const publicationKey = (unit: EnforcingUnit, n: number) => `publication-${unit.organ}-${n}`
const hearingKey = (unit: EnforcingUnit, n: number) => `hearing-${unit.organ}-${n}`

const caseOf = (unit: EnforcingUnit, n: number, key: string, registeredOn: PlainDate, steps: readonly Step[]) =>
  matter(
    penaltyCase,
    key,
    {
      by: clerkOfUnit(unit),
      on: registeredOn,
      draft: {
        department: organId(unit.organ),
        subject: subjectKey(unit),
        registeredOn,
        source: n % 3 === 0 ? 'inspection' : 'complaint',
        party: `演示·被处罚企业${n + 1}`,
        partyKind: 'organisation',
        enterprise: enterpriseKey(n * 7),
        matter: cycled(breaches, n),
        item: `item-${unit.organ}-penalty-${1 + (n % 9)}`,
        actEndedOn: addDays(registeredOn, -3),
      },
    },
    steps,
  )
const published = (unit: EnforcingUnit, n: number, on: PlainDate): DemoMatter =>
  followUp(penaltyPublication, publicationKey(unit, n), [
    { move: 'publish', on, by: clerkOfUnit(unit), input: { place: '区政府网站行政执法公示专栏', screened: 'clean' } },
  ])

/** One closed case: fined after legal review, spared, warned on the spot, paid in parts, or heard. */
function closedCase(n: number, start: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const unit = cycled(reviewing, n)
  const s = stepsOf(unit, n, start, calendar)
  const of = (...steps: readonly Step[]) => caseOf(unit, n, caseKey(unit, n), start, steps)
  switch (n % 5) {
    case 0:
      return [
        of(
          s.open(),
          s.conclude(true),
          s.tell(fine),
          s.review(17),
          s.decide(20),
          s.serve(22),
          s.perform(28),
          s.close(30, 'performed'),
          s.archive(33, true),
        ),
        ...recordsOf(unit, n, { penaltyCase: caseKey(unit, n), kind: 'ordinary', checked: 32, on: s.on }),
        published(unit, n, s.on(24)),
      ]
    case 1:
      return [of(s.open(), s.conclude(false), s.exempt(), s.educate(), s.close(20, 'exempted'), s.archive(22))]
    case 2:
      return [
        of(s.onSpot(), s.file(), s.perform(2, 0), s.close(3, 'performed'), s.archive(8, true)),
        ...recordsOf(unit, n, { penaltyCase: caseKey(unit, n), kind: 'onSpot', checked: 7, on: s.on }),
        published(unit, n, s.on(5)),
      ]
    case 3:
      return [
        of(
          s.open(),
          s.conclude(false),
          s.tell(fine),
          s.decide(20),
          s.serve(22),
          s.defer(24),
          s.payPart(28),
          s.payPart(38),
          s.perform(38, 0),
          s.close(40, 'performed'),
          s.archive(42),
        ),
        published(unit, n, s.on(23)),
      ]
    default: {
      const by = reviewerOf(unit)
      const large = 6_000_000
      return [
        of(
          s.open(),
          s.conclude(false),
          s.tell(large),
          s.requestHearing(),
          s.endHearing(),
          s.review(33),
          s.decide(35, large),
          s.serve(37),
          s.perform(43, large),
          s.close(45, 'performed'),
          s.archive(48),
        ),
        followUp(penaltyHearing, hearingKey(unit, n), [
          { move: 'schedule', on: s.on(18), by, input: { heldOn: s.on(30), place: '本局会议室', openness: 'open' } },
          { move: 'notify', on: s.on(19), by, input: {} },
          {
            move: 'hold',
            on: s.on(30),
            by,
            input: {
              presider: '演示·听证主持人',
              presiderStanding: 'other',
              attendance: 'present',
              record: '双方陈述、质证，当事人请求从轻。',
              signed: 'signed',
            },
          },
        ]),
        published(unit, n, s.on(39)),
      ]
    }
  }
}

const firstOn = plainDate('2024-10-21')
const closedCases = 14
/** Penalty items were listed in October 2024; the cases of the last quarter rest on them. */
export const penalties2024 = (calendar: Calendar): readonly DemoMatter[] =>
  Array.from({ length: closedCases }, (_, n) =>
    closedCase(n, workingDayFrom(firstOn, 3 * n, calendar), calendar),
  ).flat()

/** Cases on the desk: a lead, one under investigation, one told, one decided, one served and not yet paid. */
export function penaltyDesk(today: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const latest = workingDayBy(today, calendar)
  const start = (days: number) => workingDayFrom(latest, -days, calendar)
  const desk = (n: number, days: number, steps: (s: ReturnType<typeof stepsOf>) => readonly Step[]) => {
    const unit = cycled(reviewing, n)
    return caseOf(unit, n, `desk-penalty-${n}`, start(days), steps(stepsOf(unit, n, start(days), calendar)))
  }
  return [
    desk(20, 1, () => []),
    desk(21, 6, (s) => [s.open()]),
    desk(22, 17, (s) => [s.open(), s.conclude(true), s.tell(fine)]),
    desk(23, 24, (s) => [s.open(), s.conclude(false), s.tell(fine), s.decide(20)]),
    firstOffence(cycled(reviewing, 21), 21, start(1)),
    desk(24, 30, (s) => [s.open(), s.conclude(false), s.tell(fine), s.decide(20), s.serve(22)]),
  ]
}
