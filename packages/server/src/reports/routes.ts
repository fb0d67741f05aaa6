import { findGrant, formatQuery, type Page } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import { fileAnswer, sendFile } from '../described.ts'
import { reportDocument } from '../documents/report-document.ts'
import { type House, renderingIn } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { rowsBehind, yearWindow } from '../ledgers/figures-sql.ts'
import { listRecords } from '../ledgers/list.ts'
import { notFound } from '../problem.ts'
import { fixEdition } from './editions.ts'
import { bindingOf, isFigureId, reportOf } from './report.ts'
import { behindSchema, editionSchema, reportSchema } from './schema.ts'

const tags = ['年度报告']
const ofYear = Type.Object({ year: Type.String() })
const schema = (summary: string) => ({ tags, summary, params: ofYear })

function yearOf(request: FastifyRequest): number {
  const { year } = request.params as { readonly year: string }
  if (!/^(19|20|21)\d\d$/.test(year)) throw notFound('年度')
  return Number(year)
}

/** The annual report, its document, and the records behind each of its figures. */
export function reportRoutes(app: FastifyInstance, house: House): void {
  app.get(
    '/api/report/:year',
    { schema: { ...schema('年度报告：文字、数字、勾稽'), response: { 200: reportSchema } } },
    (request) => reportOf(house, actorOf(request), yearOf(request)),
  )
  app.post(
    '/api/report/:year/editions',
    { schema: { ...schema('固定年度报告：保存全部数字及其口径、截止日，编成一版'), response: { 201: editionSchema } } },
    async (request, reply) => {
      const actor = actorOf(request)
      const report = await reportOf(house, actor, yearOf(request))
      return reply.code(201).send(await fixEdition(house, actor, report))
    },
  )
  app.get(
    '/api/report/:year/docx',
    { schema: { ...schema('年度报告：文档'), response: fileAnswer('docx') } },
    async (request, reply) => {
      const report = await reportOf(house, actorOf(request), yearOf(request))
      return sendFile(reply, 'docx', report.title, await renderingIn(house).docx(reportDocument(report)))
    },
  )
  app.get(
    '/api/report/:year/pdf',
    { schema: { ...schema('年度报告：版式文件'), response: fileAnswer('pdf') } },
    async (request, reply) => {
      const report = await reportOf(house, actorOf(request), yearOf(request))
      const document = reportDocument(report)
      const rendering = renderingIn(house)
      const bytes = await rendering.pdf([await rendering.paged(document)], document.on)
      return sendFile(reply, 'pdf', report.title, bytes)
    },
  )
  const params = Type.Object({ year: Type.String(), id: Type.String() })
  app.get(
    '/api/report/:year/figures/:id/records',
    { schema: { ...schema('数字背后的记录，只列本人看得到的'), params, response: { 200: behindSchema } } },
    async (request) => {
      const year = yearOf(request)
      const actor = actorOf(request)
      const { id } = request.params as { readonly id: string }
      if (!isFigureId(id)) throw notFound('数字')
      const view = (await reportOf(house, actor, year)).figures.find((f) => f.id === id)
      const binding = bindingOf(id)
      const ledger = binding && findLedger(binding.ledger)
      const figure = ledger?.figures[binding?.figure ?? '']
      const counted = view?.denominator ?? view?.numerator ?? 0
      const see = ledger && findGrant(ledger.access, actor.post)?.see
      const filter = figure && rowsBehind(figure, yearWindow(year))
      const isListed =
        ledger &&
        ledger.access.sensitivity !== 'restricted' &&
        see !== undefined &&
        see !== 'reportOnly' &&
        see !== 'public'
      if (!isListed || !filter) return { counted, seen: 0, ledger: null, query: null, page: null }
      const page: Page = await house.store.transaction(scopeOf(actor), (tx) =>
        listRecords(tx, ledger, { filter, limit: 50, total: 'exact' }, recordingOf(house, actor)),
      )
      return { counted, seen: page.total?.count ?? 0, ledger: ledger.shape.code, query: formatQuery(filter), page }
    },
  )
}
