import { expect, test } from 'vitest'
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
