import { expect, test } from 'vitest'
import { splitStatements } from '../../src/db/statements.ts'
import { isTest, migrationFiles, type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

/** What Citus refuses or what breaks silently there, under the rule of the database reference that forbids it. */
const forbidden = [
  ['S2', /\bon\s+delete\s+set\s+null\b/i],
  ['S4', /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?trigger\b|\bcreate\s+(or\s+replace\s+)?rule\b/i],
  [
    'S5',
    /\bcreate\s+sequence\b|\bnextval\s*\(|\b(small|big)?serial\s+(not\s+null|primary|unique|,|\))|\bas\s+identity\b/i,
  ],
  // Allowed where the same text asks first whether it runs on Citus.
  ['T2', /^(?![\s\S]*citus_version)[\s\S]*\bset_config\s*\(/i],
  ['Q5', /\bmerge\s+into\b/i],
] as const

const broken = (path: string, sql: string) =>
  forbidden.filter(([, pattern]) => pattern.test(sql)).map(([rule]) => `${path}: ${rule}`)

const withoutSqlComments = (sql: string) => sql.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/--.*$/gm, '')

/** S1: every key begins with the region. */
function keysWithoutRegion(statement: string): string[] {
  if (/^create\s+table\s+(if\s+not\s+exists\s+)?migration\b/i.test(statement)) return []
  const listed = statement.matchAll(/\b(?:primary\s+key|unique(?:\s+nulls\s+(?:not\s+)?distinct)?)\s*\(\s*([^\s,)]+)/gi)
  const indexes = statement.matchAll(/\bunique\s+index\b[^(]*\(\s*([^\s,)]+)/gi)
  const inline = statement.matchAll(
    /[(,]\s*("?\w+"?)\s+(?!key\b|index\b)[^(),]*?\b(?:primary\s+key|unique)(?=\s*(?:[,)]|not\b|references\b|default\b|check\b))/gi,
  )
  return [...listed, ...indexes, ...inline].flatMap(([key, first]) => (first === 'region_code' ? [] : [key.trim()]))
}

const brokenKeys = ({ path, text }: SourceFile) =>
  splitStatements(text).flatMap((statement) =>
    keysWithoutRegion(withoutSqlComments(statement).trim()).map((key) => `${path}: ${key}`),
  )

test.each([
  'create trigger t before update on a execute function f()',
  'create rule r as on update to a do instead nothing',
  'create table a (id bigserial primary key)',
  'create table a (id int generated always as identity)',
  'create sequence s',
  `select set_config('app.x', '1', true)`,
  'alter table a add foreign key (b) references c on delete set null',
  'merge into a using b on true when matched then delete',
])('this is forbidden: %s', (sql) => {
  expect(broken('a', sql)).toHaveLength(1)
})

test.each([
  'create table a (region_code text, id uuid, primary key (id))',
  'create table a (id uuid primary key, b text)',
  'create table a (region_code text, b text not null unique, c int)',
  'create table a (region_code text, b text, unique (b, region_code))',
  'create table a (region_code text, b text, unique nulls not distinct (b))',
  'create unique index on a (lower(b), region_code)',
  'alter table a add constraint k unique (b)',
])('this key does not begin with the region: %s', (sql) => {
  expect(keysWithoutRegion(sql)).toHaveLength(1)
})

test.each([
  'create table a (region_code text not null, id uuid not null, primary key (region_code, id), unique (region_code, b))',
  'create table audit_head (region_code text primary key, seq bigint)',
  'create unique index k on a (region_code, b) where b is not null',
  'create table migration (name text primary key)',
])('this key is right: %s', (sql) => {
  expect(keysWithoutRegion(sql)).toEqual([])
})

test('migrations keep to the SQL that all engines share', () => {
  expect(migrationFiles.length).toBeGreaterThan(0)
  expect(migrationFiles.flatMap(({ path, text }) => broken(path, withoutSqlComments(text)))).toEqual([])
  expect(migrationFiles.flatMap(brokenKeys)).toEqual([])
})

test('statements in the source keep to it too', () => {
  const sources = sourceFiles.filter((file) => file.path.startsWith('packages/server/src/') && !isTest(file))
  expect(sources.flatMap(({ path, text }) => broken(path, withoutComments(text)))).toEqual([])
})
