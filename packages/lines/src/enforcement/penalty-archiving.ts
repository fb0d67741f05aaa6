import { type Refusal, refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import type { Moment } from '@fazhi/ledger'
import type { PenaltyCase } from './penalty-shape.ts'
import { recordCheck } from './record-check.ts'
import { say } from './record-say.ts'

/** 第四十七条：全过程记录归档保存。核对完整的归档；缺了的补不回来，写明缺少哪些和原因再归档。 */
export function refuseArchiving(c: PenaltyCase, { before, find }: Moment<PenaltyCase>): Refusal | null {
  if (c === before || c.recordGap !== null) return null
  const check = find(recordCheck, c.recordCheck)
  return check?.penaltyCase === c.id && check.result === 'complete'
    ? null
    : refused(say('归档之前应当核对全过程记录：请选择本案完整的核对结果，或者写明缺少的记录和原因'), penalty.article('47'))
}
