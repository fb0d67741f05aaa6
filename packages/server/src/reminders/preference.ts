import { createHmac, timingSafeEqual } from 'node:crypto'
import { fault, type MailHabit, type NoticePreference } from '@fazhi/ledger'
import { type Actor, byLaw, scopeOf } from '../auth/actor.ts'
import { factorKeysOf } from '../auth/factor-key.ts'
import type { Tx } from '../db/store.ts'
import { enter } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { enqueue } from '../jobs/enqueue.ts'
import type { JobKind } from '../jobs/kind.ts'
import { conflict, invalid } from '../problem.ts'
import { say } from './say.ts'
import { codeMailOf } from './text.ts'

const minute = 60_000
const codeMinutes = 30
const mostFailures = 5
/** Codes that are sent to one account within an hour, so that nobody floods a stranger's mailbox through us. */
const mostAsked = 5

const byDefault = { mail: 'digest', gateway: false, quietFrom: '20:00', quietTo: '08:00', workingDays: true } as const

const rowOf = (tx: Tx, { region, account }: Actor) =>
  tx
    .selectFrom('notice_preference')
    .selectAll()
    .where('region_code', '=', region)
    .where('account_id', '=', account ?? '')
    .executeTakeFirst()
type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>

/** How the actor wants to be told; what nobody has said is the program's own. */
export async function readPreference(tx: Tx, { outlets }: House, actor: Actor): Promise<NoticePreference> {
  const row = await rowOf(tx, actor)
  return {
    mail: row?.mail ?? byDefault.mail,
    gateway: row?.gateway ?? byDefault.gateway,
    quietFrom: row?.quiet_from ?? byDefault.quietFrom,
    quietTo: row?.quiet_to ?? byDefault.quietTo,
    workingDays: row?.working_days ?? byDefault.workingDays,
    address: row?.address ?? null,
    verified: row?.verified_at != null,
    canMail: outlets?.mailer !== undefined,
    canGateway: outlets?.gateway !== undefined,
  }
}

type Habits = { readonly mail: MailHabit } & Pick<NoticePreference, 'gateway' | 'quietFrom' | 'quietTo' | 'workingDays'>
type Wish = Habits & { readonly address: string | null }

/** Another address is verified anew; it is used only then. */
export async function setPreference(tx: Tx, house: House, actor: Actor, wish: Wish): Promise<NoticePreference> {
  const { mail, gateway, quietFrom, quietTo, workingDays } = wish
  const address = wish.address === null || wish.address.trim() === '' ? null : wish.address.trim()
  if (address !== null && !/^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,190}\.[^\s@<>"(),:;.]{2,}$/.test(address))
    throw invalid([fault('address', say('邮箱地址应如 zhang@example.gov.cn'))])
  const before = await rowOf(tx, actor)
  const isSame = before?.address === address
  const values = {
    mail,
    gateway,
    quiet_from: quietFrom,
    quiet_to: quietTo,
    working_days: workingDays,
    address,
    verified_at: isSame ? (before?.verified_at ?? null) : null,
    ...(isSame ? {} : { failures: 0 }),
  }
  await tx
    .insertInto('notice_preference')
    .values({ region_code: actor.region, account_id: actor.account ?? '', ...values })
    .onConflict((oc) => oc.columns(['region_code', 'account_id']).doUpdateSet(values))
    .execute()
  return readPreference(tx, house, actor)
}

const change = (tx: Tx, { region, account }: Actor, values: Partial<Omit<Row, 'region_code' | 'account_id'>>) =>
  tx
    .updateTable('notice_preference')
    .set(values)
    .where('region_code', '=', region)
    .where('account_id', '=', account ?? '')
    .execute()

/** The code lies nowhere: it follows from the installation's key, the address and the moment it was asked for. */
function codeOf(house: House, region: string, { account_id, address, asked_at }: Row): string {
  const place = ['notice address', region, account_id, address, new Date(asked_at ?? 0).toISOString()].join('\n')
  const digest = createHmac('sha256', factorKeysOf(house).newest).update(place).digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Sends a code to the address that was written down. */
export async function askCode(tx: Tx, house: House, actor: Actor): Promise<void> {
  const now = house.now()
  const row = await rowOf(tx, actor)
  if (!house.outlets?.mailer) throw conflict(say('本机没有配置邮件服务器，不能用邮件提醒，请联系系统管理员'))
  if (!row?.address) throw conflict(say('请先填写并保存邮箱地址'))
  if (row.verified_at !== null) throw conflict(say('这个邮箱已经验证，不必再验证'))
  const within = row.asked_at !== null && now.getTime() - Date.parse(row.asked_at) < 60 * minute
  if (within && row.asked >= mostAsked) throw conflict(say('一小时内发出的验证码过多，请过一小时再试'))
  await change(tx, actor, { asked_at: now.toISOString(), asked: within ? row.asked + 1 : 1, failures: 0 })
  const law = byLaw(actor.region)
  await enter(tx, scopeOf(law))
  await enqueue(tx, law, mailCode, { account: row.account_id, asked: now.toISOString() }, { now })
}

/** @returns whether the code was the right one; a wrong one is counted, so the answer is told after the commit */
export async function takeCode(tx: Tx, house: House, actor: Actor, code: string): Promise<boolean> {
  const row = await rowOf(tx, actor)
  const now = house.now()
  if (!row?.address || row.asked_at === null || row.verified_at !== null) throw conflict(say('请先获取验证码'))
  const isOld = now.getTime() - Date.parse(row.asked_at) > codeMinutes * minute
  if (isOld || row.failures >= mostFailures) throw conflict(say('验证码已经失效，请重新获取'))
  const isRight = timingSafeEqual(
    Buffer.from(codeOf(house, actor.region, row)),
    Buffer.from(code.padEnd(6).slice(0, 6)),
  )
  await change(tx, actor, isRight ? { verified_at: now.toISOString() } : { failures: row.failures + 1 })
  return isRight
}

/** Sends the code of an address, unless another one has been asked for since. */
export const mailCode: JobKind<{ readonly account: string; readonly asked: string }> = {
  code: 'mailCode',
  label: say('发送邮箱验证码'),
  attempts: 4,
  work: async ({ house, actor, payload, id }) => {
    const row = await house.store.transaction(scopeOf(actor), (tx) =>
      rowOf(tx, { ...actor, account: payload.account as Actor['account'] }),
    )
    if (!row?.address || row.asked_at === null || row.verified_at !== null) return
    if (new Date(row.asked_at).toISOString() !== payload.asked) return
    await house.outlets?.mailer?.send({ id, to: row.address, ...codeMailOf(codeOf(house, actor.region, row)) })
  },
}
