import type { AccessView, Ledger, ReadersView, Scope } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { type Identity, pathOf, region } from '../../test/matrix/people.ts'
import { type Kept, openTown, type Town } from '../../test/matrix/town.ts'
import { waysTo } from './explain.ts'

const reachIn = ({ row }: Kept) => ({
  organ_id: String(row['organ_id']),
  organ_path: String(row['organ_path']),
  party_organs: String(row['party_organs']),
  assignees: String(row['assignees']),
})

describe.each(engines)('谁看得到 · $name', (engine) => {
  let town: Town
  let records: readonly Kept[]
  beforeAll(async () => {
    town = await openTown(engine)
    records = await town.records()
  }, 120_000)
  afterAll(() => town.close())

  const here = () => town.identities.filter((i) => i.region === region)
  const scope = (who: Identity) => ({ ...who, organPath: pathOf(who.organ) })
  const explained = (who: Identity, record: Kept) =>
    waysTo(record.ledger, who.post, { ...who, organPath: pathOf(who.organ) }, reachIn(record)).some((w) => w.holds)
  const seen = (who: Identity, ledger: Ledger) =>
    town.house.store.transaction(scope(who), async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(ledger.shape.code)}`.execute(tx)
      return rows.map((r) => r.id)
    })

  /** What differs between the database and what is said, where the ways of one scope are left out. */
  const differences = async (without?: Scope) => {
    const wrong: string[] = []
    let [shown, hidden] = [0, 0]
    for (const who of here())
      for (const ledger of ledgers) {
        const own = new Set(await seen(who, ledger))
        for (const record of records.filter((r) => r.ledger === ledger)) {
          const ways = waysTo(record.ledger, who.post, { ...who, organPath: pathOf(who.organ) }, reachIn(record))
          const isSaid = ways.some((w) => w.holds && w.scope !== without)
          if (isSaid !== own.has(record.id)) wrong.push(`${who.label} ${ledger.shape.code} ${record.state}`)
          if (own.has(record.id)) shown += 1
          else hidden += 1
        }
      }
    return { wrong, shown, hidden }
  }

  test('每个岗位、每条记录：说明的与数据库给的一致；少说一种关系，就对不上', async () => {
    const { wrong, shown, hidden } = await differences()
    expect(wrong).toEqual([])
    expect([shown > 500, hidden > 500]).toEqual([true, true])
    const scopes = new Set(ledgers.flatMap((l) => l.access.grants.map((g) => g.see)))
    // Nobody of the town has a sheet of his own to see by it alone.
    for (const scope of scopes)
      if (scope !== 'reportOnly' && scope !== 'public' && scope !== 'assigned')
        expect([scope, (await differences(scope)).wrong.length > 0]).toEqual([scope, true])
  }, 240_000)

  test('安全管理员按编号问到的，与数据库一致，而且一个字的内容也没有', async () => {
    const security = here().find((i) => i.post === 'security_administrator')
    if (!security) throw new Error('no security administrator')
    let asked = 0
    for (const [i, record] of records.entries())
      for (const who of here().filter((_, n) => (n + i) % 89 === 0)) {
        const url = `/api/administration/access?account=${who.account}&ledger=${record.ledger.shape.code}&record=${record.id}`
        const reply = await town.call(security, 'GET', url)
        const view = JSON.parse(reply.text) as AccessView
        const own = await seen(who, record.ledger)
        expect([who.label, record.state, view.sees]).toEqual([who.label, record.state, own.includes(record.id)])
        const said = Object.entries(record.ledger.shape.fields).flatMap(([name, field]) =>
          field.kind === 'text' || field.kind === 'person' ? (record.row[name] ?? []) : [],
        )
        for (const value of said) if (String(value).length > 3) expect(reply.text).not.toContain(String(value))
        asked += 1
      }
    expect(asked).toBeGreaterThan(40)
  }, 120_000)

  test('看得到的人问谁看得到：所列岗位和单位，恰是数据库给看的', async () => {
    const wrong: string[] = []
    for (const record of records.filter((_, n) => n % 11 === 0)) {
      const reader = here().find((who) => explained(who, record))
      if (!reader) continue
      const reply = await town.call(reader, 'GET', `/api/ledgers/${record.ledger.shape.code}/${record.id}/readers`)
      const { items } = JSON.parse(reply.text) as ReadersView
      const assigned = reachIn(record).assignees
      for (const who of here()) {
        const isListed = items.some(
          (item) =>
            item.post === who.post &&
            (item.scope === 'assigned'
              ? assigned.includes(who.account)
              : (item.units?.some((u) => u.id === who.organ) ?? true)),
        )
        const isSeen = (await seen(who, record.ledger)).includes(record.id)
        if (isListed !== isSeen) wrong.push(`${who.label} ${record.ledger.shape.code}: listed ${isListed}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('看不到记录的人问谁看得到，与记录不存在一样', async () => {
    const record = records.find((r) => here().some((who) => who.post === 'reconsideration_clerk' && !explained(who, r)))
    const stranger = here().find((who) => record && who.post === 'reconsideration_clerk' && !explained(who, record))
    if (!record || !stranger) throw new Error('everybody sees everything')
    const reply = await town.call(stranger, 'GET', `/api/ledgers/${record.ledger.shape.code}/${record.id}/readers`)
    expect(reply.status).toBe(404)
  })
})
