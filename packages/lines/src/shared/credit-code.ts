// GB 32100-2015：十八位，不用 I、O、S、V、Z；末位是校验码。
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const length = 18

export const codeChecks = { passes: '校验通过', fails: '校验不符', malformed: '不是十八位代码' } as const
export type CodeCheck = keyof typeof codeChecks

/** The last character that the first seventeen want; undefined where one of them is no letter of the code. */
export function checkLetter(first: string): string | undefined {
  let [sum, weight] = [0, 1]
  for (const letter of first) {
    const value = letters.indexOf(letter)
    if (value < 0) return undefined
    sum += value * weight
    weight = (weight * 3) % letters.length
  }
  return letters[(letters.length - (sum % letters.length)) % letters.length]
}

/** Warns, and never blocks: codes that fail are in use, and it is for the register to say so. */
export function checkCreditCode(code: string): CodeCheck {
  const read = code.toUpperCase()
  if (read.length !== length) return 'malformed'
  const wanted = checkLetter(read.slice(0, -1))
  if (wanted === undefined || !letters.includes(read.slice(-1))) return 'malformed'
  return wanted === read.slice(-1) ? 'passes' : 'fails'
}
