import { enforcementClerk, enforcementCoordinator, enforcementSupervisor } from '@fazhi/lines/shared/posts'

/** A page that one line of work has beside those of its ledgers. */
interface SpecialPage {
  readonly line: string
  readonly to: '/enforcement/board'
  readonly label: 'board.title'
  /** The posts that it answers to. */
  readonly posts: readonly string[]
}
const specialPages: readonly SpecialPage[] = [
  {
    line: 'enforcement',
    to: '/enforcement/board',
    label: 'board.title',
    posts: [enforcementCoordinator, enforcementSupervisor, enforcementClerk].map((p) => p.code),
  },
]
export const specialPagesOf = (line: string, post: string): readonly SpecialPage[] =>
  specialPages.filter((page) => page.line === line && page.posts.includes(post))
