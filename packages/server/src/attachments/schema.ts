import type { Ledger } from '@fazhi/ledger'
import { type TSchema, Type } from 'typebox'

const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()])

export const attachmentSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  material: nullable(Type.String()),
  medium: Type.String(),
  isShown: Type.Boolean(),
  bytes: Type.Integer(),
  pages: nullable(Type.Integer()),
  digest: Type.String({ description: 'SHA-256' }),
  addedAt: Type.String(),
  addedBy: Type.String(),
  removed: nullable(Type.Object({ at: Type.String(), by: Type.String(), reason: Type.String() })),
})
export const attachmentsSchema = Type.Object({
  items: Type.Array(attachmentSchema),
  mayChange: Type.Boolean(),
  most: Type.Integer({ description: '每个文件最多的字节数' }),
})
export const removalSchema = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 500, title: '移除的理由' }) },
  { additionalProperties: false },
)
export const uploadQuery = ({ materials = {} }: Ledger) =>
  Type.Object({
    name: Type.String({ minLength: 1, maxLength: 400, title: '文件名' }),
    material: Type.Optional(
      Object.keys(materials).length === 0
        ? Type.String({ title: '材料的种类' })
        : Type.Union(
            Object.entries(materials).map(([word, title]) => Type.Literal(word, { title })),
            { title: '材料的种类' },
          ),
    ),
  })
export const bytesType = 'application/octet-stream'
const bytes = Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' })
/** The body of an upload is the file itself. */
export const uploadBody = { content: { [bytesType]: { schema: bytes } } }
/** A file is answered under its own type. */
export const fileAnswer = (types: readonly string[]) => ({
  200: { description: '文件', content: Object.fromEntries(types.map((type) => [type, { schema: bytes }])) },
})
