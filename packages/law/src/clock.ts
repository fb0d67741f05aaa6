import type { Citation, EarlierWording } from './citation.ts'
import type { DateText, PlainDate } from './date.ts'

export type Unit = 'workingDay' | 'day' | 'hour' | 'month' | 'year' | 'date'
/** How long a term is. `date` names a fixed day of a year instead: `yearsLater` 1, `month` 3, `day` 1 is 1 March of next year. */
export type Length =
  | { readonly unit: Exclude<Unit, 'date'>; readonly count: number }
  | { readonly unit: 'date'; readonly yearsLater: number; readonly month: number; readonly day: number }

export const workingDays = (count: number): Length => ({ unit: 'workingDay', count })
export const days = (count: number): Length => ({ unit: 'day', count })
export const hours = (count: number): Length => ({ unit: 'hour', count })
export const months = (count: number): Length => ({ unit: 'month', count })
export const years = (count: number): Length => ({ unit: 'year', count })
export const dayOfNextYear = (month: number, day: number): Length => ({ unit: 'date', yearsLater: 1, month, day })

/** What an installation may set; the default stands until it does. */
export interface Setting<V> {
  readonly setting: string
  readonly byDefault: V
}
export const setting = <V>(name: string, byDefault: V): Setting<V> => ({ setting: name, byDefault })

/** V: the article was read; V2: an excerpt was; K: known but not read; U: uncertain or local. K and U are settings. */
export type Status = 'V' | 'V2' | 'K' | 'U'

/** Effects by which the law itself changes the matter: a ledger must say which of its moves that is. */
export type Deeming = 'deemedAccepted' | 'deemedGivenUp' | 'deemedServed' | 'close'
/** Effects that change what others may do, or only whose fault it is. The matter itself stays where it is. */
export type Passive =
  | 'breach'
  | 'late'
  | 'target'
  | 'defective'
  | 'inadmissible'
  | 'rightLapses'
  | 'noPenalty'
  | 'applicantMaySue'
  | 'deemedNoEvidence'
  | 'mayProceed'
  | 'mayTerminate'
  | 'minimumTime'
  | 'release'
  | 'surcharge'
  | 'search'
  | 'order'
  | 'escalate'
  | 'reelect'
  | 'mayDispose'
export type Expiry = Deeming | Passive

export interface Extension {
  /** The most that may be added, in all; absent where the article sets none, or leaves it to another organ. */
  readonly upTo?: Length
  readonly approver: string
  /** The parties must be told in writing. */
  readonly notice?: 'written'
  /** The condition, in the words of the field. */
  readonly when?: string
  readonly article?: string
}

interface Terms<E extends Expiry> {
  readonly article: string
  /** Where an earlier edition stood in another statute than the clock's own. */
  readonly law?: string
  /** `before`: the term is counted back from its event, and full units must lie between (PE-11). */
  readonly direction?: 'before'
  /** Any of these events is day 0. */
  readonly startsAt: readonly string[]
  readonly extension?: Extension
  readonly onExpiry: E
  /** A deemed effect holds from the end of the last day, unless the article says: from the start. */
  readonly effectFrom?: 'start'
  readonly inForce: DateText
  /** The last day of this edition, where the rule was dropped and not replaced. */
  readonly until?: DateText
}
/** One wording of a rule, from the day it is in force. V and V2 were read, so the length is fixed; K and U are settings. */
export type Edition<E extends Expiry = Expiry> = Terms<E> &
  (
    | { readonly status: 'V' | 'V2'; readonly length: Length }
    | { readonly status: 'K' | 'U'; readonly length: Setting<Length> }
  )

/** A statutory term: an id that is a public contract, and its editions, newest first. */
export interface Clock<E extends Expiry = Expiry> {
  readonly id: string
  readonly label: string
  readonly law: string
  readonly editions: readonly Edition<E>[]
}

/** A statute cites its articles and makes its clocks. */
export const statute = (law: string) => ({
  article: (article: string, ...earlier: readonly EarlierWording[]): Citation =>
    earlier.length === 0 ? { law, article } : { law, article, earlier },
  clock: <const E extends Expiry>(id: string, label: string, ...editions: readonly Edition<E>[]): Clock<E> => ({
    id,
    label,
    law,
    editions,
  }),
})

/** A matter keeps the edition in force on its own first day; none in force is an answer too. */
export const editionOn = <E extends Expiry>(clock: Clock<E>, on: PlainDate): Edition<E> | undefined =>
  clock.editions.find((e) => e.inForce <= on && (e.until === undefined || on <= e.until))
