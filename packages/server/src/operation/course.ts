import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** Where a request stands in a trace that may have begun elsewhere (W3C Trace Context). */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  readonly trace: string
  /** The caller's span, 16 hexadecimal digits; null when the trace begins here. */
  readonly span: string | null
  readonly sampled: boolean
}

const parentPattern = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-|$)/

/** The caller's trace from its `traceparent`, or a new one when there is none or it is malformed. */
export function traceParentOf(header: string | readonly string[] | undefined): TraceParent {
  const [, trace, span, flags] = (typeof header === 'string' && parentPattern.exec(header)) || []
  if (trace === undefined || span === undefined || flags === undefined)
    return { trace: randomBytes(16).toString('hex'), span: null, sampled: true }
  return { trace, span, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

/** What a request or a transaction has asked of the database so far, kept along its asynchronous path. */
export class Course {
  statements = 0
  readonly #within: Course | undefined

  constructor(within?: Course) {
    this.#within = within
  }

  count(): void {
    this.statements += 1
    this.#within?.count()
  }
}

export const courses = new AsyncLocalStorage<Course>()
