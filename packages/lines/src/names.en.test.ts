import { expect, test } from 'vitest'
import { english } from './english.ts'
import { ledgers, lines } from './index.ts'
import { englishNames } from './names.en.ts'
import { posts } from './shared/posts.ts'

test('every line, post and unit has an English name', () => {
  const units = ledgers.flatMap(({ figures, shape }) => [
    ...Object.values(figures).map(({ unit }) => unit),
    ...Object.values(shape.fields).flatMap(({ unit }) => unit ?? []),
  ])
  const names = [...lines, ...posts].map(({ code }) => code).concat(units.filter((unit) => unit !== '%'))
  expect(names.filter((name) => !Object.hasOwn(englishNames, name))).toEqual([])
})

test('every kind of material has an English name', () => {
  const words: Readonly<Record<string, { readonly materials?: object }>> = english
  const missing = ledgers.flatMap(({ shape, materials = {} }) =>
    Object.keys(materials).filter((word) => !Object.hasOwn(words[shape.code]?.materials ?? {}, word)),
  )
  expect(ledgers.some((l) => Object.keys(l.materials ?? {}).length > 0)).toBe(true)
  expect(missing).toEqual([])
})
