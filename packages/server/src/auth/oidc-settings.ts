/** A provider of identities outside, by OpenID Connect. */
export interface OidcSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** Where browsers see this server; the provider sends them back there. */
  readonly origin: string
  /** On the button. */
  readonly name: string
  /** The claim that says who it is. */
  readonly claim: string
  /** The claim that says from which of one's own posts to begin; it gives nobody a post. */
  readonly postClaim: string | undefined
  /** Values of `acr` or `amr` that are taken for a second factor; otherwise ours is asked. */
  readonly vouching: readonly string[]
}

const isLoopback = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** Undefined when no provider is set; a fault when one is set by halves. */
export function readOidc(
  env: NodeJS.ProcessEnv,
  origin: string | undefined,
): OidcSettings | { readonly fault: string } | undefined {
  const { FAZHI_OIDC_ISSUER: issuer, FAZHI_OIDC_CLIENT_ID: clientId } = env
  if (!issuer) return undefined
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined
  if (!url || (url.protocol !== 'https:' && !isLoopback(url)))
    return { fault: `FAZHI_OIDC_ISSUER=${issuer}不是https地址` }
  if (!clientId) return { fault: '设了 FAZHI_OIDC_ISSUER，还须设 FAZHI_OIDC_CLIENT_ID' }
  if (origin === undefined) return { fault: '设了 FAZHI_OIDC_ISSUER，还须设 FAZHI_ORIGIN，即本系统的网址' }
  return {
    issuer: url,
    clientId,
    clientSecret: env['FAZHI_OIDC_CLIENT_SECRET'] || undefined,
    origin,
    name: env['FAZHI_OIDC_NAME'] || '统一身份认证',
    claim: env['FAZHI_OIDC_CLAIM'] || 'sub',
    postClaim: env['FAZHI_OIDC_POST_CLAIM'] || undefined,
    vouching: (env['FAZHI_OIDC_SECOND_FACTOR'] ?? '').split(',').filter((value) => value !== ''),
  }
}
