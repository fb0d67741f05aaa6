import { Type } from 'typebox'
import { day } from '../../ledgers/schema.ts'

const text = Type.String()
const texts = Type.Array(text)
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])

export const boardQuery = Type.Object({
  year: Type.Optional(Type.String({ title: '计划年度' })),
  departments: Type.Optional(Type.String({ title: '一次上门至多几个部门' })),
  weekly: Type.Optional(Type.String({ title: '一个部门一周至多几次上门' })),
  page: Type.Optional(Type.String({ title: '页码' })),
})
const check = Type.Object({
  id: text,
  line: text,
  department: text,
  family: text,
  windowFrom: day,
  windowTo: day,
  state: text,
  alone: orNull(text),
  visit: orNull(text),
})
const visit = Type.Object({
  id: text,
  weekOf: day,
  visitOn: orNull(day),
  windowFrom: day,
  windowTo: day,
  state: text,
  departments: texts,
})
const conflict = Type.Object({
  kind: text,
  departments: texts,
  checks: texts,
  sameFamily: Type.Boolean(),
  reason: text,
  basis: Type.Object({ law: text, article: text }),
})
const proposal = Type.Object({ checks: texts, departments: texts, windowFrom: day, windowTo: day, weekOf: day })
export const boardSchema = Type.Object({
  year: Type.Integer(),
  limits: Type.Object({ departments: Type.Integer(), weekly: orNull(Type.Integer()) }),
  totals: Type.Object({
    enterprises: Type.Integer(),
    checks: Type.Integer(),
    conflicts: Type.Integer(),
    planned: Type.Integer(),
    proposed: Type.Integer(),
    lowerBound: Type.Integer(),
    isFewest: Type.Boolean(),
  }),
  rows: Type.Array(
    Type.Object({
      enterprise: Type.Object({ id: text, name: text }),
      checks: Type.Array(check),
      visits: Type.Array(visit),
      conflicts: Type.Array(conflict),
      proposals: Type.Array(proposal),
    }),
  ),
  page: Type.Integer(),
  pages: Type.Integer(),
  lines: Type.Array(Type.Object({ lines: texts, shared: Type.Integer() })),
  names: Type.Record(text, text),
})

/** What is accepted of a proposal: which objects are visited together, and when. */
export const acceptedSchema = Type.Object(
  {
    targets: Type.Array(Type.String({ format: 'uuid', title: '并入的检查对象', description: 'inspection_target' }), {
      minItems: 2,
      maxItems: 40,
    }),
    weekOf: Type.String({ format: 'date', title: '拟上门的一周，以星期一写明' }),
    lead: Type.Optional(Type.String({ title: '牵头部门，不写的为第一项的部门', description: '单位编号' })),
  },
  { additionalProperties: false },
)
