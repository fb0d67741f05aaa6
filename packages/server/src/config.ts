import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FilesPlace, readFilesPlace } from './attachments/files-place.ts'
import { type OidcSettings, readOidc } from './auth/oidc-settings.ts'
import { isPasswordProfile, type PasswordProfile } from './auth/password.ts'
import { type SyslogAddress, syslogAddress } from './evidence/syslog.ts'
import type { FrameSettings } from './portal/frame.ts'
import { type OutletSettings, readOutlets } from './reminders/outlets.ts'

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
  /** Where browsers see the server: `https://host`, without a path. */
  readonly origin: string | undefined
  /** Who else may say who somebody is. */
  readonly oidc: OidcSettings | undefined
  /** Proxies whose word about a client's address is taken. */
  readonly trustedProxies: readonly string[]
  /** What a new password must be. */
  readonly passwordProfile: PasswordProfile
  /** SM3 instead of SHA-256 for the digests of entries and seals. */
  readonly sm3: boolean
  /** Another machine that is told every seal. */
  readonly syslog: SyslogAddress | undefined
  /** Where the figures for Prometheus are, away from what users reach; none without METRICS_PORT. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** The name of this service in traces; none without OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly traces: string | undefined
  /** Where the bytes of attachments lie: a folder, or a bucket of an S3-compatible store. */
  readonly files: FilesPlace
  /** The most bytes of one attachment. */
  readonly fileLimit: number
  /** How the public pages stand in the district's own site. */
  readonly frame: FrameSettings
  /** Mail and gateway, for reminders. */
  readonly outlets: OutletSettings
  /** The site's own faces for documents: a folder, or a JSON file that maps their names to files. */
  readonly faces: string | undefined
  /** The built workbench. */
  readonly web: string
}

const isNetwork = (text: string) => {
  const [address = '', bits] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6]
  return most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}
const expand = (path: string) => resolve(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path)
const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port <= 65_535
const listIn = (text = '') => text.split(',').filter((part) => part !== '')
const repository = fileURLToPath(new URL('../../../', import.meta.url))

export function readConfig(env: NodeJS.ProcessEnv): Config | { readonly fault: string } {
  const port = Number(env['PORT'] ?? 8080)
  if (!isPort(port)) return { fault: `PORT=${env['PORT']}不是端口号，应为0至65535的整数` }
  const metricsPort = Number(env['METRICS_PORT'] || Number.NaN)
  if (env['METRICS_PORT'] && !isPort(metricsPort))
    return { fault: `METRICS_PORT=${env['METRICS_PORT']}不是端口号，应为0至65535的整数` }
  const syslog = syslogAddress(env['FAZHI_SYSLOG'] ?? '')
  if (env['FAZHI_SYSLOG'] && !syslog)
    return {
      fault: `FAZHI_SYSLOG=${env['FAZHI_SYSLOG']}不是日志服务器的地址，应如 udp://10.0.0.5:514 或者 tcp://10.0.0.5:514`,
    }
  const origin = env['FAZHI_ORIGIN'] || undefined
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin))
    return { fault: `FAZHI_ORIGIN=${origin}不是网站地址，应写作https://主机名，不带路径` }
  const outlets = readOutlets(env)
  if ('fault' in outlets) return outlets
  const oidc = readOidc(env, origin)
  if (oidc !== undefined && 'fault' in oidc) return oidc
  const trustedProxies = listIn(env['FAZHI_TRUSTED_PROXIES'])
  const strange = trustedProxies.find((part) => !isNetwork(part))
  if (strange !== undefined) return { fault: `FAZHI_TRUSTED_PROXIES中的${strange}不是IP地址或者网段` }
  const passwordProfile = env['FAZHI_PASSWORD_PROFILE'] ?? 'dengbao3'
  if (!isPasswordProfile(passwordProfile))
    return { fault: `FAZHI_PASSWORD_PROFILE=${passwordProfile}不认识，应为dengbao3或者asvs` }
  const data = expand(env['FAZHI_DATA'] ?? join(repository, 'data'))
  const files = readFilesPlace(env, data)
  if ('fault' in files) return files
  const fileLimit = Number(env['FAZHI_FILE_LIMIT_MB'] || 100)
  if (!Number.isInteger(fileLimit) || fileLimit < 1 || fileLimit > 2_048)
    return { fault: `FAZHI_FILE_LIMIT_MB=${env['FAZHI_FILE_LIMIT_MB']}应为1至2048的整数（兆字节）` }
  const base = env['FAZHI_PORTAL_BASE'] || undefined
  if (base !== undefined && (!/^(\/[\w-]+)+$/.test(base) || /^\/(api|assets|verify)(\/|$)/.test(base)))
    return {
      fault: `FAZHI_PORTAL_BASE=${base}不能用作公开栏目的路径，应如 /zwgk/fazhi，且不以 /api、/assets、/verify 开头`,
    }
  const embedders = listIn(env['FAZHI_PORTAL_EMBEDDERS'])
  const unlike = embedders.find((site) => !URL.canParse(site) || new URL(site).origin !== site)
  if (unlike !== undefined)
    return { fault: `FAZHI_PORTAL_EMBEDDERS中的${unlike}不是网站地址，应写作https://主机名，不带路径` }
  const folder = env['FAZHI_PORTAL_FRAME'] ? expand(env['FAZHI_PORTAL_FRAME']) : undefined
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port,
    data,
    databaseUrl: env['DATABASE_URL'] || undefined,
    ownerUrl: env['DATABASE_OWNER_URL'] || undefined,
    demo: env['FAZHI_DEMO'] === '1',
    demoPassword: env['FAZHI_DEMO_PASSWORD'] || undefined,
    adminPassword: env['FAZHI_ADMIN_PASSWORD'] || undefined,
    secure: env['FAZHI_HTTPS'] === '1',
    origin,
    oidc,
    trustedProxies,
    passwordProfile,
    sm3: env['FAZHI_DIGEST'] === 'sm3',
    syslog,
    metrics: env['METRICS_PORT'] ? { host: env['METRICS_HOST'] || '127.0.0.1', port: metricsPort } : undefined,
    traces:
      env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']
        ? env['OTEL_SERVICE_NAME'] || 'fazhi'
        : undefined,
    faces: env['FAZHI_FACES'] ? expand(env['FAZHI_FACES']) : undefined,
    files,
    fileLimit: fileLimit * 1_048_576,
    frame: {
      base,
      folder,
      siteCode: env['FAZHI_SITE_CODE'] || undefined,
      region: env['FAZHI_PORTAL_REGION'] || undefined,
      embedders,
    },
    outlets,
    web: join(repository, 'packages', 'web', 'dist'),
  }
}
