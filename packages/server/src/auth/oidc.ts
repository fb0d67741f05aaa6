import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { House } from '../house.ts'
import { gate, scopeOf } from './actor.ts'
import { factorKeysOf, seal, unseal } from './factor-key.ts'
import type { OidcSettings } from './oidc-settings.ts'
import { findOnlyRegion, minutes, signOut } from './session.ts'
import { type Browser, beginSession } from './sign-in.ts'

/** What the browser carries to the provider and back, sealed. */
interface Errand {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly to: string
  readonly at: number
}
export const errandMinutes = 10
const place = 'oidc'

/** Why nobody was signed in; the sign-in page says it in words. */
export type OidcFailure = 'unreachable' | 'stale' | 'refused' | 'invalid' | 'unknown' | 'disabled' | 'no-post'
export type OidcOutcome = { readonly failure: OidcFailure } | { readonly cookie: string; readonly to: string }

/** A path within this site; null for anything that would lead out of it. */
export function ownPath(origin: string, to: string): string | null {
  const url = URL.canParse(to, origin) ? new URL(to, origin) : null
  return url?.origin === origin && to.startsWith('/') ? `${url.pathname}${url.search}` : null
}

/** The provider as it describes itself, asked at the first sign-in and again only when that failed. */
export class OidcProvider {
  readonly settings: OidcSettings
  readonly #house: House
  #known: Promise<Configuration> | undefined

  constructor(house: House, settings: OidcSettings) {
    this.#house = house
    this.settings = settings
  }

  async #configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
    this.#known ??= discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 }).then((found) => {
      // The signature of a token is checked although it came over a channel of our own.
      enableNonRepudiationChecks(found)
      return found
    })
    try {
      return await this.#known
    } catch (error) {
      this.#known = undefined
      throw error
    }
  }

  /** Where to send the browser, and what it has to bring back. */
  async start(to: string): Promise<{ readonly location: string; readonly errand: string } | { failure: OidcFailure }> {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    try {
      const location = buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: `${this.settings.origin}/api/oidc/callback`,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      const errand: Errand = { state, nonce, verifier, to, at: this.#house.now().getTime() }
      return { location: location.href, errand: seal(factorKeysOf(this.#house), place, JSON.stringify(errand)) }
    } catch {
      return { failure: 'unreachable' }
    }
  }

  #read(sealed: string | undefined): Errand | null {
    try {
      const errand: Errand = JSON.parse(unseal(factorKeysOf(this.#house), place, sealed ?? ''))
      return this.#house.now().getTime() - errand.at > minutes(errandMinutes) ? null : errand
    } catch {
      return null
    }
  }

  /** The browser is back: whoever the provider says it is, if an administrator has said whose account that is. */
  async finish(url: string, sealed: string | undefined, browser: Browser): Promise<OidcOutcome> {
    const errand = this.#read(sealed)
    if (!errand) return { failure: 'stale' }
    const claims = await this.#claims(new URL(url, this.settings.origin), errand)
    if ('failure' in claims) return { failure: claims.failure }
    const begun = await this.#begin(claims.said, browser)
    if ('failure' in begun) return begun
    await signOut(this.#house, browser.cookie)
    return { cookie: begun.cookie, to: errand.to }
  }

  async #claims(
    url: URL,
    { state, nonce, verifier }: Errand,
  ): Promise<{ said: Readonly<Record<string, unknown>> } | { failure: OidcFailure }> {
    try {
      const tokens = await authorizationCodeGrant(await this.#configuration(), url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      return { said: tokens.claims() ?? {} }
    } catch (error) {
      return { failure: error instanceof AuthorizationResponseError ? 'refused' : 'invalid' }
    }
  }

  async #begin(said: Readonly<Record<string, unknown>>, browser: Browser) {
    const { claim, postClaim, vouching, issuer } = this.settings
    const region = await findOnlyRegion(this.#house)
    const subject = said[claim]
    if (region === null || typeof subject !== 'string') return { failure: 'unknown' } as const
    const seen = [said['acr'], said['amr']].flat()
    const isVouched = vouching.some((value) => seen.includes(value))
    return this.#house.store.transaction(scopeOf(gate(region)), async (tx) => {
      const account = await tx
        .selectFrom('external_identity as e')
        .innerJoin('account as a', (join) =>
          join.onRef('a.region_code', '=', 'e.region_code').onRef('a.id', '=', 'e.account_id'),
        )
        .select(['a.id', 'a.disabled'])
        .where('e.region_code', '=', region)
        .where('e.issuer', '=', issuerOf(issuer))
        .where('e.subject', '=', subject)
        .executeTakeFirst()
      if (!account) return { failure: 'unknown' } as const
      if (account.disabled) return { failure: 'disabled' } as const
      const post = postClaim === undefined ? undefined : said[postClaim]
      const begun = await beginSession(tx, this.#house, region, account.id, browser, { isVouched, post })
      return begun ?? ({ failure: 'no-post' } as const)
    })
  }
}

/** As it stands in the table: without the slash that an address gets when it has no path. */
export const issuerOf = (issuer: URL): string => issuer.href.replace(/\/$/, '')
