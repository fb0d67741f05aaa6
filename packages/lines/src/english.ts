import type { Labels } from '@fazhi/ledger'
import { disciplinaryActionInEnglish } from './corrections/action.en.ts'
import {
  correctionLeaveInEnglish,
  correctionPlaceChangeInEnglish,
  electronicPositioningInEnglish,
  informationCheckInEnglish,
} from './corrections/daily.en.ts'
import { socialInvestigationInEnglish } from './corrections/investigation.en.ts'
import { correctionSubjectInEnglish, minorCorrectionInEnglish } from './corrections/subject.en.ts'
import { accompaniedSupervisionInEnglish } from './enforcement/accompanied.en.ts'
import {
  answerSheetInEnglish,
  contestTeamInEnglish,
  examPaperInEnglish,
  examQuestionInEnglish,
  teamMemberInEnglish,
} from './enforcement/contest.en.ts'
import { discretionStepInEnglish } from './enforcement/discretion.en.ts'
import { enterpriseInEnglish } from './enforcement/enterprise.en.ts'
import { fileReviewInEnglish } from './enforcement/file-review.en.ts'
import { fileReviewerInEnglish } from './enforcement/file-reviewer.en.ts'
import { firstOffenceCheckInEnglish } from './enforcement/first-offence.en.ts'
import { inspectionInEnglish } from './enforcement/inspection.en.ts'
import { enforcementItemInEnglish } from './enforcement/item.en.ts'
import { itemBatchInEnglish } from './enforcement/item-batch.en.ts'
import { leniencyItemInEnglish } from './enforcement/leniency-item.en.ts'
import { enforcementOfficerInEnglish } from './enforcement/officer.en.ts'
import { penaltyCaseInEnglish } from './enforcement/penalty-case.en.ts'
import { penaltyHearingInEnglish } from './enforcement/penalty-hearing.en.ts'
import { penaltyPublicationInEnglish } from './enforcement/penalty-publication.en.ts'
import { inspectionPlanInEnglish } from './enforcement/plan.en.ts'
import { planLineInEnglish } from './enforcement/plan-line.en.ts'
import { processRecordInEnglish } from './enforcement/process-record.en.ts'
import { inspectionRatingInEnglish } from './enforcement/rating.en.ts'
import { recordCheckInEnglish } from './enforcement/record-check.en.ts'
import { reviewBatchInEnglish } from './enforcement/review-batch.en.ts'
import { reviewDeductionInEnglish } from './enforcement/review-deduction.en.ts'
import { reviewRuleInEnglish } from './enforcement/review-rule.en.ts'
import { reviewRuleSetInEnglish } from './enforcement/review-rule-set.en.ts'
import { reviewSheetInEnglish } from './enforcement/review-sheet.en.ts'
import { enforcementSubjectInEnglish } from './enforcement/subject.en.ts'
import { subjectAuditInEnglish } from './enforcement/subject-audit.en.ts'
import { supervisionMatterInEnglish } from './enforcement/supervision-matter.en.ts'
import { supervisionProposalInEnglish } from './enforcement/supervision-proposal.en.ts'
import { inspectionTargetInEnglish } from './enforcement/target.en.ts'
import { officerTrainingInEnglish } from './enforcement/training.en.ts'
import { trainingHoursInEnglish } from './enforcement/training-hours.en.ts'
import { jointVisitInEnglish } from './enforcement/visit.en.ts'
import type { LedgerCode } from './index.ts'
import { courtAppearanceInEnglish } from './litigation/appearance.en.ts'
import { officialProposalInEnglish } from './litigation/proposal.en.ts'
import { administrativeSuitInEnglish } from './litigation/suit.en.ts'
import { mediationCaseInEnglish } from './mediation/case.en.ts'
import { mediationCommitteeInEnglish } from './mediation/committee.en.ts'
import { disputeInEnglish } from './mediation/dispute.en.ts'
import { disputeLinkageInEnglish } from './mediation/linkage.en.ts'
import { peopleMediatorInEnglish } from './mediation/mediator.en.ts'
import { disputeScreeningInEnglish } from './mediation/screening.en.ts'
import { mediationStudioInEnglish } from './mediation/studio.en.ts'
import { mediationSubsidyInEnglish } from './mediation/subsidy.en.ts'
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
import { resettlementSubjectInEnglish } from './resettlement/subject.en.ts'

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
  readonly materials?: Labels
  readonly events?: Labels
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
  inspection_plan: inspectionPlanInEnglish,
  inspection_plan_line: planLineInEnglish,
  inspection_target: inspectionTargetInEnglish,
  joint_visit: jointVisitInEnglish,
  administrative_inspection: inspectionInEnglish,
  inspection_rating: inspectionRatingInEnglish,
  penalty_case: penaltyCaseInEnglish,
  penalty_hearing: penaltyHearingInEnglish,
  penalty_publication: penaltyPublicationInEnglish,
  first_offence_check: firstOffenceCheckInEnglish,
  leniency_item: leniencyItemInEnglish,
  process_record: processRecordInEnglish,
  record_check: recordCheckInEnglish,
  accompanied_supervision: accompaniedSupervisionInEnglish,
  supervision_proposal: supervisionProposalInEnglish,
  supervision_matter: supervisionMatterInEnglish,
  review_rule_set: reviewRuleSetInEnglish,
  review_rule: reviewRuleInEnglish,
  file_reviewer: fileReviewerInEnglish,
  review_batch: reviewBatchInEnglish,
  file_review: fileReviewInEnglish,
  review_sheet: reviewSheetInEnglish,
  review_deduction: reviewDeductionInEnglish,
  enforcement_subject: enforcementSubjectInEnglish,
  subject_audit: subjectAuditInEnglish,
  enforcement_item: enforcementItemInEnglish,
  item_batch: itemBatchInEnglish,
  discretion_step: discretionStepInEnglish,
  enforcement_officer: enforcementOfficerInEnglish,
  officer_training: officerTrainingInEnglish,
  training_hours: trainingHoursInEnglish,
  exam_question: examQuestionInEnglish,
  exam_paper: examPaperInEnglish,
  answer_sheet: answerSheetInEnglish,
  contest_team: contestTeamInEnglish,
  team_member: teamMemberInEnglish,
  enterprise: enterpriseInEnglish,
  dispute_screening: disputeScreeningInEnglish,
  dispute: disputeInEnglish,
  people_mediation: mediationCaseInEnglish,
  dispute_linkage: disputeLinkageInEnglish,
  mediation_committee: mediationCommitteeInEnglish,
  people_mediator: peopleMediatorInEnglish,
  mediation_studio: mediationStudioInEnglish,
  mediation_subsidy: mediationSubsidyInEnglish,
  social_investigation: socialInvestigationInEnglish,
  correction_subject: correctionSubjectInEnglish,
  information_check: informationCheckInEnglish,
  correction_leave: correctionLeaveInEnglish,
  correction_place_change: correctionPlaceChangeInEnglish,
  disciplinary_action: disciplinaryActionInEnglish,
  electronic_positioning: electronicPositioningInEnglish,
  minor_correction: minorCorrectionInEnglish,
  resettlement_subject: resettlementSubjectInEnglish,
}
