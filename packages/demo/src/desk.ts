import { addDays, type Calendar, type PlainDate } from '@fazhi/law'
import { applicationOf, caseOf, clerkOf, grievanceOf } from './matter.ts'
import type { DemoMatter } from './script.ts'
import { type CaseStep, stepsOf } from './steps.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

/** The years whose figures the history gives: nothing on the desk may fall into them. */
const historyEnds = '2024-12-31'

/** Matters under way on a day, one or two of every light. On a day too near the history, fewer. */
export function desk(today: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const latest = workingDayBy(today, calendar)
  /** n working days before the last working day; n days before today, on a working day. */
  const back = (n: number) => workingDayFrom(latest, -n, calendar)
  const ago = (n: number) => workingDayBy(addDays(today, -n), calendar)
  const matter = (
    n: number,
    receivedOn: PlainDate,
    steps: (by: ReturnType<typeof stepsOf>) => readonly CaseStep[],
  ) => ({
    receivedOn,
    matter: caseOf(applicationOf(`desk-${n}`, 200 + n, receivedOn), steps(stepsOf(clerkOf(200 + n)))),
  })
  const summary = (n: number) => grievanceOf(200 + n).summary
  // 收到申请后第五个工作日届满：届满日恰在今天或者其后第一个工作日
  const lastDayNear = calendar.isWorkingDay(today) ? 5 : 4

  /** The first fortnight of a case: copy, answer, views. */
  const heard = (by: ReturnType<typeof stepsOf>, acceptedOn: PlainDate, key: string): readonly CaseStep[] => {
    const after = (n: number) => workingDayFrom(acceptedOn, n, calendar)
    return [
      by.sendCopy(after(1)),
      by.serveCopy(after(2)),
      by.receiveAnswer(after(6)),
      by.hearViews(after(7), 'phone', `${key}-views`),
    ]
  }
  const copied = (by: ReturnType<typeof stepsOf>, acceptedOn: PlainDate) => heard(by, acceptedOn, '').slice(0, 2)

  return [
    matter(1, latest, () => []),
    matter(2, back(2), () => []),
    matter(3, back(lastDayNear), () => []),
    matter(4, back(6), (by) => [by.askCorrection(back(4))]),
    matter(5, back(11), (by) => [by.askCorrection(back(9))]),
    matter(6, back(9), (by) => [by.askCorrection(back(7)), by.correct(back(3))]),
    matter(7, ago(15), (by) => [by.accept(ago(12)), ...copied(by, ago(12))]),
    matter(8, ago(33), (by) => [by.accept(ago(30)), ...heard(by, ago(30), 'desk-8')]),
    matter(9, ago(57), (by) => [
      by.accept(ago(54)),
      ...heard(by, ago(54), 'desk-9'),
      by.arrangeHearing(back(9), 'desk-9-hearing'),
    ]),
    matter(10, ago(81), (by) => [by.accept(ago(77)), ...heard(by, ago(77), 'desk-10')]),
    matter(11, ago(46), (by) => [
      by.accept(ago(43)),
      ...heard(by, ago(43), 'desk-11'),
      by.suspend(ago(16), 'normativeDocument'),
    ]),
    matter(12, ago(69), (by) => [by.accept(ago(66)), ...heard(by, ago(66), 'desk-12'), by.extend(ago(18), 30)]),
    matter(13, ago(13), (by) => [by.accept(ago(10), summary(13)), ...copied(by, ago(10))]),
    matter(14, ago(30), (by) => [
      by.accept(ago(27), summary(14)),
      ...copied(by, ago(27)),
      by.receiveAnswer(workingDayFrom(ago(27), 6, calendar)),
    ]),
    matter(15, back(4), (by) => [by.accept(back(2), summary(15))]),
  ].flatMap(({ receivedOn, matter: record }) => (receivedOn > historyEnds ? [record] : []))
}
