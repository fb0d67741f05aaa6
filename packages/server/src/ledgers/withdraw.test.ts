import type { RecordView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesUrl, type District, draft, type Login, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'

describe.each(engines)('登记之后收回 · $name', (engine) => {
  let district: District
  let [fresh, accepted] = ['', '']
  beforeAll(async () => {
    district = await openDistrict(engine)
    const clerk = await district.as('clerk')
    const take = async () => (await clerk.send<RecordView>('POST', casesUrl, draft)).body
    fresh = (await take()).row.id
    accepted = (await move(clerk, await take(), 'accept', { procedure: 'ordinary', handler: district.accounts.clerk }))
      .body.row.id
  })
  afterAll(() => district.close())

  /** The rows that a statement reaches as somebody, and as nobody will find it afterwards. */
  async function reached(login: Login, statement: ReturnType<typeof sql>): Promise<number> {
    const actor = await findActor(district.house, region, login)
    if (!actor) throw new Error(`there is no ${login}`)
    const undone = new Error('undone')
    let rows = 0n
    await district.house.store
      .transaction(scopeOf(actor), async (tx) => {
        rows = (await statement.execute(tx)).numAffectedRows ?? 0n
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
    return Number(rows)
  }
  const removal = (id: string) => sql`delete from reconsideration_case where id = ${id}`

  test('谁能登记，谁能在什么也没有办之前收回；办过一步，谁也收不回', async () => {
    expect(await reached('clerk', removal(fresh))).toBe(1)
    expect(await reached('clerk', removal(accepted))).toBe(0)
    for (const login of ['stranger', 'head', 'chief', 'market', 'admin', 'security', 'auditor'] as const)
      expect([login, await reached(login, removal(fresh)), await reached(login, removal(accepted))]).toEqual([
        login,
        0,
        0,
      ])
  })

  test('单位的位置只有系统管理员能改', async () => {
    const moved = sql`update organ set path = '/elsewhere/' where id = 'urban'`
    expect(await reached('admin', moved)).toBe(1)
    for (const login of ['clerk', 'head', 'chief', 'security', 'auditor', 'operator'] as const)
      expect([login, await reached(login, moved)]).toEqual([login, 0])
  })
})
