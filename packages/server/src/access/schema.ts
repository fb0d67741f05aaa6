import { type TSchema, Type } from 'typebox'
import { day } from '../ledgers/schema.ts'

const unit = Type.Object({ id: Type.String(), name: Type.String() })
const nullable = (of: TSchema) => Type.Union([of, Type.Null()])
const way = { scope: Type.String(), by: Type.String(), moves: Type.Array(Type.String()) }
const post = { post: Type.String(), postLabel: Type.String() }

export const accessView = Type.Object({
  ledger: Type.String(),
  record: Type.String(),
  person: Type.String(),
  isDisabled: Type.Boolean(),
  sees: Type.Boolean(),
  owner: Type.Array(unit),
  parties: Type.Array(unit),
  isAssigned: Type.Boolean(),
  seats: Type.Array(
    Type.Object({
      ...post,
      organ: Type.String(),
      organName: Type.String(),
      from: day,
      to: nullable(day),
      isInForce: Type.Boolean(),
      sees: Type.Boolean(),
      ways: Type.Array(Type.Object({ ...way, holds: Type.Boolean() })),
    }),
  ),
})
export const readersSchema = Type.Object({
  items: Type.Array(
    Type.Object({
      ...way,
      ...post,
      units: nullable(Type.Array(unit)),
      people: Type.Integer(),
      masked: Type.Array(Type.String()),
    }),
  ),
})
const text = (title: string, maxLength: number) => Type.String({ minLength: 1, maxLength, title })
export const accessQuery = Type.Object(
  {
    account: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', title: '账号' }),
    ledger: text('台账', 100),
    record: text('记录的编号', 100),
  },
  { additionalProperties: false },
)
