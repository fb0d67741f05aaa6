import type { Grant } from '@fazhi/ledger'
import { anyone, enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

const keeps = { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' } as const
const looksUp = [
  { post: enforcementSupervisor, see: 'region' },
  { post: enforcementClerk, see: 'region' },
  { post: enforcementHead, see: 'region' },
  { post: inspector, see: 'region' },
  { post: reportEditor, see: 'reportOnly' },
] as const

/** The district's registers: the justice bureau keeps them, whoever enforces looks things up in them. */
export const keptByJusticeBureau = [keeps, ...looksUp] as const satisfies readonly Grant[]
/** Those that article 39 of the Penalty Law and the disclosure rules want before the public: the bureau releases them. */
export const shownToAnyone = [{ ...keeps, publish: 'region' }, ...looksUp, { post: anyone, see: 'public' }] as const satisfies readonly Grant[]
