/** Where a title likes to break: after these, or before those. */
const [likedAfter, likedBefore] = [/(?:人民政府|办公室|的|年|》|）|、)$/, /^(?:关于|《)/]

const widthOf = (text: string) => [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1), 0)
const isInside = (text: string) => (text.match(/《/g)?.length ?? 0) > (text.match(/》/g)?.length ?? 0)

/** The words of a title that are never torn apart. */
function wordsOf(title: string): readonly string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(({ segment }) => segment)
  const whole: string[] = []
  let open = ''
  for (const word of words) {
    open += word
    if (isInside(open) && widthOf(open) < 14) continue
    const last = whole.at(-1)
    const belongsBack = last !== undefined && /^[的》）、，。：；]/.test(open)
    if (belongsBack) whole[whole.length - 1] = last + open
    else whole.push(open)
    open = ''
  }
  return open === '' ? whole : [...whole, open]
}

/** Every way to make so many lines of the words. */
function* splits(words: readonly string[], lines: number): Generator<readonly string[]> {
  if (lines === 1) {
    yield [words.join('')]
    return
  }
  for (let first = 1; first <= words.length - lines + 1; first += 1)
    for (const rest of splits(words.slice(first), lines - 1)) yield [words.slice(0, first).join(''), ...rest]
}

const cost = (lines: readonly string[], most: number): number => {
  const widths = lines.map(widthOf)
  const mean = widths.reduce((sum, w) => sum + w, 0) / widths.length
  const uneven = widths.reduce((sum, w) => sum + (w - mean) ** 2, 0)
  const isHanging = lines.slice(0, -1).some((line) => /(?:关于|和|与|及|对)$/.test(line))
  const torn = lines.slice(1).filter((line, i) => !likedAfter.test(lines[i] ?? '') && !likedBefore.test(line)).length
  const isWaist = widths.some(
    (w, i) => i > 0 && i < widths.length - 1 && w < (widths[i - 1] ?? 0) && w < (widths[i + 1] ?? 0),
  )
  return uneven + torn * 40 + (isWaist ? 100 : 0) + (isHanging ? 200 : 0) + (widths.some((w) => w > most) ? 10_000 : 0)
}

/**
 * 标题分一行或多行居中排布；回行时词意完整、排列对称、长短适宜，用梯形或者菱形。
 * @param most characters in a line
 */
export function titleLines(title: string, most: number): readonly string[] {
  const given = title.split('\n')
  if (given.length > 1) return given.flatMap((line) => titleLines(line, most))
  const wanted = Math.ceil(widthOf(title) / most)
  if (wanted <= 1) return [title]
  const words = wordsOf(title)
  if (wanted > 3 || words.length < wanted || words.length > 60) return cut(words, most)
  const candidates = [
    ...splits(words, wanted),
    ...(words.length > wanted && wanted < 3 ? splits(words, wanted + 1) : []),
  ]
  const best = candidates
    .map((lines) => ({ lines, cost: cost(lines, most) + (lines.length - wanted) * 30 }))
    .reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.cost < 10_000 ? best.lines : cut(words, most)
}

/** As many words as a line holds; a word longer than a line is broken. */
function cut(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of words.flatMap((w) => (widthOf(w) > most ? [...w] : [w]))) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && widthOf(last + word) > most) lines.push(word)
    else lines[lines.length - 1] = last + word
  }
  return lines
}
