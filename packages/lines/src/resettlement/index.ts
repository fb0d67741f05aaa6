import { line } from '@fazhi/ledger'
import { resettlementSubject } from './subject.ts'

export const resettlement = line({ code: 'resettlement', label: '安置帮教', ledgers: [resettlementSubject], operations: {} })
