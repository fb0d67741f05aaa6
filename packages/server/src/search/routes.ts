import { fault, type Ledger } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import type { Actor } from '../auth/actor.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { day } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { readWords } from './question.ts'
import { countFound, readPlace, searchRecords } from './results.ts'
import { say } from './say.ts'
import { isSearched, scopesOf } from './searched.ts'
import { unfinishedIn } from './standing.ts'

/** Shown of each ledger, and on a page of one ledger; counted of each at most. */
const [mostOfEach, mostOfOne, countedAtMost] = [5, 20, 1_000]

const wanted = Type.Object(
  {
    q: Type.Optional(Type.String({ title: '要找的词', description: '空格分开的几个词都要有；至少一个词有两个字' })),
    ledger: Type.Optional(Type.String({ title: '只找一个台账', maxLength: 60 })),
    after: Type.Optional(Type.String({ title: '从这一条往后', maxLength: 60 })),
  },
  { additionalProperties: false },
)
const mark = Type.Array(Type.Integer({ minimum: 0 }), { minItems: 2, maxItems: 2 })
const hit = Type.Object({
  id: Type.String({ format: 'uuid' }),
  title: Type.String(),
  state: Type.String(),
  on: day,
  excerpts: Type.Array(Type.Object({ field: Type.String(), text: Type.String(), marks: Type.Array(mark) })),
})
const answer = Type.Object({
  words: Type.Array(Type.String()),
  groups: Type.Array(
    Type.Object({
      ledger: Type.String(),
      hits: Type.Array(hit),
      count: Type.Union([Type.Integer(), Type.Null()]),
      after: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  unfinished: Type.Array(Type.String()),
})
const counts = Type.Array(Type.Object({ ledger: Type.String(), count: Type.Integer(), exact: Type.Boolean() }))

type Wanted = Readonly<Partial<Record<'q' | 'ledger' | 'after', string>>>

function wordsIn(request: FastifyRequest): readonly string[] {
  const { words, faults } = readWords((request.query as Wanted).q ?? '')
  if (faults.length > 0) throw invalid(faults)
  return words
}

/** One box over every ledger that is not restricted, as far as the reader sees. */
export function searchRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  const searched = ledgers.filter(isSearched)
  const seenBy = ({ post }: Actor) => searched.filter((l) => scopesOf(l, post).length > 0)
  /** Regions whose index is known to be whole. */
  const whole = new Set<string>()
  const config = { acts: true } as const

  app.get(
    '/api/search',
    {
      config,
      schema: { tags: ['搜索'], summary: '搜索：各台账中找到的记录', querystring: wanted, response: { 200: answer } },
    },
    (request) => {
      const words = wordsIn(request)
      const { ledger, after } = request.query as Wanted
      const place = after === undefined ? undefined : readPlace(after)
      if (place === null || (place && ledger === undefined))
        throw invalid([fault('after', say('翻页位置无法识别，请重新搜索'))])
      return acting.act(cookieOf(request), async (tx, actor) => {
        // What one has no part in is as if it were not there.
        const here = seenBy(actor).filter((l) => ledger === undefined || l.shape.code === ledger)
        const reader = { actor, at: house.now() }
        const most = ledger === undefined ? mostOfEach : mostOfOne
        const standing = whole.has(actor.region) ? [] : unfinishedIn(tx, actor.region, searched)
        const [groups, unfinished] = await Promise.all([searchRecords(tx, here, words, reader, most, place), standing])
        if (unfinished.length === 0) whole.add(actor.region)
        const names = unfinished.filter((l) => here.includes(l)).map((l) => l.shape.code)
        return { words, groups, unfinished: names }
      })
    },
  )
  app.get(
    '/api/search/counts',
    {
      config,
      schema: { tags: ['搜索'], summary: '搜索：各台账中的件数', querystring: wanted, response: { 200: counts } },
    },
    (request) => {
      const words = wordsIn(request)
      return acting.act(cookieOf(request), (tx, actor) =>
        countFound(tx, seenBy(actor), words, { actor, at: house.now() }, countedAtMost),
      )
    },
  )
}
