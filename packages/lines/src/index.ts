import type { Ledger, Line } from '@fazhi/ledger'
import { corrections } from './corrections/index.ts'
import { enforcement } from './enforcement/index.ts'
import { litigation } from './litigation/index.ts'
import { mediation } from './mediation/index.ts'
import { offices } from './offices/index.ts'
import { reconsideration } from './reconsideration/index.ts'
import { resettlement } from './resettlement/index.ts'

/** Every line of work, in the order of the district's report. */
const all = [enforcement, offices, reconsideration, litigation, mediation, corrections, resettlement] as const
export type LedgerCode = (typeof all)[number]['ledgers'][number]['shape']['code']
export const lines: readonly Line[] = all
export const ledgers: readonly Ledger[] = lines.flatMap((l) => l.ledgers)
export const findLedger = (code: string): Ledger | undefined => ledgers.find((l) => l.shape.code === code)
