import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { register } from 'tsx/esm/api'

register()
const { writeContainer } = await import('../src/backup/container.ts')
async function* entries() {
  yield { name: 'about.json', bytes: Buffer.from('{"format":1,"madeAt":"2026-01-01T00:00:00.000Z"}') }
  for (let n = 1; ; n++) {
    yield { name: `rows/entry/${String(n).padStart(6, '0')}.gz`, bytes: gzipSync(randomBytes(40_000)) }
    if (n === 10) process.send(n)
    await sleep(5)
  }
}
await writeContainer(process.argv[2], entries(), undefined)
