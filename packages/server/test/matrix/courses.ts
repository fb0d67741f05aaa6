import { addDays, nationalCalendar, type PlainDate } from '@fazhi/law'
import {
  type AccountId,
  type AnyRow,
  type By,
  type Change,
  decideIntake,
  decideMove,
  type Field,
  type Input,
  intakeFields,
  isChange,
  type Ledger,
  lapsed,
  type Matter,
  numbered,
  type OrganId,
  offersOf,
  passagesOf,
  type RecordId,
} from '@fazhi/ledger'

/** How a record lawfully comes into a state: what it was taken in with, and the moves since. */
export interface Course {
  /** The day on which all of it is done; what the law does by itself comes after. */
  readonly on: PlainDate
  readonly intake: Input
  readonly steps: readonly { readonly move: string; readonly input: Input }[]
}
/** Ids that exist, to be named by fields. */
export interface Cast {
  readonly party: string
  readonly elsewhere: string
  readonly owner: string
  readonly handler: string
  readonly approver: (post: string) => string
  /** One of those that are there, by number. */
  readonly record: (ledger: string, n: number) => string | undefined
  /** What a record that is there says, for the rules that look at it. */
  readonly find: (ledger: string, id: string) => AnyRow | null
}
/** The same choices every run: a small linear congruence. */
export function chooser(seed: number) {
  let state = seed
  return (among: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return among === 0 ? 0 : state % among
  }
}
type Choose = ReturnType<typeof chooser>

const surnames = ['赵', '钱', '孙', '李', '周']
function sampleOf(ledger: Ledger, name: string, field: Field, cast: Cast, choose: Choose, today: PlainDate) {
  const { access } = ledger
  switch (field.kind) {
    case 'text':
    case 'number':
      return field.long ? `某法第${choose(90)}条` : `（2024）辽1302行初${choose(900)}号`
    case 'person':
      return `${surnames[choose(5)]}不可见${choose(900)}`
    case 'date':
      return choose(6) === 0 ? today : addDays(today, -choose(40))
    case 'year':
      return 2024
    case 'quantity':
    case 'money':
      return choose(5) === 0 ? 80 : 1 + choose(20)
    case 'choice':
      return Object.keys(field.options ?? {})[choose(Object.keys(field.options ?? {}).length)] ?? ''
    case 'organ':
      return name === access.owner ? cast.owner : access.parties?.includes(name) ? cast.party : cast.elsewhere
    case 'account':
      return cast.handler
    case 'reference':
      return cast.record(field.to ?? '', choose(60))
  }
}

const apply = (matter: Matter, change: Change): Matter => {
  const { row, entry } = change.draws ? numbered(change, change.draws.field, '样例1号') : change
  return { row, entries: [...matter.entries, entry] }
}

/** How many moves a state is from the nearest of those that are wanted. */
function distances(ledger: Ledger, isWanted: (state: string) => boolean): ReadonlyMap<string, number> {
  const far = new Map(
    Object.keys(ledger.shape.states)
      .filter(isWanted)
      .map((state) => [state, 0]),
  )
  for (const [state, steps] of far)
    for (const { from, to } of Object.values(ledger.moves))
      if (to === state) for (const before of from) if (!far.has(before)) far.set(before, steps + 1)
  return far
}

/** A day so far before, that what is left undone has lapsed since. */
export const agedDays = 45

/**
 * A short lawful life for each state, with some facts of its intake given, found by trying many at random. Nearly all are lived on one day, so that no record
 * lapses while others are made; only what the law alone brings about is left to lie from an earlier day.
 */
export function coursesOf(
  ledger: Ledger,
  cast: Cast,
  today: PlainDate,
  lives: number,
  given: Input = {},
): ReadonlyMap<string, Course> {
  const found = new Map<string, Course>()
  const choose = chooser(7)
  const isRequired = (name: string) => ledger.shape.fields[name]?.optional === false
  const fill = (required: readonly string[], offered: readonly string[], day: PlainDate): Input =>
    Object.fromEntries(
      [...required, ...offered.filter(() => choose(3) === 0)].flatMap((name) => {
        const field = ledger.shape.fields[name]
        const value = field && sampleOf(ledger, name, field, cast, choose, day)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  const by = (day: PlainDate, post?: string): By => ({
    calendar: nationalCalendar,
    today: day,
    approvers: new Set(post === undefined ? [] : [cast.approver(post) as AccountId]),
    find: cast.find,
  })
  const settled = (matter: Matter, day: PlainDate): Matter => {
    const change = lapsed(ledger, matter, by(day))
    return change ? settled(apply(matter, change), day) : matter
  }
  const names = intakeFields(ledger)
  const isWanted = (state: string) => !found.has(state)
  let far = distances(ledger, isWanted)
  const live = (day: PlainDate): void => {
    const steps: { move: string; input: Input }[] = []
    const start = choose(3) === 0 ? addDays(day, -choose(90)) : addDays(day, -choose(4))
    const intake: Input = {
      ...fill(
        names.filter(isRequired),
        names.filter((n) => !isRequired(n)),
        day,
      ),
      ...(names.includes(ledger.start) ? { [ledger.start]: start } : {}),
      ...given,
    }
    const id = '0193f000-0000-7000-8000-000000000001' as RecordId
    const outcome = decideIntake(ledger, { id, organ: cast.owner as OrganId }, intake, by(day))
    if (!isChange(outcome)) return
    let matter = settled(apply({ row: outcome.row, entries: [] }, outcome), day)
    const note = () => {
      const { state } = settled(matter, today).row
      const known = found.get(state)
      if (!known || (known.on === day && known.steps.length > steps.length))
        found.set(state, { on: day, intake, steps: [...steps] })
      if (!known) far = distances(ledger, isWanted)
    }
    note()
    for (let turn = 0; turn < 12; turn += 1) {
      const offers = offersOf(ledger, matter, by(day)).filter((o) => o.refusal === null)
      const from = (state: unknown) => far.get(String(state)) ?? Number.POSITIVE_INFINITY
      const fresh = offers.filter((o) => from(ledger.moves[o.move]?.to) < from(matter.row.state))
      const among = fresh.length > 0 && choose(3) > 0 ? fresh : offers
      const name = among[choose(among.length)]?.move
      const move = ledger.moves[name ?? '']
      if (name === undefined || !move) break
      const last = passagesOf(ledger, matter.entries).at(-1)?.on ?? start
      const input: Input = {
        ...fill(move.asks ?? [], move.offers ?? [], day),
        on: choose(2) === 0 ? day : last,
        ...(move.approval ? { approvedBy: cast.approver(move.approval.code) } : {}),
      }
      const moved = decideMove(ledger, matter, name, input, by(day, move.approval?.code))
      if (!isChange(moved)) continue
      matter = settled(apply(matter, moved), day)
      steps.push({ move: name, input })
      note()
    }
  }
  const states = Object.keys(ledger.shape.states)
  for (let life = 0; life < lives && states.some(isWanted); life += 1)
    live(life > 40 && life % 2 === 0 ? addDays(today, -agedDays) : today)
  return found
}
