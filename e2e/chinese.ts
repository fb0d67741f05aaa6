import type { Page } from 'playwright-core'

/** Runs in the page. */
const search = `(() => {
  const found = new Set()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = (node.textContent ?? '').trim()
    const parent = node.parentElement
    if (!/\\p{Script=Han}/u.test(text) || parent === null) continue
    if (parent.closest('[lang="zh-CN"]:not(html), [lang="zh"], [translate="no"], script, style')) continue
    found.add(text.slice(0, 80))
  }
  return [...found]
})()`

/** The texts in Chinese on a page that are marked neither as data nor as a statute's words. */
export const chineseIn = (page: Page): Promise<readonly string[]> => page.evaluate(search)
