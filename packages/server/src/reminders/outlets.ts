import { readFile } from 'node:fs/promises'
import type { Gateway } from './gateway.ts'
import type { Mailer } from './mailer.ts'

/** What leads out of the house, as its environment says; secrets stay in files. */
export interface OutletSettings {
  readonly smtp: { readonly url: URL; readonly from: string } | undefined
  readonly smtpPassword: Secret
  /** A certificate authority of the installation's own, PEM. */
  readonly smtpCa: string | undefined
  readonly gatewayOrigins: readonly string[]
  readonly gatewaySecret: Secret
}
interface Secret {
  readonly file: string | undefined
  readonly text: string | undefined
}
/** What can be sent at all. */
export interface Outlets {
  readonly mailer?: Mailer
  readonly gateway?: Gateway
}

const secretIn = (env: NodeJS.ProcessEnv, name: string): Secret => ({
  file: env[`${name}_FILE`] || undefined,
  text: env[name] || undefined,
})
const mailAddress = /^[^\s@<>"]+@[^\s@<>"]+$/

export function readOutlets(env: NodeJS.ProcessEnv): OutletSettings | { readonly fault: string } {
  const address = env['FAZHI_SMTP_URL'] || undefined
  const from = env['FAZHI_MAIL_FROM'] || undefined
  if (address !== undefined && (!URL.canParse(address) || !/^smtps?:$/.test(new URL(address).protocol)))
    return { fault: 'FAZHI_SMTP_URL应写作 smtps://用户@主机:465，或者 smtp://用户@主机:587（随后升级为加密）' }
  if (address !== undefined && new URL(address).password !== '')
    return { fault: 'FAZHI_SMTP_URL里不要写密码，请把它放进文件，用 FAZHI_SMTP_PASSWORD_FILE 指明' }
  if (address !== undefined && (from === undefined || !mailAddress.test(from)))
    return { fault: 'FAZHI_MAIL_FROM应写明发件的邮箱地址' }
  const origins = (env['FAZHI_GATEWAY_ORIGINS'] ?? '').split(',').filter((o) => o !== '')
  const strange = origins.find((o) => !URL.canParse(o) || new URL(o).origin !== o || !/^https?:/.test(o))
  if (strange !== undefined)
    return { fault: `FAZHI_GATEWAY_ORIGINS中的${strange}应写作 https://主机 或者 https://主机:端口，不带路径` }
  const gatewaySecret = secretIn(env, 'FAZHI_GATEWAY_SECRET')
  if (origins.length > 0 && gatewaySecret.file === undefined && gatewaySecret.text === undefined)
    return { fault: '写了FAZHI_GATEWAY_ORIGINS，还要用 FAZHI_GATEWAY_SECRET_FILE 指明签名密钥的文件' }
  return {
    smtp: address === undefined || from === undefined ? undefined : { url: new URL(address), from },
    smtpPassword: secretIn(env, 'FAZHI_SMTP_PASSWORD'),
    smtpCa: env['FAZHI_SMTP_CA'] || undefined,
    gatewayOrigins: origins,
    gatewaySecret,
  }
}

const textOf = async ({ file, text }: Secret) => (file === undefined ? text : (await readFile(file, 'utf8')).trim())

/** The libraries are loaded only where something is configured. */
export async function openOutlets(settings: OutletSettings): Promise<Outlets> {
  const { smtp, smtpCa, smtpPassword, gatewayOrigins, gatewaySecret } = settings
  const secret = await textOf(gatewaySecret)
  return {
    ...(smtp && {
      mailer: (await import('./mailer.ts')).openMailer({
        ...smtp,
        password: await textOf(smtpPassword),
        ca: smtpCa === undefined ? undefined : await readFile(smtpCa, 'utf8'),
      }),
    }),
    ...(secret !== undefined &&
      gatewayOrigins.length > 0 && {
        gateway: (await import('./gateway.ts')).openGateway({ origins: gatewayOrigins, secret }),
      }),
  }
}
