import { createTransport } from 'nodemailer'

export interface Mail {
  /** The same for every trial of one mail: whoever receives it twice can tell. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}
export interface Mailer {
  send(mail: Mail): Promise<void>
}
interface MailSettings {
  readonly url: URL
  readonly from: string
  readonly password: string | undefined
  readonly ca: string | undefined
}

/** Milliseconds. */
const patience = 20_000

/** Sends by SMTP, never without TLS: from the first byte under `smtps:`, after STARTTLS under `smtp:`. */
export function openMailer({ url, from, password, ca }: MailSettings): Mailer {
  const isSecure = url.protocol === 'smtps:'
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (isSecure ? 465 : 587)),
    secure: isSecure,
    requireTLS: true,
    ...(url.username !== '' && { auth: { user: decodeURIComponent(url.username), pass: password ?? '' } }),
    tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.slice(from.indexOf('@') + 1)
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          from: { name: '法治台账', address: from },
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        throw mailFault(error)
      }
    },
  }
}

/** What servers answer repeats the address: only their codes go on. */
function mailFault(error: unknown): Error {
  const { code, responseCode, command } = error as {
    readonly code?: string
    readonly responseCode?: number
    readonly command?: string
  }
  return new Error(['the mail was not taken:', code, command, responseCode].filter((p) => p !== undefined).join(' '))
}
