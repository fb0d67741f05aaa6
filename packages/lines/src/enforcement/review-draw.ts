/** A number of 32 bits from a text: FNV-1a over its code units. */
function hashed(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return hash >>> 0
}
/** Even numbers from 0 up to, not with, 1, the same for the same seed (mulberry32). */
function* numbersFrom(seed: string): Generator<number, never> {
  for (let state = hashed(seed); ; ) {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Which places of a list of `size` are drawn, counted from 1, in order: `many` of them, or all where there are fewer.
 * Whoever holds the list and the seed draws the same again.
 */
function drawnPlaces(size: number, many: number, seed: string): readonly number[] {
  const places = Array.from({ length: size }, (_, i) => i + 1)
  const numbers = numbersFrom(seed)
  const wanted = Math.min(many, size)
  for (let at = 0; at < wanted; at += 1) {
    const from = at + Math.floor(numbers.next().value * (size - at))
    const [here, there] = [places[at], places[from]]
    if (here === undefined || there === undefined) break
    places[at] = there
    places[from] = here
  }
  return places.slice(0, wanted).toSorted((a, b) => a - b)
}

/** Of a list that is ordered by unit, so many of each unit; `units` says whose each place is. */
export function drawnOfEach(units: readonly string[], many: number, seed: string): readonly number[] {
  const firsts = units.flatMap((unit, at) => (unit === units[at - 1] ? [] : [at]))
  return firsts.flatMap((first, n) => {
    const size = (firsts[n + 1] ?? units.length) - first
    return drawnPlaces(size, many, `${seed} ${units[first]}`).map((place) => first + place)
  })
}
