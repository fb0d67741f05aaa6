import type { FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refused } from '../problem.ts'
import { say } from './say.ts'

/** From one address in an hour: letters, and codes that are asked for. An office or a village may sit behind one. */
const [letters, looks, hour] = [20, 60, 3_600]

/** Slows down whoever floods the form or guesses at codes. Addresses are remembered for an hour, in memory only. */
export class PublicLimit {
  readonly #letters = new RateLimiterMemory({ points: letters, duration: hour })
  readonly #looks = new RateLimiterMemory({ points: looks, duration: hour })

  /** @throws {ProblemError} too many from there, with the header that says when to come again */
  letter(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return take(this.#letters, request, reply)
  }
  /** @throws {ProblemError} as `letter` */
  look(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return take(this.#looks, request, reply)
  }
}

async function take(limiter: RateLimiterMemory, { ip }: FastifyRequest, reply: FastifyReply): Promise<void> {
  try {
    await limiter.consume(ip)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const wait = Math.ceil(error.msBeforeNext / 1000)
    reply.header('retry-after', wait)
    throw refused(
      429,
      'too-many',
      say('提交过于频繁'),
      say('从这里提交的次数过多，请{minutes}分钟后再试；也可以直接到承办单位反映', { minutes: Math.ceil(wait / 60) }),
    )
  }
}
