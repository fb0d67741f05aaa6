import pg from 'pg'
import { port } from './load.ts'

/**
 * The least that a gap-free number costs in plain SQL: one row that counts, locked until the commit, and the row that
 * takes the number.
 */
export async function drawNumbers(connections: number, seconds: number) {
  const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'postgres', database: 'limits', max: connections })
  await pool.query('create table if not exists number_row (year int primary key, last int not null)')
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const draw = async () => {
    const client = await pool.connect()
    try {
      while (performance.now() < end) {
        const begun = performance.now()
        await client.query('begin')
        await client.query({
          name: 'draw',
          text: 'insert into number_row values (2024, 1) on conflict (year) do update set last = number_row.last + 1 returning last',
        })
        await client.query({
          name: 'take',
          text: "update mediation_case set status = '已受理', updated_at = now() where id = $1",
          values: [1 + Math.floor(Math.random() * 1_000_000)],
        })
        await client.query('commit')
        times.push(performance.now() - begun)
      }
    } finally {
      client.release()
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, draw))
  const elapsed = (performance.now() - begun) / 1000
  await pool.end()
  times.sort((a, b) => a - b)
  const at = (part: number) => Number((times[Math.floor(times.length * part)] ?? 0).toFixed(1))
  return { rps: times.length / elapsed, n: times.length, p50: at(0.5), p99: at(0.99) }
}
