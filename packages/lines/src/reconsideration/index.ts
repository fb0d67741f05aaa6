import { line } from '@fazhi/ledger'
import { reconsiderationCase } from './case.ts'
import { committeeConsultation } from './committee.ts'
import { applicationForwarding } from './forwarding.ts'
import { reconsiderationHearing } from './hearing.ts'
import { normativeReview } from './normative-review.ts'
import { reconsiderationOpinion } from './opinion.ts'
import { stationReception } from './reception.ts'
import { documentService } from './service.ts'
import { reconsiderationStation } from './station.ts'
import { hearingOfViews } from './views.ts'

export const reconsideration = line({
  code: 'reconsideration',
  label: '行政复议',
  ledgers: [
    reconsiderationCase,
    reconsiderationHearing,
    hearingOfViews,
    committeeConsultation,
    normativeReview,
    documentService,
    reconsiderationOpinion,
    reconsiderationStation,
    stationReception,
    applicationForwarding,
  ],
  operations: {},
})
