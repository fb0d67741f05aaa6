import { readFileSync } from 'node:fs'

/** `node --import tsx bench/table.ts FILE.ndjson`: what a run measured, as the table of docs/performance.md. */
interface Measured {
  readonly op: string
  readonly connections: number
  readonly name: string
  readonly rps: number
  readonly p50: number
  readonly p99: number
  readonly cpu: number
  readonly pg: number
  readonly rss: number
  readonly bad: number
}
/** What the issue asks at eight connections, as a part of limit (ii). */
const wanted: Readonly<Record<string, readonly [must: number, aim: number]>> = {
  W1: [0.4, 0.65],
  W2: [0.8, 0.9],
  W2n: [0.6, 0.75],
  W3: [0.8, 0.9],
  W4c: [0.6, 0.75],
  W5: [0.4, 0.65],
  W6: [0.4, 0.65],
  W7: [0.85, 0.9],
}

const [file = 'bench.ndjson'] = process.argv.slice(2)
const lines = readFileSync(file, 'utf8').trim().split('\n')
const all = lines.map((line): Measured => JSON.parse(line))
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const of = (op: string, connections: number, name: string) => {
  const own = all.filter((m) => m.op === op && m.connections === connections && m.name === name)
  const take = (pick: (m: Measured) => number) => median(own.map(pick))
  return own.length === 0
    ? undefined
    : {
        rps: take((m) => m.rps),
        cpu: take((m) => m.cpu),
        pg: take((m) => m.pg),
        p50: take((m) => m.p50),
        p99: take((m) => m.p99),
        rss: Math.max(...own.map((m) => m.rss)),
        bad: own.reduce((sum, m) => sum + m.bad, 0),
      }
}
const cell = (value: number, digits = 2) => (value === 0 ? '–' : value.toFixed(digits))

console.log(
  '| job | conn. | ours / (ii) | must | aim | ours / (i) | CPU ms ours (server + PG) | CPU ms (ii) | p50 / p99 ms | RSS MB | faults |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const op of new Set(all.map((m) => m.op)))
  for (const connections of [...new Set(all.map((m) => m.connections))].toSorted((a, b) => a - b)) {
    const [ours, limit, inside] = ['ours', 'limit-http', 'limit-inproc'].map((name) => of(op, connections, name))
    if (!ours) continue
    const [must, aim] = connections === 8 ? (wanted[op] ?? [0, 0]) : [0, 0]
    const cells = [
      op,
      connections,
      limit ? `**${cell(ours.rps / limit.rps)}**` : '–',
      cell(must),
      cell(aim),
      inside ? cell(ours.rps / inside.rps) : '–',
      `${ours.cpu.toFixed(2)} + ${ours.pg.toFixed(2)}`,
      limit ? `${limit.cpu.toFixed(2)} + ${limit.pg.toFixed(2)}` : '–',
      `${ours.p50} / ${ours.p99}`,
      ours.rss,
      ours.bad,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
