import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the installation says about itself, read from the environment once. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The folder of the embedded database, the command socket and what the server writes. */
  readonly data: string
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
  /** The demo may be loaded into DATABASE_URL, too. */
  readonly demo: boolean
  readonly demoPassword: string | undefined
  readonly adminPassword: string | undefined
  /** Served behind HTTPS: cookies travel nowhere else. */
  readonly secure: boolean
  /** SM3 instead of SHA-256 for the digests of entries and seals. */
  readonly sm3: boolean
  /** Where the figures for Prometheus are, away from what users reach; none without METRICS_PORT. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** The name of this service in traces; none without OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly traces: string | undefined
  /** The built workbench. */
  readonly web: string
}

const expand = (path: string) => resolve(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path)
const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port <= 65_535
const repository = fileURLToPath(new URL('../../../', import.meta.url))

export function readConfig(env: NodeJS.ProcessEnv): Config | { readonly fault: string } {
  const port = Number(env['PORT'] ?? 8080)
  const metricsPort = Number(env['METRICS_PORT'] || Number.NaN)
  if (!isPort(port)) return { fault: `PORT=${env['PORT']}不是端口号，应为0至65535的整数` }
  if (env['METRICS_PORT'] && !isPort(metricsPort))
    return { fault: `METRICS_PORT=${env['METRICS_PORT']}不是端口号，应为0至65535的整数` }
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port,
    data: expand(env['FAZHI_DATA'] ?? join(repository, 'data')),
    databaseUrl: env['DATABASE_URL'] || undefined,
    ownerUrl: env['DATABASE_OWNER_URL'] || undefined,
    demo: env['FAZHI_DEMO'] === '1',
    demoPassword: env['FAZHI_DEMO_PASSWORD'] || undefined,
    adminPassword: env['FAZHI_ADMIN_PASSWORD'] || undefined,
    secure: env['FAZHI_HTTPS'] === '1',
    sm3: env['FAZHI_DIGEST'] === 'sm3',
    metrics: env['METRICS_PORT'] ? { host: env['METRICS_HOST'] || '127.0.0.1', port: metricsPort } : undefined,
    traces:
      env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']
        ? env['OTEL_SERVICE_NAME'] || 'fazhi'
        : undefined,
    web: join(repository, 'packages', 'web', 'dist'),
  }
}
