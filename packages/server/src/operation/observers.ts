import type { Config } from '../config.ts'
import type { Metrics } from './metrics.ts'
import { openWatch, type Watch } from './watch.ts'

/** What the installation asks to be measured and traced; the libraries are loaded only when it does. */
export async function openObservers({
  metrics: at,
  traces: serviceName,
}: Pick<Config, 'metrics' | 'traces'>): Promise<{ readonly watch?: Watch; readonly metrics?: Metrics }> {
  const metrics = at === undefined ? undefined : (await import('./metrics.ts')).openMetrics()
  const traces = serviceName === undefined ? undefined : (await import('./traces.ts')).openTraces(serviceName)
  const observers = [metrics, traces].filter((observer) => observer !== undefined)
  return { ...(observers.length > 0 && { watch: openWatch(observers) }), ...(metrics && { metrics }) }
}
