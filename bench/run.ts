import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { openCluster } from './cluster.ts'
import { batchRows, type Job, jobsOf, type Shot, signIn } from './jobs.ts'
import { port, url } from './load.ts'
import { rss, tree } from './reference/load/cpu.mjs'
import { run as runInProcess } from './reference/load/inproc.mjs'
import { newCase, SERVERS } from './reference/load/ops.mjs'
import { drawNumbers } from './row-lock.ts'

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: 'W1,W2,W2s,W2n,W3,W4c,W4r,W5,W6,W7' },
    connections: { type: 'string', default: '1,8,32' },
    reps: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    rows: { type: 'string', default: '1000000' },
    servers: { type: 'string', default: 'limit-http,ours,limit-inproc' },
    out: { type: 'string', default: 'bench.ndjson' },
    folder: { type: 'string', default: join(tmpdir(), 'fazhi-bench') },
    database: { type: 'string', default: 'fazhi_bench' },
  },
})
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const log = openSync('/dev/null', 'w')

/** The limits' names of our jobs: what has no name of its own there is compared with the nearest. */
const theirs: Readonly<Record<string, string>> = { W2b: 'W2n', W3k: 'W2n', W7y: 'W7' }
const origins: Readonly<Record<string, string>> = {
  'limit-http': 'http://127.0.0.1:18001',
  ours: 'http://127.0.0.1:18010',
}
const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'limit-http': [here('reference/limits/http.mjs')],
  ours: ['--import', 'tsx', here('serve.ts')],
}

async function start(name: string): Promise<ChildProcess> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PGPORT: String(port),
    PORT: new URL(origins[name] ?? '').port,
    DATABASE_URL: url('bench_login', values.database),
  }
  const begun = performance.now()
  const program = spawn(process.execPath, [...(programs[name] ?? [])], { env, stdio: ['ignore', log, 'inherit'] })
  for (;;)
    try {
      await fetch(`${origins[name]}/livez`)
      break
    } catch {
      await sleep(20)
    }
  console.log(`${name}: first answer after ${((performance.now() - begun) / 1000).toFixed(2)} s`)
  return program
}

interface Result {
  readonly rps: number
  readonly n: number
  readonly p50: number
  readonly p99: number
  readonly bad: number
}

function shoot(origin: string, job: () => Job, headers: Record<string, string>, connections: number, seconds: number) {
  return new Promise<Result>((resolve, reject) => {
    const setupClient = (client: autocannon.Client) => {
      const next = job()
      let shot: Shot
      const request: autocannon.Request = {
        setupRequest: (r) => {
          shot = next()
          const { method = 'GET', path, body } = shot
          return {
            ...r,
            method,
            path,
            ...(body === undefined ? {} : { body }),
            headers: { ...headers, ...shot.headers },
          }
        },
        onResponse: (status, body) => shot.done?.(status, body),
      }
      client.setRequests([request])
    }
    const options = { url: origin, connections, duration: seconds, timeout: 60, headers, setupClient }
    autocannon(options, (error: Error | null, r: autocannon.Result) => {
      if (error) return reject(error)
      const n = r['2xx']
      resolve({ rps: n / r.duration, n, p50: r.latency.p50, p99: r.latency.p99, bad: r.non2xx + r.errors })
    })
  })
}

const inBulk: Job = () => ({
  method: 'POST',
  path: '/bulk',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(Array.from({ length: batchRows }, newCase)),
})
const theirJob = (op: string): (() => Job) | undefined => {
  if (op === 'W8') return () => inBulk
  const make = (SERVERS['limit-http']?.ops as Readonly<Record<string, () => Shot>> | undefined)?.[theirs[op] ?? op]
  return make && (() => make)
}

const cluster = await openCluster(values.folder, values.database, Number(values.rows))
const ours = await jobsOf(values.database, Number(values.rows))
const names = values.servers.split(',')
const running = new Map<string, ChildProcess>()
for (const name of names) if (programs[name]) running.set(name, await start(name))
const cookie = running.has('ours') ? await signIn(origins['ours'] ?? '') : ''
const postmaster = Number(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')[0])

async function measure(name: string, op: string, connections: number, seconds: number) {
  if (name === 'limit-inproc' && op === 'W8') return undefined
  if (name === 'limit-inproc') {
    const r =
      op === 'W6n'
        ? await drawNumbers(connections, seconds)
        : await runInProcess(theirs[op] ?? op, connections, seconds)
    return { rps: r.rps, n: r.n, p50: r.p50, p99: r.p99, bad: 0 }
  }
  const job = name === 'ours' ? ours[op] : theirJob(op)
  if (!job) return undefined
  return shoot(origins[name] ?? '', job, name === 'ours' ? { cookie } : {}, connections, seconds)
}

for (let rep = 1; rep <= Number(values.reps); rep++)
  for (const op of values.jobs.split(','))
    for (const connections of values.connections.split(',').map(Number))
      for (const name of rep % 2 ? names : names.toReversed()) {
        if (!(await measure(name, op, connections, 0.4 < Number(values.seconds) ? 1 : 0.4))) continue
        const pid = running.get(name)?.pid ?? process.pid
        const before = [tree(pid), tree(postmaster)]
        const r = await measure(name, op, connections, Number(values.seconds))
        if (!r) continue
        await sleep(60)
        const [cpu = 0, pg = 0] = [tree(pid), tree(postmaster)].map((t, i) => (t - (before[i] ?? 0)) / r.n)
        const record = { rep, op, connections, name, ...r, cpu, pg, rss: rss(pid), load: loadavg()[0] }
        appendFileSync(values.out, `${JSON.stringify(record)}\n`)
        const ms = `cpu ${cpu.toFixed(3)} pg ${pg.toFixed(3)}`
        console.log(
          rep,
          op.padEnd(4),
          String(connections).padStart(2),
          name.padEnd(12),
          r.rps.toFixed(1).padStart(8),
          `p50 ${r.p50} p99 ${r.p99} ${ms} rss ${record.rss}${r.bad ? ` BAD ${r.bad}` : ''}`,
        )
      }
for (const program of running.values()) program.kill()
cluster.stop()
process.exit(0)
