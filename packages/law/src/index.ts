export { type Calendar, calendarOf, nationalCalendar, noticedCalendar, workingDaysBetween } from './calendar.ts'
export {
  type Citation,
  citationOn,
  citedAs,
  citeInEnglish,
  type EarlierWording,
  isRefusal,
  type Refusal,
  refused,
  sayCitation,
  sayRefusal,
  sayRefusalInEnglish,
} from './citation.ts'
export * from './clock.ts'
export {
  addDays,
  type DateText,
  daysBetween,
  isPlainDate,
  type PlainDate,
  plainDate,
  shanghaiDate,
  toDay,
  weekday,
  yearOf,
} from './date.ts'
export { expiryLabels } from './expiry.ts'
export { lengthOf, sayLength } from './explain.ts'
export { type Holiday, type HolidayYear, holidayYears } from './holidays.ts'
export { type InForce, type Limit, type LimitEdition, limit, limitOn } from './limit.ts'
export { clocksInEnglish, expiryLabelsInEnglish, nameInEnglish } from './names.en.ts'
export { type ArrangedDay, type CalendarNotice, noticeOf } from './notice.ts'
export * from './period.ts'
export { clocks, findClock } from './register.ts'
export * from './sentence.ts'
