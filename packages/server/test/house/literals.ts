/** A string or a piece of a template as it is written, and the code just before it on which it depends who says it. */
export interface Literal {
  readonly text: string
  readonly line: number
  /** Up to 40 characters of code before the literal, without comments. */
  readonly before: string
}

/** After one of these a slash begins a pattern and does not divide. */
const beforePattern = /(?:^|[(,=:[!&|?{};+<>~^%*-]|\b(?:return|typeof|case|of|in))\s*$/

const endOfPattern = (text: string, from: number): number => {
  let inClass = false
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i]
    if (c === '\n') return from
    if (c === '\\') i++
    else if (c === '[') inClass = true
    else if (c === ']') inClass = false
    else if (c === '/' && !inClass) return i
  }
  return from
}
const endOfString = (text: string, from: number): number => {
  const quote = text[from]
  let i = from + 1
  while (i < text.length && text[i] !== quote) i += text[i] === '\\' ? 2 : 1
  return i
}
/** Where a piece of a template ends: at its `${` or at the closing quote. */
const endOfPiece = (text: string, from: number): number => {
  let i = from
  while (i < text.length && text[i] !== '`' && !text.startsWith('${', i)) i += text[i] === '\\' ? 2 : 1
  return i
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Every string and every piece of a template of a source, by a walk that knows comments, patterns and nesting. */
export function literalsOf(text: string): readonly Literal[] {
  const found: Literal[] = []
  /** What each open brace belongs to: a template waits behind it, or it is a brace of the code. */
  const braces: ('template' | 'code')[] = []
  let before = ''
  let line = 1
  let i = 0
  const pass = (to: number) => {
    for (; i < to; i++) if (text[i] === '\n') line++
  }
  const take = (from: number, to: number) => {
    found.push({ text: text.slice(from, to), line, before })
    pass(to)
  }
  const takePiece = (from: number) => {
    take(from, endOfPiece(text, from))
    if (text[i] === '`') before = '`'
    else braces.push('template')
    pass(i + (text[i] === '`' ? 1 : 2))
  }
  while (i < text.length) {
    const c = text[i] ?? ''
    if (text.startsWith('//', i)) pass(endOfLine(text, i))
    else if (text.startsWith('/*', i)) pass(text.indexOf('*/', i) + 2)
    else if (c === "'" || c === '"') {
      take(i + 1, endOfString(text, i))
      pass(i + 1)
      before = c
    } else if (c === '`') {
      i++
      takePiece(i)
    } else if (c === '}' && braces.pop() === 'template') {
      i++
      takePiece(i)
    } else {
      if (c === '{') braces.push('code')
      const end = c === '/' && beforePattern.test(before) ? endOfPattern(text, i) : i
      before = `${before}${c}`.slice(-40)
      pass(end + 1)
    }
  }
  return found
}
