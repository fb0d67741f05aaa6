import type { Clock } from './clock.ts'
import * as annualReport from './statutes/annual-report.ts'
import * as appearance from './statutes/appearance.ts'
import * as businessEnvironment from './statutes/business-environment.ts'
import * as civilProcedure from './statutes/civil-procedure.ts'
import * as coercion from './statutes/coercion.ts'
import * as corrections from './statutes/corrections.ts'
import * as correctionsMeasures from './statutes/corrections-measures.ts'
import * as dataSharing from './statutes/data-sharing.ts'
import * as disclosure from './statutes/disclosure.ts'
import * as enforcementSupervision from './statutes/enforcement-supervision.ts'
import * as enterpriseInspection from './statutes/enterprise-inspection.ts'
import * as incidentalReview from './statutes/incidental-review.ts'
import * as informationDisclosure from './statutes/information-disclosure.ts'
import * as legalAid from './statutes/legal-aid.ts'
import * as licensing from './statutes/licensing.ts'
import * as litigation from './statutes/litigation.ts'
import * as litigationFees from './statutes/litigation-fees.ts'
import * as majorDecision from './statutes/major-decision.ts'
import * as mediation from './statutes/mediation.ts'
import * as mediationRules from './statutes/mediation-rules.ts'
import * as normativeDocument from './statutes/normative-document.ts'
import * as normativeFiling from './statutes/normative-filing.ts'
import * as penalty from './statutes/penalty.ts'
import * as personalInformation from './statutes/personal-information.ts'
import * as reconsideration from './statutes/reconsideration.ts'
import * as reconsiderationRegulation from './statutes/reconsideration-regulation.ts'
import * as resettlement from './statutes/resettlement.ts'

const statutes: readonly object[] = [
  annualReport,
  appearance,
  businessEnvironment,
  civilProcedure,
  coercion,
  corrections,
  correctionsMeasures,
  dataSharing,
  disclosure,
  enforcementSupervision,
  enterpriseInspection,
  incidentalReview,
  informationDisclosure,
  legalAid,
  licensing,
  litigation,
  litigationFees,
  majorDecision,
  mediation,
  mediationRules,
  normativeDocument,
  normativeFiling,
  penalty,
  personalInformation,
  reconsideration,
  reconsiderationRegulation,
  resettlement,
]

const isClock = (value: unknown): value is Clock =>
  typeof value === 'object' && value !== null && 'law' in value && 'editions' in value

/** Every clock of every statute by its id, which is a public contract. */
export const clocks: ReadonlyMap<string, Clock> = new Map(
  statutes.flatMap((s) => Object.values(s).filter(isClock)).map((clock) => [clock.id, clock]),
)
export const findClock = (id: string): Clock | undefined => clocks.get(id)
