import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { openDatabase } from './database.ts'
import { type Failure, opening, type Reply, type Request } from './message.ts'
import { Session } from './session.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
const reply = (message: Reply) => port.postMessage(message)

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code, table, constraint, detail }: Error & Partial<Failure> = error
  return { message, code, table, constraint, detail }
}

async function serve(database: PGlite, session: Session, syncs: () => number, request: Request): Promise<void> {
  const { id } = request
  switch (request.kind) {
    case 'query': {
      const answer = await session.query(request.sql, request.parameters, request.name)
      return reply({ kind: 'answer', id, answer })
    }
    case 'syncs':
      return reply({ kind: 'syncs', id, count: syncs() })
    case 'close':
      await database.close()
      reply({ kind: 'closed', id })
      port.close()
  }
}

try {
  const { database, syncs } = await openDatabase(workerData)
  const session = new Session(database)
  port.on('message', (request: Request) => {
    serve(database, session, syncs, request).catch((error) =>
      reply({ kind: 'failure', id: request.id, failure: failureOf(error) }),
    )
  })
  reply({ kind: 'answer', id: opening, answer: { rows: [], command: '', affected: 0 } })
} catch (error) {
  reply({ kind: 'failure', id: opening, failure: failureOf(error) })
}
