import type { Enrolment, SignInStep } from '@fazhi/ledger'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { codeAt } from '../src/auth/totp.ts'

const period = 30_000
const base = '/api/session/second-factor'

/** Somebody's device: enrols when it is asked to, and afterwards answers with codes it has not shown before. */
export class Authenticator {
  readonly #app: FastifyInstance
  readonly #now: () => Date
  #secret = ''
  #recoveryCodes: string[] = []
  #lastStep = 0

  constructor(app: FastifyInstance, now: () => Date) {
    this.#app = app
    this.#now = now
  }

  /** A code that the server has not seen: of this step or one beside it, else one of the recovery codes. */
  next(): string {
    const step = Math.floor(this.#now().getTime() / period)
    const fresh = [step - 1, step, step + 1].find((s) => s > this.#lastStep)
    if (fresh === undefined) return this.#recoveryCodes.shift() ?? ''
    this.#lastStep = fresh
    return codeAt(this.#secret, new Date(fresh * period))
  }

  /** @returns the cookie of the session once it has come through */
  async pass(cookie: { readonly name: string; readonly value: string }, step: SignInStep): Promise<string> {
    const ask = (method: 'POST' | 'PUT', url: string, payload: object) =>
      this.#ask({ method, url, payload, cookies: { [cookie.name]: cookie.value } })
    if (step === 'code') return (await ask('POST', base, { code: this.next() })).cookie
    const offered = await ask('POST', `${base}/enrolment`, {})
    this.#secret = (offered.body as Enrolment).secret
    const { cookie: renewed, body } = await ask('PUT', `${base}/enrolment`, { code: this.next() })
    this.#recoveryCodes = [...(body as { readonly recoveryCodes: readonly string[] }).recoveryCodes]
    return renewed
  }

  async #ask(options: InjectOptions) {
    const response = await this.#app.inject(options)
    if (response.statusCode !== 200) throw new Error(`the second step failed: ${response.body}`)
    return { body: response.json() as unknown, cookie: response.cookies[0]?.value ?? '' }
  }
}
