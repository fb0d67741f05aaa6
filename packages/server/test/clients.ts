import type { RecordView, SignInStep } from '@fazhi/ledger'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { cookieName } from '../src/auth/signed-in.ts'
import { Authenticator } from './authenticator.ts'

/** Of everybody in a test's district. */
export const password = 'Trial-2024-pass'

export interface Answer<T = RecordView> {
  readonly status: number
  readonly body: T
  readonly headers: Readonly<Record<string, unknown>>
}
/** Somebody signed in, talking to the API as a browser would. */
export interface Client {
  get<T = RecordView>(url: string): Promise<Answer<T>>
  send<T = RecordView>(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object | string | Buffer,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
}
export interface Clients {
  as(login: string): Promise<Client>
  /** The cookie of a new session, by password and, where it is wanted, by a code of that account's device. */
  signIn(login: string): Promise<string>
}

/** People who sign in to a server as it runs in the test. */
export function clientsOf(app: FastifyInstance, now: () => Date): Clients {
  const ask = async <T>(options: InjectOptions): Promise<Answer<T>> => {
    const response = await app.inject(options)
    const text = response.headers['content-type']?.toString().includes('json') ? response.json() : response.body
    return { status: response.statusCode, body: text as T, headers: response.headers }
  }
  const devices = new Map<string, Authenticator>()
  const signIn = async (login: string): Promise<string> => {
    const signed = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    const cookie = signed.cookies.find((c) => c.name === cookieName)
    if (!cookie) throw new Error(`${login} could not sign in: ${signed.body}`)
    if (signed.statusCode === 200) return cookie.value
    const device = devices.get(login) ?? new Authenticator(app, now)
    devices.set(login, device)
    return device.pass(cookie, signed.json<{ readonly secondFactor: SignInStep }>().secondFactor)
  }
  return {
    signIn,
    as: async (login) => {
      let token = ''
      // Tests turn the calendar further than a session lasts, so a session that is over is begun again.
      const call = async <T>(options: InjectOptions): Promise<Answer<T>> => {
        if (token === '') token = await signIn(login)
        const answer = await ask<T>({ ...options, cookies: { [cookieName]: token } })
        if (answer.status !== 401) return answer
        token = await signIn(login)
        return ask<T>({ ...options, cookies: { [cookieName]: token } })
      }
      return {
        get: (url) => call({ method: 'GET', url }),
        send: (method, url, payload, headers = {}) =>
          call({ method, url, headers, ...(payload === undefined ? {} : { payload }) }),
      }
    },
  }
}
