import { fault, type ImportMode, type ImportView, type Ledger, mostRowsAtOnce, namedLedger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { Tx } from '../db/store.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { wantIntake } from '../ledgers/granted.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { touchedAmong, wantWithdrawal } from '../ledgers/withdraw.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { importCheck } from './check.ts'
import { importCommit } from './commit.ts'
import { say } from './say.ts'
import {
  type Batch,
  batchView,
  dropStale,
  findBatch,
  findCommitted,
  keepUpload,
  note,
  takenRows,
  type Upload,
} from './store.ts'
import { importUndo } from './undo.ts'

/** Of one file. */
export const mostBytes = 24 * 1024 * 1024
/** Milliseconds after which a step that does not go on may be asked for again. */
const stale = 300_000

type Touched = { readonly count: number; readonly rows: readonly number[] }
const undoneAll = (touched: Touched) =>
  say('其中{count}件已经办理过（第{rows}行），不能撤销导入：请逐件办理', { ...touched })
const undoneAmong = (touched: Touched) =>
  say('其中{count}件已经办理过（第{rows}行等），不能撤销导入：请逐件办理', { ...touched })

/** @throws where the post takes nothing in, or the ledger lets no file be laid down beside it */
export function wantImport(ledger: Ledger, { actor }: Pick<Recording, 'actor'>): void {
  wantIntake(ledger, actor)
  if (ledger.access.sensitivity === 'restricted')
    throw conflict(
      say('{label}限制知悉，不接受批量导入：上传的文件会在核对期间留在系统里。请逐件登记', {
        label: namedLedger(ledger),
      }),
    )
}

/** Keeps a file and wants it checked. */
export async function acceptUpload(tx: Tx, upload: Upload, recording: Recording): Promise<ImportView> {
  const { actor, at } = recording
  wantImport(upload.ledger, recording)
  await dropStale(tx, actor, at)
  const batch = await keepUpload(tx, actor, upload, at)
  await enqueue(tx, actor, importCheck, { batch: batch.id }, { now: at })
  return batchView(tx, actor, batch, recording.language)
}

async function ownBatch(tx: Tx, id: string, { actor }: Recording): Promise<{ batch: Batch; ledger: Ledger }> {
  const batch = await findBatch(tx, actor, id)
  const ledger = batch && findLedger(batch.ledger)
  if (!batch || !ledger) throw notFound('导入')
  return { batch, ledger }
}
function wantSeat(batch: Batch, ledger: Ledger, { actor }: Recording): void {
  wantIntake(ledger, actor)
  if (batch.post !== actor.post || batch.organ_id !== actor.organ)
    throw conflict(say('这份文件是您在另一个岗位上传的：请切换到那个岗位再办理'))
}
const isStale = (batch: Batch, { at }: Recording) => at.getTime() - new Date(batch.changed_at).getTime() > stale

export async function readImport(tx: Tx, id: string, recording: Recording): Promise<ImportView> {
  const { batch } = await ownBatch(tx, id, recording)
  return batchView(tx, recording.actor, batch, recording.language)
}

/** Wants what was checked taken in. Asked twice it happens once. */
export async function acceptCommit(
  tx: Tx,
  id: string,
  { digest, mode }: { readonly digest: string; readonly mode: ImportMode },
  recording: Recording,
): Promise<ImportView> {
  const { actor, at } = recording
  const { batch, ledger } = await ownBatch(tx, id, recording)
  wantSeat(batch, ledger, recording)
  if (batch.file_digest !== digest) throw conflict(say('要导入的不是核对过的那份文件：请重新上传、重新核对'))
  const goesOn = batch.state === 'committing'
  if (batch.state === 'committed' || (goesOn && !isStale(batch, recording)))
    return batchView(tx, actor, batch, recording.language)
  if (!goesOn) {
    if (batch.state !== 'checked') throw conflict(say('这份文件还没有核对完，或者没有通过核对，不能导入'))
    if (batch.faulty >= batch.row_count) throw conflict(say('没有一行可以导入：请按提示改正后重新上传'))
    if (mode === 'file' && batch.faulty > 0)
      throw conflict(
        say('有{faulty}行不对，整份文件都不能导入：请改正后重新上传，或者选择逐行导入', { faulty: batch.faulty }),
      )
    if (mode === 'file' && batch.row_count > mostRowsAtOnce)
      throw conflict(
        say('整份导入至多{most}行，这份有{rows}行：请选择逐行导入，或者分成几个文件', {
          most: mostRowsAtOnce,
          rows: batch.row_count,
        }),
      )
    const before = await findCommitted(tx, actor, batch.ledger, digest)
    if (before)
      throw conflict(
        say('同一份文件已经导入过（{file}，{taken}件），不能再导入一次', {
          file: before.file_name,
          taken: before.taken,
        }),
      )
    await note(tx, actor, id, ['checked'], { state: 'committing', mode, done: 0, faulty: 0, message: null }, at)
  } else await note(tx, actor, id, ['committing'], {}, at)
  await enqueue(tx, actor, importCommit, { batch: id }, { now: at })
  return readImport(tx, id, recording)
}

/** Wants everything taken back that was taken in, while nothing was done with any of it. */
export async function acceptUndo(tx: Tx, id: string, reason: unknown, recording: Recording): Promise<ImportView> {
  const { actor, at } = recording
  const { batch, ledger } = await ownBatch(tx, id, recording)
  wantSeat(batch, ledger, recording)
  wantWithdrawal(ledger, actor.post)
  const why = typeof reason === 'string' ? reason.trim() : ''
  if (why.length < 2 || why.length > 200) throw invalid([fault('reason', say('请写明撤销的理由，二至二百个字'))])
  const goesOn = batch.state === 'undoing'
  if (batch.state === 'undone' || (goesOn && !isStale(batch, recording)))
    return batchView(tx, actor, batch, recording.language)
  if (!goesOn && (batch.state !== 'committed' || batch.taken === 0)) throw conflict(say('没有可以撤销的导入'))
  const rows = await takenRows(tx, actor, id)
  const touched = new Set(
    await touchedAmong(
      tx,
      ledger,
      actor.region,
      rows.map((r) => r.record_id),
    ),
  )
  const first = rows.filter((r) => touched.has(r.record_id)).slice(0, 5)
  if (!goesOn && first.length > 0)
    throw conflict(
      (touched.size > first.length ? undoneAmong : undoneAll)({
        count: touched.size,
        rows: first.map((r) => r.at_row),
      }),
    )
  await note(tx, actor, id, ['committed', 'undoing'], { state: 'undoing', reason: why, done: 0, message: null }, at)
  await enqueue(tx, actor, importUndo, { batch: id }, { now: at })
  return readImport(tx, id, recording)
}
