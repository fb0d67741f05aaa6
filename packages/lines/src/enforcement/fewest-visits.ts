/**
 * The fewest visits to one enterprise that hit the window of every inspection, with at most `most` departments a visit.
 *
 * Let e be the window that ends first. Its visit may be held on its last day r: every window still open ends on r or
 * later, so a visit that holds e and any others can be moved back to r without losing one of them. Who may come along is
 * thus S, the windows that have begun by r. Whatever of S belongs to a department that comes anyway comes too (taking it
 * out of its later visit frees room there), and when S has no more than `most` departments, all of S comes.
 *
 * Where every department has one window, those come whose windows end first. For suppose a best plan takes j along and
 * not i, though i ends no later than j. The visit that holds i is on r or later, and ends no later than i does, so j is
 * open then: exchange i and j, and the plan is as good. Hence the first choice may be made so, and by induction all.
 *
 * Where departments have several windows that exchange can fail, and the choice of departments is searched, each branch
 * given up when even the bound below cannot better the best plan known. The search is exact unless it runs out of steps.
 */
export interface Slot {
  readonly department: string
  readonly windowFrom: string
  readonly windowTo: string
}
export interface Plan<T> {
  readonly visits: readonly (readonly T[])[]
  /** No plan with fewer visits exists; false when the search was broken off. */
  readonly isFewest: boolean
}

const mostSteps = 5_000

/** As many visits as any plan needs: windows with no day in common, and windows inside a span that are too many departments for fewer. */
export function lowerBound(slots: readonly Slot[], most: number): number {
  const ordered = slots.toSorted(byEnd)
  let [apart, last] = [0, '']
  for (const { windowFrom, windowTo } of ordered)
    if (windowFrom > last) {
      apart += 1
      last = windowTo
    }
  let bound = apart
  for (const from of new Set(slots.map((s) => s.windowFrom))) {
    const inside = new Set<string>()
    for (const s of ordered) {
      if (s.windowFrom < from) continue
      inside.add(s.department)
      bound = Math.max(bound, Math.ceil(inside.size / most))
    }
  }
  return bound
}
const byEnd = (a: Slot, b: Slot) => (a.windowTo < b.windowTo ? -1 : a.windowTo > b.windowTo ? 1 : a.windowFrom < b.windowFrom ? -1 : 1)

export function fewestVisits<T extends Slot>(slots: readonly T[], most: number): Plan<T> {
  const ordered = slots.toSorted(byEnd)
  const greedy = byFirstEnd(ordered, most)
  const isSingle = new Set(ordered.map((s) => s.department)).size === ordered.length
  if (isSingle || greedy.length === lowerBound(ordered, most)) return { visits: greedy, isFewest: true }
  return search(ordered, most, greedy)
}

/** Who may come along with the window that ends first, department by department, the earliest end first. */
function openWith<T extends Slot>(ordered: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const [first] = ordered
  const open = new Map<string, T[]>()
  if (!first) return open
  for (const s of ordered) {
    if (s.windowFrom > first.windowTo) continue
    const own = open.get(s.department)
    if (own) own.push(s)
    else open.set(s.department, [s])
  }
  return open
}
const without = <T>(all: readonly T[], taken: readonly T[]): readonly T[] => {
  const gone = new Set(taken)
  return all.filter((s) => !gone.has(s))
}

function byFirstEnd<T extends Slot>(ordered: readonly T[], most: number): readonly (readonly T[])[] {
  const visits: (readonly T[])[] = []
  for (let rest = ordered; rest.length > 0; ) {
    const visit = [...openWith(rest).values()].slice(0, most).flat()
    visits.push(visit)
    rest = without(rest, visit)
  }
  return visits
}

function search<T extends Slot>(ordered: readonly T[], most: number, known: readonly (readonly T[])[]): Plan<T> {
  let best = known
  let steps = 0
  const go = (rest: readonly T[], visits: readonly (readonly T[])[]): void => {
    if (rest.length === 0) {
      if (visits.length < best.length) best = visits
      return
    }
    if (steps >= mostSteps || visits.length + lowerBound(rest, most) >= best.length) return
    steps += 1
    const [first, ...others] = [...openWith(rest).values()]
    for (const along of choices(others, most - 1)) {
      const visit = [first ?? [], ...along].flat()
      go(without(rest, visit), [...visits, visit])
    }
  }
  go(ordered, [])
  return { visits: best, isFewest: steps < mostSteps || best.length === lowerBound(ordered, most) }
}

/** All ways to take so many of them, or all where there are no more. */
function* choices<T>(all: readonly T[], count: number): Generator<readonly T[]> {
  if (all.length <= count) {
    yield all
    return
  }
  if (count === 0) {
    yield []
    return
  }
  const [first, ...rest] = all
  if (first === undefined) return
  for (const along of choices(rest, count - 1)) yield [first, ...along]
  yield* choices(rest, count)
}
