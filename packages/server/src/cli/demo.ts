import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cast, demo, withIds } from '@fazhi/demo'
import type { DemoEvent, DemoStep, Login } from '@fazhi/demo/script'
import { inChinese, nationalCalendar, type PlainDate } from '@fazhi/law'
import type { Ledger, RecordId } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { addAccount } from '../auth/account.ts'
import { type Actor, founder, gate, scopeOf } from '../auth/actor.ts'
import { FactorKeys } from '../auth/factor-key.ts'
import { hashPassword, refusePassword } from '../auth/password.ts'
import { findRegion } from '../auth/region.ts'
import { enrolAtFounding } from '../auth/second-factor.ts'
import { findActor } from '../auth/session.ts'
import { newSecret } from '../auth/totp.ts'
import { isWantedFor } from '../auth/wanting.ts'
import type { Config } from '../config.ts'
import { StartRefused } from '../db/start-refused.ts'
import type { Tx } from '../db/store.ts'
import { reportDocument } from '../documents/report-document.ts'
import { type House, renderingIn, todayOf } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { isAdmitted, judgeAll, takeInAll } from '../ledgers/many.ts'
import { isDecided, judgeMoves, makeMoves } from '../ledgers/many-moves.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { settleDue } from '../ledgers/settle.ts'
import { fixEdition } from '../reports/editions.ts'
import { reportOf } from '../reports/report.ts'
import { completeSearch } from '../search/rebuild.ts'
import { findUnseen, openedBy, type Unseen } from './demo-opened.ts'
import { releaseDemo } from './demo-release.ts'

const { region, organs, accounts, typed } = demo
const reportYear = 2024
const secretFile = (config: Config) => join(config.data, 'demo-second-factor')
const passwordFile = (config: Config) => join(config.data, 'demo-password')
const reportFile = (config: Config) => join(config.data, `report-${reportYear}.docx`)

/** Loads the demo district: its people, then its matters, each step on its own day as it would have been taken. */
export async function loadDemo(house: House, config: Config, say: (line: string) => void): Promise<void> {
  say(`正在装入演示数据：${region.name}`)
  const password = await choosePassword(config)
  const factorKeys = house.factorKeys ?? (await FactorKeys.open(config.data))
  const secret = await chooseSecret(config)
  await found({ ...house, factorKeys }, password, secret)
  await completeSearch(house, region.code)
  const events = demo.events(todayOf(house), nationalCalendar)
  await releaseDemo(house, await play(house, events))
  const report = await reportOf(house, { region: region.code }, reportYear)
  const editor = await findActor(house, region.code, 'editor')
  if (editor) await fixEdition(house, editor, report)
  await writeFile(reportFile(config), await renderingIn(house).docx(reportDocument(report)))
  say(`演示数据已装入：${events.filter((e) => e.kind === 'intake').length}件，${events.length}次办理`)
}

async function choosePassword(config: Config): Promise<string> {
  const password = config.demoPassword ?? `Demo-${randomBytes(9).toString('base64url')}1a`
  const weak = refusePassword('operator', password)
  if (weak) throw new StartRefused(`FAZHI_DEMO_PASSWORD 不合要求：${inChinese(weak)}`)
  await writeFile(passwordFile(config), password, { mode: 0o600 })
  return password
}

/** One secret for the demo's administrators, so that whoever starts it can enter it in an authenticator once. */
async function chooseSecret(config: Config): Promise<string> {
  const secret = newSecret()
  await writeFile(secretFile(config), secret, { mode: 0o600 })
  return secret
}

async function found(house: House, password: string, secret: string): Promise<void> {
  const paths = new Map<string, string>()
  for (const { id, parent } of organs) paths.set(id, `${parent === null ? '/' : (paths.get(parent) ?? '/')}${id}/`)
  await house.store.transaction(scopeOf(founder(region.code)), async (tx) => {
    await tx
      .insertInto('region')
      .values({ region_code: region.code, name: region.name, place: region.place, demo: true })
      .execute()
    await tx
      .insertInto('organ')
      .values(
        organs.map(({ id, name, parent }) => ({
          region_code: region.code,
          id,
          name,
          parent_id: parent,
          path: paths.get(id) ?? '/',
        })),
      )
      .execute()
    // They share one password, and so its hash.
    const hash = hashPassword(password)
    for (const account of accounts) {
      const id = await addAccount(tx, region.code, { ...account, password }, undefined, () => hash)
      if (isWantedFor(account.seats)) await enrolAtFounding(tx, house, { region: region.code, account: id }, secret)
    }
    const recorded_at = house.now().toISOString()
    await tx
      .insertInto('typed_figure')
      .values(
        typed.map(({ figure, year, value, numerator = null, denominator = null, source, author }) => ({
          region_code: region.code,
          year,
          figure,
          value: String(value),
          numerator,
          denominator,
          source,
          author,
          recorded_at,
        })),
      )
      .execute()
  })
}

/** Nine in the morning of a day in Shanghai. */
const morning = (day: PlainDate) => new Date(`${day}T09:00:00+08:00`)

/** @returns who played */
async function play(house: House, events: readonly DemoEvent[]): Promise<readonly Actor[]> {
  const actors = new Map<Login, Actor>()
  for (const { login } of accounts) {
    const actor = await findActor(house, region.code, login)
    if (actor) actors.set(login, actor)
  }
  const actorOf = (login: Login): Actor => {
    const actor = actors.get(login)
    if (!actor) throw new Error(`the demo has no account ${login}`)
    return actor
  }
  const records = new Map<string, RecordId>()
  const cast: Cast = {
    account: (login) => {
      const { account } = actorOf(login)
      if (account === null) throw new Error(`the demo has no account ${login}`)
      return account
    },
    record: (key) => {
      const id = records.get(key)
      if (id === undefined) throw new Error(`the demo has no record ${key} yet`)
      return id
    },
  }
  let day: PlainDate | undefined
  const past: House = { ...house, now: () => morning(day ?? todayOf(house)) }
  for (const sitting of sittingsOf(events)) {
    if (day !== sitting.on) {
      day = sitting.on
      await settleDue(past, region.code)
    }
    const actor = actorOf(sitting.by)
    const recording = recordingOf(past, actor)
    const unseen: Unseen[] = []
    await house.store.transaction(scopeOf(actor), async (tx) => {
      for (const alike of alikeOf(sitting.events)) await takeAll(tx, alike, { cast, records, unseen }, recording)
    })
    await findUnseen(house, unseen, records, recording)
  }
  return [...actors.values()]
}

/** What somebody does in one go on one day: one transaction. */
interface Sitting {
  readonly on: PlainDate
  readonly by: Login
  readonly events: DemoEvent[]
}
function sittingsOf(events: readonly DemoEvent[]): readonly Sitting[] {
  const sittings: Sitting[] = []
  for (const event of events) {
    const { by } = event.kind === 'intake' ? event.intake : event.step
    const last = sittings.at(-1)
    if (last && last.on === event.on && last.by === by) last.events.push(event)
    else sittings.push({ on: event.on, by, events: [event] })
  }
  return sittings
}

const mostAtOnce = 200
/** Events that are done at once: intakes of one ledger, or one move of it on several records. */
function alikeOf(events: readonly DemoEvent[]): readonly (readonly DemoEvent[])[] {
  const groups: DemoEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last && last.length < mostAtOnce && isAlike(last, event)) last.push(event)
    else groups.push([event])
  }
  return groups
}
function isAlike(group: readonly DemoEvent[], event: DemoEvent): boolean {
  const [first] = group
  if (first?.ledger !== event.ledger || first.kind !== event.kind) return false
  if (event.kind === 'intake' || first.kind === 'intake') return true
  return first.step.move === event.step.move && group.every((other) => other.key !== event.key)
}

interface Played {
  readonly cast: Cast
  /** By the keys of the script; what is taken in or opened is added. */
  readonly records: Map<string, RecordId>
  readonly unseen: Unseen[]
}
async function takeAll(tx: Tx, alike: readonly DemoEvent[], { cast, records, unseen }: Played, recording: Recording) {
  const [first] = alike
  if (!first) return
  const { ledger } = first
  if (first.kind === 'intake') {
    const intakes = alike.flatMap((e) => (e.kind === 'intake' ? [withIds(ledger, e.intake.draft, cast)] : []))
    const judged = await judgeAll(tx, ledger, intakes, recording)
    const admitted = judged.map((one, i) => {
      if (isAdmitted(one)) return one
      throw new Error(`${alike[i]?.key}: ${one.faults.map((f) => f.message).join('；')}`)
    })
    for (const [i, { row }] of (await takeInAll(tx, ledger, admitted, recording)).entries())
      records.set(alike[i]?.key ?? '', row.id)
    return
  }
  const steps = alike.flatMap((e) => (e.kind === 'move' ? [e] : []))
  const asked = steps.map(({ key, step }) => ({ id: cast.record(key), input: wholeInput(ledger, step, cast) }))
  const judged = await judgeMoves(tx, ledger, first.step.move, asked, recording)
  const decided = judged.map((one, i) => {
    if (isDecided(one)) return one
    throw new Error(`${steps[i]?.key} ${first.step.move}: ${one.problem.message}`)
  })
  const moved = await makeMoves(tx, ledger, decided, recording)
  const keys = steps.map(({ step }) => step.opens)
  const opening = moved.filter((_, i) => keys[i] !== undefined)
  const opened = await openedBy(tx, ledger, opening, recording)
  for (const [i, matter] of moved.entries()) {
    const [key, id] = [keys[i], opened.get(matter.row.id)]
    if (key === undefined) continue
    if (id === undefined) unseen.push({ ledger, key, matter })
    else records.set(key, id)
  }
}

const wholeInput = (ledger: Ledger, { input, on, approvedBy }: DemoStep, cast: Cast) => ({
  ...withIds(ledger, input, cast),
  on,
  ...(approvedBy === undefined ? {} : { approvedBy: cast.account(approvedBy) }),
})

/** What to tell whoever starts a demo; nothing in a real district. */
export async function describeDemo(house: House, config: Config): Promise<readonly string[]> {
  const found = await house.store.transaction(scopeOf(gate(region.code)), (tx) => findRegion(tx, region.code))
  if (!found?.demo) return []
  const password =
    config.demoPassword ?? (await readFile(passwordFile(config), 'utf8').catch(() => '（见首次启动时的输出）'))
  const secret = await readFile(secretFile(config), 'utf8').catch(() => '（见首次启动的数据目录）')
  const wanting = new Set(accounts.flatMap((a) => (isWantedFor(a.seats) ? a.seats.map((s) => s.post) : [])))
  const withFactor = posts.flatMap(({ code, label }) => (wanting.has(code) ? [label] : []))
  return [
    `演示数据，请勿录入真实事项。密码均为 ${password}`,
    `  ${withFactor.join('、')} 登录还须输入动态口令：在手机的身份验证器中添加密钥 ${secret}`,
    ...posts.flatMap(({ code, label }) => {
      const logins = accounts.flatMap((a) => (a.seats[0]?.post === code ? [a.login] : []))
      if (logins.length > 3) return [`  ${label}：${logins[0]} 等${logins.length}个账号`]
      return logins.length === 0 ? [] : [`  ${label}：${logins.join('、')}`]
    }),
    `${reportYear}年度报告：${reportFile(config)}`,
  ]
}
