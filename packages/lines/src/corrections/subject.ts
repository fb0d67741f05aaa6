import { ledger } from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { subjectDocuments } from './documents/subject.ts'
import { openResettlement } from './follow-ups.ts'
import { subjectFigures } from './subject-figures.ts'
import { releaseMove, subjectMoves, subjectPeriods } from './subject-moves.ts'
import { subjectShape } from './subject-shape.ts'

export type { CorrectionSubject } from './subject-shape.ts'

/** 定义在 subject-shape，规则在 subject-rules，环节在 subject-moves；未成年人另有台账。 */
export const correctionSubject = ledger(subjectShape, {
  start: 'effectiveOn',
  initial: 'expected',
  moves: { ...subjectMoves, release: { ...releaseMove, opens: [openResettlement] } },
  periods: subjectPeriods,
  documents: subjectDocuments,
  materials: { judgment: '法律文书', report: '报到材料', plan: '矫正方案', record: '谈话、走访记录', other: '其他' },
  events: { termTo: { label: '社区矫正期满', on: 'termTo' } },
  figures: subjectFigures,
  breakdown: ['category', 'sex', 'class'],

  // 权限：社区矫正机构和受委托的司法所，此外没有人知道
  access: {
    sensitivity: 'restricted',
    purpose: '社区矫正管理',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', move: { party: ['search', 'organise', 'announce', 'adjust', 'lose', 'find'] } },
    ],
  },
  list: ['fileNo', 'person', 'category', 'office', 'class', 'reportedOn', 'termTo', 'state'],
  filters: ['fileNo', 'person', 'category', 'office', 'class', 'effectiveOn', 'reportedOn', 'termTo', 'endedOn', 'endKind'],
  rests: ['supervised'],
})
