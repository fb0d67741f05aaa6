import { inChinese, type Sentence } from '@fazhi/law'
import type { Actor } from '../auth/actor.ts'
import type { House } from '../house.ts'

/** What a piece of work is given. It may be begun again after a crash, so it does nothing twice that matters. */
export interface Work<P> {
  readonly house: House
  /** In whose name; looked up again when the work begins. */
  readonly actor: Actor
  readonly payload: P
  readonly id: string
  /** Aborted when the server stops, or when the lease is lost to another one. */
  readonly signal: AbortSignal
  /**
   * Writes down how far the work is and keeps its lease; to be called between batches.
   * @throws {Interrupted} when somebody else is to go on
   */
  progress(done: number, all: number | null): Promise<void>
}

/** A kind of work. The list of all is `kinds.ts`; its code is what lies in the database. */
export interface JobKind<P = unknown> {
  readonly code: string
  /** In the words of the interface. */
  readonly label: Sentence
  /** How often it is begun before it is left to the administrator; eight times where nothing is said. */
  readonly attempts?: number
  /** Milliseconds after which the server itself wants it again, in every region, with nothing to say. */
  readonly every?: number
  work(job: Work<P>): Promise<void>
}

/** Trying again would not help; the sentence is shown to the administrator, so it holds nothing of a record. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused'
  readonly said: Sentence

  constructor(said: Sentence) {
    super(inChinese(said))
    this.said = said
  }
}
/** Now is not the time for it: it is to be begun again then, and nothing has failed. */
export class Postponed extends Error {
  override readonly name = 'Postponed'
  readonly until: Date

  constructor(until: Date) {
    super('postponed')
    this.until = until
  }
}
/** The work was put down in the middle: another server, or the next start, takes it up. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
