import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DatabaseError } from '../db/database-error.ts'
import type { Store, StoreOptions } from '../db/store.ts'
import { Course, courses, type TraceParent, traceParentOf } from './course.ts'

/** A request as it came in: nothing of what it carries. */
export interface Coming {
  readonly method: string
  /** The route's pattern, never the address; `none` where no route answers. */
  readonly route: string
  readonly parent: TraceParent
}
export interface Answered {
  readonly status: number
  readonly seconds: number
  readonly statements: number
}
export interface Ended {
  readonly seconds: number
  readonly statements: number
  /** SQLSTATE of what the database refused; `rolled back` when the work itself did; null when it was committed. */
  readonly fault: string | null
}

/** One who measures or traces. What it gives back is told the end of what began. */
export interface Observer {
  request(coming: Coming, course: Course): (answered: Answered) => void
  transaction(within: Course | undefined): (ended: Ended) => void
  close(): Promise<void>
}

/** Follows requests and transactions for the observers; the house itself knows nothing of them. */
export interface Watch {
  /** To be given to the store when it is opened. */
  readonly storeOptions: StoreOptions
  /** The same store, with every transaction followed. */
  overStore(store: Store): Store
  /** To be called before any other hook of the server is added. */
  overApp(app: FastifyInstance): void
  close(): Promise<void>
}

const now = () => performance.now() / 1000

export function openWatch(observers: readonly Observer[]): Watch {
  const followed = new WeakMap<FastifyRequest, { readonly course: Course; readonly ends: ((a: Answered) => void)[] }>()
  const follow = async <T>(transaction: () => Promise<T>): Promise<T> => {
    const within = courses.getStore()
    const course = new Course(within)
    const ends = observers.map((o) => o.transaction(within))
    const start = now()
    const end = (fault: string | null) => {
      for (const tell of ends) tell({ seconds: now() - start, statements: course.statements, fault })
    }
    try {
      const result = await courses.run(course, transaction)
      end(null)
      return result
    } catch (error) {
      end(error instanceof DatabaseError ? error.code : 'rolled back')
      throw error
    }
  }
  return {
    storeOptions: { onQuery: () => courses.getStore()?.count() },
    overStore: (store) => ({
      ...store,
      transaction: (scope, work) => follow(() => store.transaction(scope, work)),
      snapshot: (scope, work) => follow(() => store.snapshot(scope, work)),
      read: (scope, statements) => follow(() => store.read(scope, statements)),
    }),
    overApp: (app) => {
      app.addHook('onRequest', (request, _reply, done) => {
        const course = new Course()
        const parent = { ...traceParentOf(request.headers.traceparent), trace: request.id }
        const coming = { method: request.method, route: request.routeOptions.url ?? 'none', parent }
        followed.set(request, { course, ends: observers.map((o) => o.request(coming, course)) })
        courses.run(course, done)
      })
      app.addHook('onResponse', async (request, reply) => {
        const found = followed.get(request)
        if (!found) return
        const { statements } = found.course
        for (const tell of found.ends) tell({ status: reply.statusCode, seconds: reply.elapsedTime / 1000, statements })
      })
    },
    close: async () => {
      for (const observer of observers) await observer.close()
    },
  }
}
