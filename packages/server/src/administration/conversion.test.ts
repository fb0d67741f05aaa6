import { expect, inject, test } from 'vitest'
import { copyPostgres } from '../../test/grounds.ts'
import { migrate, readMigrations } from '../db/migrations.ts'
import { connect } from '../db/postgres/pool.ts'

const ground = inject('postgresTemplate')
const id = (n: number) => `0193f000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** As the schema's owner, whom row-level security binds too: a superuser would not notice what it misses. */
test.skipIf(ground === null)('升级一个已有的系统：原来的管理员只是系统管理员，兼任的岗位终止而不丢失', async () => {
  if (ground === null) return
  const { ownerUrl, superuserUrl, drop } = await copyPostgres(ground)
  const owner = await connect(ownerUrl)
  const all = await readMigrations()
  try {
    await owner.query('drop schema public cascade')
    await owner.query('create schema public')
    await migrate(
      owner,
      all.filter(({ name }) => name < '0007'),
    )
    const superuser = await connect(superuserUrl)
    await superuser.query(`insert into region values ('211302', '某区', '某', false)`)
    await superuser.query(`insert into organ values ('211302', 'gov', '政府', null, '/gov/')`)
    for (const [n, login] of ['admin', 'clerk'].entries()) {
      await superuser.query(`insert into account values ('211302', '${id(n)}', '${login}', '某人', false)`)
      await superuser.query(
        `insert into credential (region_code, account_id, password_hash) values ('211302', '${id(n)}', 'x')`,
      )
    }
    const seats = [
      [10, 0, 'system_administrator'],
      [11, 0, 'report_editor'],
      [12, 1, 'reconsideration_clerk'],
    ] as const
    for (const [n, account, post] of seats)
      await superuser.query(
        `insert into appointment (region_code, id, account_id, organ_id, post, from_on) values ('211302', '${id(n)}', '${id(account)}', 'gov', '${post}', '2020-01-01')`,
      )
    await migrate(owner, all)
    const { rows: accounts } = await superuser.query(
      `select a.login, a.kind, c.kind as credential from account a join credential c on c.account_id = a.id order by 1`,
    )
    expect(accounts).toEqual([
      { login: 'admin', kind: 'system_administrator', credential: 'system_administrator' },
      { login: 'clerk', kind: 'staff', credential: 'staff' },
    ])
    const { rows: held } = await superuser.query(
      `select post, kind, to_on is null as open, coalesce(to_on < current_date, false) as over from appointment order by id`,
    )
    expect(held).toEqual([
      { post: 'system_administrator', kind: 'system_administrator', open: true, over: false },
      { post: 'report_editor', kind: null, open: false, over: true },
      { post: 'reconsideration_clerk', kind: 'staff', open: true, over: false },
    ])
    const { rows: forced } = await superuser.query(
      `select relname from pg_class where relname in ('account', 'appointment', 'credential') and not relforcerowsecurity`,
    )
    expect(forced).toEqual([])
    await superuser.end()
  } finally {
    await owner.end()
    await drop()
  }
})
