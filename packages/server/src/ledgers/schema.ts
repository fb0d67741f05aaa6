import { type Field, type FieldKind, intakeFields, type Ledger, type Move } from '@fazhi/ledger'
import { type TSchema, Type } from 'typebox'

/** How each kind of field travels; the words the server checks them with are the kit's own `decode`. */
const kinds = {
  text: (f) => Type.String({ minLength: 1, maxLength: 20_000, title: f.label }),
  person: (f) => Type.String({ minLength: 1, maxLength: 200, title: f.label }),
  number: (f) => Type.String({ maxLength: 100, title: f.label, readOnly: true }),
  date: (f) => Type.String({ format: 'date', title: f.label }),
  year: (f) => Type.Integer({ minimum: 1949, maximum: 2200, title: f.label }),
  quantity: (f) => Type.Integer({ minimum: 0, title: f.label, description: f.unit ?? '' }),
  money: (f) => Type.Integer({ minimum: 0, title: f.label, description: '分' }),
  choice: (f) =>
    Type.Union(
      Object.entries(f.options ?? {}).map(([value, title]) => Type.Literal(value, { title })),
      { title: f.label },
    ),
  organ: (f) => Type.String({ maxLength: 40, title: f.label, description: '单位编号' }),
  account: (f) => Type.String({ format: 'uuid', title: f.label }),
  reference: (f) => Type.String({ format: 'uuid', title: f.label, description: f.to ?? '' }),
} as const satisfies Record<FieldKind, (field: Field) => TSchema>

const schemaOf = (field: Field): TSchema => kinds[field.kind](field)
const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const pick = (ledger: Ledger, names: readonly string[], wrap: (schema: TSchema, field: Field) => TSchema) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = ledger.shape.fields[name]
      return field ? [[name, wrap(schemaOf(field), field)]] : []
    }),
  )

export const day = Type.String({ format: 'date' })
const issuedView = Type.Object({
  id: Type.String(),
  number: Type.String(),
  on: day,
  digest: nullable(Type.String()),
  corrects: nullable(Type.String()),
})
const documentView = Type.Object({
  name: Type.String(),
  issued: Type.Array(issuedView),
  issuable: Type.Boolean(),
  correctable: Type.Boolean(),
  partyCopy: Type.Boolean(),
})
const citation = Type.Object({ law: Type.String(), article: Type.String() })
const fault = Type.Object({ field: Type.String(), message: Type.String() })
export const problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    article: Type.Optional(citation),
    faults: Type.Optional(Type.Array(fault)),
    incident: Type.Optional(Type.String()),
  },
  { title: 'Problem', description: 'RFC 9457；依法不能办理的带有条文' },
)

/** A record as it is read: any value may be masked, and so be a text. */
export const rowSchema = (ledger: Ledger) =>
  Type.Object(
    {
      id: Type.String({ format: 'uuid' }),
      state: Type.Union(Object.entries(ledger.shape.states).map(([s, title]) => Type.Literal(s, { title }))),
      organ: Type.String(),
      createdOn: day,
      ...pick(ledger, Object.keys(ledger.shape.fields), (s) => nullable(s)),
    },
    { title: ledger.shape.label },
  )
export const draftSchema = (ledger: Ledger) =>
  Type.Object(
    pick(ledger, intakeFields(ledger), (s, f) => (f.optional ? Type.Optional(nullable(s)) : s)),
    { title: `${ledger.shape.label}·登记`, additionalProperties: false },
  )
export const moveSchema = (ledger: Ledger, move: Move) =>
  Type.Object(
    {
      on: Type.Optional(Type.String({ format: 'date', title: '办理日期', description: '法律上的日期，默认今天' })),
      ...(move.approval
        ? { approvedBy: Type.String({ format: 'uuid', title: `批准人（${move.approval.label}）` }) }
        : {}),
      ...pick(ledger, move.asks ?? [], (s) => s),
      ...pick(ledger, move.offers ?? [], (s) => Type.Optional(nullable(s))),
    },
    { title: `${ledger.shape.label}·${move.label}`, additionalProperties: false },
  )
export const correctionSchema = (ledger: Ledger) =>
  Type.Object(
    {
      reason: Type.String({ minLength: 2, title: '更正理由' }),
      values: Type.Object(
        pick(ledger, Object.keys(ledger.shape.fields), (s) => Type.Optional(s)),
        { additionalProperties: false },
      ),
    },
    { title: `${ledger.shape.label}·更正`, additionalProperties: false },
  )

const step = Type.Object({ text: Type.String(), basis: Type.Optional(citation) })
export const light = Type.Union(['green', 'amber', 'red', 'grey'].map((l) => Type.Literal(l)))
const standing = Type.Union(['running', 'paused', 'met', 'late', 'lapsed', 'ended'].map((s) => Type.Literal(s)))
const names = Type.Record(Type.String(), Type.String())
export const reckoningSchema = Type.Object({
  clock: Type.String(),
  due: Type.String(),
  dueOn: day,
  unit: Type.String(),
  basis: citation,
  provisional: Type.Boolean(),
  onExpiry: Type.String(),
  effectOn: day,
  steps: Type.Array(step),
})
const clockView = Type.Object({
  period: Type.String(),
  label: Type.String(),
  clock: Type.String(),
  standing,
  light: nullable(light),
  from: day,
  due: nullable(Type.String()),
  endedOn: nullable(day),
  basis: citation,
  provisional: Type.Boolean(),
  steps: Type.Array(step),
})
const refusal = Type.Object({ reason: Type.String(), basis: citation })

export const recordSchema = (ledger: Ledger) =>
  Type.Object({
    row: rowSchema(ledger),
    version: Type.Integer(),
    clocks: Type.Array(clockView),
    offers: Type.Array(Type.Object({ move: Type.String(), refusal: nullable(refusal) })),
    correctable: Type.Array(Type.String()),
    documents: Type.Array(documentView),
    names,
  })
const pageOf = (row: TSchema) =>
  Type.Object({
    items: Type.Array(
      Type.Object({ row, due: nullable(Type.Object({ label: Type.String(), due: nullable(day), light })) }),
    ),
    total: nullable(Type.Object({ count: Type.Integer(), exact: Type.Boolean() })),
    after: nullable(Type.String()),
    before: nullable(Type.String()),
    names,
  })
export const pageSchema = (ledger: Ledger) => pageOf(rowSchema(ledger))
const values = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()]))
/** A page of whichever ledger. */
export const anyPageSchema = pageOf(values)
export const historySchema = Type.Array(
  Type.Object({
    id: Type.String(),
    kind: Type.String(),
    name: nullable(Type.String()),
    on: day,
    recordedAt: Type.String(),
    state: Type.String(),
    before: values,
    after: values,
    basis: nullable(citation),
    reason: nullable(Type.String()),
    by: Type.String(),
    post: Type.String(),
    approvedBy: nullable(Type.String()),
  }),
)
export const previewSchema = Type.Object({
  state: Type.String(),
  draws: nullable(Type.String()),
  ends: Type.Array(clockView),
  runs: Type.Array(clockView),
  opens: Type.Array(Type.String()),
  documents: Type.Array(Type.String()),
})
export const paperSchema = Type.Object({
  name: Type.String(),
  title: Type.String(),
  parts: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      text: Type.String(),
      proposed: Type.String(),
      outdated: Type.Boolean(),
      withheld: Type.Boolean(),
    }),
  ),
  version: Type.Integer(),
  saved: nullable(Type.Object({ by: Type.String(), at: Type.String() })),
  pages: Type.Array(Type.String({ description: '每页一幅SVG' })),
  editable: Type.Boolean(),
  document: documentView,
})
export const wordingSchema = Type.Object(
  {
    parts: Type.Optional(Type.Record(Type.String(), Type.String(), { description: '各可改写段落的文字' })),
    withheld: Type.Optional(Type.Array(Type.String(), { description: '当事人查阅本中不提供的段落' })),
  },
  { additionalProperties: false },
)
export const issueSchema = Type.Object(
  {
    draft: Type.Optional(Type.Integer({ minimum: 0, description: '看过的草稿的版本，没有草稿的写0' })),
    reason: Type.Optional(Type.String({ description: '制发更正件的理由；写明的，以原文号制发更正件' })),
  },
  { additionalProperties: false },
)
export const printSchema = Type.Object(
  {
    ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 100, description: '记录' }),
    document: Type.String({ description: '文书' }),
    party: Type.Optional(Type.Boolean({ description: '当事人查阅本' })),
  },
  { additionalProperties: false },
)
export const figuresSchema = Type.Array(
  Type.Object({
    name: Type.String(),
    value: nullable(Type.Number()),
    numerator: Type.Integer(),
    denominator: nullable(Type.Integer()),
    lastYear: nullable(Type.Number()),
  }),
)
export const monthsQuery = Type.Object({
  year: Type.Optional(Type.String()),
  by: Type.Optional(Type.String({ description: '再按它分列的选项' })),
})
export const monthsSchema = Type.Array(
  Type.Object({
    month: Type.Integer({ minimum: 1, maximum: 12 }),
    by: nullable(Type.String()),
    values: Type.Record(Type.String(), Type.Integer()),
  }),
)
/** The parameters of a list beside the ledger's own fields. */
export const listingQuery = {
  sort: Type.Optional(Type.String({ description: '排序的字段，前面加“-”为倒序' })),
  limit: Type.Optional(Type.String({ description: '每页条数，1至200，默认20' })),
  after: Type.Optional(Type.String()),
  before: Type.Optional(Type.String()),
  page: Type.Optional(Type.String({ description: '页码，从1起' })),
  total: Type.Optional(Type.String({ description: 'exact、bounded（至多数到一万）或者none，默认bounded' })),
}
const factQuery = (ledger: Ledger) =>
  Object.fromEntries(
    ['state', 'organ', 'createdOn', ...Object.keys(ledger.shape.fields)].map((name) => [
      name,
      Type.Optional(Type.String({ title: ledger.shape.fields[name]?.label ?? name })),
    ]),
  )
export const querySchema = (ledger: Ledger) => Type.Object({ ...factQuery(ledger), ...listingQuery })
export const statesQuery = (ledger: Ledger) => Type.Object(factQuery(ledger))
export const relatedSchema = Type.Array(
  Type.Object({
    ledger: Type.String(),
    field: Type.String(),
    items: Type.Array(Type.Object({ id: Type.String({ format: 'uuid' }), title: Type.String(), state: Type.String() })),
    total: Type.Integer(),
  }),
)
const lights = Type.Object({ red: Type.Integer(), amber: Type.Integer(), green: Type.Integer(), grey: Type.Integer() })
export const homeSchema = Type.Object({
  lights,
  items: Type.Array(
    Type.Object({
      ledger: Type.String(),
      record: Type.String({ format: 'uuid' }),
      title: Type.String(),
      state: Type.String(),
      label: Type.String(),
      due: nullable(day),
      light,
    }),
  ),
})
export const homeFiguresSchema = Type.Array(
  Type.Object({ ledger: Type.String(), year: Type.Integer(), figures: figuresSchema }),
)
export const calendarSchema = Type.Array(
  Type.Object({
    on: day,
    kind: Type.Union([Type.Literal('event'), Type.Literal('due')]),
    label: Type.String(),
    ledger: Type.String(),
    record: Type.String({ format: 'uuid' }),
    title: Type.String(),
    state: Type.String(),
  }),
)
