import { nationalCalendar, type PlainDate, type Reckoner, shanghaiDate } from '@fazhi/law'
import type { Store } from './db/store.ts'
import type { Algorithm } from './evidence/entry-digest.ts'

/** What every part of the server is given: the store, the law's calendar, and the one clock that is read. */
export interface House {
  readonly store: Store
  readonly now: () => Date
  /** What entries and seals are digested by; SHA-256 unless the installation says SM3. */
  readonly algorithm?: Algorithm
}
export const algorithmIn = (house: House): Algorithm => house.algorithm ?? 'sha256'

export const todayOf = (house: House): PlainDate => shanghaiDate(house.now())
export const reckonerOf = (_house: House): Reckoner => ({ calendar: nationalCalendar })
