import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { copyPostgres, type PostgresGround } from '../../../test/grounds.ts'
import { openPostgres } from '../store.ts'
import { connect } from './pool.ts'

const template = inject('postgresTemplate')

describe.skipIf(template === null)('who may log in to PostgreSQL', () => {
  let ground: PostgresGround & { drop(): Promise<void> }
  const asSuperuser = async (...statements: string[]) => {
    const superuser = await connect(ground.superuserUrl)
    for (const statement of statements) await superuser.query(statement).catch(() => {})
    await superuser.end()
  }
  beforeAll(async () => {
    if (template !== null) ground = await copyPostgres(template)
    await asSuperuser('create role fazhi_bypass login bypassrls', 'create role fazhi_stranger login')
  })
  afterAll(async () => {
    await asSuperuser('drop role fazhi_bypass', 'drop role fazhi_stranger')
    await ground.drop()
  })
  const as = (role: string) => openPostgres({ url: ground.loginUrl.replace('fazhi_login', role) })

  test.each([
    ['a superuser', 'postgres', '是超级用户'],
    ['a role with BYPASSRLS', 'fazhi_bypass', 'BYPASSRLS'],
    ['the owner of a table', 'fazhi_owner', '是数据表的属主'],
    ['a role that may not act as the application role', 'fazhi_stranger', '尚未获准使用'],
    ['a role that does not exist', 'nobody_here', '连不上'],
  ])('%s is refused', async (_, role, sentence) => {
    await expect(as(role)).rejects.toThrow(sentence)
    await expect(as(role)).rejects.toMatchObject({ name: 'StartRefused' })
  })

  test('the granted role may, but migrates nothing without the owner', async () => {
    const store = await as('fazhi_login')
    await expect(store.migrate()).rejects.toThrow('DATABASE_OWNER_URL')
    await store.close()
  })

  test('migrating as the owner grants the login role the application role', async () => {
    const url = ground.loginUrl.replace('fazhi_login', 'fazhi_stranger')
    const store = await openPostgres({ url, ownerUrl: ground.ownerUrl })
    await store.migrate()
    await store.close()
    await (await openPostgres({ url })).close()
  })

  test('the loss of an idle connection does not end the process', async () => {
    const store = await as('fazhi_login')
    const scope = { region: '', account: '', post: '', organ: '', organPath: '' }
    await store.transaction(scope, async () => {})
    await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'fazhi_login'`)
    await expect.poll(() => store.transaction(scope, async () => '在').catch(() => '断')).toBe('在')
    await store.close()
  })
})
