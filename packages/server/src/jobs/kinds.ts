import { verifyBooks } from '../evidence/verification.ts'
import { moveClocks } from '../holidays/move.ts'
import { weighNotice } from '../holidays/weigh.ts'
import { importCheck } from '../imports/check.ts'
import { importCommit } from '../imports/commit.ts'
import { importUndo } from '../imports/undo.ts'
import { mailDigest, mailNotice, postNotice } from '../reminders/deliver.ts'
import { mailCode } from '../reminders/preference.ts'
import { watchClocks } from '../reminders/watch.ts'
import type { JobKind } from './kind.ts'
import { sweepJobs } from './sweep.ts'

/** Every kind of work there is. */
export const jobKinds: readonly JobKind[] = [
  sweepJobs,
  watchClocks,
  mailNotice,
  mailDigest,
  mailCode,
  postNotice,
  weighNotice,
  moveClocks,
  verifyBooks,
  importCheck,
  importCommit,
  importUndo,
]
