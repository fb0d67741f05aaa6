/** What one operation learnt of one thing, whose versions count 1, 2, 3 … */
export type Touch =
  /** It was shown this version. */
  | { readonly thing: string; readonly saw: number; readonly value?: string }
  /** It made this version out of the one before. */
  | { readonly thing: string; readonly made: number; readonly value?: string }
  /** It was told that this version is no longer the last. */
  | { readonly thing: string; readonly past: number }

/** An operation as whoever asked for it knows it: when he asked, when he had his answer, and what it told him. */
export interface Operation {
  readonly name: string
  readonly begun: number
  readonly ended: number
  readonly touches: readonly Touch[]
}

const place = (thing: string, version: number) => `${thing}第${version}版`

/** Who made which version of what, and who was shown it. */
class Versions {
  readonly makers = new Map<string, number>()
  readonly seers = new Map<string, number[]>()
  readonly faults: string[] = []
  readonly #last = new Map<string, number>()
  readonly #values = new Map<string, string>()

  constructor(operations: readonly Operation[]) {
    for (const [i, { name, touches }] of operations.entries())
      for (const touch of touches) {
        const version = 'made' in touch ? touch.made : 'saw' in touch ? touch.saw : touch.past + 1
        const at = place(touch.thing, version)
        this.#last.set(touch.thing, Math.max(version, this.#last.get(touch.thing) ?? 0))
        if ('made' in touch) {
          const other = operations[this.makers.get(at) ?? -1]
          if (other) this.faults.push(`${at}有两次办理得出：${other.name}、${name}`)
          this.makers.set(at, i)
        } else if ('saw' in touch) this.seers.set(at, [...(this.seers.get(at) ?? []), i])
        if (!('past' in touch) && touch.value !== undefined) this.#compare(at, touch.value, name)
      }
    for (const [thing, last] of this.#last)
      for (let version = 1; version <= last; version++)
        if (!this.makers.has(place(thing, version))) this.faults.push(`${place(thing, version)}没有谁办成`)
  }

  #compare(at: string, value: string, name: string): void {
    const known = this.#values.get(at)
    if (known !== undefined && known !== value) this.faults.push(`${at}有两种内容：${name}看到的与先前的不同`)
    this.#values.set(at, value)
  }
}

/** For each operation those that come after it in every order that explains what was told, and in time. */
function followers(operations: readonly Operation[], { makers, seers }: Versions): readonly ReadonlySet<number>[] {
  const after = operations.map(() => new Set<number>())
  const order = (first: number | undefined, then: number | undefined) => {
    if (first !== undefined && then !== undefined && first !== then) after[first]?.add(then)
  }
  for (const [i, { begun, touches }] of operations.entries()) {
    for (const [j, earlier] of operations.entries()) if (earlier.ended < begun) order(j, i)
    for (const touch of touches) {
      if ('past' in touch) order(makers.get(place(touch.thing, touch.past + 1)), i)
      else if ('saw' in touch) {
        order(makers.get(place(touch.thing, touch.saw)), i)
        order(i, makers.get(place(touch.thing, touch.saw + 1)))
      } else {
        order(makers.get(place(touch.thing, touch.made - 1)), i)
        for (const seer of seers.get(place(touch.thing, touch.made - 1)) ?? []) order(seer, i)
      }
    }
  }
  return after
}

/** Takes away whatever nothing stands before, over and over: what cannot be taken away goes round in a circle. */
function inCircles(after: readonly ReadonlySet<number>[]): readonly number[] {
  const before = after.map(() => 0)
  for (const those of after) for (const then of those) before[then] = (before[then] ?? 0) + 1
  const free = before.flatMap((n, i) => (n === 0 ? [i] : []))
  const taken = new Set<number>()
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    taken.add(i)
    for (const then of after[i] ?? []) {
      const left = (before[then] ?? 0) - 1
      before[then] = left
      if (left === 0) free.push(then)
    }
  }
  return after.flatMap((_, i) => (taken.has(i) ? [] : [i]))
}

/**
 * Why no order of the operations, one after another, explains what each was told and agrees with the times at which they
 * were asked and answered; nothing where there is such an order. Every version has one maker, so what must precede what
 * is known, and the order exists exactly where that knows no circle.
 */
export function anomaliesIn(operations: readonly Operation[]): readonly string[] {
  const versions = new Versions(operations)
  const circle = inCircles(followers(operations, versions)).map((i) => operations[i]?.name)
  return [...versions.faults, ...(circle.length === 0 ? [] : [`不能排出先后：${circle.join('、')}`])]
}
