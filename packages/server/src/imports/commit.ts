import type { Sentence } from '@fazhi/law'
import { DatabaseError } from '../db/database-error.ts'
import type { Tx } from '../db/store.ts'
import { recordOperation } from '../evidence/operation.ts'
import type { JobKind, Work } from '../jobs/kind.ts'
import { recordingOf } from '../ledgers/change.ts'
import { takeInAll } from '../ledgers/many.ts'
import { ProblemError } from '../problem.ts'
import type { SheetRow } from '../workbooks/reading.ts'
import { cellFault, faultAt, type KeptFault } from './cell-fault.ts'
import { type JudgedRow, Judging } from './judging.ts'
import { batchOf, chunkRows, type ImportWork, inTx, type Opened, openBatch, saidOf } from './opened.ts'
import { say } from './say.ts'
import { chunksOf, dataRows } from './sheet.ts'
import { dropFaults, dropFile, findBatch, keepFaults, keepTaken, note, takenRows } from './store.ts'

/** What the database or the law says of a row that was judged to be right; anything else is a fault of ours. */
function sayRefused(error: unknown): Sentence {
  if (error instanceof ProblemError) return error.said
  if (error instanceof DatabaseError && error.code === '42501') return say('您现任岗位不能登记这一行')
  if (error instanceof DatabaseError && error.code.startsWith('23'))
    return say('与已有的记录抵触，或者引用的记录已不在')
  throw error
}
const refusedRow = (row: number, error: unknown): KeptFault =>
  faultAt({ row, column: '', heading: '' }, cellFault(sayRefused(error), say('请核对后改正，再导入这一行')))

async function takeRows(tx: Tx, work: Work<ImportWork>, { batch, ledger }: Opened, judged: readonly JudgedRow[]) {
  const { house, actor } = work
  const good = judged.flatMap(({ intake, ...row }) => (intake ? [{ ...row, intake }] : []))
  await takeInAll(
    tx,
    ledger,
    good.map((r) => r.intake),
    recordingOf(house, actor),
  )
  const taken = good.map(({ number, digest, intake }) => ({ number, digest, record: intake.change.row.id }))
  await keepTaken(tx, actor, batch, taken)
  return taken.length
}

/** Each row that can be taken in: many in a transaction, and one by one where the database refuses one of them. */
async function commitByRow(work: Work<ImportWork>, opened: Opened, isDone: (row: number) => boolean): Promise<void> {
  const { house, actor } = work
  const { batch, ledger, workbook, data } = opened
  const judging = new Judging(ledger, data.heading, workbook.isFrom1904)
  let [taken, done, faulty] = [(await inTx(work, (tx) => takenRows(tx, actor, batch.id))).length, 0, 0]
  const attempt = async (rows: readonly SheetRow[]) => {
    const made = await inTx(work, async (tx) => {
      const judged = await judging.judge(tx, rows, recordingOf(house, actor))
      const wrong = judged.flatMap((r) => r.faults)
      await keepFaults(tx, actor, batch.id, wrong)
      const count = await takeRows(tx, work, opened, judged)
      const so = { taken: taken + count, faulty: faulty + new Set(wrong.map((f) => f.row)).size }
      await note(tx, actor, batch.id, ['committing'], { ...so, done: done + rows.length }, house.now())
      return so
    })
    taken = made.taken
    faulty = made.faulty
    done += rows.length
  }
  for await (const rows of chunksOf(dataRows(workbook, data), chunkRows)) {
    const left = rows.filter((r) => !isDone(r.number))
    done += rows.length - left.length
    try {
      if (left.length > 0) await attempt(left)
    } catch (error) {
      if (!(error instanceof DatabaseError || error instanceof ProblemError)) throw error
      for (const row of left)
        await attempt([row]).catch(async (refused: unknown) => {
          const fault = refusedRow(row.number, refused)
          faulty += 1
          done += 1
          await inTx(work, async (tx) => {
            await keepFaults(tx, actor, batch.id, [fault])
            await note(tx, actor, batch.id, ['committing'], { done, faulty }, house.now())
          })
        })
    }
    await work.progress(done, batch.row_count)
  }
}

/** Says that it is done, and what was done. Whoever begins the same work again finds nothing left. */
async function finish(tx: Tx, { house, actor }: Work<ImportWork>, id: string): Promise<void> {
  const isOver = await note(tx, actor, id, ['committing'], { state: 'committed', message: null }, house.now())
  const batch = isOver ? await findBatch(tx, actor, id) : undefined
  if (!batch) return
  if (batch.faulty === 0) await dropFile(tx, actor, id)
  await recordOperation(tx, house, actor, 'import', saidOf(batch))
}

/** Rows that were right when they were checked are not any more. */
class Faulty extends Error {}

/** All rows in one transaction, which is opened when everything has been read. */
async function commitWhole(work: Work<ImportWork>, opened: Opened): Promise<void> {
  const { house, actor } = work
  const { batch, ledger, workbook, data } = opened
  const chunks: (readonly SheetRow[])[] = []
  for await (const rows of chunksOf(dataRows(workbook, data), chunkRows)) chunks.push(rows)
  const judging = new Judging(ledger, data.heading, workbook.isFrom1904)
  const wrong: KeptFault[] = []
  try {
    await inTx(work, async (tx) => {
      wrong.length = 0
      let taken = 0
      for (const rows of chunks) {
        const judged = await judging.judge(tx, rows, recordingOf(house, actor))
        wrong.push(...judged.flatMap((r) => r.faults))
        if (wrong.length === 0) taken += await takeRows(tx, work, opened, judged)
      }
      if (wrong.length > 0) throw new Faulty('rows are faulty by now')
      await note(tx, actor, batch.id, ['committing'], { taken, done: taken, faulty: 0 }, house.now())
      await finish(tx, work, batch.id)
    })
  } catch (error) {
    const message =
      error instanceof Faulty
        ? say('核对之后情况有变，有的行不能导入，整份文件都没有导入：请改正后重新上传')
        : sayRefused(error)
    await inTx(work, async (tx) => {
      await keepFaults(tx, actor, batch.id, wrong)
      const faulty = new Set(wrong.map((f) => f.row)).size
      await note(tx, actor, batch.id, ['committing'], { state: 'checked', message, faulty }, house.now())
    })
  }
}

/** Takes in exactly the file that was checked. What is committed stays committed; after a restart the rest goes on. */
export const importCommit: JobKind<ImportWork> = {
  code: 'import_commit',
  label: say('导入'),
  async work(work) {
    const { actor } = work
    const { batch, ledger } = await batchOf(work)
    if (batch.state !== 'committing') return
    const opened = await openBatch(work, batch, ledger)
    if (batch.mode === 'file') await commitWhole(work, opened)
    else {
      const already = new Set((await inTx(work, (tx) => takenRows(tx, actor, batch.id))).map((r) => r.at_row))
      await inTx(work, (tx) => dropFaults(tx, actor, batch.id))
      await commitByRow(work, opened, (row) => already.has(row))
      await inTx(work, (tx) => finish(tx, work, batch.id))
    }
  },
}
