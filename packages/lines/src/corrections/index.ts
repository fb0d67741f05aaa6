import { line } from '@fazhi/ledger'
import { socialInvestigation } from './investigation.ts'

export const corrections = line({ code: 'corrections', label: '社区矫正', ledgers: [socialInvestigation], operations: {} })
