import type { JobKind } from './kind.ts'
import { sweepJobs } from './sweep.ts'

/** Every kind of work there is. */
export const jobKinds: readonly JobKind[] = [sweepJobs]
