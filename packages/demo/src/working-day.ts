import { addDays, type Calendar, type PlainDate } from '@fazhi/law'

/** The working day itself, or the last one before it. */
export function workingDayBy(date: PlainDate, calendar: Calendar): PlainDate {
  let day = date
  while (!calendar.isWorkingDay(day)) day = addDays(day, -1)
  return day
}

/** The nth working day after a day; before it, where n is negative. The day itself never counts. */
export function workingDayFrom(date: PlainDate, n: number, calendar: Calendar): PlainDate {
  const step = n < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    if (calendar.isWorkingDay(day)) left--
  }
  return day
}

/** The working days from one day to another, both included. */
export function workingDaysOf(from: PlainDate, to: PlainDate, calendar: Calendar): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days.push(day)
  return days
}
