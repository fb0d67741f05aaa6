import { ledgers } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'

const nowhere = { region: '', account: '', post: '', organ: '', organPath: '' }

describe.each(engines)('数据库里的权限 · $name', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await engine.open()
  })
  afterAll(() => database.drop())
  const ask = <T>(query: ReturnType<typeof sql<T>>) =>
    database.store.transaction(nowhere, async (tx) => (await query.execute(tx)).rows)

  test('每张表都强制行级安全，应用的角色没有一个能绕过，视图不借属主的权', async () => {
    const tables = await ask(
      sql<{ name: string; forced: boolean }>`select relname as name, relrowsecurity and relforcerowsecurity as forced
        from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    )
    expect(tables.length).toBeGreaterThan(ledgers.length + 15)
    expect(tables.filter((t) => !t.forced).map((t) => t.name)).toEqual(['migration'])
    const roles = await ask(
      sql<{ name: string; free: boolean }>`select rolname as name, rolsuper or rolbypassrls or rolcanlogin as free
        from pg_roles where rolname in ('fazhi_app', 'fazhi_acting') or rolname like 'fazhi\\_post\\_%'`,
    )
    expect(roles.length).toBeGreaterThan(10)
    expect(roles.filter((r) => r.free)).toEqual([])
    const views = await ask(
      sql<{
        name: string
      }>`select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
        and not coalesce(reloptions @> array['security_invoker=true'], false)`,
    )
    expect(views).toEqual([])
    const definers = await ask(
      sql<{
        name: string
      }>`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    )
    // It leaves the values of records out, which no policy can.
    expect(definers.map((d) => d.name).toSorted()).toEqual(['audit_entries', 'penalty_earlier'])
    const owned = await ask(
      sql<{ name: string }>`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
        where c.relnamespace = 'public'::regnamespace and r.rolname like 'fazhi\\_%' and r.rolname <> 'fazhi_owner'`,
    )
    expect(owned).toEqual([])
  })

  test('办理记录、已发文书、定稿的数字、封记、查阅记录，任何岗位都改不了、删不了', async () => {
    const kept = [
      'delete from entry',
      `update entry set after = '{}'`,
      `update entry set recorded_at = now()`,
      `update entry set digest = ''`,
      'truncate entry',
      'delete from issued_document',
      `update issued_document set number = ''`,
      'delete from figure_result',
      'update figure_result set value = 0',
      'delete from sensitive_read',
      `update sensitive_read set purpose = ''`,
      'delete from seal',
      `update seal set digest = ''`,
      'delete from sealed_entry',
      'update sealed_entry set n = 0',
      'delete from number_issued',
      `update number_issued set printed = ''`,
      'delete from account',
      `update account set kind = 'audit_administrator'`,
      `update account set login = ''`,
      'delete from appointment',
      `update appointment set post = 'system_administrator'`,
      `update appointment set account_id = gen_random_uuid()`,
      'delete from organ',
    ]
    const actors = [...posts.map((p) => p.code), 'gate', 'founder', 'sealer', 'operation_of_law', 'report', 'anyone']
    const account = '01a20aff-ffeb-7552-990d-11eeb82c9559'
    for (const post of actors)
      for (const statement of kept) {
        const scope = { region: '211302', account, post, organ: 'gov', organPath: '/gov/' }
        const done = await database.store
          .transaction(scope, (tx) => sql.raw(statement).execute(tx))
          .then(
            () => 'done',
            (e: { code: string }) => e.code,
          )
        expect([post, statement, done]).toEqual([post, statement, '42501'])
      }
  })
})
