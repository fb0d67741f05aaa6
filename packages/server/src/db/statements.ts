const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\w$\u0080-\uffff]/.test(character)

/** Index just after the quoted text that opens at `start`; a doubled quote stays inside it, in E'' a backslash escapes. */
function endOfQuote(sql: string, start: number, quote: string, escapes: boolean): number {
  for (let at = start + 1; at < sql.length; at++) {
    if (escapes && sql[at] === '\\') at++
    else if (sql[at] === quote) {
      if (sql[at + 1] !== quote) return at + 1
      at++
    }
  }
  throw new SyntaxError(`引号没有结束：${sql.slice(start, start + 40)}`)
}

/** Comments nest in PostgreSQL. */
function endOfBlockComment(sql: string, start: number): number {
  let depth = 0
  for (let at = start; at < sql.length; at++) {
    const pair = sql.slice(at, at + 2)
    if (pair === '/*') {
      depth++
      at++
    } else if (pair === '*/') {
      depth--
      at++
      if (depth === 0) return at + 1
    }
  }
  throw new SyntaxError(`注释没有结束：${sql.slice(start, start + 40)}`)
}

function endOfDollarQuote(sql: string, start: number, tag: string): number {
  const end = sql.indexOf(tag, start + tag.length)
  if (end < 0) throw new SyntaxError(`${tag} 没有结束：${sql.slice(start, start + 40)}`)
  return end + tag.length
}

/** Index just after the quote or comment that begins at `at`; `at` itself when none does. */
function endOfToken(sql: string, at: number): number {
  const character = sql[at]
  if (character === "'") {
    const escapes = /e/i.test(sql[at - 1] ?? '') && !isWordCharacter(sql[at - 2])
    return endOfQuote(sql, at, "'", escapes)
  }
  if (character === '"') return endOfQuote(sql, at, '"', false)
  if (sql.startsWith('/*', at)) return endOfBlockComment(sql, at)
  if (sql.startsWith('--', at)) {
    const end = sql.indexOf('\n', at)
    return end < 0 ? sql.length : end
  }
  if (character === '$' && !isWordCharacter(sql[at - 1])) {
    const tag = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(sql.slice(at, at + 70))?.[0]
    if (tag !== undefined) return endOfDollarQuote(sql, at, tag)
  }
  return at
}

/**
 * The statements of a script, without their semicolons; text that is only comment is no statement.
 * Bodies written as `begin atomic … end` are not understood: quote them with dollars.
 * @throws {SyntaxError} when a quote or comment never ends
 */
export function splitStatements(sql: string): string[] {
  const statements: string[] = []
  let start = 0
  let hasContent = false
  const close = (end: number) => {
    if (hasContent) statements.push(sql.slice(start, end).trim())
    start = end + 1
    hasContent = false
  }
  for (let at = 0; at < sql.length; ) {
    const end = endOfToken(sql, at)
    if (end > at) {
      if (!sql.startsWith('--', at) && !sql.startsWith('/*', at)) hasContent = true
      at = end
    } else {
      if (sql[at] === ';') close(at)
      else if (!/\s/.test(sql[at] ?? '')) hasContent = true
      at++
    }
  }
  close(sql.length)
  return statements
}
