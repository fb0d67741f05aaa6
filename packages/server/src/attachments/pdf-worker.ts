import { type FileHandle, open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { getResolvedPDFJS } from 'unpdf'
import type { PdfAnswer } from './pdf-pages.ts'

/** Bytes read at once, as the reader asks for them: a large scan is not read whole to count its pages. */
const piece = 262_144

async function answerFor(handle: FileHandle): Promise<PdfAnswer> {
  const { size } = await handle.stat()
  const { getDocument, PDFDataRangeTransport } = await getResolvedPDFJS()
  class FileRange extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number) {
      const wanted = Buffer.alloc(end - begin)
      handle.read(wanted, 0, wanted.length, begin).then(
        ({ bytesRead }) => this.onDataRange(begin, new Uint8Array(wanted.subarray(0, bytesRead))),
        () => this.abort(),
      )
    }
  }
  const first = Buffer.alloc(Math.min(piece, size))
  await handle.read(first, 0, first.length, 0)
  const range = new FileRange(size, new Uint8Array(first), true)
  try {
    const document = await getDocument({
      range,
      rangeChunkSize: piece,
      disableAutoFetch: true,
      disableStream: true,
      isEvalSupported: false,
      verbosity: 0,
    }).promise
    return { pages: document.numPages }
  } catch (error) {
    return { fault: (error as Error).name === 'PasswordException' ? 'locked' : 'damaged' }
  }
}

const handle = await open(String(workerData), 'r')
parentPort?.postMessage(await answerFor(handle).finally(() => handle.close()))
