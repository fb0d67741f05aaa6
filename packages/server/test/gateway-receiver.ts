import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Parcel {
  readonly id: string
  readonly text: string
  readonly to: string
  readonly number: string | null
  readonly due: string
}
/** Seconds. */
const window = 300

/** A gateway as one is told to build it: it checks the signature, the moment and the id, and takes each parcel once. */
export async function openReceiver(secret: string, now: () => Date) {
  const taken: Parcel[] = []
  const refused: string[] = []
  const seen = new Set<string>()
  let fails = 0
  let moved: string | undefined
  const judge = (headers: Record<string, unknown>, body: string): string | null => {
    const second = Number(headers['fazhi-timestamp'])
    const [, given = ''] = /^v1=([0-9a-f]{64})$/.exec(String(headers['fazhi-signature'])) ?? []
    const wanted = createHmac('sha256', secret).update(`${second}.${body}`).digest()
    if (given === '' || !timingSafeEqual(wanted, Buffer.from(given, 'hex'))) return 'signature'
    if (Math.abs(now().getTime() / 1000 - second) > window) return 'old'
    return headers['idempotency-key'] === JSON.parse(body).id ? null : 'id'
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const fault = judge(request.headers, body)
      if (fault) refused.push(fault)
      else if (moved !== undefined) {
        response.writeHead(307, { location: moved }).end()
        return
      } else if (fails > 0) fails -= 1
      else {
        const parcel = JSON.parse(body) as Parcel
        if (!seen.has(parcel.id)) taken.push(parcel)
        seen.add(parcel.id)
        response.writeHead(204).end()
        return
      }
      response.writeHead(fault ? 401 : 503).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    taken,
    refused,
    fail: (times: number) => {
      fails = times
    },
    move: (to: string) => {
      moved = to
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
