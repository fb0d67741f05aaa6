import { expect, it } from 'vitest'
import { citationOn, isRefusal, refused, sayCitation, sayRefusal } from './citation.ts'
import { statute } from './clock.ts'
import { plainDate } from './date.ts'

const { article } = statute('行政复议法')

it('依办理当时有效的条文引用', () => {
  const accepting = article(
    '30',
    { before: '2024-01-01', article: '17' },
    { before: '1999-10-01', law: '行政复议条例', article: '34' },
  )
  expect(citationOn(accepting, plainDate('2024-01-01'))).toEqual({ law: '行政复议法', article: '30' })
  expect(citationOn(accepting, plainDate('2023-12-31'))).toEqual({ law: '行政复议法', article: '17' })
  expect(citationOn(accepting, plainDate('1999-09-30'))).toEqual({ law: '行政复议条例', article: '34' })
})

it('没有旧条文的引用不随日期改变', () => {
  expect(citationOn(article('62(1)'), plainDate('1999-01-01'))).toEqual(article('62(1)'))
})

it('拒绝是一个带依据的值', () => {
  expect(isRefusal(refused('不得延长', article('62(2)')))).toBe(true)
  expect(isRefusal(article('62(2)'))).toBe(false)
})

it('条文和理由只有一种写法', () => {
  expect(sayCitation(article('62(2)'))).toBe('《行政复议法》第62(2)条')
  expect(sayCitation({ law: '行政复议案件办理程序', article: '受理' })).toBe('《行政复议案件办理程序》受理')
  expect(sayRefusal(refused('不得延长', article('62(2)')))).toBe('不得延长（《行政复议法》第62(2)条）')
})
