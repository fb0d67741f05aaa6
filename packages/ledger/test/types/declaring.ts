import { days, refused, setting } from '@fazhi/law'
import { cutOff, type Filter, ledger, not } from '@fazhi/ledger'
import { lampKeeper } from '../fixtures/posts.ts'
import { blank, deeming, type Lantern, lanternMoves, lanternShape, law, passive, worded } from './lantern.ts'

// Never run: the compiler is the test. Every `@ts-expect-error` is a wrong use that must not compile.

export function statesAndFields() {
  // @ts-expect-error no such initial state
  ledger(lanternShape, { ...blank, initial: 'burning' })
  // @ts-expect-error the first day is a date
  ledger(lanternShape, { ...blank, start: 'maker' })
  // @ts-expect-error no such column
  ledger(lanternShape, { ...blank, list: ['moon'] })
  // @ts-expect-error no such field to filter
  ledger(lanternShape, { ...blank, filters: ['moon'] })
}

export function moves() {
  // @ts-expect-error no such state to come from
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['burning'], to: 'out' } } })
  // @ts-expect-error no such state to go to
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'dark' } } })
  // @ts-expect-error no such field to ask for
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', asks: ['moon'] } } })
  // @ts-expect-error a field that may not be empty cannot wait for a move
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', asks: ['maker'] } } })
  // @ts-expect-error a number is drawn, not asked for
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', asks: ['lanternNo'] } } })
  // @ts-expect-error nor offered
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', offers: ['lanternNo'] } } })
  // @ts-expect-error only a number is drawn
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', draws: 'note' } } })
  // @ts-expect-error only a date is stamped
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', stamps: 'note' } } })
  // @ts-expect-error and one that may be empty until then
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', stamps: 'litOn' } } })
  // @ts-expect-error a word the kit does not know
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', ask: ['note'] } } })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error not one of the choices
    moves: { snuff: { label: '熄', from: ['lit'], to: 'out', sets: { colour: 'blue' } } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error no such field to set
    moves: { snuff: { label: '熄', from: ['lit'], to: 'out', sets: { moon: 'full' } } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error the state is where the move goes, not what it sets
    moves: { snuff: { label: '熄', from: ['lit'], to: 'out', sets: { state: 'lit' } } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error no such field to fill
    moves: { snuff: { label: '熄', from: ['lit'], to: 'out', fills: { moon: countOf } } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error a text is not filled with a count
    moves: { snuff: { label: '熄', from: ['lit'], to: 'out', fills: { note: countOf } } },
  })
  // @ts-expect-error a refusal is not a sentence alone
  ledger(lanternShape, { ...blank, moves: { snuff: { label: '熄', from: ['lit'], to: 'out', refuse: sentence } } })
}
const countOf = (l: Lantern) => l.candles
const sentence = () => '不行'
const refusal = () => refused('不行', law.article('1'))

export function movesByLaw() {
  const basis = law.article('1')
  // @ts-expect-error what happens by law cites it
  ledger(lanternShape, { ...blank, moves: { end: { label: '灭', byLaw: true, from: ['lit'], to: 'out' } } })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error and asks nobody
    moves: { end: { label: '灭', byLaw: true, from: ['lit'], to: 'out', basis, asks: ['note'] } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error and wants nobody's approval
    moves: { end: { label: '灭', byLaw: true, from: ['lit'], to: 'out', basis, approval: lampKeeper } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error and is refused by nobody
    moves: { end: { label: '灭', byLaw: true, from: ['lit'], to: 'out', basis, refuse: refusal } },
  })
}

export function periods() {
  const body = { ...blank, moves: lanternMoves } as const
  // @ts-expect-error a clock that deems needs the move that is deemed
  ledger(lanternShape, { ...body, periods: { burn: { label: '燃', clock: deeming, from: 'litOn', until: ['snuff'] } } })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error a clock that deems nothing has no such move
    periods: { burn: { label: '燃', clock: passive, from: 'litOn', until: [], lapse: 'end' } },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error somebody clicks that one
    periods: { burn: { label: '燃', clock: deeming, from: 'litOn', until: [], lapse: 'snuff' } },
  })
  // @ts-expect-error a clock that a rule chooses may deem, too
  ledger(lanternShape, { ...body, periods: { burn: { label: '燃', clock: chosen, from: 'litOn', until: ['snuff'] } } })
  // @ts-expect-error no such move to end it
  ledger(lanternShape, { ...body, periods: { burn: { label: '燃', clock: passive, from: 'litOn', until: ['blow'] } } })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error a period starts at a date
    periods: { burn: { label: '燃', clock: passive, from: 'candles', until: ['snuff'] } },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error no such state to stand still in
    periods: { burn: { label: '燃', clock: passive, from: 'litOn', until: [], pausedIn: ['dim'] } },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error an extension is a quantity
    periods: { burn: { label: '燃', clock: passive, from: 'litOn', until: [], extendedBy: 'note' } },
  })
}
const chosen = (l: Lantern) => (l.candles > 1 ? deeming : deeming)

export function lengths() {
  const read = { article: '1', startsAt: ['lit'], onExpiry: 'breach', inForce: '2020-01-01' } as const
  // @ts-expect-error a length that nobody has read is a setting
  law.clock('lantern', '灯笼期限', { ...read, length: days(1), status: 'U' })
  // @ts-expect-error one that was read is not
  law.clock('lantern', '灯笼期限', { ...read, length: setting('lantern', days(1)), status: 'V' })
}

export function figures() {
  // @ts-expect-error a sum is over quantities
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'sum', ...worded, on: 'litOn', of: 'note' } } })
  // @ts-expect-error a year is found by a date
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'count', ...worded, on: 'candles' } } })
  // @ts-expect-error no such field to tell apart
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'distinct', ...worded, on: 'litOn', of: 'moon' } } })
  // @ts-expect-error a rate has a part
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'rate', ...worded, on: 'litOn' } } })
  // @ts-expect-error a stock has an end
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'stock', ...worded, from: 'litOn' } } })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error a balance gives something out
    figures: { all: { kind: 'balance', ...worded, on: 'litOn', of: 'candles', plus: {} } },
  })
  // @ts-expect-error a figure is defined in words
  ledger(lanternShape, { ...blank, figures: { all: { kind: 'count', label: '数', unit: '盏', on: 'litOn' } } })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error no such field to filter by
    figures: { all: { kind: 'count', ...worded, on: 'litOn', where: { moon: 'full' } } },
  })
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error no such state
    figures: { all: { kind: 'count', ...worded, on: 'litOn', where: { state: 'dim' } } },
  })
  // @ts-expect-error no such choice
  const blue: Filter<Lantern> = { colour: 'blue' }
  // @ts-expect-error nor among those that are left out
  const notBlue: Filter<Lantern> = { colour: not('blue') }
  // @ts-expect-error only a date knows the day of the report
  const late: Filter<Lantern> = { candles: { to: cutOff } }
  // @ts-expect-error a number holds no text
  const many: Filter<Lantern> = { candles: { has: '1' } }
  return [blue, notBlue, late, many]
}
