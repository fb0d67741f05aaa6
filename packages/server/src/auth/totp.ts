import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator knows it: SHA-1, six digits, steps of thirty seconds. */
const seconds = 30
const shape = { issuer: '法治台账', algorithm: 'SHA1', digits: 6, period: seconds } as const
/** Steps before and after the present one that are still taken, for clocks that differ. */
const tolerance = 1

export const newSecret = (): string => new Secret({ size: 20 }).base32
export const uriOf = (secret: string, login: string): string => new TOTP({ ...shape, label: login, secret }).toString()

const totp = (secret: string) => new TOTP({ ...shape, secret })
/** The code of an instant, as the device shows it. */
export const codeAt = (secret: string, at: Date): string => totp(secret).generate({ timestamp: at.getTime() })

/** The time step a code belongs to; null for a code of no step near this instant. */
export function stepOf(secret: string, code: string, at: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: tolerance })
  return delta === null ? null : Math.floor(at.getTime() / 1000 / seconds) + delta
}
