import type { Ledger } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { textsOf } from '../ledgers/asked.ts'
import { day } from '../ledgers/schema.ts'
import { notFound } from '../problem.ts'
import {
  columnStanding,
  findPublished,
  isTombstone,
  type PublishedEntry,
  publishedPage,
  readSearch,
} from './published-entries.ts'
import type { PublicHouse } from './routes.ts'
import { say } from './say.ts'

const value = Type.Union([Type.String(), Type.Number(), Type.Null()])
const entry = Type.Object({
  address: Type.String(),
  url: Type.String(),
  title: Type.String(),
  facts: Type.Array(Type.Object({ field: Type.String(), label: Type.String(), value, said: Type.String() })),
  releasedOn: day,
  changedOn: day,
})
const column = Type.Object({
  column: Type.String(),
  label: Type.String(),
  url: Type.String(),
  count: Type.Integer(),
  changedOn: Type.Union([day, Type.Null()]),
})
const page = Type.Object({
  column: Type.String(),
  label: Type.String(),
  items: Type.Array(entry),
  total: Type.Integer(),
  page: Type.Integer(),
  pages: Type.Integer(),
})
const tombstone = Type.Object({ address: Type.String(), releasedOn: day, withdrawnOn: day, reason: Type.String() })
const tags = ['公开']

/** The same as the pages, for machines. */
export function dataRoutes(app: FastifyInstance, open: PublicHouse): void {
  const { base } = app.publicFrame
  const named = ({ shape }: Ledger) => ({ column: shape.code, label: shape.label })
  const said = (ledger: Ledger, found: PublishedEntry) => ({
    ...found,
    url: `${base}/${ledger.shape.code}/${found.address}`,
  })
  const ledgerIn = (request: FastifyRequest): Ledger => {
    const { column: code } = request.params as { readonly column: string }
    const ledger = open.columns.find((l) => l.shape.code === code)
    if (!ledger) throw notFound(say('栏目'))
    return ledger
  }
  app.get(
    `${base}/data`,
    { schema: { tags, summary: '公开的栏目', response: { 200: Type.Array(column) } } },
    async (request) => {
      const region = await open.region(request)
      return open.read(region, (tx) =>
        Promise.all(
          open.columns.map(async (ledger) => ({
            ...named(ledger),
            url: `${base}/${ledger.shape.code}`,
            ...(await columnStanding(tx, ledger, region)),
          })),
        ),
      )
    },
  )
  const query = Type.Object(
    { q: Type.Optional(Type.String({ title: '查找' })), page: Type.Optional(Type.String({ title: '页码' })) },
    { description: '也可以按公开的选项查找' },
  )
  app.get(
    `${base}/data/:column`,
    {
      validatorCompiler: () => (v) => ({ value: v }),
      schema: { tags, summary: '一个栏目公开的内容', querystring: query, response: { 200: page } },
    },
    async (request) => {
      const ledger = ledgerIn(request)
      const search = readSearch(ledger, textsOf(request))
      const region = await open.region(request)
      const found = await open.read(region, (tx) => publishedPage(tx, ledger, region, search))
      return { ...named(ledger), ...found, items: found.items.map((item) => said(ledger, item)) }
    },
  )
  app.get(
    `${base}/data/:column/:address`,
    { schema: { tags, summary: '公开的一条', response: { 200: entry, 410: tombstone } } },
    async (request, reply) => {
      const [ledger, region] = [ledgerIn(request), await open.region(request)]
      const { address } = request.params as { readonly address: string }
      const found = await open.read(region, (tx) => findPublished(tx, ledger, region, address))
      if (found === null) throw notFound(say('页面'))
      return isTombstone(found) ? reply.status(410).send(found) : said(ledger, found)
    },
  )
}
