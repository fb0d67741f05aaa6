import type { Scope } from '@fazhi/ledger'
import type { Reach } from '../db/tables.ts'

/** Who reaches, by the organ and the account he acts from. */
export interface Reaching {
  readonly organ: string
  readonly organPath: string
  readonly account: string | null
}

/** Whether a record is reached in a scope: the same words the policies say in SQL. */
export function reaches(scope: Scope, { organ, organPath, account }: Reaching, row: Reach): boolean {
  switch (scope) {
    case 'own':
      return row.organ_id === organ
    case 'subtree':
      return organPath !== '' && row.organ_path.startsWith(organPath)
    case 'party':
      return row.party_organs.includes(`,${organ},`)
    case 'assigned':
      return account !== null && row.assignees.includes(`,${account},`)
    case 'region':
      return true
    case 'reportOnly':
    case 'public':
      return false
  }
}
