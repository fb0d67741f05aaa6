import type { Sentence } from '@fazhi/law'
import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'
import { say } from './say.ts'

/** argon2id by the library's default algorithm; 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string) => hash(password, cost)

interface Rule {
  readonly least: number
  /** Of lower case, upper case, digits and signs, at least so many. */
  readonly kinds: number
}
/**
 * What a new password must be. `dengbao3`: complexity, as the classified protection of information systems is commonly
 * assessed at level three; `asvs`: length instead of composition, ASVS 5.0 6.2.1 and 6.2.5. Both refuse what is common
 * or contains the login (6.2.4, 6.2.11).
 */
const profiles = { dengbao3: { least: 10, kinds: 3 }, asvs: { least: 15, kinds: 1 } } as const satisfies Record<
  string,
  Rule
>
export type PasswordProfile = keyof typeof profiles
export const isPasswordProfile = (name: string): name is PasswordProfile => Object.hasOwn(profiles, name)

const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])
/** A common password is no better with a year or a sign behind it. */
const isCommon = (password: string) => {
  const low = password.toLowerCase()
  const [stem = ''] = /^.*[a-z]/.exec(low) ?? []
  return common.has(low) || (stem.length >= 6 && common.has(stem))
}

/** What is wrong with a new password; null where it will do. */
export function refusePassword(
  login: string,
  password: string,
  profile: PasswordProfile = 'dengbao3',
): Sentence | null {
  const { least, kinds } = profiles[profile]
  const found = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length
  if ([...password].length < least || found < kinds)
    return kinds === 1
      ? say('密码至少{least}个字符，可以是一句话，不要求符号和大小写', { least })
      : say('密码至少十个字符，并含大写字母、小写字母、数字、符号中的三种')
  if (password.toLowerCase().includes(login.toLowerCase())) return say('密码不能含有账号')
  return isCommon(password) ? say('这是常见的密码，容易被猜中，请换一个') : null
}

// Verified where no account answers, so that an unknown login takes as long as a wrong password.
const nobody = hashPassword('no account has this password')
export const isPassword = async (stored: string | undefined, password: string): Promise<boolean> =>
  (await verify(stored ?? (await nobody), password)) && stored !== undefined
