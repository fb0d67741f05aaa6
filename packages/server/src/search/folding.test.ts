import { expect, test } from 'vitest'
import { fold, foldWithPlaces } from './folding.ts'
import { addGrams } from './gram.ts'
import { excerptsIn } from './highlight.ts'
import { readWords } from './question.ts'

test.each([
  ['ＡＢＣ１２（甲）', 'abc12[甲]'],
  ['〔2024〕12号', '[2024]12号'],
  ['Ⅳ－①', 'iv-1'],
  ['甲\n乙\t丙　丁', '甲 乙 丙 丁'],
  ['阿・凡', '阿·凡'],
])('%s is looked for as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a part of a text is folded as it is within the whole', () => {
  const text = '甲Ａ①㎡ﬁ乙〔𠀀〕Σσς'
  const characters = [...text]
  for (let from = 0; from < characters.length; from++)
    for (let to = from + 1; to <= characters.length; to++)
      expect(fold(text)).toContain(fold(characters.slice(from, to).join('')))
})

test('places lead back to the original, where one character is folded into two', () => {
  const { folded, places } = foldWithPlaces('㎡𠀀甲')
  expect([folded, places]).toEqual(['m2𠀀甲', [0, 0, 1, 1, 3, 4]])
})

test('no gram goes over a blank or from one field to the next', () => {
  const grams = new Set<number>()
  addGrams('甲乙 丙\n丁', 0, grams)
  expect([...grams]).toEqual([('甲'.charCodeAt(0) << 16) | '乙'.charCodeAt(0)])
})

test('words are told apart by any blank, each once; a single character narrows others only', () => {
  expect(readWords(' 张三　张三 物 ')).toEqual({ words: ['张三', '物'], faults: [] })
  expect(readWords('物').faults).toHaveLength(1)
})

test('what was found is marked in the text as it was written, cut on whole characters', () => {
  const fields = { words: { kind: 'text', label: '', privacy: 'open', optional: false } } as const
  const shape = { code: 'x', label: '', fields, states: {} }
  const row = { words: `${'甲'.repeat(40)}𠀀（ＡＢ）乙㎡${'丁'.repeat(100)}` }
  const [found] = excerptsIn({ shape } as never, ['words'], row as never, ['[ab]', 'm2丁'])
  const marked = found?.marks.map(([from, to]) => found.text.slice(from, to))
  expect(marked).toEqual(['（ＡＢ）', '㎡丁'])
  expect(found?.text).toMatch(/^…甲{18}𠀀（/)
})
