import type { PlainDate } from '@fazhi/law'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { calendarIn } from '../holidays/calendars.ts'
import type { House } from '../house.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { type JobKind, JobRefused, Postponed } from '../jobs/kind.ts'
import { nextAllowed, nextMorning } from './hours.ts'
import { say } from './say.ts'
import { isHidden, mailOf, sayNotice, type Told } from './text.ts'

interface Made {
  readonly id: string
  readonly account_id: string
}
interface OfNotice {
  readonly notice: string
}
interface OfAccount {
  readonly account: string
}

const preferenceOf = (tx: Tx, region: string, account: string) =>
  tx
    .selectFrom('notice_preference')
    .selectAll()
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .executeTakeFirst()
type Preference = NonNullable<Awaited<ReturnType<typeof preferenceOf>>>
const quietOf = (p: Preference) => ({ quietFrom: p.quiet_from, quietTo: p.quiet_to, workingDays: p.working_days })

/** Has what was just noticed sent on, in the transaction that notices it, as each wants it. */
export async function deliver(tx: Tx, house: House, actor: Actor, made: readonly Made[]): Promise<void> {
  const now = house.now()
  const calendar = calendarIn(house, actor.region)
  const accounts = [...new Set(made.map((n) => n.account_id))]
  for (const account of accounts) {
    const preference = await preferenceOf(tx, actor.region, account)
    if (!preference) continue
    const own = made.filter((n) => n.account_id === account)
    const mails = preference.verified_at !== null && house.outlets?.mailer !== undefined
    const at = nextAllowed(now, quietOf(preference), calendar)
    if (mails && preference.mail === 'each')
      for (const { id } of own) await enqueue(tx, actor, mailNotice, { notice: id }, { now, at, dedupe: id })
    if (mails && preference.mail === 'digest') {
      const morning = nextMorning(now, quietOf(preference), calendar)
      const dedupe = `${account} ${morning.toISOString()}`
      await enqueue(tx, actor, mailDigest, { account }, { now, at: morning, dedupe })
    }
    if (preference.gateway && house.outlets?.gateway)
      for (const { id } of own) await enqueue(tx, actor, postNotice, { notice: id }, { now, at, dedupe: id })
  }
}

/** Notices that are still true now, with the clocks they speak of as they stand. */
const stillTrue = (tx: Tx, region: string) =>
  tx
    .selectFrom('notice as n')
    .innerJoin('clock as c', (join) =>
      join
        .onRef('c.region_code', '=', 'n.region_code')
        .onRef('c.ledger', '=', 'n.ledger')
        .onRef('c.record_id', '=', 'n.record_id')
        .onRef('c.period', '=', 'n.period')
        .onRef('c.run', '=', 'n.run')
        .onRef('c.due_on', '=', 'n.due_on'),
    )
    .select(['n.id', 'n.account_id', 'n.ledger', 'n.period', 'n.number', 'n.due_on', 'n.moment', 'n.made_at'])
    .where('n.region_code', '=', region)
    .where('c.standing', '=', 'running')
type True = Awaited<ReturnType<ReturnType<typeof stillTrue>['execute']>>[number]
const toldOf = (n: True): Told => ({ ...n, due: n.due_on })

const marked = (house: House, actor: Actor, column: 'mailed_at' | 'posted_at', ids: readonly string[]) =>
  house.store.transaction(scopeOf(actor), (tx) =>
    tx
      .updateTable('notice')
      .set({ [column]: house.now().toISOString() })
      .where('region_code', '=', actor.region)
      .where('id', 'in', ids)
      .execute(),
  )

function waitFor(house: House, actor: Actor, preference: Preference): void {
  const now = house.now()
  const at = nextAllowed(now, quietOf(preference), calendarIn(house, actor.region))
  if (at > now) throw new Postponed(at)
}

/** One mail for one notice. */
export const mailNotice: JobKind<OfNotice> = {
  code: 'mailNotice',
  label: say('发送提醒邮件'),
  work: async ({ house, actor, payload }) => {
    const found = await house.store.transaction(scopeOf(actor), async (tx) => {
      const notice = await stillTrue(tx, actor.region)
        .where('n.id', '=', payload.notice)
        .where('n.mailed_at', 'is', null)
        .executeTakeFirst()
      return notice && { notice, preference: await preferenceOf(tx, actor.region, notice.account_id) }
    })
    const address = found?.preference?.verified_at == null ? null : found.preference.address
    if (found?.preference?.mail !== 'each' || address === null) return
    waitFor(house, actor, found.preference)
    await mailerOf(house).send({ id: found.notice.id, to: address, ...mailOf([toldOf(found.notice)], house.origin) })
    await marked(house, actor, 'mailed_at', [found.notice.id])
  },
}

const mostInDigest = 200

/** One mail in the morning for all that was noticed since the last one. */
export const mailDigest: JobKind<OfAccount> = {
  code: 'mailDigest',
  label: say('发送每日提醒邮件'),
  work: async ({ house, actor, payload, id }) => {
    const found = await house.store.transaction(scopeOf(actor), async (tx) => ({
      preference: await preferenceOf(tx, actor.region, payload.account),
      notices: await stillTrue(tx, actor.region)
        .where('n.account_id', '=', payload.account)
        .where('n.mailed_at', 'is', null)
        .where('n.over_at', 'is', null)
        .orderBy('n.due_on')
        .orderBy('n.id')
        .limit(mostInDigest)
        .execute(),
    }))
    const { preference, notices } = found
    if (preference?.mail !== 'digest' || preference.verified_at === null || preference.address === null) return
    if (notices.length === 0) return
    await mailerOf(house).send({ id, to: preference.address, ...mailOf(notices.map(toldOf), house.origin) })
    await marked(
      house,
      actor,
      'mailed_at',
      notices.map((n) => n.id),
    )
  },
}

function mailerOf({ outlets }: House) {
  if (!outlets?.mailer) throw new JobRefused(say('本机没有配置邮件服务器（FAZHI_SMTP_URL），邮件没有发出'))
  return outlets.mailer
}

/** Hands one notice to the gateway, which knows how its receiver is reached. */
export const postNotice: JobKind<OfNotice> = {
  code: 'postNotice',
  label: say('送交提醒网关'),
  work: async ({ house, actor, payload }) => {
    const found = await house.store.transaction(scopeOf(actor), async (tx) => {
      const notice = await stillTrue(tx, actor.region)
        .where('n.id', '=', payload.notice)
        .where('n.posted_at', 'is', null)
        .executeTakeFirst()
      if (!notice) return null
      const preference = await preferenceOf(tx, actor.region, notice.account_id)
      const gateway = await tx
        .selectFrom('notice_gateway')
        .select('url')
        .where('region_code', '=', actor.region)
        .executeTakeFirst()
      const account = await tx
        .selectFrom('account')
        .select('login')
        .where('region_code', '=', actor.region)
        .where('id', '=', notice.account_id)
        .executeTakeFirst()
      return { notice, preference, url: gateway?.url ?? '', login: account?.login }
    })
    if (!found?.preference?.gateway || found.url === '') return
    waitFor(house, actor, found.preference)
    const { gateway } = house.outlets ?? {}
    if (!gateway) throw new JobRefused(say('本机没有配置提醒网关（FAZHI_GATEWAY_ORIGINS），提醒没有送出'))
    const { notice, login, url } = found
    const hidden = isHidden(notice.ledger)
    const body = {
      type: 'clock',
      region: actor.region,
      to: login,
      text: sayNotice(toldOf(notice)),
      number: hidden ? null : notice.number,
      due: notice.due_on as PlainDate,
      moment: notice.moment,
      madeAt: new Date(notice.made_at).toISOString(),
    }
    await gateway.send(url, { id: notice.id, body }, house.now())
    await marked(house, actor, 'posted_at', [notice.id])
  },
}
