import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

/** A certificate of nobody's, made for this test and good for this machine only. */
function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...names],
    { stdio: 'ignore' },
  )
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}

/** Base64 and quoted words read back, so that a test reads what a person reads. */
function readable(source: string): string {
  const words = source
    .replace(/\?=\r?\n\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]+)\?=/gi, (_, w: string) => Buffer.from(w, 'base64').toString())
  const quoted = words.replace(/=\?UTF-8\?Q\?([^?]+)\?=/gi, (_, w: string) => unquote(w.replaceAll('_', ' ')))
  const [head = '', ...rest] = quoted.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString()}`
  return /transfer-encoding: quoted-printable/i.test(head)
    ? `${head}\n\n${unquote(body.replace(/=\r\n/g, ''))}`
    : quoted
}
const unquote = (text: string) => decodeURIComponent(text.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'))

export interface Received {
  readonly to: readonly string[]
  readonly secure: boolean
  readonly user: string
  readonly text: string
}

/** A mail server that takes mail only under TLS and from whoever knows its password. */
export async function openMailServer({ startTls = false } = {}) {
  const { key, cert } = selfSigned()
  const received: Received[] = []
  let refusals = 0
  const server = new SMTPServer({
    key,
    cert,
    secure: !startTls,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: ({ username, password }, _session, done) =>
      password === 'post office' ? done(null, { user: username ?? '' }) : done(new Error('no')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1
          done(Object.assign(new Error('no room for zhang@example.gov.cn'), { responseCode: 452 }))
          return
        }
        received.push({
          to: session.envelope.rcptTo.map((r) => r.address),
          secure: session.secure,
          user: String(session.user),
          text: readable(Buffer.concat(chunks).toString()),
        })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    cert,
    url: new URL(`${startTls ? 'smtp' : 'smtps'}://fazhi@localhost:${port}`),
    refuse: (times: number) => {
      refusals = times
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A mail server that offers no TLS at all. */
export async function openBareMailServer() {
  const said: string[] = []
  const server = createServer((socket) => {
    socket.write('220 bare\r\n')
    socket.on('data', (chunk) => {
      said.push(chunk.toString())
      socket.write(/^(EHLO|HELO)/i.test(chunk.toString()) ? '250 bare\r\n' : '500 no\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  return {
    said,
    url: new URL(`smtp://fazhi@localhost:${port}`),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
