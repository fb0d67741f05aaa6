import { fault, type Ledger, type PaperView, type RecordId } from '@fazhi/ledger'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { Tx } from '../db/store.ts'
import { fileAnswer, sendFile } from '../described.ts'
import { type House, renderingIn } from '../house.ts'
import { invalid, notFound, notGranted } from '../problem.ts'
import { fileOf, type Given, givePaper, mayIssue, pagesOf } from './document.ts'
import { say } from './document-say.ts'
import { saveDraft } from './draft.ts'
import { issueDocument } from './issue.ts'
import type { Recording } from './matter-store.ts'
import { once } from './once.ts'
import { type Sample, samplePaper } from './sample.ts'
import { issueSchema, paperSchema, printSchema, recordSchema, wordingSchema } from './schema.ts'
import type { StoredMatter } from './stored-matter.ts'

type Body = Readonly<Record<string, unknown>>
/** What the routes of a ledger have in common. */
export interface LedgerDoor {
  act<T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T>
  answer(tx: Tx, reply: FastifyReply, matter: StoredMatter, recording: Recording): Promise<unknown>
  idOf(request: FastifyRequest): RecordId
  bodyOf(request: FastifyRequest): Body
  versionOf(request: FastifyRequest): number
  textsOf(request: FastifyRequest): Readonly<Record<string, string>>
  described(schema: RouteShorthandOptions['schema'], answer: TSchema, status?: number): RouteShorthandOptions
}

const fileQuery = Type.Object(
  {
    as: Type.Optional(Type.String({ description: 'docx或者pdf，不写为docx' })),
    copy: Type.Optional(Type.String({ description: '写party为当事人查阅本，依法不予提供的内容略去' })),
    issued: Type.Optional(Type.String({ description: '已制发的一份的编号，不写为最后一份' })),
    show: Type.Optional(Type.String({ description: '写1为在浏览器中打开' })),
  },
  { additionalProperties: false },
)
const nameParams = Type.Object({ id: Type.String(), name: Type.String() })

function wantedOf(texts: Readonly<Record<string, string>>) {
  const { as = 'docx', copy, issued, show, ...rest } = texts
  const faults = Object.keys(rest).map((field) => fault(field, say('没有“{field}”这一选项', { field })))
  if (as !== 'docx' && as !== 'pdf') faults.push(fault('as', say('文书的格式应为docx或者pdf')))
  if (copy !== undefined && copy !== 'party') faults.push(fault('copy', say('文书的份别只有party（当事人查阅本）')))
  if (faults.length > 0) throw invalid(faults)
  return {
    as: as === 'pdf' ? ('pdf' as const) : ('docx' as const),
    isShown: show === '1',
    isForParty: copy === 'party',
    ...(issued === undefined ? {} : { issued }),
  }
}

/** The papers of the records of one ledger: shown, worded, issued, given as files. */
export function documentRoutes(app: FastifyInstance, house: House, ledger: Ledger, door: LedgerDoor): void {
  const { code, label } = ledger.shape
  if (Object.keys(ledger.documents).length === 0) return
  const base = `/api/ledgers/${code}`
  const tags = [label]
  const rendering = renderingIn(house)
  const originOf = (request: FastifyRequest) => house.origin ?? `${request.protocol}://${request.host}`
  const nameOf = (request: FastifyRequest) => (request.params as { readonly name: string }).name

  for (const [name, document] of Object.entries(ledger.documents)) {
    const url = `${base}/:id/documents/${name}`
    app.get(
      url,
      {
        ...door.described({ tags, summary: `${label}：${document.label}`, querystring: fileQuery }, Type.Any()),
        schema: {
          tags,
          summary: `${label}：${document.label}`,
          querystring: fileQuery,
          response: fileAnswer('docx', 'pdf'),
        },
      },
      async (request, reply) => {
        const [id, wanted] = [door.idOf(request), { name, ...wantedOf(door.textsOf(request)) }]
        const given = await door.act(request, (tx, recording) => givePaper(tx, ledger, id, wanted, recording))
        const bytes = await fileOf(given, wanted, wanted.as, rendering)
        const title = wanted.isForParty ? `${given.title}（当事人查阅本）` : given.title
        return sendFile(reply, wanted.as, title, bytes, wanted.isShown ? 'inline' : 'attachment')
      },
    )
    if (document.series === undefined && document.number === undefined) continue
    app.post(
      url,
      door.described({ tags, summary: `${label}：制发${document.label}`, body: issueSchema }, recordSchema(ledger)),
      (request, reply) => {
        const [id, order] = [
          door.idOf(request),
          orderIn(request.body === undefined || request.body === null ? {} : door.bodyOf(request)),
        ]
        const origin = originOf(request)
        return door.act(request, async (tx, recording) =>
          door.answer(
            tx,
            reply,
            await once(request, tx, ledger, recording, id, () =>
              issueDocument(tx, ledger, id, { name, origin, ...order }, recording, rendering),
            ),
            recording,
          ),
        )
      },
    )
  }

  const shown = async ({ view, official }: Sample): Promise<PaperView> => ({
    ...view,
    pages: await rendering.pictures(await rendering.paged(official)),
  })

  const paper = `${base}/:id/papers/:name`
  app.get(
    paper,
    door.described({ tags, summary: `${label}：文书的草稿和样张`, params: nameParams }, paperSchema),
    async (request, reply) => {
      const [id, name] = [door.idOf(request), nameOf(request)]
      const made = await door.act(request, (tx, recording) => samplePaper(tx, ledger, id, name, recording))
      reply.header('etag', `"${made.view.version}"`)
      return shown(made)
    },
  )
  app.post(
    `${paper}/preview`,
    door.described(
      { tags, summary: `${label}：按给定的文字预览文书，不保存`, params: nameParams, body: wordingSchema },
      paperSchema,
    ),
    async (request) => {
      const [id, name, body] = [door.idOf(request), nameOf(request), door.bodyOf(request)]
      return shown(await door.act(request, (tx, recording) => samplePaper(tx, ledger, id, name, recording, body)))
    },
  )
  app.put(
    paper,
    door.described({ tags, summary: `${label}：保存文书的草稿`, params: nameParams, body: wordingSchema }, paperSchema),
    async (request, reply) => {
      const [id, name, body, version] = [
        door.idOf(request),
        nameOf(request),
        door.bodyOf(request),
        door.versionOf(request),
      ]
      const made = await door.act(request, async (tx, recording) => {
        const before = await samplePaper(tx, ledger, id, name, recording, body)
        if (!mayIssue(ledger, before.matter, recording.actor))
          throw notGranted(say('您现任岗位不能改写这件文书，请由承办岗位改写'))
        if (before.draft !== null)
          await saveDraft(tx, ledger, before.matter, name, { ...before.draft, version }, recording)
        return samplePaper(tx, ledger, id, name, recording)
      })
      reply.header('etag', `"${made.view.version}"`)
      return shown(made)
    },
  )
  app.post(
    `${base}/print`,
    {
      ...door.described({ tags, summary: `${label}：批量打印文书`, body: printSchema }, Type.Any()),
      schema: { tags, summary: `${label}：批量打印文书`, body: printSchema, response: fileAnswer('pdf') },
    },
    async (request, reply) => {
      const { ids, name, isForParty } = printOrder(door.bodyOf(request))
      const given = await door.act(request, async (tx, recording) => {
        const papers: Given[] = []
        for (const id of ids) papers.push(await givePaper(tx, ledger, id, { name, isForParty }, recording))
        return { papers, today: recording.by.today }
      })
      const pages = await Promise.all(given.papers.map((one) => pagesOf(one, { name, isForParty }, rendering)))
      const title = `${ledger.documents[name]?.label ?? name}（${ids.length}份）`
      return sendFile(reply, 'pdf', title, await rendering.pdf(pages, given.today))
    },
  )
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const most = 100
function printOrder(body: Body) {
  const { ids, document, party = false, ...rest } = body
  const faults = Object.keys(rest).map((field) => fault(field, say('此处不填写这一项')))
  const asked = Array.isArray(ids) ? (ids as readonly unknown[]) : []
  if (asked.length === 0 || asked.length > most) faults.push(fault('ids', say('请选择一至{most}条记录', { most })))
  if (typeof document !== 'string') faults.push(fault('document', say('请写明打印哪一种文书')))
  if (typeof party !== 'boolean') faults.push(fault('party', say('是否当事人查阅本，应为是或者否')))
  if (faults.length > 0) throw invalid(faults)
  if (asked.some((id) => typeof id !== 'string' || !uuid.test(id))) throw notFound('文书')
  return { ids: [...new Set(asked.map(String))], name: String(document), isForParty: party === true }
}

function orderIn(body: Body): { readonly draftVersion?: number; readonly reason?: string } {
  const { draft, reason, ...rest } = body
  const faults = Object.keys(rest).map((field) => fault(field, say('此处不填写这一项')))
  const isVersion = typeof draft === 'number' && Number.isInteger(draft) && draft >= 0
  if (draft !== undefined && !isVersion) faults.push(fault('draft', say('草稿的版本应为零或者正整数')))
  const said = typeof reason === 'string' ? reason.normalize('NFC').trim() : ''
  if (reason !== undefined && (said === '' || said.length > 500 || said.includes('\0')))
    faults.push(fault('reason', say('请写明更正的理由，五百字以内')))
  if (faults.length > 0) throw invalid(faults)
  return { ...(isVersion ? { draftVersion: draft } : {}), ...(reason === undefined ? {} : { reason: said }) }
}
