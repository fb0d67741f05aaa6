import { hash, verify } from '@node-rs/argon2'

/** argon2id by the library's default algorithm; 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string) => hash(password, cost)

/** What is wrong with a new password; null where it will do. */
export function refusePassword(login: string, password: string): string | null {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length
  if (password.length < 10 || kinds < 3) return '密码至少十个字符，并含大写字母、小写字母、数字、符号中的三种'
  return password.toLowerCase().includes(login.toLowerCase()) ? '密码不能含有账号' : null
}

// Verified where no account answers, so that an unknown login takes as long as a wrong password.
const nobody = hashPassword('no account has this password')
export const isPassword = async (stored: string | undefined, password: string): Promise<boolean> =>
  (await verify(stored ?? (await nobody), password)) && stored !== undefined
