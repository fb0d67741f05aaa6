import { setTimeout as pause } from 'node:timers/promises'
import { inChinese } from '@fazhi/law'
import { gate, scopeOf, worker } from '../auth/actor.ts'
import { freshCalendar } from '../holidays/calendars.ts'
import type { House } from '../house.ts'
import { faultLine } from '../operation/fault-line.ts'
import { enqueue } from './enqueue.ts'
import { Interrupted, type JobKind, JobRefused, Postponed } from './kind.ts'
import { jobKinds } from './kinds.ts'
import { claim, giveBack, type Held, renew } from './lease.ts'
import { actorFor } from './name.ts'
import { say } from './say.ts'

/** All in milliseconds but the slots. */
interface WorkerOptions {
  readonly kinds?: readonly JobKind[]
  /** Jobs at once in this process. */
  readonly slots?: number
  /** Between two looks when nothing is due. */
  readonly poll?: number
  /** How long a job of a server that has died lies before another takes it. */
  readonly lease?: number
  /** How long a stop waits for what is being done. */
  readonly grace?: number
  /** Before the second trial; doubled each time, up to an hour. */
  readonly backOff?: number
  /** Told what did not succeed, without anything of a record. */
  readonly report?: (line: string) => void
}

const hour = 3_600_000
const mostAttempts = 8

/** Does what is due in every region; any number of servers may, on one database. */
export class JobWorker {
  readonly #house: House
  readonly #kinds: ReadonlyMap<string, JobKind>
  readonly #options: Required<Omit<WorkerOptions, 'kinds'>>
  readonly #stop = new AbortController()
  readonly #running = new Set<Promise<void>>()
  readonly #wanted = new Map<string, number>()
  #loop: Promise<void> | null = null

  constructor(house: House, { kinds = jobKinds, ...options }: WorkerOptions = {}) {
    const byDefault = { slots: 2, poll: 1_000, lease: 60_000, grace: 10_000, backOff: 5_000, report: console.error }
    this.#house = house
    this.#kinds = new Map(kinds.map((kind) => [kind.code, kind]))
    this.#options = { ...byDefault, ...options }
  }

  start(): void {
    this.#loop ??= this.#work()
  }

  /** Takes nothing more, tells what is being done to put itself down, and waits for it within the grace. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#loop
    await Promise.race([Promise.all(this.#running), pause(this.#options.grace, undefined, { ref: false })])
  }

  /** Does everything that is due now, one after another, and what comes of it. */
  async drain(): Promise<void> {
    for (const region of await this.#regions())
      for (let held = await this.#take(region); held; held = await this.#take(region)) await this.#do(held)
  }

  /** Wants what the server itself wants from time to time; once a region and turn, whichever server comes first. */
  async recur(): Promise<void> {
    const now = this.#house.now()
    for (const region of await this.#regions())
      for (const kind of this.#kinds.values()) {
        if (kind.every === undefined) continue
        const turn = Math.floor(now.getTime() / kind.every)
        const known = `${region} ${kind.code}`
        if (this.#wanted.get(known) === turn) continue
        const actor = worker(region)
        const dedupe = new Date(turn * kind.every).toISOString()
        await this.#house.store.transaction(scopeOf(actor), (tx) => enqueue(tx, actor, kind, {}, { now, dedupe }))
        this.#wanted.set(known, turn)
      }
  }

  async #work(): Promise<void> {
    const { poll, slots, report } = this.#options
    while (!this.#stop.signal.aborted) {
      let taken = 0
      try {
        await this.recur()
        for (const region of await this.#regions()) {
          if (this.#running.size >= slots || this.#stop.signal.aborted) break
          const held = await this.#take(region)
          if (!held) continue
          taken += 1
          const running: Promise<void> = this.#do(held).finally(() => this.#running.delete(running))
          this.#running.add(running)
        }
      } catch (error) {
        report(`任务队列没有读到，稍后再试 ${JSON.stringify(faultLine(error))}`)
      }
      if (taken === 0 || this.#running.size >= slots) await this.#idle(poll)
    }
  }

  /** Until a job ends, it is time to look again, or the server stops. */
  async #idle(poll: number): Promise<void> {
    const waiting = new AbortController()
    const wake = () => waiting.abort()
    this.#stop.signal.addEventListener('abort', wake)
    if (this.#stop.signal.aborted) wake()
    const ended = this.#running.size > 0 ? [...this.#running] : []
    await Promise.race([pause(poll, undefined, { signal: waiting.signal }).catch(() => {}), ...ended])
    wake()
    this.#stop.signal.removeEventListener('abort', wake)
  }

  async #regions(): Promise<readonly string[]> {
    const regions = await this.#house.store.transaction(scopeOf(gate('')), (tx) =>
      tx.selectFrom('region').select('region_code').execute(),
    )
    return regions.map((r) => r.region_code)
  }

  #take(region: string): Promise<Held | null> {
    const { store, now } = this.#house
    return claim(store, region, [...this.#kinds.keys()], now(), this.#options.lease)
  }

  async #do(held: Held): Promise<void> {
    const { store, now } = this.#house
    const kind = this.#kinds.get(held.kind)
    if (!kind) throw new Error(`${held.kind} was taken and is not known`)
    const most = kind.attempts ?? mostAttempts
    try {
      // Begun so often and never ended: each time the server died of it.
      if (held.attempts > most) throw new JobRefused(say('开始了{most}次，每次服务都在中途停止，没有做完', { most }))
      await this.#underLease(held, kind)
      await giveBack(store, held, { done: now() })
    } catch (error) {
      if (error instanceof Interrupted || error instanceof Postponed) {
        await giveBack(store, held, { later: error instanceof Postponed ? error.until : null }).catch(() => false)
        return
      }
      const fault = saying(error)
      this.#options.report(
        `任务“${inChinese(kind.label)}”第${held.attempts}次没有做成 ${JSON.stringify(faultLine(error))}`,
      )
      const isOver = error instanceof JobRefused || held.attempts >= most
      const said = error instanceof JobRefused ? error.said : null
      const end = isOver ? { dead: now(), fault, said } : { again: new Date(now().getTime() + this.#wait(held)), fault }
      // A database that is away takes this back by itself: the lease ends.
      await giveBack(store, held, end).catch(() => false)
    }
  }

  /** Longer each time, and never two servers' jobs in step. */
  #wait({ attempts }: Held): number {
    return Math.min(hour, this.#options.backOff * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2)
  }

  async #underLease(held: Held, kind: JobKind): Promise<void> {
    const { store } = this.#house
    const { lease } = this.#options
    const lost = new AbortController()
    const signal = AbortSignal.any([lost.signal, this.#stop.signal])
    let until = performance.now() + lease
    const keep = async (progress?: { readonly done: number; readonly all: number | null }) => {
      const asked = performance.now()
      if (await renew(store, held, lease, progress)) until = asked + lease
      else lost.abort()
    }
    const keeping = setInterval(() => {
      if (performance.now() > until) lost.abort()
      else keep().catch(() => {})
    }, lease / 3)
    try {
      await freshCalendar(this.#house, held.region)
      const actor = await actorFor(this.#house, held)
      await kind.work({
        house: this.#house,
        actor,
        payload: held.payload,
        id: held.id,
        signal,
        progress: async (done, all) => {
          await keep({ done, all })
          if (signal.aborted) throw new Interrupted('the job is to be put down')
        },
      })
    } catch (error) {
      const isOwn = error instanceof JobRefused || error instanceof Postponed
      throw signal.aborted && !isOwn ? new Interrupted('put down', { cause: error }) : error
    } finally {
      clearInterval(keeping)
    }
  }
}

/** What the administrator is told: our own sentence, or the name and codes of a fault. */
function saying(error: unknown): string {
  if (error instanceof JobRefused) return error.message
  const { name, message, code, table } = faultLine(error)
  return [name, code, table, message].filter((part) => part !== undefined && part !== '').join(' · ')
}
