import { line } from '@fazhi/ledger'
import { reconsiderationCase } from './case.ts'

export const reconsideration = line({ code: 'reconsideration', label: '行政复议', ledgers: [reconsiderationCase], operations: {} })
