import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

type Claims = Record<string, unknown>
interface Token {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Claims
}

/** A real provider of identities on loopback, whose token can be bent on its way out. */
export interface IdentityProvider {
  readonly issuer: string
  /** Who signs in next, and what is said of him. */
  who: { readonly sub: string; readonly claims?: Claims }
  /** What becomes of the next tokens; signed again by the provider's own key unless `alg` is none. */
  bend: ((token: Token) => Token) | null
  /** Goes where the browser was sent, signs in there, and answers the address to which it is sent back. */
  visit(location: string): Promise<string>
  close(): Promise<void>
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = ''): Claims => JSON.parse(Buffer.from(part, 'base64url').toString())

export async function openProvider(
  redirectUri: string,
  clientId: string,
  clientSecret: string,
): Promise<IdentityProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: Pick<IdentityProvider, 'who' | 'bend'> = { who: { sub: 'nobody' }, bend: null }

  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [jwk] },
    cookies: { keys: ['of this test'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'unified_id', 'post'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...state.who.claims }) }),
    // Whoever signs in has agreed to say who he is.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const bent = (text: string) => {
    const body = JSON.parse(text) as { id_token?: string }
    const [header, claims] = (body.id_token ?? '').split('.')
    if (!state.bend || body.id_token === undefined) return text
    const token = state.bend({ header: decode(header), claims: decode(claims) })
    const signed = `${encode(token.header)}.${encode(token.claims)}`
    const key = createPrivateKey({ key: jwk, format: 'jwk' })
    const signature =
      token.header['alg'] === 'none' ? '' : sign('sha256', Buffer.from(signed), key).toString('base64url')
    return JSON.stringify({ ...body, id_token: `${signed}.${signature}` })
  }
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) {
      provider.interactionFinished(request, response, { login: { accountId: state.who.sub } })
      return
    }
    if (request.url === '/token') {
      const end = response.end.bind(response)
      response.end = ((text: string | Buffer) => {
        const changed = bent(text.toString())
        response.setHeader('content-length', Buffer.byteLength(changed))
        return end(changed)
      }) as typeof response.end
    }
    answer(request, response)
  })
  return Object.assign(state, {
    issuer,
    visit: async (location: string) => {
      const jar = new Map<string, string>()
      let at = location
      while (at.startsWith(issuer)) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          jar.set(name, value)
        }
        const next = response.headers.get('location')
        if (next === null) throw new Error(`the provider stays at ${at}: ${await response.text()}`)
        at = new URL(next, at).href
      }
      return at
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}
