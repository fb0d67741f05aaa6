import { decode, intakeFields, type Ledger } from '@fazhi/ledger'
import type { FormValues } from './form-values.ts'
import type { Search } from './list-search.ts'

/** What an address may fill into an intake form beforehand: its references, and nothing else. */
export const prefilled = (ledger: Ledger, search: Search): FormValues =>
  Object.fromEntries(
    intakeFields(ledger).flatMap((name) => {
      const field = ledger.shape.fields[name]
      if (field?.kind !== 'reference' || search[name] === undefined) return []
      const decoded = decode(field, search[name])
      return 'value' in decoded ? [[name, decoded.value]] : []
    }),
  )
