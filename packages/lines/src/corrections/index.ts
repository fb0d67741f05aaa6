import { line } from '@fazhi/ledger'
import { socialInvestigation } from './investigation.ts'
import { minorCorrection } from './minor.ts'
import { correctionSubject } from './subject.ts'

export const corrections = line({
  code: 'corrections',
  label: '社区矫正',
  ledgers: [correctionSubject, socialInvestigation, minorCorrection],
  operations: {},
})
