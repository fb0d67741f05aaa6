export { type Calendar, calendarOf, nationalCalendar, workingDaysBetween } from './calendar.ts'
export {
  type Citation,
  citationOn,
  type EarlierWording,
  isRefusal,
  type Refusal,
  refused,
  sayCitation,
  sayRefusal,
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
  weekday,
  yearOf,
} from './date.ts'
export { expiryLabels } from './expiry.ts'
export { type Holiday, type HolidayYear, holidayYears } from './holidays.ts'
export * from './period.ts'
export { clocks, findClock } from './register.ts'
