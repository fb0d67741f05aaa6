import { Readable } from 'node:stream'
import { fault, type ImportMode, type Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { languageOf } from '../language.ts'
import { attachment } from '../ledgers/asked.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { openWorkbook } from '../workbooks/reading.ts'
import { acceptCommit, acceptUndo, acceptUpload, mostBytes, readImport, wantImport } from './acceptance.ts'
import { progressEvents } from './events.ts'
import { failingRows, markedWorkbook } from './marked.ts'
import { say } from './say.ts'
import {
  commitSchema,
  eventsAnswer,
  importSchema,
  importsSchema,
  undoSchema,
  workbookAnswer,
  workbookBody,
  xlsxType,
} from './schema.ts'
import { findDataSheet } from './sheet.ts'
import { bareView, faultsOf, fileOf, findBatch, recentBatches } from './store.ts'
import { templateOf } from './template.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const idOf = (request: FastifyRequest): string => {
  const { id = '' } = request.params as { readonly id?: string }
  if (!uuid.test(id)) throw notFound('导入')
  return id
}
/** A file that is larger comes back with its failing rows alone. */
const largestMarkedWhole = 3 * 1024 * 1024
const mostMarked = 20_000

const described = { config: { acts: true }, validatorCompiler: () => (value: unknown) => ({ value }) } as const

function fileNameIn(request: FastifyRequest): string {
  const { name } = request.query as { readonly name?: unknown }
  const text = typeof name === 'string' ? name.normalize('NFC').trim() : ''
  if (text === '' || text.length > 200 || /[\p{Cc}/\\]/u.test(text))
    throw invalid([fault('name', say('请带上文件名，至多二百个字'))])
  if (/\.(xls|xlsm|xlsb|xltm|csv|et)$/i.test(text))
    throw invalid([
      fault('name', say('“{name}”不是.xlsx文件：请在Excel或者WPS里另存为“Excel工作簿（.xlsx）”再上传', { name: text })),
    ])
  return text
}

/** Bringing workbooks in: for each ledger its template and its uploads, for each upload its course. */
export function importRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> =>
    acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, { language: languageOf(request) })))
  const stopping = new AbortController()
  app.addHook('preClose', async () => stopping.abort())

  app.register(async (inner) => {
    inner.addContentTypeParser(xlsxType, { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    )
    for (const ledger of ledgers) ledgerImports(inner, act, ledger)
  })

  const tags = ['导入']
  app.get(
    '/api/imports/:id',
    { ...described, schema: { tags, summary: '一次导入', response: { 200: importSchema } } },
    (request) => {
      const id = idOf(request)
      return act(request, (tx, recording) => readImport(tx, id, recording))
    },
  )
  app.get(
    '/api/imports/:id/events',
    { ...described, schema: { tags, summary: '导入的进度', response: eventsAnswer } },
    async (request, reply) => {
      const id = idOf(request)
      const look = () => act(request, (tx, recording) => readImport(tx, id, recording))
      // What is not there is said before anything is streamed.
      await look()
      const gone = new AbortController()
      request.raw.once('close', () => gone.abort())
      const signal = AbortSignal.any([gone.signal, stopping.signal])
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('x-accel-buffering', 'no')
        .send(Readable.from(progressEvents(look, signal)))
    },
  )
  app.post(
    '/api/imports/:id/commit',
    {
      ...described,
      schema: { tags, summary: '导入核对过的文件', body: commitSchema, response: { 200: importSchema } },
    },
    (request) => {
      const id = idOf(request)
      const { digest, mode, ...rest } = (request.body ?? {}) as Readonly<Record<string, unknown>>
      const isMode = (value: unknown): value is ImportMode => value === 'file' || value === 'row'
      return act(request, (tx, recording) => {
        if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
          throw invalid([fault('digest', say('请写明核对过的文件的摘要'))])
        if (!isMode(mode)) throw invalid([fault('mode', say('请选择整份文件（file）或者逐行（row）'))])
        if (Object.keys(rest).length > 0)
          throw invalid(Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))))
        return acceptCommit(tx, id, { digest, mode }, recording)
      })
    },
  )
  app.post(
    '/api/imports/:id/undo',
    { ...described, schema: { tags, summary: '撤销导入', body: undoSchema, response: { 200: importSchema } } },
    (request) => {
      const id = idOf(request)
      const { reason } = (request.body ?? {}) as { readonly reason?: unknown }
      return act(request, (tx, recording) => acceptUndo(tx, id, reason, recording))
    },
  )
  app.get(
    '/api/imports/:id/errors',
    {
      ...described,
      schema: {
        tags,
        summary: '标明错误的工作簿；failing=1时只有不对的行',
        querystring: Type.Object({ failing: Type.Optional(Type.String()) }),
        response: workbookAnswer,
      },
    },
    async (request, reply) => {
      const id = idOf(request)
      const { failing } = request.query as { readonly failing?: unknown }
      const { batch, bytes, faults } = await act(request, async (tx, { actor, language }) => {
        const found = await findBatch(tx, actor, id)
        if (!found) throw notFound('导入')
        return {
          batch: found,
          bytes: await fileOf(tx, actor, id),
          faults: await faultsOf(tx, actor, id, mostMarked, language),
        }
      })
      const ledger = findLedger(batch.ledger)
      if (!ledger || !bytes || faults.length === 0)
        throw conflict(say('没有可以下载的错误：文件没有错误，或者已不再保留'))
      const { sheet, heading } = await findDataSheet(ledger, await openWorkbook(bytes))
      const isWhole = failing !== '1' && bytes.length <= largestMarkedWhole
      const made = await (isWhole ? markedWorkbook : failingRows)(bytes, sheet.name, heading.row, {
        faults,
        language: languageOf(request),
      })
      const name = batch.file_name.replace(/\.xlsx$/i, '')
      return reply
        .header('content-disposition', attachment(`${name}_错误.xlsx`))
        .type(xlsxType)
        .send(made)
    },
  )
}

type Act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>) => Promise<T>

function ledgerImports(app: FastifyInstance, act: Act, ledger: Ledger): void {
  const { code, label } = ledger.shape
  const base = `/api/ledgers/${code}`
  const tags = [label]
  app.get(
    `${base}/template`,
    { ...described, schema: { tags, summary: `${label}：导入模板`, response: workbookAnswer } },
    async (request, reply) => {
      const choosable = await act(request, async (tx, { actor }) => {
        const organs = await tx
          .selectFrom('organ')
          .select('name')
          .where('region_code', '=', actor.region)
          .where('disabled', '=', false)
          .orderBy('path')
          .execute()
        const people = await tx
          .selectFrom('account')
          .select('name')
          .where('region_code', '=', actor.region)
          .where('disabled', '=', false)
          .where('kind', '=', 'staff')
          .orderBy('name')
          .execute()
        return { organs: organs.map((o) => o.name), accounts: [...new Set(people.map((p) => p.name))] }
      })
      const made = await templateOf(ledger, choosable)
      return reply
        .header('content-disposition', attachment(`${label}导入模板.xlsx`))
        .type(xlsxType)
        .send(made)
    },
  )
  app.get(
    `${base}/imports`,
    { ...described, schema: { tags, summary: `${label}：自己最近的导入`, response: { 200: importsSchema } } },
    (request) =>
      act(request, async (tx, { actor, language }) =>
        (await recentBatches(tx, actor, code)).map((batch) => bareView(batch, [], false, language)),
      ),
  )
  app.post(
    `${base}/imports`,
    {
      ...described,
      bodyLimit: mostBytes,
      schema: {
        hide: ledger.intake === 'operation',
        tags,
        summary: `${label}：上传要导入的工作簿，先核对`,
        querystring: Type.Object({ name: Type.String({ description: '文件名' }) }),
        body: workbookBody,
        response: { 202: importSchema },
      },
    },
    async (request, reply) => {
      const view = await act(request, (tx, recording) => {
        wantImport(ledger, recording)
        const fileName = fileNameIn(request)
        if (!Buffer.isBuffer(request.body)) throw invalid([fault('file', say('请上传.xlsx文件'))])
        return acceptUpload(tx, { ledger, fileName, bytes: request.body }, recording)
      })
      return reply.status(202).send(view)
    },
  )
}
