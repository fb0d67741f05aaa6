import { randomBytes } from 'node:crypto'
import { type AccountView, fault, type NewPassword } from '@fazhi/ledger'
import { addAccount } from '../auth/account.ts'
import { hashPassword, refusePassword } from '../auth/password.ts'
import type { Tx } from '../db/store.ts'
import { changedMeanwhile, invalid, notGranted } from '../problem.ts'
import { findAccount } from './account-view.ts'
import { type Administering, recordDeed } from './deed.ts'
import { kindLabel, wantDuty } from './duties.ts'
import { say } from './say.ts'

export const makePassword = (): string => `Fz-${randomBytes(12).toString('base64url')}`

/** Nobody changes himself, and an administrator's account only whoever holds the machine. */
function refuseSubject({ actor }: Administering, account: AccountView): void {
  if (account.id === actor.account) throw notGranted(say('不得办理自己的账号，请由他人办理'))
  if (account.kind !== 'staff' && actor.post !== 'founder')
    throw notGranted(
      say('“{login}”是{kind}的账号，须由掌管服务器的人在本机用 fazhi user 办理', {
        login: account.login,
        kind: kindLabel(account.kind),
      }),
    )
}

export async function createAccount(
  tx: Tx,
  by: Administering,
  { login, name, password }: { readonly login: string; readonly name: string; readonly password?: string | undefined },
): Promise<NewPassword> {
  wantDuty(by.actor, 'accounts')
  if (name.trim().length === 0) throw invalid([fault('name', say('请填写姓名'))])
  const made = password ?? makePassword()
  const id = await addAccount(tx, by.actor.region, { login, name: name.trim(), password: made, seats: [] })
  await recordDeed(tx, by, { ledger: 'account', record: id, name: 'add', after: { login, name: name.trim() } })
  return { account: await findAccount(tx, by, id), password: password === undefined ? made : null }
}

const endSessions = (tx: Tx, region: string, account: string) =>
  tx.deleteFrom('session').where('region_code', '=', region).where('account_id', '=', account).execute()

/** Renames, disables or enables an account; `version` is the one that was seen. A disabled account's sessions end with it. */
export async function changeAccount(
  tx: Tx,
  by: Administering,
  id: string,
  version: number,
  change: { readonly name?: string; readonly disabled?: boolean },
): Promise<AccountView> {
  wantDuty(by.actor, 'accounts')
  const account = await findAccount(tx, by, id)
  if (account.version !== version) throw changedMeanwhile()
  refuseSubject(by, account)
  const { name = account.name, disabled = account.disabled } = change
  if (name.trim().length === 0) throw invalid([fault('name', say('请填写姓名'))])
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ name: name.trim(), disabled, version: version + 1 })
    .where('region_code', '=', by.actor.region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw changedMeanwhile()
  if (name.trim() !== account.name)
    await recordDeed(tx, by, {
      ledger: 'account',
      record: id,
      name: 'rename',
      before: { name: account.name },
      after: { name: name.trim() },
    })
  if (disabled !== account.disabled)
    await recordDeed(tx, by, {
      ledger: 'account',
      record: id,
      name: disabled ? 'disable' : 'enable',
      after: { login: account.login },
    })
  if (disabled) await endSessions(tx, by.actor.region, id)
  return findAccount(tx, by, id)
}

/** Gives an account a new password, lifts its lock and ends its sessions. */
export async function resetPassword(
  tx: Tx,
  by: Administering,
  id: string,
  version: number,
  password?: string,
): Promise<NewPassword> {
  wantDuty(by.actor, 'accounts')
  const account = await findAccount(tx, by, id)
  if (account.version !== version) throw changedMeanwhile()
  refuseSubject(by, account)
  const made = password ?? makePassword()
  const weak = refusePassword(account.login, made)
  if (weak) throw invalid([fault('password', weak)])
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ version: version + 1 })
    .where('region_code', '=', by.actor.region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw changedMeanwhile()
  await tx
    .updateTable('credential')
    .set({ password_hash: await hashPassword(made), failures: 0, locked_until: null })
    .where('region_code', '=', by.actor.region)
    .where('account_id', '=', id)
    .execute()
  await endSessions(tx, by.actor.region, id)
  await recordDeed(tx, by, { ledger: 'account', record: id, name: 'resetPassword', after: { login: account.login } })
  return { account: await findAccount(tx, by, id), password: password === undefined ? made : null }
}
