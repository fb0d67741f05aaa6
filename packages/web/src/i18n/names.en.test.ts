import { ledgers, lines } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { expect, test } from 'vitest'
import { englishNames } from './names.en.ts'

test('every line, post and unit has an English name', () => {
  const units = ledgers.flatMap(({ figures, shape }) => [
    ...Object.values(figures).map(({ unit }) => unit),
    ...Object.values(shape.fields).flatMap(({ unit }) => unit ?? []),
  ])
  const names = [...lines, ...posts].map(({ code }) => code).concat(units.filter((unit) => unit !== '%'))
  expect(names.filter((name) => !Object.hasOwn(englishNames, name))).toEqual([])
})
