import { questionKinds, tieRules } from '@fazhi/lines/enforcement/vocabulary'
import { type TSchema, Type } from 'typebox'

const moment = Type.String({ format: 'date-time' })
const perhaps = (schema: TSchema) => Type.Union([schema, Type.Null()])
const told = (options: Readonly<Record<string, string>>) =>
  Object.entries(options)
    .map(([k, v]) => `${k} ${v}`)
    .join('，')

export const paperSchema = Type.Object({
  title: Type.String({ title: '名称' }),
  opensAt: moment,
  closesAt: moment,
  minutes: Type.Integer({ title: '答题分钟数' }),
  tieRule: Type.String({ title: '同分的规则', description: told(tieRules) }),
  teams: Type.Integer({ title: '队伍数' }),
  members: Type.Integer({ title: '每队人数' }),
  questions: Type.Array(Type.String({ format: 'uuid' }), { title: '试题' }),
})
export const choiceSchema = Type.Object({
  choice: Type.String({ title: '答案', description: '选项的字母，多选按字母顺序，空的为不选' }),
})
export const savedSchema = Type.Object({ n: Type.Integer(), choice: Type.String(), savedAt: moment })
export const examinationsSchema = Type.Array(
  Type.Object({
    paper: Type.String({ format: 'uuid' }),
    title: Type.String(),
    opensAt: moment,
    closesAt: moment,
    minutes: Type.Integer(),
    standing: Type.String({ description: 'upcoming，open，sitting，finished，missed，closed' }),
  }),
)
export const sittingSchema = Type.Object({
  paper: Type.String({ format: 'uuid' }),
  title: Type.String(),
  startedAt: moment,
  deadline: moment,
  now: moment,
  finishedAt: perhaps(moment),
  isOver: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      n: Type.Integer(),
      kind: Type.String({ description: told(questionKinds) }),
      stem: Type.String(),
      options: Type.Array(Type.String()),
      points: Type.Integer(),
    }),
  ),
  answers: Type.Record(Type.String(), Type.String()),
  keys: Type.Array(
    Type.Object({ n: Type.Integer(), answer: Type.String(), law: Type.String(), article: Type.String() }),
    { description: '评分以后才有' },
  ),
})
const placeSchema = Type.Object({
  officer: Type.String({ format: 'uuid' }),
  name: Type.String(),
  unit: Type.String(),
  place: Type.Integer(),
  score: Type.Integer(),
  seconds: Type.Integer(),
})
export const resultsSchema = Type.Object({
  paper: Type.String({ format: 'uuid' }),
  title: Type.String(),
  fullMarks: Type.Integer(),
  closesAt: moment,
  closedAt: perhaps(moment),
  sat: Type.Integer(),
  finished: Type.Integer(),
  ranking: Type.Array(placeSchema),
  teams: Type.Array(Type.Object({ name: Type.String(), members: Type.Array(placeSchema) })),
  undecided: Type.Array(placeSchema),
  items: Type.Array(
    Type.Object({
      n: Type.Integer(),
      right: Type.Integer(),
      answered: Type.Integer(),
      difficulty: perhaps(Type.Number()),
      discrimination: perhaps(Type.Number()),
      stem: Type.String(),
      answer: Type.String(),
    }),
  ),
})
export const coverageQuery = Type.Object({ year: Type.Optional(Type.String()) })
export const coverageSchema = Type.Object({
  year: Type.Integer(),
  trained: Type.Integer(),
  certified: Type.Integer(),
  wanted: perhaps(Type.Integer()),
  reached: Type.Integer(),
  short: Type.Array(
    Type.Object({
      officer: Type.String({ format: 'uuid' }),
      name: Type.String(),
      unit: Type.String(),
      hours: Type.Integer(),
    }),
  ),
})
