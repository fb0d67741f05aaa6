import { Worker } from 'node:worker_threads'
import { notTakenAs } from './refusals.ts'

/** What came of reading a PDF: its pages, or why there are none to count. */
export type PdfAnswer = { readonly pages: number } | { readonly fault: 'damaged' | 'locked' }

/** Milliseconds, and megabytes: a file made to be read for ever ends there, and takes nobody with it. */
const [patience, memory] = [20_000, 256]

/** @returns null where it takes too long to tell @throws {ProblemError} it cannot be opened */
export async function pdfPages(path: string): Promise<number | null> {
  const worker = new Worker(new URL('pdf-worker.mjs', import.meta.url), {
    workerData: path,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  let timer: NodeJS.Timeout | undefined
  const answer = await new Promise<PdfAnswer | null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
    worker.once('message', resolve)
    worker.once('error', () => resolve(null))
    worker.once('exit', () => resolve(null))
  })
  clearTimeout(timer)
  await worker.terminate()
  if (answer === null) return null
  if ('fault' in answer) throw notTakenAs[answer.fault]()
  return answer.pages
}
