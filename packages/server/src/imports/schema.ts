import { mostRowsAtOnce } from '@fazhi/ledger'
import { type TSchema, Type } from 'typebox'

const count = Type.Integer({ minimum: 0 })
const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])
const fault = Type.Object({
  row: Type.Integer({ description: 'Excel中的行号' }),
  column: Type.String({ description: '列号，例如C' }),
  heading: Type.String(),
  message: Type.String(),
  remedy: Type.String(),
})
const texts = Type.Array(Type.String())
const stateOf = ['checking', 'checked', 'refused', 'committing', 'committed', 'undoing', 'undone'] as const
const mode = Type.Union([Type.Literal('file', { title: '整份文件' }), Type.Literal('row', { title: '逐行' })])

export const importSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    ledger: Type.String(),
    fileName: Type.String(),
    digest: Type.String({ description: '文件的SHA-256' }),
    size: count,
    state: Type.Union(stateOf.map((s) => Type.Literal(s))),
    mode: nullable(mode),
    rows: count,
    done: count,
    faulty: count,
    taken: count,
    madeAt: Type.String(),
    changedAt: Type.String(),
    message: nullable(Type.String()),
    notes: nullable(Type.Object({ sheet: Type.String(), passedOver: texts, unknown: texts })),
    faults: Type.Array(fault),
    kept: Type.Boolean({ description: '文件还在，可以下载标明错误的工作簿' }),
  },
  { title: '一次导入' },
)
export const importsSchema = Type.Array(importSchema)
export const commitSchema = Type.Object(
  {
    digest: Type.String({ pattern: '^[0-9a-f]{64}$', description: '核对过的那份文件的SHA-256' }),
    mode: Type.Union(mode.anyOf, {
      description: `整份文件（至多${mostRowsAtOnce}行，有一行不对就都不导入），或者逐行`,
    }),
  },
  { additionalProperties: false },
)
export const undoSchema = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 200, title: '撤销的理由' }) },
  { additionalProperties: false },
)

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const xlsxType = xlsx
const binary = Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' })
export const workbookAnswer = { 200: { description: '工作簿', content: { [xlsx]: { schema: binary } } } }
export const workbookBody = { content: { [xlsx]: { schema: binary } } }
export const eventsAnswer = {
  200: {
    description: '进度：每有变化一条，数据是这次导入',
    content: { 'text/event-stream': { schema: Type.Unsafe<string>({ type: 'string' }) } },
  },
}
