import { nationalCalendar, type PlainDate } from '@fazhi/law'
import {
  type AccountId,
  type AnyRow,
  type Change,
  decideIntake,
  decideMove,
  isChange,
  type Ledger,
  lapsed,
  type Matter,
  numbered,
  type OrganId,
  type Outcome,
  openingsOf,
  type RecordId,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { type Cast, type DemoEvent, demo, type Login, withIds } from '../src/index.ts'

/** A record as the script left it. */
export interface Played extends Matter {
  readonly key: string
  readonly ledger: Ledger
}

const accountOf = (login: Login) => {
  const at = demo.accounts.findIndex((a) => a.login === login)
  return `00000000-0000-7000-8000-${`${10 + at}`.padStart(12, '0')}` as AccountId
}
const holders = (post: string) =>
  new Set(demo.accounts.filter((a) => a.seats.some((s) => s.post === post)).map((a) => accountOf(a.login)))
function seatOf(login: Login): OrganId {
  const seat = demo.accounts.find((a) => a.login === login)?.seats[0]
  if (!seat) throw new Error(`${login} has no seat`)
  return seat.organ
}

/** Plays the script as a house would, day by day, through the engine alone. */
export function play(today: PlainDate): ReadonlyMap<string, Played> {
  const ids = new Map<string, RecordId>()
  const matters = new Map<RecordId, Played>()
  const cast: Cast = {
    account: accountOf,
    record: (key) => {
      const id = ids.get(key)
      if (id === undefined) throw new Error(`there is no ${key} yet`)
      return id
    },
  }
  let drawn = 0
  const enter = (key: string) => {
    const id = `00000000-0000-7000-8000-${`${ids.size + 1}`.padStart(12, '0')}` as RecordId
    ids.set(key, id)
    return id
  }
  const store = (key: string, ledger: Ledger, change: Change): Played => {
    drawn++
    const { row, entry } = change.draws ? numbered(change, change.draws.field, `演示${drawn}号`) : change
    const played = { key, ledger, row, entries: [...(matters.get(row.id)?.entries ?? []), entry] }
    matters.set(row.id, played)
    return played
  }
  const settle = (id: RecordId, on: PlainDate) => {
    for (let matter = matters.get(id); matter; ) {
      const change = lapsed(matter.ledger, matter, { calendar: nationalCalendar, today: on })
      if (!change) return
      matter = store(matter.key, matter.ledger, change)
    }
  }
  const admitted = (event: DemoEvent, outcome: Outcome): Change => {
    if (isChange(outcome)) return outcome
    const said = event.kind === 'move' ? event.step : event.intake
    throw new Error(`${event.key} ${event.on}: ${JSON.stringify([said, outcome])}`)
  }
  for (const event of demo.events(today, nationalCalendar)) {
    const { key, ledger } = event
    const by = { calendar: nationalCalendar, today: event.on }
    if (event.kind === 'intake') {
      const record = { id: enter(key), organ: seatOf(event.intake.by) }
      store(key, ledger, admitted(event, decideIntake(ledger, record, withIds(ledger, event.intake.draft, cast), by)))
      continue
    }
    const { move, on, approvedBy, input, opens } = event.step
    settle(cast.record(key), event.on)
    const before = matters.get(cast.record(key))
    if (!before) throw new Error(`${key} has no intake`)
    const whole = {
      ...withIds(ledger, input, cast),
      on,
      ...(approvedBy === undefined ? {} : { approvedBy: accountOf(approvedBy) }),
    }
    const approvers = holders(ledger.moves[move]?.approval?.code ?? '')
    const find = (code: string, id: RecordId) => {
      const found = matters.get(id)
      return found?.ledger.shape.code === code ? found.row : null
    }
    const change = admitted(event, decideMove(ledger, before, move, whole, { ...by, approvers, find }))
    const matter = store(key, ledger, change)
    const openings = openingsOf(ledger, matter, change.entry, by)
    if (opens !== undefined && openings.length !== 1) throw new Error(`${key}: ${move} opens ${openings.length}`)
    for (const { ledger: code, draft } of openings) {
      const target = findLedger(code)
      if (!target) throw new Error(`no ledger ${code}`)
      const opened = opens ?? `${key}/${code}/${ids.size}`
      const record = { id: enter(opened), organ: seatOf(event.step.by) }
      store(opened, target, admitted(event, decideIntake(target, record, { ...draft }, by)))
    }
  }
  for (const id of [...matters.keys()]) settle(id, today)
  return new Map([...matters.values()].map((m) => [m.key, m]))
}

/** The rows of one ledger. */
export const rowsOf = (played: Iterable<Played>, ledger: Ledger): readonly AnyRow[] =>
  [...played].flatMap((m) => (m.ledger === ledger ? [m.row] : []))
