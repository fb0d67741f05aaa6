import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(fileURLToPath(import.meta.url), '../../../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Protection {
  readonly 承诺: string
  readonly 保护: string
  readonly 文件: string
  readonly 拿掉: string
  readonly 换成: string
  readonly 全部?: true
  readonly 用例: string
  readonly 名称?: string
}
const list = parse(read('packages/server/test/protections.yaml')) as readonly Protection[]

test('要拿掉的每一处保护，都还在所写的地方；看护它的用例也还在', () => {
  const wrong = list.flatMap(({ 承诺, 保护, 文件, 拿掉, 换成, 全部, 用例, 名称 = '' }, i) => {
    const line = `${i + 1} ${承诺} ${保护}`
    if (!existsSync(join(root, 文件)) || !existsSync(join(root, 用例))) return [`${line}：没有所写的文件`]
    const places = read(文件).split(拿掉).length - 1
    return [
      ...(places === 1 || (全部 && places > 0) ? [] : [`${line}：所写的文字有${places}处`]),
      ...(read(用例).includes(名称) ? [] : [`${line}：没有这个名称的用例`]),
      ...(拿掉 === 换成 ? [`${line}：什么也没有拿掉`] : []),
    ]
  })
  expect(wrong).toEqual([])
})
