import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** The rows of a QR code, dark as 1, with the light edge that readers need. */
export const codeOf = (address: string): readonly string[] =>
  encode(address, { ecc: 'M', border: 2 }).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A code as a picture of one bit a dot, eight dots a module. */
export function codePicture(modules: readonly string[]): Buffer {
  const side = modules.length * 8
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = modules.flatMap((row) => {
    const line = Buffer.from([0, ...[...row].map((module) => (module === '1' ? 0x00 : 0xff))])
    return Array.from({ length: 8 }, () => line)
  })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
