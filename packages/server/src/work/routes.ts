import type { Sentence } from '@fazhi/law'
import { type Fault, fault, type Ledger, type Queue, queues } from '@fazhi/ledger'
import { lines } from '@fazhi/lines'
import type { FastifyInstance } from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import { homeFigures } from '../home.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { day, homeFiguresSchema, light } from '../ledgers/schema.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'
import { type WorkQuery, workView } from './work.ts'

const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const queueSchema = Type.Union(queues.map((queue) => Type.Literal(queue)))
const counted = Type.Object({ count: Type.Integer(), exact: Type.Boolean() })
const due = Type.Object({ label: Type.String(), due: nullable(day), light })
export const workItemSchema = Type.Object({
  ledger: Type.String(),
  record: Type.String({ format: 'uuid' }),
  title: Type.String(),
  state: Type.String(),
  organ: Type.String(),
  due: nullable(due),
  deed: nullable(Type.Object({ kind: Type.String(), name: nullable(Type.String()), on: day, at: Type.String() })),
  request: nullable(
    Type.Object({ id: Type.String(), move: Type.String(), standing: Type.String(), at: Type.String() }),
  ),
})
const workSchema = Type.Object({
  queue: queueSchema,
  counts: Type.Object(Object.fromEntries(queues.map((queue) => [queue, counted]))),
  items: Type.Array(workItemSchema),
  page: Type.Integer(),
  pages: Type.Integer(),
})
const asked = {
  queue: Type.Optional(Type.String({ title: '哪一栏', description: `${queues.join('、')}，默认mine` })),
  line: Type.Optional(Type.String({ title: '业务条线' })),
  organ: Type.Optional(Type.String({ title: '单位编号' })),
  page: Type.Optional(Type.String({ title: '页码', description: '从1起' })),
  limit: Type.Optional(Type.String({ title: '每页条数', description: '1至100，默认20' })),
}
const query = Type.Object(asked)

const isQueue = (text: string): text is Queue => queues.some((queue) => queue === text)
const within = (text: string, most: number) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most

/** @throws what it cannot read, field by field */
function readQuery(texts: Readonly<Record<string, unknown>>, ledgers: readonly Ledger[]): WorkQuery {
  const faults: Fault[] = []
  const said = (field: keyof typeof asked, fallback: string, reads: (text: string) => boolean, wanted: Sentence) => {
    const text = texts[field] ?? fallback
    if (typeof text === 'string' && (text === fallback || reads(text))) return text
    faults.push(fault(field, wanted))
    return fallback
  }
  const queue = said('queue', 'mine', isQueue, say('应选{queues}之一', { queues }))
  const line = said('line', '', (text) => lines.some((l) => l.code === text), say('没有这条业务条线'))
  const organ = said('organ', '', (text) => text.length <= 40 && !text.includes('\0'), say('单位编号至多四十个字'))
  const page = said('page', '1', (text) => within(text, 10_000), say('页码应为1至10000的整数'))
  const limit = said('limit', '20', (text) => within(text, 100), say('每页条数应在1至100之间'))
  const surplus = Object.keys(texts).filter((field) => !(field in asked))
  for (const field of surplus) faults.push(fault(field, say('没有这个筛选项')))
  if (faults.length > 0 || !isQueue(queue)) throw invalid(faults)
  const codes = line === '' ? null : new Set(lines.find((l) => l.code === line)?.ledgers.map((l) => l.shape.code))
  return {
    queue,
    ledgers: codes === null ? ledgers : ledgers.filter((l) => codes.has(l.shape.code)),
    organ: organ === '' ? undefined : organ,
    page: Number(page),
    limit: Number(limit),
  }
}

/** What is to be done, across every ledger, and how the year stands. */
export function workRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  app.get(
    '/api/work',
    {
      config: { acts: true },
      schema: {
        tags: ['工作台'],
        summary: '待办、已办、督办和即将到期',
        querystring: query,
        response: { 200: workSchema },
      },
      validatorCompiler: () => (value) => ({ value }),
    },
    (request) => {
      const asking = readQuery(request.query as Readonly<Record<string, unknown>>, ledgers)
      const said = purposeIn(request)
      return acting.act(cookieOf(request), (tx, actor) => workView(tx, asking, recordingOf(house, actor, said)))
    },
  )
  app.get(
    '/api/home/figures',
    {
      config: { acts: true },
      schema: { tags: ['工作台'], summary: '本年和上年的数字', response: { 200: homeFiguresSchema } },
    },
    (request) => acting.act(cookieOf(request), (tx, actor) => homeFigures(tx, recordingOf(house, actor))),
  )
}
