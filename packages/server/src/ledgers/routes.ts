import { fault, type Ledger, parseQuery, type RecordId } from '@fazhi/ledger'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import { OutcomeUnknown } from '../db/retry.ts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { dropDraftIn } from '../intake/drafts.ts'
import { changedMeanwhile, invalid, notFound, versionWanted } from '../problem.ts'
import { textsOf } from './asked.ts'
import { correctMatter, moveMatter, previewMove, recordingOf, takeIn } from './change.ts'
import { documentRoutes } from './document-routes.ts'
import { figureCounts, figuresByMonth, yearWindow } from './figures-sql.ts'
import { wantIntake } from './granted.ts'
import { countStates, listRecords, pageQuery } from './list.ts'
import { readListing } from './listing.ts'
import type { Recording } from './matter-store.ts'
import { hasKey, once } from './once.ts'
import { saidIn } from './reading.ts'
import { relatedViews } from './related.ts'
import { say } from './say.ts'
import {
  correctionSchema,
  draftSchema,
  figuresSchema,
  historySchema,
  listingQuery,
  monthsQuery,
  monthsSchema,
  moveSchema,
  pageSchema,
  previewSchema,
  querySchema,
  recordSchema,
  relatedSchema,
  statesQuery,
} from './schema.ts'
import { findMatter, matterStatement, readMatter, type StoredMatter } from './stored-matter.ts'
import { historyView, previewView, recordView, viewOf } from './views.ts'

type Body = Readonly<Record<string, unknown>>
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function bodyOf(request: FastifyRequest): Body {
  const { body } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid([fault('', say('请求的内容应当是一个对象'))])
  return body as Body
}
export function idOf(request: FastifyRequest): RecordId {
  const { id } = request.params as { readonly id: string }
  if (!idPattern.test(id)) throw notFound()
  return id as RecordId
}
export function versionOf(request: FastifyRequest): number {
  const header = request.headers['if-match']
  if (header === undefined) throw versionWanted()
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? []
  if (version === undefined) throw changedMeanwhile()
  return Number(version)
}
export function yearIn(request: FastifyRequest, fallback: number): number {
  const { year } = request.query as { readonly year?: string }
  if (year === undefined) return fallback
  if (!/^(19|20|21)\d\d$/.test(year)) throw invalid([fault('year', say('年份应写作四位数字，例如2024'))])
  return Number(year)
}

/** The kit judges the bodies of ledgers, in the words of the field; the schema here only describes them. */
export const described = (
  schema: RouteShorthandOptions['schema'],
  answer: TSchema,
  status = 200,
): RouteShorthandOptions => ({
  config: { acts: true },
  // A union of schemas is written slowly by the framework; what is sent is held to its schema by the tests.
  serializerCompiler: () => JSON.stringify,
  schema: { ...schema, response: { [status]: answer } },
  validatorCompiler: () => (value) => ({ value }),
})

/** The uniform endpoints of one ledger, derived from its declaration. */
export function ledgerRoutes(app: FastifyInstance, house: House, acting: Acting, ledger: Ledger): void {
  const { code, label } = ledger.shape
  const base = `/api/ledgers/${code}`
  const tags = [label]
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> => {
    const said = saidIn(request)
    const acted = () => acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said)))
    // Under a key it is asked again here, so that whoever asked hears what has become of it.
    return acted().catch((error: unknown) => {
      if (error instanceof OutcomeUnknown && hasKey(request)) return acted()
      throw error
    })
  }
  const answer = async (tx: Tx, reply: FastifyReply, matter: StoredMatter, recording: Recording) => {
    const view = await recordView(tx, ledger, matter, recording)
    reply.header('etag', `"${view.version}"`)
    return view
  }
  const record = recordSchema(ledger)
  // What is asked besides, titles of other records or the note that a restricted one was read, depends on what is found.
  const asksMore =
    ledger.access.sensitivity === 'restricted' || Object.values(ledger.shape.fields).some((f) => f.kind === 'reference')

  app.get(
    base,
    described({ tags, summary: `${label}：列表`, querystring: querySchema(ledger) }, pageSchema(ledger)),
    (request) => {
      const listing = readListing(ledger, textsOf(request))
      if (asksMore) return act(request, (tx, recording) => listRecords(tx, ledger, listing, recording))
      return acting.read(cookieOf(request), (actor) => pageQuery(ledger, listing, recordingOf(house, actor)))
    },
  )
  app.get(
    `${base}/states`,
    described(
      { tags, summary: `${label}：各状态件数`, querystring: statesQuery(ledger) },
      Type.Record(Type.String(), Type.Integer()),
    ),
    (request) => {
      const { filter, faults } = parseQuery(
        ledger,
        Object.fromEntries(Object.entries(textsOf(request)).filter(([k]) => !(k in listingQuery))),
      )
      if (faults.length > 0) throw invalid(faults)
      return act(request, (tx, recording) => countStates(tx, ledger, filter, recording))
    },
  )
  const ofYear = Type.Object({ year: Type.Optional(Type.String()) })
  app.get(
    `${base}/figures`,
    described({ tags, summary: `${label}：数字`, querystring: ofYear }, figuresSchema),
    (request) => {
      const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
      return act(request, (tx, { actor }) => figureCounts(tx, ledger, actor.region, year))
    },
  )
  app.get(
    `${base}/figures/months`,
    described({ tags, summary: `${label}：数字按月`, querystring: monthsQuery }, monthsSchema),
    (request) => {
      const year = yearIn(request, Number(todayOf(house).slice(0, 4)))
      const { by } = textsOf(request)
      const field = by === undefined ? undefined : ledger.shape.fields[by]
      if (by !== undefined && field?.kind !== 'choice')
        throw invalid([fault('by', say('没有“{by}”这一选项，不能按它分列', { by }))])
      return act(request, (tx, { actor }) => figuresByMonth(tx, ledger, actor, yearWindow(year), by))
    },
  )

  app.post(
    base,
    described(
      { tags, summary: `${label}：登记`, body: draftSchema(ledger), hide: ledger.intake === 'operation' },
      record,
      201,
    ),
    async (request, reply) => {
      const body = bodyOf(request)
      const view = await act(request, async (tx, recording) => {
        wantIntake(ledger, recording.actor)
        const id = uuidv7() as RecordId
        const make = () => takeIn(tx, ledger, body, recording, id)
        await dropDraftIn(request, tx, recording.actor)
        return answer(tx, reply, await once(request, tx, ledger, recording, id, make), recording)
      })
      return reply.status(201).header('location', `${base}/${view.row.id}`).send(view)
    },
  )
  app.get(`${base}/:id`, described({ tags, summary: `${label}：记录` }, record), (request, reply) => {
    const id = idOf(request)
    const found = (matter: StoredMatter | null) => {
      if (!matter) throw notFound()
      reply.header('etag', `"${matter.version}"`)
      return matter
    }
    if (asksMore)
      return act(request, async (tx, recording) => {
        const matter = found(await findMatter(tx, ledger, recording.actor, id))
        return recordView(tx, ledger, matter, recording)
      })
    return acting.read(cookieOf(request), (actor) => ({
      statements: [matterStatement(ledger, actor, id)],
      read: ([rows = []]) => {
        const matter = found(readMatter(ledger, actor.post, rows))
        return viewOf(
          ledger,
          matter,
          { row: matter.seen ?? matter.row, names: matter.names },
          recordingOf(house, actor, saidIn(request)),
        )
      },
    }))
  })
  app.get(`${base}/:id/history`, described({ tags, summary: `${label}：办理记录` }, historySchema), (request) => {
    const id = idOf(request)
    return act(request, (tx, recording) => historyView(tx, ledger, id, recording))
  })
  app.get(`${base}/:id/related`, described({ tags, summary: `${label}：关联记录` }, relatedSchema), (request) => {
    const id = idOf(request)
    return act(request, (tx, recording) => relatedViews(tx, ledger, id, recording))
  })
  app.post(
    `${base}/:id/corrections`,
    described({ tags, summary: `${label}：更正`, body: correctionSchema(ledger) }, record),
    (request, reply) => {
      const id = idOf(request)
      const { reason, values, ...rest } = bodyOf(request)
      const surplus = Object.keys(rest).map((field) => fault(field, say('此处不填写这一项')))
      if (surplus.length > 0) throw invalid(surplus)
      if (typeof values !== 'object' || values === null || Array.isArray(values))
        throw invalid([fault('values', say('请填写要更正的内容'))])
      const version = versionOf(request)
      return act(request, async (tx, recording) =>
        answer(
          tx,
          reply,
          await once(request, tx, ledger, recording, id, () =>
            correctMatter(tx, ledger, id, version, { ...values }, reason, recording),
          ),
          recording,
        ),
      )
    },
  )
  for (const [name, move] of Object.entries(ledger.moves)) {
    if (move.byLaw) continue
    const body = moveSchema(ledger, move)
    app.post(
      `${base}/:id/moves/${name}`,
      described({ tags, summary: `${label}：${move.label}`, body }, record),
      (request, reply) => {
        const [id, version, input] = [idOf(request), versionOf(request), bodyOf(request)]
        return act(request, async (tx, recording) =>
          answer(
            tx,
            reply,
            await once(request, tx, ledger, recording, id, () =>
              moveMatter(tx, ledger, id, version, name, input, recording),
            ),
            recording,
          ),
        )
      },
    )
    app.post(
      `${base}/:id/moves/${name}/preview`,
      described({ tags, summary: `${label}：${move.label}，先看会怎样`, body }, previewSchema),
      (request) => {
        const [id, input] = [idOf(request), bodyOf(request)]
        return act(request, async (tx, recording) =>
          previewView(await previewMove(tx, ledger, id, name, input, recording), recording),
        )
      },
    )
  }
  documentRoutes(app, house, ledger, { act, answer, idOf, bodyOf, versionOf, textsOf, described })
}
