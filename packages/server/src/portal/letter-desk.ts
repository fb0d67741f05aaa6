import { fault, type LettersPage, type LetterView, type RecordId } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { type Actor, scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { textsOf } from '../ledgers/asked.ts'
import { idPattern } from '../ledgers/routes.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { letterKinds } from './letters.ts'
import { say } from './say.ts'

const nullable = <
  T extends ReturnType<typeof Type.Object> | ReturnType<typeof Type.String> | ReturnType<typeof Type.Integer>,
>(
  schema: T,
) => Type.Union([schema, Type.Null()])
const letterSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ledger: Type.String(),
  record: Type.String({ format: 'uuid' }),
  kind: Type.Union(Object.entries(letterKinds).map(([kind, title]) => Type.Literal(kind, { title }))),
  rating: nullable(Type.Integer()),
  body: Type.String(),
  contact: nullable(Type.String()),
  sentAt: Type.String(),
  answer: nullable(Type.Object({ text: Type.String(), at: Type.String(), by: Type.String() })),
})
const pageSchema = Type.Object({
  items: Type.Array(letterSchema),
  waiting: Type.Integer(),
  after: nullable(Type.String()),
})
const answerSchema = Type.Object(
  { answer: Type.String({ minLength: 2, maxLength: 2_000, title: '答复' }) },
  { additionalProperties: false },
)
const pageSize = 50
const tags = ['公众来信']

const lettersOf = (tx: Tx, { region }: Actor) =>
  tx
    .selectFrom('letter as l')
    .leftJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'l.region_code').onRef('a.id', '=', 'l.answered_by'),
    )
    .selectAll('l')
    .select('a.name as answerer')
    .where('l.region_code', '=', region)
type Row = Awaited<ReturnType<ReturnType<typeof lettersOf>['execute']>>[number]

const viewOf = (row: Row): LetterView => ({
  id: row.id,
  ledger: row.ledger,
  record: row.record_id as RecordId,
  kind: row.kind as LetterView['kind'],
  rating: row.rating,
  body: row.body,
  contact: row.contact,
  sentAt: row.sent_at,
  answer: row.answer === null ? null : { text: row.answer, at: row.answered_at ?? '', by: row.answerer ?? '' },
})

/** What the public wrote, before the post that its ledger names: who holds another sees none, by the database. */
export function letterRoutes(app: FastifyInstance, house: House): void {
  app.get(
    '/api/letters',
    {
      schema: {
        tags,
        summary: '公众来信，未答复的在前',
        querystring: Type.Object({ after: Type.Optional(Type.String()) }),
        response: { 200: pageSchema },
      },
    },
    async (request): Promise<LettersPage> => {
      const { after } = textsOf(request)
      if (after !== undefined && !/^\d{1,6}$/.test(after))
        throw invalid([fault('after', say('翻页位置无法识别，请从第一页重新打开'))])
      const skipped = Number(after ?? 0)
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), async (tx) => {
        const rows = await lettersOf(tx, actor)
          .orderBy(sql`l.answered_at is not null`)
          .orderBy('l.sent_at', 'desc')
          .orderBy('l.id')
          .limit(pageSize + 1)
          .offset(skipped)
          .execute()
        const { waiting } = await tx
          .selectFrom('letter')
          .select(sql<number>`count(*)`.as('waiting'))
          .where('region_code', '=', actor.region)
          .where('answered_at', 'is', null)
          .executeTakeFirstOrThrow()
        return {
          items: rows.slice(0, pageSize).map(viewOf),
          waiting,
          after: rows.length > pageSize ? String(skipped + pageSize) : null,
        }
      })
    },
  )
  app.post(
    '/api/letters/:id/answer',
    { schema: { tags, summary: '答复公众来信', body: answerSchema, response: { 200: letterSchema } } },
    async (request): Promise<LetterView> => {
      const [id, answer] = [idOf(request), answerOf(request)]
      const actor = actorOf(request)
      return house.store.transaction(scopeOf(actor), async (tx) => {
        const set = { answer, answered_at: house.now().toISOString(), answered_by: actor.account }
        const done = await tx
          .updateTable('letter')
          .set(set)
          .where('region_code', '=', actor.region)
          .where('id', '=', id)
          .where('answered_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        const row = await lettersOf(tx, actor).where('l.id', '=', id).executeTakeFirst()
        if (!row) throw notFound(say('来信'))
        if (!done) throw conflict(say('这封来信已经答复'))
        return viewOf(row)
      })
    },
  )
}

function idOf(request: FastifyRequest): string {
  const { id } = request.params as { readonly id: string }
  if (!idPattern.test(id)) throw notFound(say('来信'))
  return id
}
function answerOf(request: FastifyRequest): string {
  const { answer } = request.body as { readonly answer: string }
  const said = answer.replaceAll('\0', '').trim()
  if (said.length < 2) throw invalid([fault('answer', say('请写明答复的内容'))])
  return said
}
