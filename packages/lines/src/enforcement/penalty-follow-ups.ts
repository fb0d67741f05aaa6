import type { Moment, Opens } from '@fazhi/ledger'
import type { penaltyHearing } from './penalty-hearing.ts'
import type { penaltyPublication } from './penalty-publication.ts'
import type { PenaltyCase } from './penalty-shape.ts'

/** 第六十四条：当事人要求听证的，应当组织听证。 */
export const openHearing = (c: PenaltyCase, { on }: Moment<PenaltyCase>): Opens<typeof penaltyHearing> => ({
  ledger: 'penalty_hearing',
  draft: { department: c.department, penaltyCase: c.id, requestedOn: on },
})
/** 第四十八条、国办发〔2018〕118号：处罚决定七个工作日内公开。 */
export const openPublication = (c: PenaltyCase, { on }: Moment<PenaltyCase>): Opens<typeof penaltyPublication> => ({
  ledger: 'penalty_publication',
  draft: { department: c.department, penaltyCase: c.id, matter: c.matter, decidedOn: on },
})
