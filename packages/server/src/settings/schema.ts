import { type TSchema, Type } from 'typebox'
import { day } from '../ledgers/schema.ts'

const nullable = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()])
const closed = { additionalProperties: false } as const
const text = (title: string, maxLength: number) => Type.String({ minLength: 1, maxLength, title })
const maybe = (title: string, maxLength: number) => Type.Optional(nullable(Type.String({ maxLength, title })))
const made = { by: Type.String(), at: Type.String(), reason: Type.String() }
const code = nullable(Type.String())

export const optionSetting = Type.Object({
  ledger: Type.String(),
  field: Type.String(),
  option: Type.String(),
  from: day,
  to: nullable(day),
  label: code,
  english: code,
  position: nullable(Type.Integer()),
  note: code,
  nationalCode: code,
  ...made,
})
const set = { from: text('起用日期', 10), reason: text('理由', 500) }
export const optionBody = Type.Object(
  {
    ledger: text('台账', 100),
    field: text('字段', 100),
    option: text('选项', 100),
    to: Type.Optional(nullable(text('最后选用日', 10))),
    label: maybe('叫法', 100),
    english: maybe('英文叫法', 100),
    position: Type.Optional(nullable(Type.Integer({ minimum: 0, maximum: 9_999, title: '次序' }))),
    note: maybe('说明', 500),
    nationalCode: maybe('国家标准代码', 40),
    ...set,
  },
  closed,
)

const edition = Type.Object({
  law: Type.String(),
  article: Type.String(),
  status: Type.String(),
  inForce: Type.String(),
  until: code,
  length: Type.String(),
  unit: Type.String(),
  onExpiry: Type.String(),
  setting: code,
})
const length = Type.Object({
  setting: Type.String(),
  from: day,
  unit: Type.String(),
  count: Type.Integer(),
  confirmedBy: Type.String(),
  confirmedOn: day,
  source: Type.String(),
  ...made,
})
export const statuteClock = Type.Object({
  id: Type.String(),
  label: Type.String(),
  law: Type.String(),
  editions: Type.Array(edition),
  set: Type.Array(length),
})
export const concern = Type.Object({ running: Type.Integer(), later: Type.Integer() })
export const lengthQuery = Type.Object({ setting: text('期限', 100), from: text('起用日期', 10) }, closed)
export const lengthBody = Type.Object(
  {
    setting: text('期限', 100),
    unit: Type.Union((['workingDay', 'day', 'hour', 'month', 'year'] as const).map((unit) => Type.Literal(unit))),
    count: Type.Integer({ minimum: 0, maximum: 36_500, title: '长度' }),
    confirmedBy: text('确认人', 100),
    confirmedOn: text('确认日期', 10),
    source: text('依据', 500),
    ...set,
  },
  closed,
)

const gap = Type.Object({ n: Type.Integer(), printed: code, reason: code })
export const seriesView = Type.Object({
  series: Type.String(),
  usedBy: Type.Array(Type.Object({ ledger: Type.String(), document: code, field: code })),
  template: Type.String(),
  templates: Type.Array(Type.Object({ from: day, template: Type.String(), ...made })),
  years: Type.Array(
    Type.Object({
      year: Type.Integer(),
      last: Type.Integer(),
      issued: Type.Integer(),
      voided: Type.Integer(),
      missing: Type.Integer(),
      gaps: Type.Array(gap),
      next: Type.String(),
    }),
  ),
})
export const seriesBody = Type.Object({ series: text('编号系列', 100), template: text('编号样式', 60), ...set }, closed)
