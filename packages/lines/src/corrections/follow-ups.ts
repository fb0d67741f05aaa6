import type { Moment, Opens } from '@fazhi/ledger'
import type { resettlementSubject } from '../resettlement/subject.ts'
import type { CorrectionSubject } from './subject-shape.ts'

/** 办法第五十三条：解除矫正的，与安置帮教衔接；帮教的人看不到矫正的档案。 */
export const openResettlement = (c: CorrectionSubject, { on }: Moment<CorrectionSubject>): Opens<typeof resettlementSubject> => ({
  ledger: 'resettlement_subject',
  draft: {
    office: c.office,
    person: c.person,
    source: 'correction',
    correction: c.id,
    place: 'local',
    releasedOn: on,
    informedOn: on,
    entry: 'linked',
  },
})
