import { type Citation, sayCitation } from '@fazhi/law'
import { article as recorded } from '@fazhi/law/statutes/disclosure'
import * as penalty from '@fazhi/law/statutes/penalty'
import type { Inspection } from './inspection.ts'
import type { PenaltyCase } from './penalty-shape.ts'
import type { ProcessRecord } from './process-record.ts'
import { media, type Phase, phases } from './record-vocabulary.ts'

type Medium = 'text' | 'video'
interface Wanted<R> {
  readonly phase: Phase
  readonly medium: Medium
  readonly basis: Citation
  readonly when: (of: R) => boolean
}
export interface Missing {
  readonly phase: Phase
  readonly medium: Medium
  readonly basis: Citation
}
const wholeProcess = penalty.article('47')
const uncut = recorded('二')
const isOrdinary = (c: PenaltyCase) => c.openedOn !== null

/** 每一环节的文字记录；直接涉及重大财产权益的查封扣押和强制执行，还须全程不间断的录像。 */
const ofPenalty: readonly Wanted<PenaltyCase>[] = [
  { phase: 'opening', medium: 'text', basis: wholeProcess, when: isOrdinary },
  { phase: 'evidence', medium: 'text', basis: wholeProcess, when: (c) => isOrdinary(c) && c.concludedOn !== null },
  { phase: 'preservation', medium: 'text', basis: wholeProcess, when: (c) => c.preservedOn !== null },
  { phase: 'preservation', medium: 'video', basis: uncut, when: (c) => c.preservedHandling === 'seizure' },
  { phase: 'telling', medium: 'text', basis: wholeProcess, when: (c) => c.toldOn !== null },
  { phase: 'hearing', medium: 'text', basis: wholeProcess, when: (c) => c.hearingResult === 'held' },
  { phase: 'review', medium: 'text', basis: wholeProcess, when: (c) => c.reviewedOn !== null },
  { phase: 'discussion', medium: 'text', basis: wholeProcess, when: (c) => c.discussedOn !== null },
  { phase: 'decision', medium: 'text', basis: wholeProcess, when: (c) => c.decidedOn !== null || c.exemptedOn !== null },
  { phase: 'service', medium: 'text', basis: wholeProcess, when: (c) => c.servedOn !== null && c.procedure === 'ordinary' },
  { phase: 'enforcement', medium: 'text', basis: wholeProcess, when: (c) => c.enforcedOn !== null },
  { phase: 'enforcement', medium: 'video', basis: uncut, when: (c) => c.enforcedOn !== null },
]
const ofInspection: readonly Wanted<Inspection>[] = [
  { phase: 'opening', medium: 'text', basis: uncut, when: (i) => i.noticedOn !== null },
  { phase: 'scene', medium: 'text', basis: uncut, when: (i) => i.enteredOn !== null },
  { phase: 'decision', medium: 'text', basis: uncut, when: (i) => i.orderedOn !== null },
]

type Kept = Pick<ProcessRecord, 'phase' | 'medium' | 'uncut' | 'digestForm' | 'comparison' | 'state'>
/** 摘要成形、核对没有不一致、没有遗失的才算；录像须全程不间断。 */
const counts = (r: Kept, { phase, medium }: Missing) =>
  r.state === 'indexed' &&
  r.phase === phase &&
  r.medium === medium &&
  r.digestForm === 'formed' &&
  r.comparison !== 'differs' &&
  (medium === 'text' || r.uncut === 'yes')
const missing = <R>(wanted: readonly Wanted<R>[], of: R, records: readonly Kept[]): readonly Missing[] =>
  wanted.filter((w) => w.when(of) && !records.some((r) => counts(r, w)))

/** 第四十七条：案件走过的环节里，还缺哪些必须有的记录。 */
export const missingOfCase = (c: PenaltyCase, records: readonly Kept[]) => missing(ofPenalty, c, records)
/** 国办发〔2018〕118号：检查走过的环节里，还缺哪些必须有的记录。 */
export const missingOfInspection = (i: Inspection, records: readonly Kept[]) => missing(ofInspection, i, records)
export const sayMissing = (all: readonly Missing[]): string =>
  all.map(({ phase, medium, basis }) => `${phases[phase]}的${media[medium]}记录（${sayCitation(basis)}）`).join('；')
