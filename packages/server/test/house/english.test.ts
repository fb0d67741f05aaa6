import { expect, test } from 'vitest'
import { type Literal, literalsOf } from './literals.ts'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

/** Places of the server whose Chinese reaches nobody who reads English, and why: a folder, a file, or single words of one. */
const excused: Readonly<Record<string, string | { readonly why: string; readonly words: readonly string[] }>> = {
  'cli/': 'the command line is read by whoever holds the machine, and speaks Chinese',
  'backup/': 'told at the command line',
  'db/': 'told where the server starts, to whoever holds the machine',
  'config.ts': 'the same',
  'attachments/files-place.ts': 'the same',
  'auth/oidc-settings.ts': 'the same; and the name of the sign-in service, which an installation sets',
  'reminders/outlets.ts': 'the same',
  'attachments/check.ts': 'findings of `fazhi verify` and `fazhi doctor`, told at the command line',
  'evidence/verify.ts': 'the same, and kept as evidence as it was written, marked as Chinese where it is shown',
  'documents/': 'texts of documents are Chinese by law; faults of the type faces are told where the server starts',
  'ledgers/paper.ts': 'the same: what stands on a document',
  'ledgers/document.ts': { why: 'the same', words: ['（未编号）'] },
  'ledgers/sample.ts': { why: 'the same', words: ['（未编号）'] },
  'ledgers/document-routes.ts': {
    why: 'the names of the files, which are titles of documents',
    words: ['（当事人查阅本）', '份）'],
  },
  'exports/official.ts': 'a ledger is handed over in the form in which it is stamped and filed, which is Chinese',
  'exports/export.ts': {
    why: 'the same',
    words: [
      '截至',
      '起始',
      '至',
      '年度',
      '台账',
      '年1月1日至12月31日',
      '导出人',
      '导出时间',
      '筛选条件',
      '无（全部可见的记录）',
      '件数',
    ],
  },
  'exports/columns.ts': { why: 'the same', words: ['登记'] },
  'administration/audit.ts': {
    why: 'the columns of the list that is handed over with its signature, as it is filed',
    words: ['时间', '办理人', '岗位', '单位', '台账', '记录编号', '类别', '事项', '理由', '摘要', '办理记录编号'],
  },
  'administration/duties.ts': 'why posts are kept apart, for whoever reads the rule; told to nobody',
  'imports/template.ts': 'a template names its columns as they are recognised when it comes back',
  'imports/heading.ts': 'words that a workbook is read by',
  'imports/chinese-date.ts': 'the same',
  'imports/cells.ts': { why: 'the same', words: ['是', '否', '年', '亿'] },
  'imports/sheet.ts': { why: 'the same', words: ['合计'] },
  'imports/marked.ts': { why: 'the names of type faces, and of whoever comments', words: ['黑体', '宋体', '法治台账'] },
  'imports/routes.ts': { why: 'the names of files beside those of the user', words: ['_错误.xlsx', '导入模板.xlsx'] },
  'workbooks/declaration.ts': 'the label that a template is recognised by',
  'workbooks/writing.ts': 'the names of a type face and of the program',
  ...Object.fromEntries(
    ['entry-pages', 'frame', 'letter-pages', 'letters', 'published-entries', 'routes', 'said-value', 'verify'].map(
      (page) => [`portal/${page}.ts`, 'the public is spoken to in Chinese (decision 23)'],
    ),
  ),
  'ledgers/publication.ts': {
    why: 'the reason of a withdrawal, which the public reads',
    words: ['已不具备公开的条件'],
  },
  'auth/actor.ts': 'the server’s own actors, as entries name them',
  'auth/totp.ts': 'the name under which a device shows the code',
  'jobs/worker.ts': 'the log of the server',
  'reminders/text.ts': 'mails are written while nobody asks, and no language is kept of who is not there',
  'reminders/mailer.ts': 'the name of whoever sends the mail',
  'reminders/rules.ts': 'labels that the web names by the unit itself',
  'holidays/routes.ts': {
    why: 'summaries of the description of the interface',
    words: ['重新测算影响', '确认施行，调整正在进行的期限', '撤回草稿'],
  },
  'work/routes.ts': { why: 'the same', words: ['，默认mine'] },
  'holidays/recalendar.ts': 'kept in the chain of entries as it was written',
  'holidays/seed.ts': 'the same',
  'holidays/shifts.ts': { why: 'the same', words: ['”按新的放假安排应于', '届满：'] },
  'holidays/notices.ts': { why: 'the same', words: ['年'] },
}

/** Titles, summaries and tags of the description of the interface, which programmers read. */
const describes =
  /\b(title|summary|description):\s*[\w.?[\] ]*$|\btags[:=\s]+\[\s*$|\b(tags|managed) = \[\s*$|\bproblems\(\s*$|\b(text|maybe|route|listing|schema)\(\s*$|\{ \.\.\.schema\(\s*$/
const describing = /(routes|schema|described|app|desk)\.ts$/
/** Nouns that `notFound` takes, each of which has English or does not compile; and what only the log or a start is told. */
const typed = /\bnotFound\(\s*$|\bnew (StartRefused|RangeError|SyntaxError|Error)\([^)]*$/
const said = /\bsay\(\s*$/

const isChinese = ({ text }: Literal) => /[\u4e00-\u9fff]/.test(text)
const unsaidIn = ({ path, text }: SourceFile): readonly Literal[] =>
  literalsOf(text)
    .filter((l) => isChinese(l) && !said.test(l.before) && !typed.test(l.before))
    .filter((l) => !(describing.test(path) && describes.test(l.before)))

const server = 'packages/server/src/'
const placeOf = ({ path }: SourceFile) =>
  Object.keys(excused).find((place) =>
    place.endsWith('/') ? path.startsWith(`${server}${place}`) : path === `${server}${place}`,
  )
/** What nobody has excused of what a file says in Chinese alone. */
function faultsIn(file: SourceFile): readonly string[] {
  const excuse = excused[placeOf(file) ?? '']
  if (typeof excuse === 'string') return []
  return unsaidIn(file)
    .filter((l) => !excuse?.words.includes(l.text))
    .map((l) => `${file.path}:${l.line} ${l.text}`)
}
const speaking = sourceFiles.filter(
  (file) => file.path.startsWith(server) && !isTest(file) && !/[/-]say\.ts$/.test(file.path),
)

test('a literal is found wherever it stands, and in no comment and no pattern', () => {
  const found = (text: string) => literalsOf(text).map((l) => l.text)
  expect(found(`a('甲', "乙", \`丙\${b('丁')}戊\`)`)).toEqual(['甲', '乙', '丙', '丁', '戊'])
  expect(found("// '甲'\n/* '乙' */ const a = /'丙/.test(b) ? c / 2 : '丁'")).toEqual(['丁'])
  expect(found("const a = [/[/'甲]/g, 'it\\'s'] // 乙")).toEqual(["it\\'s"])
  expect(literalsOf("say(\n  '甲',\n)")).toEqual([{ text: '甲', line: 2, before: 'say(\n  ' }])
})

test.each([
  "throw conflict('不能办理')",
  'throw conflict(`不能办理`)',
  "throw invalid([{ field: 'a', message: '请填写' }])",
  "say('有{what}', { what: '记录' })",
])('this has no English: %s', (text) => {
  expect(unsaidIn({ path: 'packages/server/src/a/b.ts', text })).toHaveLength(1)
})

test.each([
  "throw conflict(say('不能办理'))",
  "throw conflict(\n  say(\n    '不能办理',\n  ),\n)",
  "throw notFound('账号')",
])('this has: %s', (text) => {
  expect(unsaidIn({ path: 'packages/server/src/a/b.ts', text })).toEqual([])
})

test('whatever the server says to who is signed in, it says in both languages', () => {
  expect(speaking.length).toBeGreaterThan(100)
  expect(speaking.flatMap(faultsIn)).toEqual([])
})

test('nothing is excused that is not there', () => {
  const needless = Object.entries(excused).flatMap(([place, excuse]) => {
    const there = speaking.filter((file) => placeOf(file) === place).flatMap((file) => unsaidIn(file))
    const texts = new Set(there.map((l) => l.text))
    if (typeof excuse === 'string') return there.length > 0 ? [] : [place]
    return excuse.words.filter((word) => !texts.has(word)).map((word) => `${place} ${word}`)
  })
  expect(needless).toEqual([])
})

test('rules of the lines refuse in both languages', () => {
  const refusing = /\b(refused|conflict)\(\s*$|\breturn\s*$/
  const rules = sourceFiles.filter(
    (file) => /^packages\/lines\/src\/[^/]+\/[^/]+\.ts$/.test(file.path) && !isTest(file),
  )
  const unsaid = rules.flatMap(({ path, text }) =>
    literalsOf(text)
      .filter((l) => isChinese(l) && refusing.test(l.before))
      .map((l) => `${path}:${l.line} ${l.text}`),
  )
  expect(rules.length).toBeGreaterThan(50)
  expect(unsaid).toEqual([])
})
