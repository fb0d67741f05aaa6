/** The text of a ledger as large as real ones: 25 fields, 9 moves, 3 periods, 5 figures; and four uses of it. */
export function ledgerText(n: number): string {
  const times = <T>(count: number, of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i))
  const fields = [
    ...times(4, (i) => `day${i}On: date('第${i}日'),`),
    ...times(4, (i) => `later${i}On: optional(date('后${i}日')),`),
    ...times(4, (i) => `kind${i}: optional(choice('类${i}', { a: '甲', b: '乙', c: '丙', d: '丁' })),`),
    ...times(4, (i) => `count${i}: optional(quantity('数${i}', '件')),`),
    ...times(4, (i) => `words${i}: optional(text('话${i}')),`),
    `who: personal(person('谁')), unit: organ('单位'), handler: optional(account('承办人')),`,
    `other: optional(ref('另案', 'folly_${n}')), no: number('号', '{n}号'),`,
  ]
  const moves = [
    `accept: { label: '收', from: ['s0'], to: 's1', basis: law.article('1'), stamps: 'later0On', asks: ['kind0', 'handler'], draws: 'no' },`,
    ...times(
      6,
      (i) =>
        `go${i}: { label: '走', from: ['s1', 's2'], to: 's${1 + (i % 2)}', asks: ['words${i % 4}', 'count${i % 4}'], offers: ['kind${i % 4}'], refuse: refuseMany },`,
    ),
    `close: { label: '结', from: ['s1', 's2'], to: 's3', basis: law.article('2'), stamps: 'later1On', asks: ['kind1'] },`,
    `lapse: { label: '视为结', byLaw: true, from: ['s0', 's1', 's2'], to: 's3', basis: law.article('3'), stamps: 'later1On', sets: { kind1: 'a' } },`,
  ]
  const periods = times(
    3,
    (i) =>
      `p${i}: { label: '期', clock: ${i === 0 ? 'clockOf' : 'deeming'}, from: 'day${i}On', until: ['close'], pausedIn: ['s2'], lapse: 'lapse' },`,
  )
  const worded = `label: '数', unit: '件', definition: '数一数'`
  const figures = [
    `counted: { kind: 'count', ${worded}, on: 'day0On', where: { state: not('s0'), kind0: ['a', 'b'] } },`,
    `distinct: { kind: 'distinct', ${worded}, on: 'day1On', of: 'unit', where: { count0: { from: 3 } } },`,
    `summed: { kind: 'sum', ${worded}, on: 'day2On', of: 'count1', where: { words0: has('月') } },`,
    `rate: { kind: 'rate', ${worded}, on: 'later0On', where: { kind1: present }, part: { later1On: { to: cutOff } } },`,
    `stock: { kind: 'stock', ${worded}, from: 'later0On', until: 'later1On', where: { kind2: not('c'), other: empty } },`,
  ]
  return `import { days, type PlainDate, refused, setting, statute } from '@fazhi/law'
import { account, choice, cutOff, type Draft, date, empty, type FigureName, type Filter, has, ledger, type MoveInput, not, number, optional, organ, type OrganId, person, personal, present, quantity, type RecordOf, ref, type Row, shape, text } from '@fazhi/ledger'
const law = statute('第${n}法')
const deeming = law.clock('folly.${n}', '期限', { article: '1', startsAt: ['x'], length: setting('folly.${n}', days(1)), onExpiry: 'close', inForce: '2020-01-01', status: 'U' })
const follyShape = shape({
  code: 'folly_${n}', label: '第${n}台账',
  fields: { ${fields.join('\n    ')} },
  states: { s0: '收', s1: '办', s2: '停', s3: '结' },
})
export interface Folly extends RecordOf<typeof follyShape> {}
const clockOf = (f: Folly) => (f.kind0 === 'a' ? deeming : deeming)
const refuseMany = (f: Folly) => ((f.count0 ?? 0) > 9 ? refused('太多', law.article('4')) : null)
export const folly = ledger(follyShape, {
  start: 'day0On', initial: 's0',
  moves: { ${moves.join('\n    ')} },
  periods: { ${periods.join('\n    ')} },
  documents: {},
  figures: { ${figures.join('\n    ')} },
  access: { sensitivity: 'internal', grants: [{ post: { code: 'p', label: '岗' }, see: 'own', create: 'own', move: { own: ['accept', 'close'] } }], published: { fields: ['unit', 'no'], where: { state: 's3' } } },
  list: ['unit', 'no', 'state'], filters: ['unit', 'kind0'],
})
export const open: Filter<Row<typeof folly>> = { state: ['s0', 's1'], day0On: { to: cutOff } }
export const accept: MoveInput<typeof folly, 'accept'> = { kind0: 'a', handler: '' as Folly['handler'] & string }
export const draft = (day: PlainDate, unit: OrganId): Draft<typeof folly> => ({ day0On: day, day1On: day, day2On: day, day3On: day, who: '阿月', unit })
export const figure: FigureName<typeof folly> = 'rate'
`
}
