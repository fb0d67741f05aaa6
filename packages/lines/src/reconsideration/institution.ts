import type { Grant } from '@fazhi/ledger'
import { reconsiderationClerk, reconsiderationHead, reportEditor } from '../shared/posts.ts'

/** Who keeps the ledgers that hang on a case: its handlers keep them, the head of the institution reads them. */
export const institution = [
  { post: reconsiderationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
  { post: reconsiderationHead, see: 'own', supervises: true },
  { post: reportEditor, see: 'reportOnly' },
] as const satisfies readonly Grant[]
