import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from '../packages/server/src/db/postgres/pool.ts'
import { findPostgres } from '../packages/server/test/postgres.ts'
import { load, port, url } from './load.ts'

const settings = `
listen_addresses = '127.0.0.1'
port = ${port}
shared_buffers = 4GB
maintenance_work_mem = 512MB
max_wal_size = 8GB
max_connections = 200
jit = off
`
const file = (path: string) => fileURLToPath(new URL(`reference/${path}`, import.meta.url))
const psql = (database: string, ...parameters: string[]) =>
  execFileSync('psql', [url('postgres', database), '-q', '-v', 'ON_ERROR_STOP=1', ...parameters], { stdio: 'inherit' })

/** A user that PostgreSQL agrees to run as. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** PostgreSQL with the limits' own database and ours, made in a folder at the first run and kept for the next. */
export async function openCluster(
  folder: string,
  database: string,
  rows: number,
): Promise<{ data: string; stop(): void }> {
  const programs = findPostgres()
  if (programs === undefined) throw new Error('本机没有 PostgreSQL 15：请安装 postgresql-15')
  const data = join(folder, 'pg')
  const user = serverUser()
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(join(programs, program), parameters, { ...user, cwd: '/', stdio: 'ignore' })
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true })
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
    run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '--encoding=UTF8')
    appendFileSync(join(data, 'postgresql.conf'), `${settings}unix_socket_directories = '${folder}'\n`)
  }
  if (!existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), 'start')
  const server = await connect(url('postgres', 'postgres'))
  const { rows: known } = await server.query('select datname::text as name from pg_database')
  await server.end()
  const names = new Set((known as readonly { name: string }[]).map((k) => k.name))
  if (!names.has('limits')) {
    psql('postgres', '-c', 'create database limits')
    psql('limits', '-f', file('schema.sql'))
    const copy = `node ${file('gen/generate.mjs')} ${rows} | psql ${url('postgres', 'limits')} -q -c "copy mediation_case from stdin"`
    execFileSync('/bin/sh', ['-c', copy], { stdio: 'inherit' })
    psql('limits', '-f', file('indexes.sql'))
    psql('limits', '-c', readFileSync(file('limits/limits.sql'), 'utf8'))
  }
  if (!names.has(database)) await load(database, rows)
  psql('limits', '-c', 'vacuum analyze mediation_case')
  for (const table of ['bench_case', 'entry', 'search_text']) psql(database, '-c', `vacuum analyze ${table}`)
  return { data, stop: () => run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop') }
}
