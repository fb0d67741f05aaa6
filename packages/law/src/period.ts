import type { Calendar } from './calendar.ts'
import { type Citation, isRefusal, type Refusal, refused } from './citation.ts'
import { type Clock, type Expiry, editionOn, type Length, type Setting, type Unit } from './clock.ts'
import { fromDay, type PlainDate } from './date.ts'
import { endOf, type Term } from './end.ts'
import { amendmentSteps, countOf, expiryStep, extensionStep, lengthOf, type Step, standingSteps } from './explain.ts'
import { say } from './say.ts'
import type { Named } from './sentence.ts'
import { formOf, formWords, readStart } from './start.ts'
import { gapsOf, type Interval } from './suspension.ts'

export type { Interval, Step }

export interface Reckoning {
  readonly clock: string
  /** A date; for terms in hours a date-time, `2024-05-01T09:30+08:00`. */
  readonly due: string
  /** The civil date of `due`. */
  readonly dueOn: PlainDate
  readonly unit: Unit
  readonly basis: Citation
  /** True when the result touches a year whose holidays are not loaded. */
  readonly provisional: boolean
  readonly onExpiry: Expiry
  /** The day whose end brings the effect: the last day, or the first where the article says so. */
  readonly effectOn: PlainDate
  readonly steps: readonly Step[]
}
export interface Terms {
  /** Day 0: a date; a date-time with +08:00 for terms in hours; a year for fixed dates. */
  readonly from: string
  /** In the unit of the clock's extension. */
  readonly extendedBy?: number
  readonly suspended?: readonly Interval[]
  /** The matter's own first day, whose editions it keeps; `from` where it is absent. */
  readonly inForceOn?: PlainDate
}
/** What an installation has set for matters that begin on a day; where it has set nothing, the default. */
export type Settings = <V>(setting: Setting<V>, on: PlainDate) => V
export const byDefault = <V>(s: Setting<V>): V => s.byDefault

export interface Reckoner {
  readonly calendar: Calendar
  readonly settings?: Settings
}

/** When a term ends, and why. Refused where no edition is in force, day 0 is not of the form, or the extension is not allowed. */
export function reckon(clock: Clock, terms: Terms, by: Reckoner): Reckoning | Refusal {
  const start = readStart(terms.from)
  const on = terms.inForceOn ?? start?.on
  const edition = on === undefined ? clock.editions[0] : editionOn(clock, on)
  if (!edition) return refuseEdition(clock, on ?? terms.from)
  const settle = (length: Setting<Length>) =>
    on === undefined ? length.byDefault : (by.settings ?? byDefault)(length, on)
  const basis = { law: edition.law ?? clock.law, article: edition.article }
  const length = 'setting' in edition.length ? settle(edition.length) : edition.length
  if (length.unit !== 'date' && !isWhole(length.count))
    return refused(
      say('“{clock}”的期限设置为{count}，应当是不小于零的整数，请到系统设置中改正', {
        clock: named(clock),
        count: length.count,
      }),
      basis,
    )
  const form = formOf(length.unit)
  if (start?.form !== form)
    return refused(
      say('“{clock}”的起算时间“{from}”无法计算，请{form}', {
        clock: named(clock),
        from: terms.from,
        form: formWords[form],
      }),
      basis,
    )

  const term = extended(clock, { edition, basis, length, steps: [] }, terms.extendedBy ?? 0)
  if (isRefusal(term)) return term
  const gaps = gapsOf(terms.suspended ?? [])
  if (gaps.length > 0 && (length.unit === 'date' || edition.direction === 'before'))
    return refused(say('“{clock}”不因中止而改变，请勿填写中止期间', { clock: named(clock) }), basis)
  const end = endOf(start, term, gaps, by.calendar)
  if (!end)
    return refused(say('“{clock}”的届满日超出可以计算的范围，请核对起算日和延长的期限', { clock: named(clock) }), basis)

  const dueOn = fromDay(end.day)
  return {
    clock: clock.id,
    due: end.due,
    dueOn,
    unit: length.unit,
    basis,
    provisional: end.unloaded.length > 0,
    onExpiry: edition.onExpiry,
    effectOn: edition.effectFrom === 'start' ? start.on : dueOn,
    steps: [
      ...term.steps,
      ...end.steps,
      ...amendmentSteps(end.rests, by.calendar),
      ...standingSteps(edition, length, end.unloaded),
      expiryStep(edition, basis),
    ],
  }
}

/** The clock as a sentence names it. */
const named = (clock: Clock): Named => ({ label: clock.label, of: ['clock', clock.id] })

const isWhole = (count: number) => Number.isInteger(count) && count >= 0

function refuseEdition(clock: Clock, on: string): Refusal {
  const oldest = clock.editions.at(-1)
  const until = clock.editions[0]?.until
  const basis = { law: oldest?.law ?? clock.law, article: oldest?.article ?? '' }
  const given = { clock: named(clock), from: oldest?.inForce ?? '', on }
  const reason =
    until === undefined
      ? say('“{clock}”自{from}起施行，{on}没有这一期限', given)
      : say('“{clock}”自{from}起至{until}施行，{on}没有这一期限', { ...given, until })
  return refused(reason, basis)
}

/** The term with its extension, in the clock's own unit. */
function extended(clock: Clock, term: Term, by: number): Term | Refusal {
  const { edition, length } = term
  const basis = { ...term.basis, article: edition.extension?.article ?? edition.article }
  if (by === 0) return term
  if (!isWhole(by)) return refused(say('“{clock}”的延长期限应当是正整数，现为{by}', { clock: named(clock), by }), basis)
  if (!edition.extension || length.unit === 'date')
    return refused(say('“{clock}”不得延长', { clock: named(clock) }), basis)
  const { upTo } = edition.extension
  if (upTo && upTo.unit !== 'date' && by > upTo.count)
    return refused(
      say('“{clock}”延长累计最多{most}，不能延长{by}', {
        clock: named(clock),
        most: lengthOf(upTo),
        by: countOf(by, length.unit),
      }),
      basis,
    )
  const count = length.count + by
  return { ...term, length: { ...length, count }, steps: [extensionStep(by, length.unit, count, edition, basis)] }
}
