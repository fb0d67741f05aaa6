import { type TSchema, Type } from 'typebox'
import { anyPageSchema, day } from '../ledgers/schema.ts'

const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const count = nullable(Type.Number())
const standing = Type.Union([Type.Literal('counted'), Type.Literal('typed')])

export const editionSchema = Type.Object({
  edition: Type.Integer(),
  fixedAt: Type.String({ format: 'date-time' }),
  fixedBy: Type.String(),
})
const fixed = Type.Object({
  value: count,
  numerator: count,
  denominator: count,
  base: count,
  printed: Type.String(),
  definition: Type.String(),
  cutoff: day,
  standing,
  differs: Type.Boolean(),
})
const beside = Type.Object({
  label: Type.String(),
  definition: Type.String(),
  printed: Type.String(),
  value: count,
  numerator: count,
  denominator: count,
})
const figure = Type.Object({
  id: Type.String(),
  label: Type.String(),
  value: count,
  printed: Type.String(),
  unit: Type.String(),
  qualifier: Type.Union(['exact', 'over', 'rate', 'growth'].map((q) => Type.Literal(q))),
  numerator: count,
  denominator: count,
  standing,
  ledger: nullable(Type.String()),
  cutoff: day,
  base: count,
  lastYear: count,
  definition: Type.String(),
  source: nullable(Type.String()),
  author: nullable(Type.String()),
  beside: Type.Array(beside),
  fixed: nullable(fixed),
})
const piece = Type.Union([Type.String(), Type.Object({ figure: Type.String() })])
const part = Type.Object({
  heading: nullable(Type.String()),
  paragraphs: Type.Array(Type.Object({ lead: nullable(Type.String()), pieces: Type.Array(piece) })),
})
const check = Type.Object({
  id: Type.String(),
  identity: Type.String(),
  standing: Type.Union(['holds', 'fails', 'unjudged'].map((s) => Type.Literal(s))),
  detail: Type.String(),
})
export const reportSchema = Type.Object({
  year: Type.Integer(),
  title: Type.String(),
  parts: Type.Array(part),
  figures: Type.Array(figure),
  checks: Type.Array(check),
  edition: nullable(editionSchema),
})
/** The records behind a figure, of whichever ledger counts it. */
export const behindSchema = Type.Object({
  counted: Type.Number(),
  seen: Type.Integer(),
  ledger: nullable(Type.String()),
  query: nullable(Type.Record(Type.String(), Type.String())),
  page: nullable(anyPageSchema),
})
