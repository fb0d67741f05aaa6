import type { Problem } from '@fazhi/ledger'

/** What the server answers when it does not do what it was asked. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}
/** Null where no server answered at all. */
export const problemOf = (error: unknown): Problem | null => (error instanceof ProblemError ? error.problem : null)
export const hasStatus = (error: unknown, status: number): boolean => problemOf(error)?.status === status
/** The password was given, the second step was not. */
export const isHalfway = (error: unknown): boolean => problemOf(error)?.type === '/problems/second-factor'

/** A proxy in between may answer with a page of its own. */
export async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false
  if (isProblem) return (await response.json()) as Problem
  const { status, statusText } = response
  return { type: 'about:blank', title: statusText, status, detail: `${status} ${statusText}` }
}
