import type { AnyRow } from '@fazhi/ledger'
import { type FilePlan, type Gathered, makeFile, type Surroundings } from './official.ts'
import { MakingThread } from './thread.ts'

/** So many rows are made into a file on the spot; more would keep everybody else waiting, and have a thread to themselves. */
const few = 1_000

/** A file in the making: its rows come page by page. Whoever begins one ends it with `close`. */
export class Making {
  readonly #plan: FilePlan
  #rows: AnyRow[] = []
  readonly #names: Record<string, string> = {}
  #thread: MakingThread | null = null
  #count = 0

  constructor(plan: FilePlan) {
    this.#plan = plan
  }

  get count(): number {
    return this.#count
  }

  async add(page: Gathered): Promise<void> {
    this.#count += page.rows.length
    if (this.#thread) return this.#thread.add(page)
    this.#rows.push(...page.rows)
    Object.assign(this.#names, page.names)
    if (this.#count <= few) return
    this.#thread = await MakingThread.begin(this.#plan)
    this.#thread.add({ rows: this.#rows, names: this.#names })
    this.#rows = []
  }

  finish(around: Surroundings): Promise<Buffer> {
    if (this.#thread) return this.#thread.finish(around)
    return makeFile(this.#plan, { rows: this.#rows, names: this.#names }, around)
  }

  async close(): Promise<void> {
    await this.#thread?.end()
  }
}
