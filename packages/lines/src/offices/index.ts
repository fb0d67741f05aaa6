import { line } from '@fazhi/ledger'
import { justiceOffice } from './office.ts'

export const offices = line({ code: 'offices', label: '司法所', ledgers: [justiceOffice], operations: {} })
