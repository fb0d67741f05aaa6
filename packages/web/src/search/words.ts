/** Whether it is worth asking: some word has two characters. */
export const isEnough = (typed: string): boolean =>
  typed
    .trim()
    .split(/\s+/)
    .some((word) => word.length > 1)

const most = 8
let recent: readonly string[] = []

/** What was looked for in this window, the last first; it is forgotten with the page and kept nowhere else. */
export const recentSearches = (): readonly string[] => recent
export function rememberSearch(typed: string): void {
  const text = typed.trim()
  if (text !== '') recent = [text, ...recent.filter((r) => r !== text)].slice(0, most)
}
