import { enforcementClerk, enforcementCoordinator, enforcementSupervisor, inspector } from '@fazhi/lines/shared/posts'

/** A page that one line of work has beside those of its ledgers. */
interface SpecialPage {
  readonly line: string
  readonly to: '/enforcement/board' | '/enforcement/first-offence' | '/enforcement/exam' | '/enforcement/contest'
  readonly label: 'board.title' | 'firstOffence.title' | 'exam.title' | 'contest.title'
  /** The ledger whose records it takes in, where only an operation does. */
  readonly takesIn?: string
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
  {
    line: 'enforcement',
    to: '/enforcement/first-offence',
    label: 'firstOffence.title',
    takesIn: 'first_offence_check',
    posts: [inspector, enforcementClerk].map((p) => p.code),
  },
  { line: 'enforcement', to: '/enforcement/exam', label: 'exam.title', posts: [inspector.code] },
  {
    line: 'enforcement',
    to: '/enforcement/contest',
    label: 'contest.title',
    posts: [enforcementCoordinator, enforcementSupervisor].map((p) => p.code),
  },
]
export const specialPagesOf = (line: string, post: string): readonly SpecialPage[] =>
  specialPages.filter((page) => page.line === line && page.posts.includes(post))
/** The page by which a post makes records of a ledger that nobody types. */
export const pageTakingIn = (ledger: string, post: string): SpecialPage | undefined =>
  specialPages.find((page) => page.takesIn === ledger && page.posts.includes(post))
