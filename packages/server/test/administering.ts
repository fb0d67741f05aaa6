import type { AccountsPage, AccountView, NewPassword } from '@fazhi/ledger'
import { cookieName } from '../src/auth/signed-in.ts'
import { type Answer, type Client, casesUrl, type District, type Login, openDistrict } from './district.ts'
import type { Engine } from './engines.ts'

export const base = '/api/administration'
export const logins = [
  'clerk',
  'chief',
  'market',
  'editor',
  'operator',
  'admin',
  'security',
  'auditor',
] as const satisfies readonly Login[]
export type Acting = (typeof logins)[number]
export const matching = (version: number) => ({ 'if-match': `"${version}"` })

/** A district whose people are all signed in, and what administrators do in it. */
export async function openAdministration(engine: Engine) {
  const district: District = await openDistrict(engine)
  const clients = new Map<Login, Client>()
  for (const login of logins) clients.set(login, await district.as(login))
  const as = (login: Acting): Client => {
    const client = clients.get(login)
    if (!client) throw new Error(`${login} is not signed in`)
    return client
  }
  let made = 0
  const newAccount = async (): Promise<NewPassword> => {
    made += 1
    const payload = { login: `person${made}`, name: `新${made}` }
    const { status, body } = await as('admin').send<NewPassword>('POST', `${base}/accounts`, payload)
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body
  }
  const appoint = (by: Acting, id: string, post: string, organ = 'review'): Promise<Answer<AccountView>> =>
    as(by).send<AccountView>('POST', `${base}/accounts/${id}/appointments`, { post, organ, from: '2024-01-01' })
  const signIn = async (login: string, password: string) => {
    const answer = await district.app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    return { status: answer.statusCode, token: answer.cookies.find((c) => c.name === cookieName)?.value ?? '' }
  }
  const listAs = (token: string) =>
    district.app.inject({ method: 'GET', url: casesUrl, cookies: { [cookieName]: token } })
  const find = async (login: string): Promise<AccountView> => {
    const { body } = await as('security').get<AccountsPage>(`${base}/accounts?search=${login}`)
    const account = body.items.find((a) => a.login === login)
    if (!account) throw new Error(`no account ${login}`)
    return account
  }
  return { district, as, newAccount, appoint, signIn, listAs, find }
}
export type Administration = Awaited<ReturnType<typeof openAdministration>>
