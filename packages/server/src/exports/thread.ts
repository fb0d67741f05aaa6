import { Worker } from 'node:worker_threads'
import { conflict } from '../problem.ts'
import type { FilePlan, Gathered, Surroundings } from './official.ts'
import { say } from './say.ts'

export type ThreadTask = { readonly page: Gathered } | { readonly finish: Surroundings }

/** Megabytes that a thread may take. */
const memory = 1_024
/** One large file at a time in a process: two would want twice the memory. */
let lastTurn: Promise<void> = Promise.resolve()

/** Makes one large file beside everything else that the server does. */
export class MakingThread {
  readonly #worker: Worker
  readonly #file: Promise<Buffer>
  readonly #done: () => void

  private constructor(plan: FilePlan, done: () => void) {
    const worker = new Worker(new URL('making-thread.mjs', import.meta.url), {
      workerData: plan,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.#worker = worker
    this.#file = new Promise((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
      )
    })
    // It may end before anybody waits for the file.
    this.#file.catch(() => {})
    this.#done = done
  }

  /** Begins when those before have ended. */
  static async begin(plan: FilePlan): Promise<MakingThread> {
    const before = lastTurn
    let done = () => {}
    lastTurn = new Promise((resolve) => {
      done = resolve
    })
    await before
    return new MakingThread(plan, done)
  }

  add(page: Gathered): void {
    this.#worker.postMessage({ page } satisfies ThreadTask)
  }

  /** @throws {ProblemError} where the file does not fit into the memory there is for it */
  finish(around: Surroundings): Promise<Buffer> {
    this.#worker.postMessage({ finish: around } satisfies ThreadTask)
    return this.#file
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
    this.#done()
  }
}

const tooLarge = () => conflict(say('符合条件的内容太多，一份文件放不下：请用筛选条件缩小范围，或者选择CSV'))
