import { randomInt } from 'node:crypto'
import type { Tx } from '../db/store.ts'
import { hashPassword, isPassword } from './password.ts'

/** Without letters and digits that are mistaken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const many = 10
const length = 12

/** `3-abcd-efgh-jkmn`: the first character says which code it is, the rest is its secret. */
const write = (n: number, secret: string) => [n, ...(secret.match(/.{4}/g) ?? [])].join('-')
const read = (code: string) => {
  const [, n, secret] = /^(\d)([a-z2-9]{12})$/.exec(code) ?? []
  return n === undefined || secret === undefined ? null : { n: Number(n), secret }
}
export const isRecoveryCode = (code: string): boolean => read(code) !== null

/** Ten new codes in place of the old ones; what is kept are their hashes. */
export async function replaceRecoveryCodes(tx: Tx, region: string, account: string): Promise<readonly string[]> {
  const secrets = Array.from({ length: many }, () =>
    Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
  )
  const hashes = await Promise.all(secrets.map(hashPassword))
  await tx.deleteFrom('recovery_code').where('region_code', '=', region).where('account_id', '=', account).execute()
  await tx
    .insertInto('recovery_code')
    .values(hashes.map((code_hash, n) => ({ region_code: region, account_id: account, n, code_hash })))
    .execute()
  return secrets.map((secret, n) => write(n, secret))
}

/** Takes a code that was not used before; true once. */
export async function takeRecoveryCode(
  tx: Tx,
  region: string,
  account: string,
  code: string,
  at: string,
): Promise<boolean> {
  const given = read(code)
  if (!given) return false
  const row = await tx
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .where('n', '=', given.n)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (!(await isPassword(row?.code_hash, given.secret))) return false
  const taken = await tx
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .where('n', '=', given.n)
    .where('used_at', 'is', null)
    .returning('n')
    .execute()
  return taken.length === 1
}

export async function recoveryCodesLeft(tx: Tx, region: string, account: string): Promise<number> {
  const rows = await tx
    .selectFrom('recovery_code')
    .select('n')
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}
