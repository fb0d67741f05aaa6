import { setTimeout as sleep } from 'node:timers/promises'
import { register } from 'tsx/esm/api'

register()
const { openEmbedded, openPostgres } = await import('../src/db/store.ts')
const { JobWorker } = await import('../src/jobs/worker.ts')

const [folder, url] = process.argv.slice(2)
const store = url ? await openPostgres({ url }) : await openEmbedded(folder)
/** Counts to twenty, from where it is, and says each number when it is written down. */
const counting = {
  code: 'counting',
  label: { zh: '数到二十', en: 'Counting', given: {} },
  work: async ({ payload, progress }) => {
    process.send({ begun: payload.name })
    for (let n = 1; n <= 20; n++) {
      await progress(n, 20)
      process.send({ at: n })
      await sleep(20)
    }
  },
}
const worker = new JobWorker({ store, now: () => new Date() }, { kinds: [counting], poll: 50, lease: 1_500 })
worker.start()
process.on('message', async () => {
  await worker.stop()
  await store.close()
  process.send({ stopped: true }, () => process.exit(0))
})
