import { dirname } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

/** The catalogue that a `say.ts` holds: the English of each sentence under its Chinese. */
const catalogueOf = ({ text }: SourceFile): readonly (readonly [zh: string, en: string])[] =>
  Object.entries(runInNewContext(`(${text.slice(text.indexOf('speaker(') + 8, text.lastIndexOf(')'))})`))
const catalogues = sourceFiles.filter((f) => /[/-]say\.ts$/.test(f.path))

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join()
const faultsIn = (entries: ReturnType<typeof catalogueOf>) =>
  entries.flatMap(([zh, en]) => {
    if (en.trim() === '') return [`no English: ${zh}`]
    return slots(zh) === slots(en) ? [] : [`other places: ${zh}`]
  })

test('every sentence has English with just the places of its Chinese', () => {
  const file = {
    path: 'a/say.ts',
    text: "export const say = speaker({ '没有{a}': 'no {a}', 好: '', '有{b}': 'some' })",
  }
  expect(faultsIn(catalogueOf(file))).toEqual(['no English: 好', 'other places: 有{b}'])
  expect(catalogues.length).toBeGreaterThan(5)
  expect(catalogues.flatMap((f) => faultsIn(catalogueOf(f)).map((fault) => `${f.path} ${fault}`))).toEqual([])
})

test('no catalogue keeps a sentence that nobody says', () => {
  const unsaid = catalogues.flatMap((catalogue) => {
    const from = /from '(\.\/|\.\.\/)([a-z]+-)?say\.ts'/
    const own = sourceFiles.filter(
      (f) =>
        f !== catalogue &&
        !isTest(f) &&
        from.test(f.text) &&
        (dirname(f.path) === dirname(catalogue.path) || f.path.startsWith(`${dirname(catalogue.path)}/`)),
    )
    const texts = own.map((f) => f.text).join('\n')
    const isSaid = (zh: string) => texts.includes(`'${zh}'`) || texts.includes(`"${zh}"`)
    return catalogueOf(catalogue).flatMap(([zh]) => (isSaid(zh) ? [] : [`${catalogue.path}: ${zh}`]))
  })
  expect(unsaid).toEqual([])
})
