import type { Ledger } from '@fazhi/ledger'
import { lampExamAttempt } from './fixtures/lamp-exam.ts'
import { planLine } from './fixtures/plan-line.ts'
import { poster, posterMovement } from './fixtures/poster.ts'
import { nightCheck, sleepwalker } from './fixtures/sleepwalker.ts'
import { stationItem, wish } from './fixtures/station-item.ts'

/** Five odd shapes that the kit must carry: compared, restricted, scored, many to many, counted in sheets. */
export const fixtures: readonly Ledger[] = [
  planLine,
  sleepwalker,
  nightCheck,
  lampExamAttempt,
  wish,
  stationItem,
  poster,
  posterMovement,
]
