import { type Ledger, registers } from '@fazhi/ledger'

/** Whose post registers in a ledger may bring a workbook into it. */
export const mayImport = (ledger: Ledger, post: string): boolean =>
  ledger.access.sensitivity !== 'restricted' && registers(ledger, post)
