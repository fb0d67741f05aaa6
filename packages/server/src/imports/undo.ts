import { recordOperation } from '../evidence/operation.ts'
import type { JobKind } from '../jobs/kind.ts'
import { recordingOf } from '../ledgers/change.ts'
import { withdrawMatters } from '../ledgers/withdraw.ts'
import { ProblemError } from '../problem.ts'
import { batchOf, type ImportWork, inTx, saidOf } from './opened.ts'
import { say } from './say.ts'
import { dropFile, dropTaken, note, takenRows } from './store.ts'

/** Records withdrawn in one transaction. */
const chunkWithdrawn = 200

/** Takes the records of an import back, as far as nothing was done with them. */
export const importUndo: JobKind<ImportWork> = {
  code: 'import_undo',
  label: say('撤销导入'),
  async work(work) {
    const { house, actor } = work
    const { batch, ledger } = await batchOf(work)
    if (batch.state !== 'undoing') return
    const rows = await inTx(work, (tx) => takenRows(tx, actor, batch.id))
    const all = rows.map((r) => r.record_id)
    let [done, left] = [0, 0]
    const takeBack = (ids: readonly string[]) =>
      inTx(work, async (tx) => {
        await withdrawMatters(tx, ledger, ids, batch.reason ?? '', recordingOf(house, actor))
        await dropTaken(tx, actor, batch.id, ids)
        const so = { done: done + ids.length, taken: all.length - done - ids.length }
        await note(tx, actor, batch.id, ['undoing'], so, house.now())
      }).then(() => {
        done += ids.length
      })
    for (let at = 0; at < all.length; at += chunkWithdrawn) {
      const ids = all.slice(at, at + chunkWithdrawn)
      await takeBack(ids).catch(async (error: unknown) => {
        if (!(error instanceof ProblemError)) throw error
        for (const id of ids)
          await takeBack([id]).catch((refused: unknown) => {
            if (!(refused instanceof ProblemError)) throw refused
            left += 1
          })
      })
      await work.progress(done, all.length)
    }
    await inTx(work, async (tx) => {
      const message = left === 0 ? null : say('其中{left}件在撤销时已被办理，予以保留', { left })
      await note(tx, actor, batch.id, ['undoing'], { state: left === 0 ? 'undone' : 'committed', message }, house.now())
      await dropFile(tx, actor, batch.id)
      const said = { ...saidOf(batch), taken: String(left), reason: batch.reason ?? '' }
      await recordOperation(tx, house, actor, 'import-undo', said)
    })
  },
}
