import { expect, test } from 'vitest'
import { isEnough, recentSearches, rememberSearch } from './words.ts'

test('one word of two characters is enough to ask', () => {
  expect(['', ' ', '张', '张 三', '张三', '张 物业', '12'].map(isEnough)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ])
})

test('the last searches are kept, each once, the newest first', () => {
  for (const text of ['甲一', '甲二', ' 甲一 ', '', '甲三', '甲四', '甲五', '甲六', '甲七', '甲八', '甲九'])
    rememberSearch(text)
  expect(recentSearches()).toEqual(['甲九', '甲八', '甲七', '甲六', '甲五', '甲四', '甲三', '甲一'])
})
