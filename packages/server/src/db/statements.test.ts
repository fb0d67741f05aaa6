import { expect, test } from 'vitest'
import { splitStatements } from './statements.ts'

test.each([
  ['two statements', 'select 1; select 2', ['select 1', 'select 2']],
  ['a last semicolon and blank lines', '\n select 1 ;\n\n', ['select 1']],
  ['a semicolon in a text', `select 'a;b'; select 2`, [`select 'a;b'`, 'select 2']],
  ['a doubled quote', `select 'it''s; one'; select 2`, [`select 'it''s; one'`, 'select 2']],
  ['a backslash in a plain text', `select 'a\\'; select 2`, [`select 'a\\'`, 'select 2']],
  ['a backslash in an escape text', `select E'a\\';b'; select 2`, [`select E'a\\';b'`, 'select 2']],
  ['a name that ends in e before a text', `select type'a\\'; select 2`, [`select type'a\\'`, 'select 2']],
  ['a quoted name', `select 1 as "a;""b"; select 2`, [`select 1 as "a;""b"`, 'select 2']],
  ['a line comment', 'select 1 -- one; still\n; select 2', ['select 1 -- one; still', 'select 2']],
  ['a quote in a comment', `-- don't\nselect 1; select 2`, [`-- don't\nselect 1`, 'select 2']],
  ['nested comments', 'select /* a; /* b; */ c; */ 1; select 2', ['select /* a; /* b; */ c; */ 1', 'select 2']],
  ['only comments', '-- nothing\n; /* nothing */', []],
  ['a dollar quote', 'do $$ begin; end; $$; select 2', ['do $$ begin; end; $$', 'select 2']],
  ['a tagged dollar quote', 'do $a$ x; $$ y; $$ $a$; select 2', ['do $a$ x; $$ y; $$ $a$', 'select 2']],
  ['a dollar inside a name', 'select a$b$; select c$b$', ['select a$b$', 'select c$b$']],
  ['parameters', 'select $1;select $2', ['select $1', 'select $2']],
  ['Chinese', `select '律；法;'; select 2`, [`select '律；法;'`, 'select 2']],
])('the splitter understands %s', (_, sql, statements) => {
  expect(splitStatements(sql)).toEqual(statements)
})

test.each([`select 'a`, 'select "a', 'select /* a /* b */', 'do $x$ begin'])(
  'a script cut off in %s is refused',
  (sql) => {
    expect(() => splitStatements(sql)).toThrow(SyntaxError)
  },
)
