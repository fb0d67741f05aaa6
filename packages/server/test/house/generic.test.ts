import { ledgers } from '@fazhi/lines'
import { expect, test } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

const isGeneric = (file: SourceFile) =>
  /^packages\/(server|web)\/src\//.test(file.path) &&
  !/^packages\/(server|web)\/src\/lines\//.test(file.path) &&
  !isTest(file)

const camelCase = (code: string) => code.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const names = (codes: readonly string[]) => codes.flatMap((code) => [code, camelCase(code)])
const namedIn = ({ path, text }: SourceFile, codes: readonly string[]) =>
  names(codes)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    .map((name) => `${path}: ${name}`)

test('generic folders of server and web name no ledger', () => {
  const codes = ['petition_case']
  const sample = (text: string) => namedIn({ path: 'a.ts', text }, codes)
  expect(
    [sample(`'petition_case'`), sample('move(petitionCase)'), sample('petitionCases')].map(({ length }) => length),
  ).toEqual([1, 1, 0])
  const declared = ledgers.map(({ shape }) => shape.code)
  expect(declared.length).toBeGreaterThan(0)
  expect(sourceFiles.filter(isGeneric).flatMap((file) => namedIn(file, declared))).toEqual([])
})
