import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Answer, Connection, Connections, ConnectionUse } from '../connection.ts'
import { DatabaseError } from '../database-error.ts'
import { StartRefused } from '../start-refused.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { opening, type Reply, type Request } from './message.ts'

/** Milliseconds a transaction may lie idle before it is rolled back, lest one forgotten transaction stop all others. */
const idleLimit = 60_000

type Question = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never

interface Waiting {
  resolve(reply: Reply): void
  reject(error: Error): void
}

const errorOf = ({ failure }: Extract<Reply, { kind: 'failure' }>) =>
  failure.code === undefined ? new Error(failure.message) : new DatabaseError({ ...failure, code: failure.code })

/** PGlite in a thread of its own, so that a slow query does not stop the server. One transaction at a time, in order of arrival. */
export class EmbeddedEngine implements Connections {
  /** It is never away: it is in this process. */
  readonly patience = 0
  readonly #worker: Worker
  readonly #lock: FolderLock
  readonly #waiting = new Map<number, Waiting>()
  readonly #idleLimit: number
  #asked = opening
  #lost: Error | undefined
  #queue: Promise<void> = Promise.resolve()
  /** Transactions begun or waiting. */
  #turns = 0

  /** @throws {StartRefused} when another process holds the folder, or it cannot be made, written or opened */
  static async open(folder: string, idle = idleLimit): Promise<EmbeddedEngine> {
    const lock = await takeFolder(folder)
    const engine = new EmbeddedEngine(folder, lock, idle)
    try {
      await engine.#reply(opening)
      return engine
    } catch (error) {
      await engine.#worker.terminate()
      await lock.release()
      throw new StartRefused(`数据文件夹 ${folder} 中的数据库打不开：请检查磁盘空间和权限，或从备份恢复`, {
        cause: error,
      })
    }
  }

  private constructor(folder: string, lock: FolderLock, idle: number) {
    this.#lock = lock
    this.#idleLimit = idle
    this.#worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: folder, execArgv: [] })
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id)
      this.#waiting.delete(reply.id)
      if (reply.kind === 'failure') waiting?.reject(errorOf(reply))
      else waiting?.resolve(reply)
    })
    this.#worker.on('error', (error) => this.#lose(error))
    this.#worker.on('exit', () => this.#lose(new Error('the thread of the embedded database has ended')))
  }

  async acquire(): Promise<Connection> {
    let done = () => {}
    const before = this.#queue
    this.#turns++
    this.#queue = new Promise<void>((resolve) => {
      done = resolve
    }).then(() => {
      this.#turns--
    })
    await before
    return new Turn((sql, parameters) => this.#query(sql, parameters), done, this.#idleLimit)
  }

  use(): ConnectionUse {
    const busy = Math.min(this.#turns, 1)
    return { busy, idle: 1 - busy, waiting: this.#turns - busy }
  }

  /** Waits for the transactions that came before. */
  async close(): Promise<void> {
    await this.#queue
    if (this.#lost === undefined) await this.#ask({ kind: 'close' })
    await this.#worker.terminate()
    await this.#lock.release()
  }

  /** Syncs to disk since the database was opened. */
  async syncs(): Promise<number> {
    const reply = await this.#ask({ kind: 'syncs' })
    return reply.kind === 'syncs' ? reply.count : Number.NaN
  }

  async #query(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    const reply = await this.#ask({ kind: 'query', sql, parameters })
    if (reply.kind !== 'answer') throw new Error(`a query was answered by ${reply.kind}`)
    return reply.answer
  }

  #ask(question: Question): Promise<Reply> {
    const id = ++this.#asked
    const reply = this.#reply(id)
    if (this.#lost === undefined) this.#worker.postMessage({ ...question, id } satisfies Request)
    return reply
  }

  #reply(id: number): Promise<Reply> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost)
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #lose(error: Error): void {
    this.#lost ??= error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

async function takeFolder(folder: string): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await lockFolder(folder)
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw new StartRefused(`数据文件夹 ${folder} 不能建立或写入：请检查路径和权限`, { cause: error })
  }
}

/** The engine's only session, held from begin to end of one transaction. */
class Turn implements Connection {
  readonly #ask: (sql: string, parameters: readonly unknown[]) => Promise<Answer>
  readonly #done: () => void
  readonly #idleLimit: number
  #idle: NodeJS.Timeout | undefined
  #running = 0
  #expired = false

  constructor(ask: (sql: string, parameters: readonly unknown[]) => Promise<Answer>, done: () => void, idle: number) {
    this.#ask = ask
    this.#done = done
    this.#idleLimit = idle
    this.#rest()
  }

  async query(sql: string, parameters: readonly unknown[] = []): Promise<Answer> {
    if (this.#expired)
      throw new DatabaseError({ code: '25P03', message: 'the transaction lay idle too long and was rolled back' })
    clearTimeout(this.#idle)
    this.#running++
    try {
      return await this.#ask(sql, parameters)
    } finally {
      this.#running--
      this.#rest()
    }
  }

  release(): void {
    clearTimeout(this.#idle)
    this.#expired = true
    this.#done()
  }

  #rest(): void {
    if (this.#running > 0 || this.#expired) return
    this.#idle = setTimeout(() => {
      this.#expired = true
      this.#ask('rollback', []).then(this.#done, this.#done)
    }, this.#idleLimit)
  }
}
