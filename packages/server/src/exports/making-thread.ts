import { parentPort, workerData } from 'node:worker_threads'
import type { AnyRow } from '@fazhi/ledger'
import { type FilePlan, makeFile } from './official.ts'
import type { ThreadTask } from './thread.ts'

const rows: AnyRow[] = []
const names: Record<string, string> = {}

parentPort?.on('message', async (task: ThreadTask) => {
  if ('page' in task) {
    rows.push(...task.page.rows)
    Object.assign(names, task.page.names)
    return
  }
  parentPort?.postMessage(await makeFile(workerData as FilePlan, { rows, names }, task.finish))
})
