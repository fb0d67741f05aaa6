import type { JobKind } from '../jobs/kind.ts'
import { recordingOf } from '../ledgers/change.ts'
import { WorkbookRefused } from '../workbooks/refused.ts'
import { Judging } from './judging.ts'
import { batchOf, chunkRows, type ImportWork, inTx, openBatch } from './opened.ts'
import { say } from './say.ts'
import { chunksOf, dataRows } from './sheet.ts'
import { dropFaults, dropFile, keepFaults, note } from './store.ts'

/** Reads everything and stores nothing but what is wrong. */
export const importCheck: JobKind<ImportWork> = {
  code: 'import_check',
  label: say('核对导入的文件'),
  async work(work) {
    const { house, actor } = work
    const { batch, ledger } = await batchOf(work)
    if (batch.state !== 'checking') return
    await inTx(work, (tx) => dropFaults(tx, actor, batch.id))
    try {
      const { workbook, data } = await openBatch(work, batch, ledger)
      const judging = new Judging(ledger, data.heading, workbook.isFrom1904)
      let so = { row_count: 0, done: 0, faulty: 0 }
      for await (const rows of chunksOf(dataRows(workbook, data), chunkRows)) {
        so = await inTx(work, async (tx) => {
          const judged = await judging.judge(tx, rows, recordingOf(house, actor))
          const wrong = judged.flatMap((r) => r.faults)
          await keepFaults(tx, actor, batch.id, wrong)
          const done = so.done + rows.length
          const now = { row_count: done, done, faulty: so.faulty + new Set(wrong.map((f) => f.row)).size }
          await note(tx, actor, batch.id, ['checking'], now, house.now())
          return now
        })
        await work.progress(so.done, null)
      }
      if (so.done === 0) throw new WorkbookRefused(say('表头下面没有数据：请填写后再上传'))
      const { passedOver, unknown } = data.heading
      const notes = { sheet: data.sheet.name, passedOver: [...new Set(passedOver)], unknown: [...new Set(unknown)] }
      await inTx(work, (tx) => note(tx, actor, batch.id, ['checking'], { state: 'checked', notes }, house.now()))
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) throw error
      await inTx(work, async (tx) => {
        await note(tx, actor, batch.id, ['checking'], { state: 'refused', message: error.said }, house.now())
        await dropFile(tx, actor, batch.id)
      })
    }
  },
}
