import type { Labels } from '@fazhi/ledger'
import type { LedgerCode } from './index.ts'
import { courtAppearanceInEnglish } from './litigation/appearance.en.ts'
import { officialProposalInEnglish } from './litigation/proposal.en.ts'
import { administrativeSuitInEnglish } from './litigation/suit.en.ts'
import { justiceOfficeInEnglish } from './offices/office.en.ts'
import { reconsiderationCaseInEnglish } from './reconsideration/case.en.ts'
import { committeeConsultationInEnglish } from './reconsideration/committee.en.ts'
import { applicationForwardingInEnglish } from './reconsideration/forwarding.en.ts'
import { reconsiderationHearingInEnglish } from './reconsideration/hearing.en.ts'
import { normativeReviewInEnglish } from './reconsideration/normative-review.en.ts'
import { reconsiderationOpinionInEnglish } from './reconsideration/opinion.en.ts'
import { stationReceptionInEnglish } from './reconsideration/reception.en.ts'
import { documentServiceInEnglish } from './reconsideration/service.en.ts'
import { reconsiderationStationInEnglish } from './reconsideration/station.en.ts'
import { hearingOfViewsInEnglish } from './reconsideration/views.en.ts'

/** Every label of a ledger in one language. */
export interface LedgerWords {
  readonly label: string
  readonly fields: Labels
  readonly options: Readonly<Record<string, Labels>>
  readonly states: Labels
  readonly moves: Labels
  readonly periods: Labels
  readonly figures: Labels
  readonly documents: Labels
}

/** The English labels of every ledger; one that is missing does not compile. */
export const english: Readonly<Record<LedgerCode, LedgerWords>> = {
  justice_office: justiceOfficeInEnglish,
  reconsideration_case: reconsiderationCaseInEnglish,
  reconsideration_hearing: reconsiderationHearingInEnglish,
  hearing_of_views: hearingOfViewsInEnglish,
  committee_consultation: committeeConsultationInEnglish,
  normative_review: normativeReviewInEnglish,
  document_service: documentServiceInEnglish,
  reconsideration_opinion: reconsiderationOpinionInEnglish,
  reconsideration_station: reconsiderationStationInEnglish,
  station_reception: stationReceptionInEnglish,
  application_forwarding: applicationForwardingInEnglish,
  administrative_suit: administrativeSuitInEnglish,
  court_appearance: courtAppearanceInEnglish,
  official_proposal: officialProposalInEnglish,
}
