import { addDays, isRefusal, type PlainDate, plainDate } from '@fazhi/law'
import {
  decideCorrection,
  decideMove,
  type Field,
  type FieldKind,
  type Input,
  intakeFields,
  isChange,
  type Ledger,
  lapsed,
  type Matter,
  offersOf,
  passagesOf,
  previewOf,
} from '@fazhi/ledger'
import { apply, approver, on, takeIn } from './course.ts'

/** Chooses one of so many. */
type Choose = (among: number) => number

/** What a clerk might write into a field by a day. */
const values = {
  text: (_, choose) => `话${choose(9)}`,
  person: (_, choose) => `阿${'月星云'[choose(3)]}`,
  number: (_, choose) => `${choose(9)}号`,
  date: (_, choose, today) => addDays(today, -choose(60)),
  year: (_, choose) => 2020 + choose(9),
  quantity: (_, choose) => choose(80),
  money: (_, choose) => choose(1000),
  choice: ({ options = {} }, choose) => Object.keys(options)[choose(Object.keys(options).length)] ?? '',
  organ: (_, choose) => `unit-${choose(4)}`,
  account: (_, choose) => `0193f000-0000-7000-8000-00000000000${choose(9)}`,
  reference: (_, choose) => `0193f000-0000-7000-8000-00000000000${choose(9)}`,
} as const satisfies Record<FieldKind, (field: Field, choose: Choose, today: PlainDate) => string | number>

function form(ledger: Ledger, required: readonly string[], offered: readonly string[], choose: Choose, today: string) {
  const names = [...required, ...offered.filter(() => choose(2) === 0)]
  const entries = names.flatMap((name) => {
    const field = ledger.shape.fields[name]
    return field ? [[name, values[field.kind](field, choose, plainDate(today))] as const] : []
  })
  return Object.fromEntries(entries)
}

/**
 * A random lawful life: taken in, left to the days, moved, mended. A well-filled form is never invalid, an offer never
 * lies, and nothing throws. `see` is shown every stage.
 */
export function walk(ledger: Ledger, choose: Choose, see: (matter: Matter) => void): void {
  let today = addDays(plainDate('2023-10-01'), choose(600))
  const isRequired = (name: string) => ledger.shape.fields[name]?.optional === false
  const names = intakeFields(ledger)
  const intake = form(
    ledger,
    names.filter(isRequired),
    names.filter((n) => !isRequired(n)),
    choose,
    today,
  )
  let matter = takeIn(ledger, intake, today)
  see(matter)
  for (let step = 0; step < 12; step++) {
    today = addDays(today, choose(5) > 0 ? choose(4) : choose(500))
    for (let change = lapsed(ledger, matter, on(today)); change; change = lapsed(ledger, matter, on(today))) {
      matter = apply(matter, change)
      see(matter)
    }
    matter = choose(6) === 0 ? corrected(ledger, matter, choose, today) : moved(ledger, matter, choose, today)
    see(matter)
  }
}

function moved(ledger: Ledger, matter: Matter, choose: Choose, today: PlainDate): Matter {
  const offers = offersOf(ledger, matter, on(today))
  const offer = offers[choose(offers.length)]
  const move = offer && ledger.moves[offer.move]
  if (!offer || !move) return matter
  const last = passagesOf(ledger, matter.entries).at(-1)?.on ?? today
  const day = addDays(today, -choose(9))
  const input: Input = {
    ...form(ledger, move.asks ?? [], move.offers ?? [], choose, today),
    on: day < last ? today : day,
    ...(move.approval ? { approvedBy: approver } : {}),
  }
  const outcome = decideMove(ledger, matter, offer.move, input, on(today))
  if (isRefusal(outcome)) return matter
  if (!isChange(outcome)) throw new Error(`${offer.move}: ${JSON.stringify(outcome.faults)}`)
  if (!move.from.includes(matter.row.state)) throw new Error(`${offer.move} from ${matter.row.state}`)
  const preview = previewOf(ledger, matter, outcome, on(today))
  if (preview.state !== outcome.row.state) throw new Error(`${offer.move} previewed as ${preview.state}`)
  return apply(matter, outcome)
}

function corrected(ledger: Ledger, matter: Matter, choose: Choose, today: PlainDate): Matter {
  const names = Object.keys(ledger.shape.fields)
  const name = names[choose(names.length)] ?? ''
  const outcome = decideCorrection(ledger, matter, form(ledger, [name], [], choose, today), '录入有误', on(today))
  return isChange(outcome) ? apply(matter, outcome) : matter
}
