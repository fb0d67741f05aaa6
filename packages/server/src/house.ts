import { type PlainDate, shanghaiDate } from '@fazhi/law'
import type { FileStore } from './attachments/file-store.ts'
import type { FactorKeys } from './auth/factor-key.ts'
import type { Store } from './db/store.ts'
import { Rendering } from './documents/rendering.ts'
import type { Algorithm } from './evidence/entry-digest.ts'
import type { SealKeeper } from './evidence/keeper.ts'
import type { Outlets } from './reminders/outlets.ts'

/** What every part of the server is given: the store, the law's calendar, and the one clock that is read. */
export interface House {
  readonly store: Store
  readonly now: () => Date
  /** What entries and seals are digested by; SHA-256 unless the installation says SM3. */
  readonly algorithm?: Algorithm
  /** Where browsers see this server, `https://host`; without it, the host they name. */
  readonly origin?: string | undefined
  /** Lays documents out; in the shipped face where nothing else is said. */
  readonly rendering?: Rendering
  /** Seal the secrets of second factors; they lie outside the database. */
  readonly factorKeys?: FactorKeys
  /** What can be sent out of the house. */
  readonly outlets?: Outlets
  /** Signs seals, and knows those outside the database. */
  readonly keeper?: () => Promise<SealKeeper>
  /** Where the bytes of attachments lie. */
  readonly files?: FileStore
}
const shipped = new Rendering()
export const renderingIn = (house: House): Rendering => house.rendering ?? shipped
export const algorithmIn = (house: House): Algorithm => house.algorithm ?? 'sha256'

export const todayOf = (house: House): PlainDate => shanghaiDate(house.now())
