import { line } from '@fazhi/ledger'
import { discretionStep } from './discretion.ts'
import { enterprise } from './enterprise.ts'
import { inspection } from './inspection.ts'
import { enforcementItem } from './item.ts'
import { itemBatch } from './item-batch.ts'
import { enforcementOfficer } from './officer.ts'
import { inspectionPlan } from './plan.ts'
import { planLine } from './plan-line.ts'
import { inspectionRating } from './rating.ts'
import { enforcementSubject } from './subject.ts'
import { subjectAudit } from './subject-audit.ts'
import { inspectionTarget } from './target.ts'
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
    enforcementSubject,
    subjectAudit,
    enforcementItem,
    itemBatch,
    discretionStep,
    enforcementOfficer,
    enterprise,
  ],
  operations: {},
})
