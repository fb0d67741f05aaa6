import { createHmac } from 'node:crypto'

export interface Parcel {
  /** The same for every trial of one parcel: the receiver takes it once. */
  readonly id: string
  readonly body: object
}
export interface Gateway {
  /** The origins that the configuration of the machine allows; no other is ever asked. */
  readonly origins: readonly string[]
  /** @throws {GatewayRefused} when the address is not allowed, or the gateway does not take it */
  send(url: string, parcel: Parcel, at: Date): Promise<void>
}
export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused'
}

/** Milliseconds. */
const patience = 10_000

export const isAllowed = (url: string, origins: readonly string[]): boolean =>
  URL.canParse(url) && origins.includes(new URL(url).origin) && new URL(url).username === ''

/** What the receiver reckons again: HMAC-SHA256 over the second of sending, a dot, and the body as it came. */
export const signatureOf = (secret: string, second: number, body: string): string =>
  createHmac('sha256', secret).update(`${second}.${body}`).digest('hex')

/** Hands notices to one of the configured gateways: to no other host, over no redirection, and reads nothing back. */
export function openGateway({
  origins,
  secret,
}: {
  readonly origins: readonly string[]
  readonly secret: string
}): Gateway {
  return {
    origins,
    send: async (url, { id, body }, at) => {
      if (!isAllowed(url, origins)) throw new GatewayRefused('the address is not among the configured origins')
      const text = JSON.stringify({ id, ...body })
      const second = Math.floor(at.getTime() / 1000)
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          'fazhi-timestamp': String(second),
          'fazhi-signature': `v1=${signatureOf(secret, second, text)}`,
        },
        body: text,
      })
      await answer.body?.cancel()
      if (!answer.ok) throw new GatewayRefused(`the gateway answered ${answer.status}`)
    },
  }
}
