import { plainDate } from '@fazhi/law'
import { figuresOf } from './engine/figures.ts'
import { intakeFields } from './engine/intake.ts'
import { isFinal, openStates } from './engine/open.ts'
import { cutOff } from './filter.ts'
import type { Ledger } from './ledger.ts'
import type { Move } from './move.ts'
import type { Period } from './period.ts'
import { findField } from './query.ts'

/** What the compiler cannot see of a ledger; empty where it conforms. `all` are those a reference may point to. */
export const faultsOf = (ledger: Ledger, all: readonly Ledger[]): readonly string[] =>
  rules.flatMap((rule) => rule(ledger, all)).map((fault) => `${ledger.shape.code}：${fault}`)

type Check = (ledger: Ledger, all: readonly Ledger[]) => readonly string[]

const mostColumns = 8
const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
/** What every record has beside its fields. */
const ownColumns = new Set(['id', 'state', 'organ', 'createdOn', 'version', 'regionCode'])

const isObtainedBy = ({ asks = [], offers = [], sets = {}, fills = {}, stamps, draws }: Move) =>
  new Set([...asks, ...offers, ...Object.keys(sets), ...Object.keys(fills), stamps, draws])

const checkCode: Check = ({ shape: { code } }, all) => [
  ...(snakeCase.test(code) ? [] : [`代码“${code}”应以小写字母、数字和下划线写成`]),
  ...(all.filter((other) => other.shape.code === code).length > 1 ? [`代码“${code}”与另一台账重复`] : []),
]

const checkFields: Check = (ledger) => {
  const [intake, moves] = [new Set(intakeFields(ledger)), Object.values(ledger.moves).map(isObtainedBy)]
  return Object.entries(ledger.shape.fields).flatMap(([name, field]) => {
    const later = name in (ledger.derives ?? {}) || moves.some((obtained) => obtained.has(name))
    return [
      ...(ownColumns.has(name) ? [`字段“${name}”与每条记录都有的列同名`] : []),
      ...(intake.has(name) || later ? [] : [`字段“${name}”没有一个环节填写`]),
      ...(later && !field.optional && field.kind !== 'number' ? [`字段“${name}”到后续环节才填写，应当可以为空`] : []),
    ]
  })
}

const checkStart: Check = (ledger) => {
  const start = ledger.shape.fields[ledger.start]
  const given = start?.kind === 'date' && !start.optional && intakeFields(ledger).includes(ledger.start)
  return given ? [] : [`起始日期“${ledger.start}”应当是收件时必填的日期`]
}

const checkReferences: Check = ({ shape }, all) =>
  Object.entries(shape.fields).flatMap(([name, { kind, to }]) =>
    kind !== 'reference' || all.some((other) => other.shape.code === to)
      ? []
      : [`字段“${name}”指向的台账“${to}”不存在`],
  )

/** The states that can follow from these, by moves that do not stop it. */
function statesFrom(ledger: Ledger, starts: Iterable<string>, isStopped: (move: string) => boolean = () => false) {
  const reached = new Set(starts)
  for (const state of reached)
    for (const [name, move] of Object.entries(ledger.moves))
      if (move.from.includes(state) && !isStopped(name)) reached.add(move.to)
  return reached
}

const checkStates: Check = (ledger) => {
  const reached = statesFrom(ledger, [ledger.initial])
  return Object.keys(ledger.shape.states).flatMap((state) => [
    ...(reached.has(state) ? [] : [`状态“${state}”无法到达`]),
    ...([...statesFrom(ledger, [state])].some((s) => isFinal(ledger, s)) ? [] : [`状态“${state}”没有办结的出路`]),
  ])
}

/** Every state in which a period may be running. */
function statesOf(ledger: Ledger, { from, until, lapse }: Period): readonly string[] {
  const starts = Object.values(ledger.moves).flatMap((move) => (isObtainedBy(move).has(from) ? [move.to] : []))
  if (intakeFields(ledger).includes(from)) starts.push(ledger.initial)
  const running = statesFrom(ledger, starts, (move) => until.includes(move) || move === lapse)
  return [...running].filter((state) => !isFinal(ledger, state))
}

const checkPeriods: Check = (ledger) =>
  Object.entries(ledger.periods).flatMap(([name, period]) => {
    const { lapse, pausedIn = [], extendedBy, clock, from } = period
    const running = statesOf(ledger, period)
    const move = lapse === undefined ? undefined : ledger.moves[lapse]
    const stuck = move ? running.filter((s) => !pausedIn.includes(s) && !move.from.includes(s)) : []
    const isFixed = typeof clock !== 'function' && clock.editions.every((edition) => edition.extension === undefined)
    return [
      ...(running.length > 0 ? [] : [`期限“${name}”的起算字段“${from}”没有一个环节填写，或者填写时已经办结`]),
      ...stuck.map((state) => `期限“${name}”可能在状态“${state}”届满，而“${lapse}”不能在该状态发生`),
      ...(extendedBy !== undefined && isFixed ? [`期限“${name}”的时限依法不得延长，不应有“${extendedBy}”`] : []),
    ]
  })

const checkMovesByLaw: Check = ({ moves, periods }) => {
  const lapses = new Set(Object.values(periods).map((period) => period.lapse))
  return Object.entries(moves).flatMap(([name, { byLaw }]) =>
    byLaw && !lapses.has(name) ? [`依法发生的环节“${name}”不是任何期限届满的效果`] : [],
  )
}

const checkConsults: Check = ({ shape, moves }) =>
  Object.entries(moves).flatMap(([name, { consults = [] }]) =>
    consults
      .filter((field) => shape.fields[field]?.kind !== 'reference')
      .map((field) => `环节“${name}”查看的“${field}”不是引用`),
  )

const checkColumns: Check = (ledger) => {
  const missing = (names: readonly string[]) => names.filter((name) => findField(ledger, name) === undefined)
  return [
    ...(ledger.list.length > mostColumns ? [`列表有${ledger.list.length}列，最多${mostColumns}列`] : []),
    ...missing(ledger.list).map((name) => `列表的“${name}”不是本台账的字段`),
    ...missing(ledger.filters).map((name) => `筛选的“${name}”不是本台账的字段`),
  ]
}

const supervisable: ReadonlySet<string> = new Set(['own', 'subtree', 'region'])
const checkAccess: Check = ({ access, moves }) => {
  const posts = access.grants.map((grant) => grant.post.code)
  const scopes = new Set<string>(access.grants.flatMap(({ see, move = {} }) => [see, ...Object.keys(move)]))
  const granted = access.grants.flatMap((grant) => Object.values(grant.move ?? {}))
  const mayBeMade = (name: string) => granted.some((names) => names === 'all' || names.includes(name))
  return [
    ...posts.filter((post, i) => posts.indexOf(post) !== i).map((post) => `岗位“${post}”授权了两次`),
    ...(access.sensitivity === 'restricted' && access.published !== undefined ? ['限制知悉的台账不得公开'] : []),
    ...(scopes.has('party') && !access.parties?.length ? ['授权给当事单位，却没有说哪个字段是当事单位'] : []),
    ...(scopes.has('assigned') && !access.assignees?.length ? ['授权给承办人，却没有说哪个字段是承办人'] : []),
    ...access.grants.flatMap(({ post, see, supervises }) =>
      supervises && !supervisable.has(see) ? [`岗位“${post.code}”督办，却看不到下属单位的记录`] : [],
    ),
    ...Object.entries(moves).flatMap(([name, move]) =>
      move.byLaw || mayBeMade(name) ? [] : [`环节“${name}”没有一个岗位可以办理`],
    ),
  ]
}

/** A day that moves on by itself would make a released record vanish without a word. */
const staysFixed = (test: unknown) => !JSON.stringify(test ?? null).includes(JSON.stringify(cutOff))
const checkPublished: Check = (ledger) => {
  const { published, grants } = ledger.access
  const publishing = grants.filter((g) => g.publish !== undefined)
  if (published === undefined) return publishing.map((g) => `岗位“${g.post.code}”可以公开，台账却没有说公开什么`)
  const { fields, where, letters } = published
  return [
    ...(publishing.length > 0 ? [] : ['没有一个岗位可以公开记录']),
    ...(fields.length > 0 ? [] : ['没有说公开哪些字段']),
    ...fields.flatMap((name) => (findField(ledger, name) === undefined ? [`公开的“${name}”不是本台账的字段`] : [])),
    ...Object.entries(where).flatMap(([name, test]) => (staysFixed(test) ? [] : [`公开的条件“${name}”随日期变动`])),
    ...(letters === undefined ||
    grants.some((g) => g.post.code === letters.code && g.see !== 'reportOnly' && g.see !== 'public')
      ? []
      : [`公众来信由岗位“${letters.code}”办理，它却看不到记录`]),
  ]
}

const checkDocuments: Check = ({ documents, shape }) =>
  Object.entries(documents).flatMap(([name, { when }]) =>
    when.flatMap((state) => (Object.hasOwn(shape.states, state) ? [] : [`文书“${name}”写明的状态“${state}”不存在`])),
  )

const checkDuplicates: Check = (ledger) => {
  const atIntake = intakeFields(ledger)
  return (ledger.duplicates ?? []).flatMap((name) =>
    atIntake.includes(name) ? [] : [`查重的“${name}”不是登记时填写的字段`],
  )
}

const checkRests: Check = (ledger) =>
  (ledger.rests ?? []).flatMap((state) =>
    openStates(ledger).includes(state) ? [] : [`存续的状态“${state}”不存在，或者已经没有出路`],
  )

const anyDay = plainDate('2024-12-31')
const checkFigures: Check = (ledger) =>
  Object.entries(figuresOf(ledger, [], { from: anyDay, to: anyDay, cutOff: anyDay })).flatMap(([name, { value }]) =>
    value === (ledger.figures[name]?.kind === 'rate' ? null : 0) ? [] : [`数字“${name}”在没有记录时应当为零或者为空`],
  )

const rules: readonly Check[] = [
  checkCode,
  checkFields,
  checkStart,
  checkReferences,
  checkStates,
  checkPeriods,
  checkMovesByLaw,
  checkConsults,
  checkColumns,
  checkAccess,
  checkDuplicates,
  checkRests,
  checkPublished,
  checkDocuments,
  checkFigures,
]
