import { nationalCalendar, type PlainDate, type Reckoner, shanghaiDate } from '@fazhi/law'
import type { Store } from './db/store.ts'

/** What every part of the server is given: the store, the law's calendar, and the one clock that is read. */
export interface House {
  readonly store: Store
  readonly now: () => Date
}

export const todayOf = (house: House): PlainDate => shanghaiDate(house.now())
export const reckonerOf = (_house: House): Reckoner => ({ calendar: nationalCalendar })
