import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Paged } from './page.ts'

const pack = promisify(brotliCompress)
const unpack = promisify(brotliDecompress)

/** Laid-out pages as they are kept. */
export const packPages = (paged: Paged): Promise<Buffer> =>
  pack(Buffer.from(JSON.stringify(paged)), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
export const unpackPages = async (packed: Uint8Array): Promise<Paged> => JSON.parse((await unpack(packed)).toString())
