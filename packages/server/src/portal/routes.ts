import type { Ledger } from '@fazhi/ledger'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { gate, scopeOf, visitor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { textsOf } from '../ledgers/asked.ts'
import type { Settlement } from '../ledgers/settle.ts'
import { notFound, ProblemError } from '../problem.ts'
import { problemIn } from '../problems.ts'
import { dataRoutes } from './data-routes.ts'
import { columnPage, entryPage, homePage, problemPage, tombstonePage } from './entry-pages.ts'
import { letterPage, receiptPage, sentPage } from './letter-pages.ts'
import { findReceipt, newKey, readLetter, receiptDigest, sendLetter } from './letters.ts'
import { PublicLimit } from './public-limit.ts'
import { columnStanding, findPublished, isTombstone, publishedPage, readSearch } from './published-entries.ts'
import { say } from './say.ts'

/** What the public pages are served for: one region, and its ledgers that publish. */
export interface PublicHouse {
  readonly columns: readonly Ledger[]
  readonly region: (request: FastifyRequest) => Promise<string>
  readonly read: <T>(region: string, work: (tx: Tx) => Promise<T>, receipt?: string) => Promise<T>
}

const largestForm = 65_536

/** The columns that the ledgers publish, as pages and as data, and the form for what the public has to say. */
export function publicRoutes(
  app: FastifyInstance,
  house: House,
  settlement: Settlement,
  ledgers: readonly Ledger[],
  chosen: string | undefined,
): void {
  let known: string | undefined
  const region = async () => {
    if (known !== undefined) return known
    const rows = await house.store.transaction(scopeOf(gate('')), (tx) =>
      tx.selectFrom('region').select('region_code').orderBy('region_code').execute(),
    )
    const [first] = rows.filter((r) => chosen === undefined || r.region_code === chosen)
    if (!first) throw notFound(say('栏目'))
    known = first.region_code
    return known
  }
  const open: PublicHouse = {
    columns: ledgers.filter((l) => l.access.published !== undefined),
    region: async () => {
      const code = await region()
      await settlement.settled(code)
      return code
    },
    read: (code, work, receipt = '') => house.store.transaction({ ...scopeOf(visitor(code)), account: receipt }, work),
  }
  app.register(async (data) => dataRoutes(data, open))
  app.register(async (pages) => {
    // A page is answered with a page, whatever is wrong.
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      const { status, title, detail, incident } = problemIn(error, request).problem
      const said = incident === undefined ? detail : `页面暂时打不开，请稍后再试。如果要告诉我们，请说明编号${incident}`
      return reply.sendPublic(problemPage(app.publicFrame.base, title, said), status)
    })
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: largestForm },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    readingPages(pages, open)
    writingPages(pages, house, open)
  })
}

const columnIn = ({ columns }: PublicHouse, request: FastifyRequest): Ledger => {
  const { column } = request.params as { readonly column: string }
  const ledger = columns.find((l) => l.shape.code === column)
  if (!ledger) throw notFound(say('栏目'))
  return ledger
}
const addressIn = (request: FastifyRequest): string => (request.params as { readonly address: string }).address
const hidden = { schema: { hide: true } } as const

function readingPages(app: FastifyInstance, open: PublicHouse): void {
  const { base } = app.publicFrame
  app.get(base, hidden, async (request, reply) => {
    const region = await open.region(request)
    const page = await open.read(region, async (tx) => {
      const lines = await Promise.all(
        open.columns.map(async (ledger) => ({ ledger, ...(await columnStanding(tx, ledger, region)) })),
      )
      const named = await tx.selectFrom('region').select('name').where('region_code', '=', region).executeTakeFirst()
      return homePage(base, named?.name ?? '', lines)
    })
    return reply.sendPublic(page)
  })
  app.get(`${base}/:column`, hidden, async (request, reply) => {
    const ledger = columnIn(open, request)
    const search = readSearch(ledger, textsOf(request))
    const region = await open.region(request)
    const found = await open.read(region, (tx) => publishedPage(tx, ledger, region, search))
    return reply.sendPublic(columnPage(base, ledger, search, found))
  })
  app.get(`${base}/:column/:address`, hidden, async (request, reply) => {
    const [ledger, region] = [columnIn(open, request), await open.region(request)]
    const found = await open.read(region, (tx) => findPublished(tx, ledger, region, addressIn(request)))
    if (found === null) throw notFound(say('页面'))
    return isTombstone(found)
      ? reply.sendPublic(tombstonePage(base, ledger, found), 410)
      : reply.sendPublic(entryPage(base, ledger, found))
  })
  app.get(`${base}/*`, hidden, async () => {
    throw notFound(say('页面'))
  })
}

const formIn = ({ body }: FastifyRequest): Readonly<Record<string, string>> =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, string>>) : {}

function writingPages(app: FastifyInstance, house: House, open: PublicHouse): void {
  const { base } = app.publicFrame
  const limit = new PublicLimit()
  const aboutIn = async (request: FastifyRequest) => {
    const [ledger, region] = [columnIn(open, request), await open.region(request)]
    const found = await open.read(region, (tx) => findPublished(tx, ledger, region, addressIn(request)))
    if (found === null || isTombstone(found) || ledger.access.published?.letters === undefined)
      throw notFound(say('页面'))
    return { ledger, region, entry: found }
  }
  app.get(`${base}/:column/:address/letter`, hidden, async (request, reply) => {
    const { ledger, entry } = await aboutIn(request)
    return reply.sendPublic(letterPage(base, ledger, entry, newKey()))
  })
  app.post(`${base}/:column/:address/letter`, hidden, async (request, reply) => {
    const { ledger, region, entry } = await aboutIn(request)
    const form = formIn(request)
    const faulty = (error: unknown): FastifyReply => {
      if (!(error instanceof ProblemError) || error.problem.faults === undefined) throw error
      return reply.sendPublic(letterPage(base, ledger, entry, newKey(), form, error.problem.faults), 400)
    }
    let letter: ReturnType<typeof readLetter>
    try {
      letter = readLetter(form)
    } catch (error) {
      return faulty(error)
    }
    await limit.letter(request, reply)
    const code = await open.read(region, (tx) => sendLetter(tx, ledger, region, entry.address, letter, house.now()))
    if (code === null) throw notFound(say('页面'))
    return reply.sendPublic(sentPage(base, ledger, entry, code))
  })
  app.get(`${base}/receipts`, hidden, async (_request, reply) => reply.sendPublic(receiptPage(base, null)))
  app.post(`${base}/receipts`, hidden, async (request, reply) => {
    const { code = '' } = formIn(request)
    if (code.trim() === '' || code.length > 40)
      return reply.sendPublic(receiptPage(base, null, [{ field: 'code', message: '请填写回执编号' }]), 400)
    await limit.look(request, reply)
    const region = await open.region(request)
    const found = await open.read(region, (tx) => findReceipt(tx, region), receiptDigest(code))
    return reply.sendPublic(receiptPage(base, found ?? 'unknown'), found === null ? 404 : 200)
  })
}
