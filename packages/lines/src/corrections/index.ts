import { line } from '@fazhi/ledger'
import { disciplinaryAction } from './action.ts'
import { informationCheck } from './check.ts'
import { socialInvestigation } from './investigation.ts'
import { correctionLeave } from './leave.ts'
import { minorCorrection } from './minor.ts'
import { correctionPlaceChange } from './place-change.ts'
import { electronicPositioning } from './positioning.ts'
import { correctionSubject } from './subject.ts'

export const corrections = line({
  code: 'corrections',
  label: '社区矫正',
  ledgers: [
    correctionSubject,
    informationCheck,
    correctionLeave,
    correctionPlaceChange,
    disciplinaryAction,
    electronicPositioning,
    socialInvestigation,
    minorCorrection,
  ],
  operations: {},
})
