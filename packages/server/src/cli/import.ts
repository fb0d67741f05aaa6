import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportFault, ImportMode, ImportView, Ledger } from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { mostBytes, wantImport } from '../imports/acceptance.ts'
import { importCheck } from '../imports/check.ts'
import { importCommit } from '../imports/commit.ts'
import type { ImportWork } from '../imports/opened.ts'
import { batchView, dropFile, faultsOf, findBatch, findCommitted, keepUpload, note } from '../imports/store.ts'
import type { JobKind } from '../jobs/kind.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Command } from './command.ts'
import { type Result, refusal, usage } from './result.ts'
import { say } from './say.ts'

const mostFaults = 1_000

/** The same work that a job does, done here and now. */
const runNow = (house: House, actor: Actor, kind: JobKind<ImportWork>, batch: string) =>
  kind.work({
    house,
    actor,
    payload: { batch },
    id: batch,
    signal: new AbortController().signal,
    progress: async () => {},
  })

const lineOf = ({ row, column, heading, message, remedy }: ImportFault) =>
  `第${row}行${column === '' ? '' : `${column}列`}${heading === '' ? '' : `（${heading}）`}：${message}。${remedy}`

export const importCommand: Command = {
  usage: 'import 台账代码 文件.xlsx [--dry-run] [--rows]',
  about: '导入一份工作簿：先核对，没有错误才导入；--dry-run 只核对；--rows 逐行导入，有错的行跳过',
  async run({ house, actor, args }) {
    const [code = '', path] = args.words
    const ledger = findLedger(code)
    if (!ledger) return usage(`没有“${code}”这个台账，可用：${ledgers.map((l) => l.shape.code).join('、')}`)
    if (path === undefined) return usage('请写明要导入的文件，例如：fazhi import 台账代码 文件.xlsx')
    if (actor.account === null) return refusal('请用 --as 指明一个有登记权限的账号')
    wantImport(ledger, { actor })
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) return usage(`读不到文件 ${path}：请检查路径和权限`)
    if (bytes.length > mostBytes) return refusal(`文件超过${mostBytes / 1024 / 1024}MB：请分成几个文件`)
    return importFile(
      house,
      actor,
      ledger,
      { bytes, fileName: basename(path) },
      { isDry: args.options['dry-run'] === 'true', mode: args.options['rows'] === 'true' ? 'row' : 'file' },
    )
  },
}

async function importFile(
  house: House,
  actor: Actor,
  ledger: Ledger,
  file: { readonly bytes: Buffer; readonly fileName: string },
  { isDry, mode }: { readonly isDry: boolean; readonly mode: ImportMode },
): Promise<Result> {
  const inTx = <T>(work: Parameters<typeof house.store.transaction<T>>[1]) =>
    house.store.transaction(scopeOf(actor), work)
  const { at } = recordingOf(house, actor)
  const batch = await inTx((tx) => keepUpload(tx, actor, { ledger, ...file }, at))
  const now = async () => {
    const found = await inTx((tx) => findBatch(tx, actor, batch.id))
    if (!found) throw new Error('the import is gone')
    const faults = await inTx((tx) => faultsOf(tx, actor, batch.id, mostFaults))
    return { ...(await inTx((tx) => batchView(tx, actor, found))), faults }
  }
  await runNow(house, actor, importCheck, batch.id)
  const checked = await now()
  const isRefused = checked.state === 'refused'
  const mayGoOn = !isRefused && (checked.faulty === 0 || (mode === 'row' && checked.faulty < checked.rows))
  const before = await inTx((tx) => findCommitted(tx, actor, ledger.shape.code, checked.digest))
  if (isDry || !mayGoOn || before) {
    await inTx(async (tx) => {
      await note(
        tx,
        actor,
        batch.id,
        ['checked'],
        { state: 'refused', message: isDry ? say('只核对') : say('没有导入') },
        house.now(),
      )
      await dropFile(tx, actor, batch.id)
    })
    if (before)
      return { ...said({ ...checked, kept: false }, false), code: 3, text: '同一份文件已经导入过，没有再导入一次' }
    return said({ ...checked, kept: false }, isDry)
  }
  await inTx((tx) =>
    note(tx, actor, batch.id, ['checked'], { state: 'committing', mode, done: 0, faulty: 0 }, house.now()),
  )
  await runNow(house, actor, importCommit, batch.id)
  const done = await now()
  await inTx((tx) => dropFile(tx, actor, batch.id))
  return said(done, false)
}

function said(view: ImportView, isDry: boolean): Result {
  const isRight = view.state !== 'refused' && view.faulty === 0
  const head =
    view.state === 'refused'
      ? (view.message ?? '没有导入')
      : view.state === 'committed'
        ? `导入${view.taken}件，${view.faulty}行有误未导入（批次${view.id}）`
        : `共${view.rows}行，${view.faulty}行有误${isDry ? '；只核对，没有导入' : '，没有导入'}`
  return { code: isRight ? 0 : 1, text: [head, ...view.faults.map(lineOf)].join('\n'), json: view }
}
