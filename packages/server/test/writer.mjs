import { register } from 'tsx/esm/api'

register()
const { EmbeddedEngine } = await import('../src/db/embedded/engine.ts')
const engine = await EmbeddedEngine.open(process.argv[2])
const connection = await engine.acquire()
for (let n = 1; ; n++) {
  await connection.query('insert into note values ($1)', [n])
  process.send(n)
}
