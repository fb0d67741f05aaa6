import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { shanghaiDate } from '@fazhi/law'
import type { AccountId, Input, Ledger, OrganId, RecordId } from '@fazhi/ledger'
import { examQuestion } from '@fazhi/lines/enforcement/exam-question'
import type { SavedView, SittingView } from '@fazhi/lines/enforcement/exam-view'
import { enforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { enforcementCoordinator, inspector } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Actor, byLaw, founder, gate, scopeOf } from '../src/auth/actor.ts'
import { cookieName } from '../src/auth/signed-in.ts'
import type { Store } from '../src/db/store.ts'
import type { House } from '../src/house.ts'
import { recordingOf } from '../src/ledgers/change.ts'
import { isAdmitted, judgeAll, takeInAll } from '../src/ledgers/many.ts'
import { region } from './district.ts'

export interface Seated {
  readonly account: string
  readonly officer: string
  /** The cookie header of a session behind the door: passwords are no matter here. */
  readonly cookie: string
}
export interface Hall {
  readonly coordinator: Seated
  readonly candidates: readonly Seated[]
  readonly questions: readonly string[]
}
const units = ['market', 'urban'] as const
const unitOf = (n: number) => units[n % 2] ?? 'market'

/** A coordinator, so many officers with certificates, accounts and sessions, and a bank of questions whose answer is A. */
export async function openHall(store: Store, now: Date, officers: number, questions: number): Promise<Hall> {
  const house: House = { store, now: () => now }
  const people = Array.from({ length: officers + 1 }, (_, n) => ({
    account: uuidv7(),
    token: randomBytes(18).toString('base64url'),
    post: n === 0 ? enforcementCoordinator.code : inspector.code,
    organ: n === 0 ? 'gov' : unitOf(n),
  }))
  await store.transaction(scopeOf(founder(region)), async (tx) => {
    const accounts = people.map((p, n) => ({ region_code: region, id: p.account, login: `h${n}`, name: `考生${n}` }))
    await tx.insertInto('account').values(accounts).execute()
    const seats = people.map((p) => ({
      region_code: region,
      id: p.account,
      account_id: p.account,
      organ_id: p.organ,
      post: p.post,
      from_on: '2020-01-01',
      to_on: null,
      kind: 'staff',
    }))
    await tx.insertInto('appointment').values(seats).execute()
  })
  await store.transaction(scopeOf(gate(region)), async (tx) => {
    const at = now.toISOString()
    const sessions = people.map((p) => ({
      region_code: region,
      token_digest: createHash('sha256').update(p.token).digest('hex'),
      account_id: p.account,
      appointment_id: p.account,
      created_at: at,
      agent: '',
      factor: 'two' as const,
      seen_at: at,
    }))
    await tx.insertInto('session').values(sessions).execute()
  })
  const [first, ...others] = people
  if (!first) throw new Error('nobody')
  const actor: Actor = {
    ...founder(region),
    account: first.account as AccountId,
    post: first.post,
    organ: 'gov' as OrganId,
    organPath: '/gov/',
  }
  const take = async (ledger: Ledger, drafts: readonly Input[]) => {
    const ids = drafts.map(() => uuidv7() as RecordId)
    await store.transaction(scopeOf(actor), async (tx) => {
      const recording = recordingOf(house, actor)
      const judged = (await judgeAll(tx, ledger, drafts, recording, ids)).filter(isAdmitted)
      if (judged.length < drafts.length) throw new Error(`${ledger.shape.code}: not all are admitted`)
      await takeInAll(tx, ledger, judged, recording)
    })
    return ids
  }
  const today = shanghaiDate(now)
  const cards = await take(
    enforcementOfficer,
    others.map((p, n) => ({
      name: `考生${n + 1}`,
      unit: p.organ,
      duty: '执法员',
      staffing: 'civilServant',
      domain: '某',
      user: p.account,
      appliedOn: today,
    })),
  )
  const bank = await take(
    examQuestion,
    Array.from({ length: questions }, (_, n) => ({
      stem: `第${n + 1}题`,
      kind: 'single',
      optionA: '甲',
      optionB: '乙',
      optionC: '丙',
      optionD: '丁',
      key: 'A',
      law: '行政处罚法',
      article: `${n + 1}`,
      difficulty: 'easy',
      draftedOn: today,
    })),
  )
  await store.transaction(scopeOf(byLaw(region)), async (tx) => {
    await sql`update enforcement_officer set state = 'certified', issued_on = ${today}, valid_until = '2099-12-31'`.execute(
      tx,
    )
    await sql`update exam_question set state = 'ready', reviewed_on = ${today}`.execute(tx)
  })
  const cookieOf = (token: string) => `${cookieName}=${region}.${token}`
  return {
    coordinator: { account: first.account, officer: '', cookie: cookieOf(first.token) },
    candidates: others.map((p, n) => ({ account: p.account, officer: cards[n] ?? '', cookie: cookieOf(p.token) })),
    questions: bank,
  }
}

/** Somebody who writes a paper over the wire, whatever becomes of the server, and notes what he was told is kept. */
export class Candidate {
  readonly acknowledged = new Map<number, string>()
  /** Milliseconds of each answer that was kept at the first asking. */
  readonly times: number[] = []
  unanswered = 0
  readonly strange: string[] = []
  readonly deadlines = new Set<string>()
  readonly #seated: Seated
  readonly #url: () => string

  constructor(seated: Seated, url: () => string) {
    this.#seated = seated
    this.#url = url
  }

  async write(paper: string, choose: (n: number) => string, rest: () => number): Promise<void> {
    const at = `/api/enforcement/examinations/${paper}`
    const sitting = (await this.#ask('POST', `${at}/attempt`)) as SittingView | null
    if (!sitting) return
    if (sitting.keys.length > 0) this.strange.push('the answers were told')
    this.deadlines.add(sitting.deadline)
    for (const { n } of sitting.items) {
      await pause(rest())
      const kept = (await this.#ask('PUT', `${at}/answers/${n}`, { choice: choose(n) }, this.times)) as SavedView | null
      if (kept) this.acknowledged.set(kept.n, kept.choice)
    }
    // Whoever comes back finds the time he had, and no new paper.
    const again = (await this.#ask('POST', `${at}/attempt`)) as SittingView | null
    if (again) this.deadlines.add(again.deadline)
    await this.#ask('POST', `${at}/finish`)
  }

  async #ask(method: string, path: string, body?: object, times?: number[]): Promise<unknown> {
    for (let isFirst = true; ; isFirst = false)
      try {
        const begun = performance.now()
        const answer = await fetch(this.#url() + path, {
          method,
          headers: { cookie: this.#seated.cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        const text = await answer.text()
        if (answer.status === 503) {
          await pause(100)
          continue
        }
        if (isFirst) times?.push(performance.now() - begun)
        if (answer.ok) return JSON.parse(text)
        this.strange.push(`${method} ${path} ${answer.status} ${text.slice(0, 200)}`)
        return null
      } catch {
        this.unanswered++
        await pause(300)
      }
  }
}
