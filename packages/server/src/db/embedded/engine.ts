import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Answer, Connection, Connections, ConnectionUse } from '../connection.ts'
import { DatabaseError } from '../database-error.ts'
import { StartRefused } from '../start-refused.ts'
import { StorageFailed, type StorageFault } from '../storage-failed.ts'
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
const storageFaults: Readonly<Record<string, StorageFault>> = { '53100': 'full', '58030': 'broken' }
/** What an error says of the disk. The engine may answer nothing after such a one, and is begun anew from its log. */
function faultIn(error: Error): StorageFault | undefined {
  if (!(error instanceof DatabaseError)) return undefined
  return /: Read-only file system$/.test(error.message) ? 'readOnly' : storageFaults[error.code]
}

/** PGlite in a thread of its own, so that a slow query does not stop the server. One transaction at a time, in order of arrival. */
export class EmbeddedEngine implements Connections {
  /** It is never away: it is in this process. */
  readonly patience = 0
  readonly #folder: string
  #worker: Worker
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
    this.#folder = folder
    this.#lock = lock
    this.#idleLimit = idle
    this.#worker = this.#begin()
  }

  #begin(): Worker {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: this.#folder, execArgv: [] })
    worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id)
      this.#waiting.delete(reply.id)
      if (reply.kind !== 'failure') return waiting?.resolve(reply)
      const error = errorOf(reply)
      const fault = faultIn(error)
      if (fault === undefined) return waiting?.reject(error)
      const failed = new StorageFailed(fault, { cause: error })
      waiting?.reject(failed)
      this.#lose(worker, failed)
    })
    const broken = (cause?: unknown) => this.#lose(worker, new StorageFailed('broken', { cause }))
    worker.on('error', broken)
    worker.on('exit', () => broken())
    return worker
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
    try {
      if (this.#lost !== undefined) await this.#beginAgain()
    } catch (error) {
      done()
      throw error
    }
    return new Turn((sql, parameters, name) => this.#query(sql, parameters, name), done, this.#idleLimit)
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

  async #query(sql: string, parameters: readonly unknown[], name?: string): Promise<Answer> {
    const reply = await this.#ask({ kind: 'query', sql, parameters, name })
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

  /** After its thread has ended: what was committed is in the log, and is read from there. */
  async #beginAgain(): Promise<void> {
    await this.#worker.terminate()
    this.#lost = undefined
    this.#worker = this.#begin()
    try {
      await this.#reply(opening)
    } catch (error) {
      const failed = new StorageFailed('broken', { cause: error })
      this.#lose(this.#worker, failed)
      throw failed
    }
  }

  #lose(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    this.#lost ??= error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
    void worker.terminate()
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

type Query = (sql: string, parameters: readonly unknown[], name?: string) => Promise<Answer>

/** The engine's only session, held from begin to end of one transaction. */
class Turn implements Connection {
  readonly #ask: Query
  readonly #done: () => void
  readonly #idleLimit: number
  #idle: NodeJS.Timeout | undefined
  #running = 0
  #expired = false

  constructor(ask: Query, done: () => void, idle: number) {
    this.#ask = ask
    this.#done = done
    this.#idleLimit = idle
    this.#rest()
  }

  async query(sql: string, parameters: readonly unknown[] = [], name?: string): Promise<Answer> {
    if (this.#expired)
      throw new DatabaseError({ code: '25P03', message: 'the transaction lay idle too long and was rolled back' })
    clearTimeout(this.#idle)
    this.#running++
    try {
      return await this.#ask(sql, parameters, name)
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
