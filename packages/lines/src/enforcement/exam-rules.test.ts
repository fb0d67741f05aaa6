import type { OrganId, RecordId } from '@fazhi/ledger'
import { expect, test } from 'vitest'
import { choiceIn, malformedKey, rankingOf, type Sheet, scoreOf, statisticsOf, type TieRule, teamsOf } from './exam-rules.ts'

test.each`
  情形                  | 题型          | 选项 | 答案     | 不对
  ${'单选一个字母'}     | ${'single'}   | ${4} | ${'C'}   | ${false}
  ${'单选两个字母'}     | ${'single'}   | ${4} | ${'AC'}  | ${true}
  ${'没有的选项'}       | ${'single'}   | ${2} | ${'C'}   | ${true}
  ${'多选两个以上'}     | ${'multiple'} | ${4} | ${'ACD'} | ${false}
  ${'多选只有一个'}     | ${'multiple'} | ${4} | ${'A'}   | ${true}
  ${'多选不按字母顺序'} | ${'multiple'} | ${4} | ${'CA'}  | ${true}
  ${'多选重复的字母'}   | ${'multiple'} | ${4} | ${'AA'}  | ${true}
  ${'判断为对'}         | ${'judge'}    | ${2} | ${'A'}   | ${false}
  ${'判断没有第三个'}   | ${'judge'}    | ${4} | ${'C'}   | ${true}
  ${'小写的字母'}       | ${'single'}   | ${4} | ${'a'}   | ${true}
`('答案的写法：$情形', ({ 题型, 选项, 答案, 不对 }) => {
  const optionC = 选项 > 2 ? '丙' : null
  expect(malformedKey({ kind: 题型, optionC, optionD: optionC, key: 答案 })).toBe(不对)
})

test('选的答案按字母顺序，可以不选', () => {
  expect(['', 'A', 'BD', 'DB', 'E', 'AA', 1].map((raw) => choiceIn(raw, 4))).toEqual(['', 'A', 'BD', null, null, null, null])
})

const items = [
  { n: 1, points: 2, key: 'A' },
  { n: 2, points: 3, key: 'AC' },
  { n: 3, points: 1, key: 'B' },
]
test.each`
  情形          | 答案                           | 得分
  ${'全对'}     | ${{ 1: 'A', 2: 'AC', 3: 'B' }} | ${6}
  ${'多选少选'} | ${{ 1: 'A', 2: 'A', 3: 'B' }}  | ${3}
  ${'多选多选'} | ${{ 2: 'ACD' }}                | ${0}
  ${'没有答'}   | ${{}}                          | ${0}
`('评分：$情形得$得分分', ({ 答案, 得分 }: { 答案: Record<string, string>; 得分: number }) => {
  expect(scoreOf(items, new Map(Object.entries(答案).map(([n, c]) => [Number(n), c])))).toBe(得分)
})

const sheet = (officer: string, score: number, seconds: number, finishedAt: number): Sheet => ({
  officer: officer as RecordId,
  unit: 'market' as OrganId,
  score,
  seconds,
  finishedAt,
})
const sheets = [sheet('a', 90, 300, 2), sheet('b', 90, 200, 3), sheet('c', 90, 300, 1), sheet('d', 80, 100, 4)]
test.each`
  规则         | 名次
  ${'faster'}  | ${'b1 a2 c2 d4'}
  ${'earlier'} | ${'c1 a2 b3 d4'}
  ${'shared'}  | ${'a1 b1 c1 d4'}
`('同分规则$规则：$名次', ({ 规则, 名次 }: { 规则: TieRule; 名次: string }) => {
  expect(
    rankingOf(sheets, 规则)
      .map((r) => `${r.officer}${r.place}`)
      .join(' '),
  ).toBe(名次)
})

const placed = (n: number, tied: readonly number[] = []) =>
  rankingOf(
    Array.from({ length: n }, (_, i) => sheet(String.fromCharCode(97 + i), tied.includes(i) ? 50 : 100 - i, 0, 0)),
    'shared',
  )
test.each`
  情形                      | 人数 | 同分         | 队伍         | 待定
  ${'六人蛇形分两队'}       | ${9} | ${[]}        | ${'ade bcf'} | ${''}
  ${'人数不足，不分队'}     | ${5} | ${[]}        | ${''}        | ${''}
  ${'末位并列，先加试'}     | ${8} | ${[5, 6, 7]} | ${''}        | ${'fgh'}
  ${'末位以后并列，不影响'} | ${9} | ${[6, 7, 8]} | ${'ade bcf'} | ${''}
`('选拔：$情形', ({ 人数, 同分, 队伍, 待定 }) => {
  const { teams, undecided } = teamsOf(placed(人数, 同分), 2, 3)
  const said = (of: readonly { officer: string }[]) => of.map((r) => r.officer).join('')
  expect(teams.map(said).join(' ')).toBe(队伍)
  expect(said(undecided)).toBe(待定)
})

test('难度是答对的比例，区分度是高低分组之差；一个人的没有区分度', () => {
  const ranking = placed(10)
  const choices = new Map(ranking.map((r, i) => [r.officer, new Map([[1, i < 5 ? 'A' : 'B']])]))
  expect(statisticsOf(items.slice(0, 1), ranking, choices)).toEqual([{ n: 1, right: 5, answered: 10, difficulty: 0.5, discrimination: 1 }])
  expect(statisticsOf(items.slice(0, 1), ranking.slice(0, 1), choices)[0]).toMatchObject({ discrimination: null })
})
