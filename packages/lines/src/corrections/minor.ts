import { ledger } from '@fazhi/ledger'
import { minorCorrectionKeeper } from '../shared/posts.ts'
import { subjectDocuments } from './documents/subject.ts'
import { subjectFigures } from './subject-figures.ts'
import { releaseMove, subjectMoves, subjectPeriods } from './subject-moves.ts'
import { minorShape } from './subject-shape.ts'

/** 第五十二条至第五十八条：与成年人分开进行，由专人办理；别的岗位不知道有这一册。 */
export const minorCorrection = ledger(minorShape, {
  start: 'effectiveOn',
  initial: 'expected',
  moves: { ...subjectMoves, release: releaseMove },
  periods: subjectPeriods,
  documents: subjectDocuments,
  events: { termTo: { label: '未成年人社区矫正期满', on: 'termTo' } },
  figures: subjectFigures,
  access: {
    sensitivity: 'restricted',
    purpose: '未成年人社区矫正',
    grants: [{ post: minorCorrectionKeeper, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' }],
  },
  list: ['fileNo', 'person', 'category', 'reportedOn', 'termTo', 'state'],
  filters: ['fileNo', 'person', 'reportedOn', 'termTo', 'endedOn'],
  rests: ['supervised'],
})
