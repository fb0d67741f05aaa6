import { line } from '@fazhi/ledger'
import { accompaniedSupervision } from './accompanied.ts'
import { answerSheet } from './answer-sheet.ts'
import { contestTeam } from './contest-team.ts'
import { discretionStep } from './discretion.ts'
import { enterprise } from './enterprise.ts'
import { examPaper } from './exam-paper.ts'
import { examQuestion } from './exam-question.ts'
import { fileReview } from './file-review.ts'
import { fileReviewer } from './file-reviewer.ts'
import { firstOffenceCheck } from './first-offence.ts'
import { inspection } from './inspection.ts'
import { enforcementItem } from './item.ts'
import { itemBatch } from './item-batch.ts'
import { leniencyItem } from './leniency-item.ts'
import { enforcementOfficer } from './officer.ts'
import { penaltyCase } from './penalty-case.ts'
import { penaltyHearing } from './penalty-hearing.ts'
import { penaltyPublication } from './penalty-publication.ts'
import { inspectionPlan } from './plan.ts'
import { planLine } from './plan-line.ts'
import { processRecord } from './process-record.ts'
import { inspectionRating } from './rating.ts'
import { recordCheck } from './record-check.ts'
import { reviewBatch } from './review-batch.ts'
import { reviewDeduction } from './review-deduction.ts'
import { reviewRule } from './review-rule.ts'
import { reviewRuleSet } from './review-rule-set.ts'
import { reviewSheet } from './review-sheet.ts'
import { enforcementSubject } from './subject.ts'
import { subjectAudit } from './subject-audit.ts'
import { supervisionMatter } from './supervision-matter.ts'
import { supervisionProposal } from './supervision-proposal.ts'
import { inspectionTarget } from './target.ts'
import { teamMember } from './team-member.ts'
import { officerTraining } from './training.ts'
import { trainingHours } from './training-hours.ts'
import { jointVisit } from './visit.ts'

export const enforcement = line({
  code: 'enforcement',
  label: '行政执法',
  ledgers: [
    inspectionPlan,
    planLine,
    inspectionTarget,
    jointVisit,
    inspection,
    inspectionRating,
    penaltyCase,
    penaltyHearing,
    penaltyPublication,
    firstOffenceCheck,
    processRecord,
    recordCheck,
    leniencyItem,
    accompaniedSupervision,
    supervisionProposal,
    supervisionMatter,
    reviewBatch,
    fileReview,
    reviewSheet,
    reviewDeduction,
    reviewRuleSet,
    reviewRule,
    fileReviewer,
    enforcementSubject,
    subjectAudit,
    enforcementItem,
    itemBatch,
    discretionStep,
    enforcementOfficer,
    officerTraining,
    trainingHours,
    examQuestion,
    examPaper,
    answerSheet,
    contestTeam,
    teamMember,
    enterprise,
  ],
  operations: {},
})
