import type { Grant } from '@fazhi/ledger'
import { anyone, enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

/** The district's registers: the justice bureau keeps them, whoever enforces looks things up in them. */
export const keptByJusticeBureau = [
  { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
  { post: enforcementSupervisor, see: 'region' },
  { post: enforcementClerk, see: 'region' },
  { post: enforcementHead, see: 'region' },
  { post: inspector, see: 'region' },
  { post: reportEditor, see: 'reportOnly' },
] as const satisfies readonly Grant[]
/** Published as article 39 of the Penalty Law and the disclosure rules want it. */
export const toAnyone = { post: anyone, see: 'public' } as const satisfies Grant
