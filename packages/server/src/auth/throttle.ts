import type { FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ProblemError, tooMany } from '../problem.ts'

/** Failed attempts from one address in so many seconds, whatever accounts they were at; an office may sit behind one. */
const allowed = 60
const seconds = 900

/** Slows down whoever guesses at many accounts from one address; each account has a count of its own, from wherever. */
export class Throttle {
  readonly #byAddress = new RateLimiterMemory({ points: allowed, duration: seconds })

  /**
   * Does the work, and counts it against the address when it fails for want of the right secret. It is counted before, so
   * that many at once are not each the first.
   * @throws {ProblemError} too many from there, with the header that says when to come again
   */
  async guard<T>({ ip }: FastifyRequest, reply: FastifyReply, work: () => Promise<T>): Promise<T> {
    try {
      await this.#byAddress.consume(ip)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const wait = Math.ceil(refused.msBeforeNext / 1000)
      reply.header('retry-after', wait)
      throw tooMany(wait)
    }
    try {
      const done = await work()
      await this.#byAddress.reward(ip)
      return done
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem.status === 401)) await this.#byAddress.reward(ip)
      throw error
    }
  }
}
