import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { House } from '../house.ts'
import { readStanding } from './standing.ts'
import type { Observer } from './watch.ts'

export interface Metrics extends Observer {
  /** The page, in the text format of Prometheus. */
  page(house: House): Promise<string>
  readonly contentType: string
}

const statusClass = (status: number) => `${Math.floor(status / 100)}xx`
const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** No label holds what somebody typed: patterns of routes, codes of ledgers and regions, and words of ours. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'fazhi_request_seconds',
    help: 'Duration of requests',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const statements = new Histogram({
    name: 'fazhi_request_statements',
    help: 'Statements sent to the database for one request, begin and commit included',
    labelNames: ['method', 'route'],
    buckets: [0, 2, 4, 6, 8, 12, 16, 24, 32, 64, 128],
    registers,
  })
  const transactions = new Histogram({
    name: 'fazhi_transaction_seconds',
    help: 'Duration of transactions, the wait for a connection included',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  })
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge({ name: `fazhi_${name}`, help, labelNames, registers })
  const connections = gauge('pool_connections', 'Connections to the database', ['state'])
  const waiting = gauge('pool_waiting', 'Transactions that wait for a connection')
  const isRead = gauge('standing_read', '1 when the figures of the business below could be read')
  const overdue = gauge('clocks_overdue', 'Open statutory clocks past their last day', ['region', 'ledger'])
  const effects = gauge('effects_due', 'Effects of the law that are not in the books yet', ['region'])
  const unsealed = gauge('entries_unsealed', 'Entries recorded after the last sealed one', ['region'])
  const sealAge = gauge('seal_age_seconds', 'Time since the last seal', ['region'])

  const jobs = gauge('jobs', 'Jobs that are not done, by standing', ['region', 'standing'])
  const jobWait = gauge('job_wait_seconds', 'How long the oldest job that is due has waited', ['region'])

  const readPool = ({ store }: House) => {
    const use = store.connections()
    connections.set({ state: 'busy' }, use.busy)
    connections.set({ state: 'idle' }, use.idle)
    waiting.set(use.waiting)
  }
  const readBusiness = async (house: House) => {
    const business = [overdue, effects, unsealed, sealAge, jobs, jobWait]
    try {
      const regions = await readStanding(house)
      for (const each of business) each.reset()
      for (const { region, clocks, effectsDue, entriesUnsealed, sealedAgo, work } of regions) {
        for (const [ledger, count] of clocks) overdue.set({ region, ledger }, count)
        effects.set({ region }, effectsDue)
        unsealed.set({ region }, entriesUnsealed)
        for (const [standing, count] of Object.entries(work.counts)) jobs.set({ region, standing }, count)
        jobWait.set({ region }, work.waitedFor)
        if (sealedAgo !== null) sealAge.set({ region }, sealedAgo)
      }
      isRead.set(1)
    } catch {
      for (const each of business) each.reset()
      isRead.set(0)
    }
  }

  return {
    contentType: registry.contentType,
    request:
      ({ method, route }) =>
      (answered) => {
        requests.observe({ method, route, status: statusClass(answered.status) }, answered.seconds)
        statements.observe({ method, route }, answered.statements)
      },
    transaction: () => (ended) =>
      transactions.observe({ outcome: ended.fault === null ? 'committed' : 'rolled_back' }, ended.seconds),
    page: async (house) => {
      readPool(house)
      await readBusiness(house)
      return registry.metrics()
    },
    close: async () => registry.clear(),
  }
}
