import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(fileURLToPath(import.meta.url), '../../../../..')
const read = <T>(name: string) => parse(readFileSync(join(root, 'docs', name), 'utf8')) as T
const isThere = (path: string) => [root, join(root, 'packages/server/src')].some((at) => existsSync(join(at, path)))
const isTestFile = (path: string) => /\.(test|nightly)\.ts$/.test(path)

/** What is said of a clause: tests that would fail without it, files that hold it untested, or why nothing does. */
interface Held {
  readonly 级?: number
  readonly 用例?: readonly string[]
  readonly 写法?: readonly string[]
  readonly 说明?: string
  readonly 本地?: string
  readonly 不适用?: string
  readonly 未做?: string
}
const standings = ['用例', '写法', '本地', '不适用', '未做'] as const
const standingsOf = (held: Held) => standings.filter((s) => (held[s]?.length ?? 0) > 0)

/** What is wrong with how a clause is said to be held. */
function faultsOf(held: Held): readonly string[] {
  const { 用例 = [], 写法 = [] } = held
  return [
    ...(standingsOf(held).length === 0 ? ['没有说由什么保证'] : []),
    ...([...用例, ...写法].length > 0 && !held.说明 ? ['没有说明看护的是哪一点'] : []),
    ...用例.filter((path) => !isTestFile(path)).map((path) => `${path}不是用例`),
    ...[...用例, ...写法].filter((path) => !isThere(path)).map((path) => `没有${path}`),
  ]
}

/** How many clauses of levels one and two each chapter of ASVS 5.0.0 has. */
const chapters = [
  ...[
    [8, 19],
    [4, 7],
    [8, 11],
    [2, 8],
    [4, 5],
    [13, 22],
    [6, 12],
    [4, 3],
    [4, 3],
  ],
  ...[
    [5, 24],
    [3, 11],
    [3, 6],
    [1, 12],
    [2, 7],
    [3, 10],
    [0, 16],
    [0, 7],
  ],
]

describe('ASVS 5.0.0的一览', () => {
  const ledger = read<Readonly<Record<string, Readonly<Record<string, Held>>>>>('asvs.yaml')
  const clauses = Object.values(ledger).flatMap((chapter) => Object.entries(chapter))

  test('一级、二级各条一条不缺，依次排列', () => {
    const counted = Object.values(ledger).map((chapter) => {
      const first = Object.values(chapter).filter((held) => held.级 === 1).length
      return [first, Object.keys(chapter).length - first]
    })
    expect(counted).toEqual(chapters)
    const ids = clauses.map(([id]) =>
      id
        .split('.')
        .map((n) => n.padStart(3, '0'))
        .join('.'),
    )
    expect(ids).toEqual([...new Set(ids)].toSorted())
    for (const [chapter, of] of Object.entries(ledger))
      expect(Object.keys(of).filter((id) => `V${id.split('.')[0]}` !== chapter)).toEqual([])
  })

  test('每条恰有一种情形，所写的文件都在', () => {
    const wrong = clauses.flatMap(([id, held]) => [
      ...faultsOf(held).map((fault) => `${id}：${fault}`),
      ...(standingsOf(held).length > 1 ? [`${id}：不止一种情形`] : []),
    ])
    expect(wrong).toEqual([])
  })
})

test('等级保护的一览：8.1.4和8.1.5每条都说了由什么保证，所写的文件都在', () => {
  const ledger = read<Readonly<Record<string, Readonly<Record<string, Held>>>>>('classified-protection.yaml')
  const numbers = Object.keys(ledger).map((name) => name.split(' ')[0])
  const wanted = [...Array.from({ length: 11 }, (_, i) => `8.1.4.${i + 1}`), ...[1, 2, 3, 4].map((n) => `8.1.5.${n}`)]
  expect(numbers).toEqual(wanted)
  const wrong = Object.entries(ledger).flatMap(([name, of]) =>
    Object.entries(of).flatMap(([clause, held]) => faultsOf(held).map((fault) => `${name} ${clause}：${fault}`)),
  )
  expect(wrong).toEqual([])
})

test.each<[Held, string]>([
  [{}, '没有说由什么保证'],
  [{ 用例: ['auth/nothing.test.ts'], 说明: '某' }, '没有auth/nothing.test.ts'],
  [{ 用例: ['auth/session.ts'], 说明: '某' }, '不是用例'],
  [{ 用例: ['auth/session.test.ts'] }, '没有说明'],
])('看得出来：%j', (held, fault) => {
  expect(faultsOf(held).join()).toContain(fault)
})
