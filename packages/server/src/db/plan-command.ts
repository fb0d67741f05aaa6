import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledgers } from '@fazhi/lines'
import { EmbeddedEngine } from './embedded/engine.ts'
import { migrate, readMigrations } from './migrations.ts'
import { planOf } from './plan.ts'

/** `npm run plan NAME`: drafts the migration that the declarations want; a person finishes it. */
const [name] = process.argv.slice(2)
if (name !== undefined && !/^[a-z0-9-]+$/.test(name)) {
  console.error('迁移的名称用小写字母、数字和连字符，例如 npm run plan add-hearing')
  process.exit(2)
}
const folder = await mkdtemp(join(tmpdir(), 'fazhi-plan-'))
try {
  const engine = await EmbeddedEngine.open(folder)
  const connection = await engine.acquire()
  await migrate(connection, await readMigrations())
  const statements = await planOf(connection, ledgers)
  connection.release()
  await engine.close()
  const text = statements.map((s) => `${s};\n`).join('\n')
  if (statements.length === 0) console.log('数据库与声明一致，没有要写的迁移')
  else if (name === undefined) console.log(text)
  else {
    const migrations = new URL('migrations/', import.meta.url)
    const last = Math.max(...(await readdir(migrations)).map((f) => Number.parseInt(f, 10)).filter(Number.isFinite))
    const file = `${String(last + 1).padStart(4, '0')}-${name}.sql`
    await writeFile(new URL(file, migrations), text)
    console.log(`已起草 ${file}，请核对后提交：新的必填列要先补数据，外键要排在建表之后`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
