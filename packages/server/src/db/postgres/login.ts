import type { Connection } from '../connection.ts'
import { StartRefused } from '../start-refused.ts'

export interface Login {
  readonly name: string
  /** Whether it may act as the roles of the posts; false too before the migrations have made them. */
  readonly isMember: boolean
}

interface Standing extends Login {
  readonly version: number
  readonly recovering: boolean
  readonly superuser: boolean
  readonly bypassing: boolean
  readonly owning: boolean
}

const standingQuery = `
  select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypassing,
    current_setting('server_version_num')::int as version, pg_is_in_recovery() as recovering,
    coalesce((select pg_has_role(r.oid, a.oid, 'member') from pg_roles a where a.rolname = 'fazhi_acting'), false) as "isMember",
    exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and pg_has_role(r.oid, c.relowner, 'usage')) as owning
  from pg_roles r where r.rolname = current_user`

/**
 * Who DATABASE_URL logs in as, on which server.
 * @throws {StartRefused} when row-level security would not bind that role, or the server will not do
 */
export async function checkLogin(connection: Connection): Promise<Login> {
  const { rows } = await connection.query(standingQuery)
  const [standing] = rows as readonly Standing[]
  if (standing === undefined) throw new StartRefused('DATABASE_URL 的登录角色在数据库中查不到：请换一个角色')
  const { name, version } = standing
  if (version < 150_000)
    throw new StartRefused(`PostgreSQL 的版本是 ${Math.floor(version / 10_000)}，至少需要 15：请升级数据库服务器`)
  if (standing.recovering) throw new StartRefused('DATABASE_URL 连到了备库，备库不能写入：请改为主库的地址')
  if (standing.superuser)
    throw new StartRefused(`DATABASE_URL 的登录角色 ${name} 是超级用户，行级权限对它无效：请换用普通登录角色`)
  if (standing.bypassing)
    throw new StartRefused(
      `DATABASE_URL 的登录角色 ${name} 带有 BYPASSRLS，行级权限对它无效：请执行 alter role ${name} nobypassrls`,
    )
  if (standing.owning)
    throw new StartRefused(
      `DATABASE_URL 的登录角色 ${name} 是数据表的属主，不受行级权限约束：请另建登录角色，属主的地址只写在 DATABASE_OWNER_URL`,
    )
  return { name, isMember: standing.isMember }
}
