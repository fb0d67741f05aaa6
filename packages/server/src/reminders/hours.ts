import { addDays, type Calendar, shanghaiDate } from '@fazhi/law'

/** When somebody does not want to be told outside the list: at night, and on days that are not worked. */
export interface Quiet {
  readonly quietFrom: string
  readonly quietTo: string
  readonly workingDays: boolean
}
/** The mail that says everything at once comes at this time of the morning. */
export const digestAt = '08:30'

const zone = '+08:00'
const minute = 60_000
const timeOf = (at: Date) => new Date(at.getTime() + 8 * 60 * minute).toISOString().slice(11, 16)
const instant = (day: string, time: string) => new Date(`${day}T${time}:00${zone}`)

const isQuiet = (time: string, { quietFrom: from, quietTo: to }: Quiet) =>
  from <= to ? from <= time && time < to : from <= time || time < to

/** The first moment, from a given one on, at which somebody may be told. */
export function nextAllowed(at: Date, quiet: Quiet, calendar: Calendar): Date {
  let moment = at
  for (let turn = 0; turn < 60; turn++) {
    const day = shanghaiDate(moment)
    if (quiet.workingDays && !calendar.isWorkingDay(day)) moment = instant(addDays(day, 1), '00:00')
    else if (quiet.quietFrom !== quiet.quietTo && isQuiet(timeOf(moment), quiet))
      moment = instant(timeOf(moment) < quiet.quietTo ? day : addDays(day, 1), quiet.quietTo)
    else return moment
  }
  return moment
}

/** The next morning mail after a moment, on a day on which somebody may be told. */
export function nextMorning(after: Date, { workingDays }: Pick<Quiet, 'workingDays'>, calendar: Calendar): Date {
  let day = shanghaiDate(after)
  if (instant(day, digestAt) <= after) day = addDays(day, 1)
  for (let turn = 0; turn < 60 && workingDays && !calendar.isWorkingDay(day); turn++) day = addDays(day, 1)
  return instant(day, digestAt)
}
