import { chineseOf, type Sayable } from '@fazhi/law'
import type { ImportFault } from '@fazhi/ledger'
import { type Language, spoken } from '../language.ts'

interface Said {
  readonly message: Sayable
  readonly remedy: Sayable
}
/** What stands in a cell and is no value of its field, and what to do about it. */
export interface CellFault {
  readonly message: string
  readonly remedy: string
  /** The sentences it is made of, beside the Chinese: neither compared nor sent. */
  readonly said?: Said
}
/** The same as it is kept until the import is over, whatever the language of who reads it then. */
export type KeptFault = ImportFault & Pick<CellFault, 'said'>

const beside = <T extends object>(of: T, said: Said | undefined): T & Pick<CellFault, 'said'> =>
  said === undefined ? of : Object.defineProperty(of, 'said', { value: said })

export const cellFault = (message: Sayable, remedy: Sayable): CellFault =>
  beside({ message: chineseOf(message), remedy: chineseOf(remedy) }, { message, remedy })

type Place = Pick<ImportFault, 'row' | 'column' | 'heading'>
export const faultAt = (place: Place, { message, remedy, said }: CellFault): KeptFault =>
  beside({ ...place, message, remedy }, said)

/** As it lies in the database, with its sentences. */
export const keptFault = (fault: KeptFault): KeptFault => ({ ...fault, ...(fault.said && { said: fault.said }) })
export const faultIn = ({ said, message, remedy, ...place }: KeptFault, language?: Language): ImportFault => ({
  ...place,
  message: spoken(said?.message ?? message, language),
  remedy: spoken(said?.remedy ?? remedy, language),
})
