import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { fault, type Ledger } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import { OutcomeUnknown } from '../db/retry.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { textsOf } from '../ledgers/asked.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { noteReading, saidIn } from '../ledgers/reading.ts'
import { described, idOf, idPattern } from '../ledgers/routes.ts'
import { invalid, notFound, refused } from '../problem.ts'
import { type AttachmentRow, findAttachment } from './attachment-rows.ts'
import type { FileStore } from './file-store.ts'
import { addAttachment, keepFile, listAttachments, readUpload, removedAlready, takeOut, wantChange } from './keeping.ts'
import { isMedium, media, mediumOf } from './media.ts'
import { receive, tooLarge } from './receive.ts'
import { say } from './say.ts'
import {
  attachmentSchema,
  attachmentsSchema,
  bytesType,
  fileAnswer,
  removalSchema,
  uploadBody,
  uploadQuery,
} from './schema.ts'

/** Nothing that is served from here runs or loads anything; a PDF needs its viewer, which a sandbox would keep out. */
const sealedPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"

const wrongType = () =>
  refused(415, 'request', say('请求有误'), say('上传的内容类型应为{type}，请求的内容就是文件本身', { type: bytesType }))
const unavailable = () =>
  refused(503, 'no-files', say('附件不能使用'), say('这台服务器没有配置附件的存储，请告诉系统管理员'))
const lost = () =>
  refused(
    503,
    'file-lost',
    say('文件不在存储中'),
    say('材料的记录还在，文件却不在存储中：请告诉系统管理员执行 fazhi doctor 查明'),
  )

const attachmentOf = (request: FastifyRequest): string => {
  const { attachment } = request.params as { readonly attachment: string }
  if (!idPattern.test(attachment)) throw notFound(say('文件'))
  return attachment
}
const dispositionOf = ({ name }: AttachmentRow, isInline: boolean) =>
  `${isInline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`

/** The files of every record: listed, added, shown, taken out. */
export function attachmentRoutes(
  app: FastifyInstance,
  house: House,
  acting: Acting,
  ledgers: readonly Ledger[],
  most: number,
): void {
  app.register(async (files) => {
    // A body is the file itself and is read as it comes; nothing gathers it.
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const ledger of ledgers) uploadRoute(files, house, acting, ledger, most)
  })
  for (const ledger of ledgers) recordRoutes(app, house, acting, ledger, most)
}

const filesIn = ({ files }: House): FileStore => {
  if (files === undefined) throw unavailable()
  return files
}
const actIn =
  (house: House, acting: Acting) =>
  <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> => {
    const said = saidIn(request)
    return acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said)))
  }

function uploadRoute(app: FastifyInstance, house: House, acting: Acting, ledger: Ledger, most: number): void {
  const { code, label } = ledger.shape
  const act = actIn(house, acting)
  app.post(
    `/api/ledgers/${code}/:id/attachments`,
    {
      ...described(
        { tags: [label], summary: `${label}：添加材料`, querystring: uploadQuery(ledger), body: uploadBody },
        attachmentSchema,
        201,
      ),
      bodyLimit: most,
    },
    async (request, reply) => {
      const [id, named] = [idOf(request), readUpload(ledger, textsOf(request))]
      const [type] = (request.headers['content-type'] ?? '').split(';')
      if (type?.trim().toLowerCase() !== bytesType) throw wrongType()
      if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most)
      const store = filesIn(house)
      const region = await act(request, async (tx, recording) => {
        await wantChange(tx, ledger, id, recording)
        return recording.actor.region
      })
      // No transaction is open while the bytes come.
      const received = await receive(request.raw as Readable, store.incoming, most)
      const added = await keepFile(store, region, received, named)
      const { 'idempotency-key': key } = request.headers
      const digest = createHash('sha256')
        .update(JSON.stringify(['attachment', request.url, added.digest]))
        .digest('hex')
      const keyed = { key: typeof key === 'string' ? key : undefined, digest }
      const adding = () => act(request, (tx, recording) => addAttachment(tx, ledger, id, added, keyed, recording))
      const view = await adding().catch((error: unknown) => {
        if (error instanceof OutcomeUnknown && keyed.key !== undefined) return adding()
        throw error
      })
      return reply.status(201).send(view)
    },
  )
}

function recordRoutes(app: FastifyInstance, house: House, acting: Acting, ledger: Ledger, most: number): void {
  const { code, label } = ledger.shape
  const [base, tags] = [`/api/ledgers/${code}/:id/attachments`, [label]]
  const act = actIn(house, acting)
  app.get(base, described({ tags, summary: `${label}：材料` }, attachmentsSchema), (request) => {
    const id = idOf(request)
    return act(request, (tx, recording) => listAttachments(tx, ledger, id, most, recording))
  })
  app.get(
    `${base}/:attachment`,
    {
      config: { acts: true },
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags,
        summary: `${label}：下载材料；show=1时在浏览器里打开`,
        response: fileAnswer([...new Set(Object.values(media).map((m) => m.type))]),
      },
    },
    async (request, reply) => {
      const [id, attachment] = [idOf(request), attachmentOf(request)]
      const row = await act(request, async (tx, recording) => {
        const found = await findAttachment(tx, recording.actor.region, ledger, id, attachment)
        if (!found) throw notFound(say('文件'))
        if (found.removed_at !== null) throw removedAlready()
        await noteReading(tx, ledger, recording, 'attachment', [id])
        return found
      })
      const bytes = await filesIn(house).read(row.region_code, row.digest)
      if (bytes === null) throw lost()
      const { type = 'application/octet-stream', isShown = false } = isMedium(row.medium) ? mediumOf(row.medium) : {}
      const isInline = isShown && textsOf(request)['show'] === '1'
      return reply
        .headers({
          'content-disposition': dispositionOf(row, isInline),
          'content-length': row.bytes,
          'content-security-policy': isInline && row.medium === 'pdf' ? pdfPolicy : sealedPolicy,
          'cross-origin-resource-policy': 'same-origin',
        })
        .type(type)
        .send(bytes)
    },
  )
  app.post(
    `${base}/:attachment/removal`,
    described({ tags, summary: `${label}：移除材料`, body: removalSchema }, attachmentSchema),
    (request) => {
      const [id, attachment] = [idOf(request), attachmentOf(request)]
      const { reason } = (request.body ?? {}) as { readonly reason?: unknown }
      const why = typeof reason === 'string' ? reason.trim() : ''
      if (why.length < 2 || why.length > 500) throw invalid([fault('reason', say('请说明移除的理由，二至五百个字'))])
      return act(request, (tx, recording) => takeOut(tx, ledger, id, attachment, why, recording))
    },
  )
}
