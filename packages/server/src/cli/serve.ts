import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '../app.ts'
import { sweepFiles } from '../attachments/sweep.ts'
import { gate, scopeOf } from '../auth/actor.ts'
import { findRegion } from '../auth/region.ts'
import type { Config } from '../config.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { seedCalendars } from '../holidays/seed.ts'
import type { House } from '../house.ts'
import { JobWorker } from '../jobs/worker.ts'
import { serveMetrics } from '../operation/metrics-port.ts'
import { openObservers } from '../operation/observers.ts'
import { completeSearch } from '../search/rebuild.ts'
import { checkups } from './checkups.ts'
import { describeDemo } from './demo.ts'
import { type Address, listenFault, portFault } from './listen-faults.ts'
import { keeperOf, openHouse } from './open-house.ts'
import { regularly, sealEvery, searchEvery, settleEvery, sweepEvery } from './regularly.ts'
import { type Result, refusal } from './result.ts'
import { serveSocket } from './socket.ts'
import { refuseUnsafeStart } from './start-safety.ts'

/** Serves until it is told to stop. */
export async function serve(config: Config, say: (line: string) => void): Promise<Result> {
  // Told before a new folder is filled, which takes its time.
  const taken = await portFault({ ...config, name: 'PORT' })
  if (taken !== undefined) return refusal(taken)
  const { watch, metrics } = await openObservers(config)
  const house = await openHouse(config, say, watch)
  const isDemo = await isDemoIn(house)
  try {
    refuseUnsafeStart(config, house, isDemo, say)
  } catch (error) {
    await house.store.close()
    throw error
  }
  await seedCalendars(house)
  const isBuilt = existsSync(join(config.web, 'index.html'))
  const app = await buildApp(house, {
    ...(isBuilt ? { web: config.web } : {}),
    ...(watch && { watch }),
    secure: config.secure,
    ...(config.oidc === undefined ? {} : { oidc: config.oidc }),
    trustedProxies: config.trustedProxies,
    frame: config.frame,
    fileLimit: config.fileLimit,
    log: true,
    doctor: (region) => doctorOf(house, config, region),
  })
  let at: Address = { host: '', port: 0, ...config.metrics, name: 'METRICS_PORT' }
  try {
    if (metrics && config.metrics) {
      const figures = await serveMetrics(metrics, house, config.metrics)
      app.addHook('onClose', async () => void figures.close())
    }
    at = { ...config, name: 'PORT' }
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    await house.store.close()
    await watch?.close()
    const fault = listenFault(error, at)
    if (fault !== undefined) return refusal(fault)
    throw error
  }
  const socket = await serveSocket(house, config)
  const keeper = await keeperOf(house, config)
  const stop = new AbortController()
  const jobs = [
    regularly(house, settleEvery, '按日结转', (region, settlement) => settlement.settled(region)),
    regularly(house, sealEvery, '封记', (region) => sealRegion(house, keeper, region)),
    regularly(house, searchEvery, '搜索索引', (region) => completeSearch(house, region, stop.signal), { atOnce: true }),
    regularly(house, sweepEvery, '清理未完成的上传', (region) => sweepFiles(house, region)),
  ]
  const worker = new JobWorker(house)
  worker.start()
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  say(
    `法治台账已启动：http://${config.host}:${port}${isBuilt ? '' : '（没有工作台页面，只有接口；请先 npm run build）'}`,
  )
  for (const line of await describeDemo(house, config)) say(line)

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  stop.abort()
  for (const job of jobs) clearInterval(job)
  socket.close()
  await app.close()
  await worker.stop()
  await house.store.close()
  await watch?.close()
  return { code: 0, text: '已停止' }
}

/** The findings of `fazhi doctor`, for the page of the system administrator. */
async function doctorOf(house: House, config: Config, region: string) {
  const found = await house.store.transaction(scopeOf(gate(region)), (tx) => findRegion(tx, region))
  const checks = await checkups(house, config, { region, demo: found?.demo ?? false })
  return checks.map(({ remedy = null, ...rest }) => ({ ...rest, remedy }))
}

const isDemoIn = async (house: House) => {
  const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('demo').execute(),
  )
  return regions.every((r) => r.demo)
}
