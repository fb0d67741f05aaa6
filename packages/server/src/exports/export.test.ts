import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { intakeFields, type Page } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { importDesk } from '../../test/import-desk.ts'
import { neutralised } from './cells.ts'
import { exportColumns, groupRuns } from './columns.ts'

const ledger = reconsiderationCase
const url = `${casesUrl}/export`
/** What a ledger may hold that a workbook must not lose, or must not take for something else. */
const awkward = [
  { matter: '=HYPERLINK("http://evil.example","请点击")' },
  { matter: '+86 请求撤销' },
  { matter: '-1 号决定' },
  { matter: '@SUM(A1)' },
  { matter: "'前有撇号" },
  { matter: '第一行\n第二行，“引号”、,半角逗号,和"双引号"' },
  { applicant: '𡌴某·阿卜杜拉' },
  { applicantContact: '211302199001010011' },
  { agents: 3 },
  { agents: 12 },
] as const

describe.each(engines)('导出 · $name', (engine) => {
  let district: District
  let clerk: Client
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
    for (const [i, more] of awkward.entries()) {
      const made = await clerk.send('POST', casesUrl, {
        ...draft,
        applicant: `演示·申请人${i}`,
        receivedOn: '2024-02-20',
        ...more,
      })
      expect(made.status).toBe(201)
    }
  })
  afterAll(() => district.close())
  const take = async (query: string, login = 'clerk') => {
    const answer = await district.app.inject({
      url: `${url}${query}`,
      cookies: { fazhi_session: await district.signIn(login) },
    })
    return {
      status: answer.statusCode,
      bytes: answer.rawPayload,
      name: decodeURIComponent(String(answer.headers['content-disposition'])),
    }
  }

  test('台账的样子：标题、填报单位、多级表头、序号、合计带公式和数值、打印设置', async () => {
    const { bytes, name } = await take('?columns=all&receivedOn=2024-01-01..2024-12-31')
    expect(name).toMatch(/行政复议机构_行政复议案件台账_2024年度_\d{14}\.xlsx$/)
    const book = await readXlsx(bytes, { readStyles: true })
    expect(book.sheets.map((s) => [s.name, s.hidden === true])).toEqual([
      ['台账', false],
      ['导出说明', false],
      ['数据', true],
    ])
    const [sheet] = book.sheets
    const columns = exportColumns(ledger, 'all')
    expect(sheet?.rows[0]?.[0]).toBe('某市某区2024年度行政复议案件台账')
    expect(sheet?.rows[1]?.filter(Boolean)).toEqual([
      '填报单位（盖章）：行政复议机构',
      '统计时间：2024年1月1日至12月31日',
      '填报日期：2024-03-01　单位：件、人、元',
    ])
    // The tree of headings: groups over their columns, and everything else from top to bottom.
    const runs = groupRuns(columns)
    expect(runs.length).toBeGreaterThan(5)
    for (const { label, from, to } of runs) {
      expect(sheet?.rows[2]?.[from + 1]).toBe(label)
      if (to > from)
        expect(sheet?.merges).toContainEqual({ startRow: 2, startCol: from + 1, endRow: 2, endCol: to + 1 })
    }
    expect(sheet?.rows[3]?.slice(1, -1)).toEqual(columns.map((c) => c.heading))
    expect(sheet?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 })
    expect(sheet?.rows.slice(4, 14).map((r) => r[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const agents = columns.findIndex((c) => c.name === 'agents') + 1
    const sum = sheet?.cells?.get(`14,${agents}`)
    expect(sum?.formula).toMatch(/^SUM\([A-Z]+5:[A-Z]+14\)$/)
    expect([sum?.formulaResult, sheet?.rows[14]?.[agents]]).toEqual([15, 15])
    expect(sheet?.rows[14]?.slice(0, 2)).toEqual(['合计', '共10件'])
    expect(sheet?.rows[15]?.[0]).toBe('单位负责人：')
    expect(sheet?.freezePane).toMatchObject({ rows: 4, columns: 1 })
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      printTitlesColumn: expect.stringMatching(/A.*B/),
      printTitlesRow: expect.stringMatching(/3.*4/),
    })
    expect(sheet?.headerFooter?.oddFooter).toBe('&C第&P页 共&N页')
    const received = columns.findIndex((c) => c.name === 'receivedOn') + 1
    expect(sheet?.rows[4]?.[received]).toEqual(new Date(Date.UTC(2024, 1, 20)))
    const flat = book.sheets[2]
    expect(flat?.rows[1]?.at(-1)).toMatch(/^[0-9a-f]{64}$/)
    expect(flat?.rows).toHaveLength(11)
  })

  test('没有一个单元格会被当成公式，CSV里也没有', async () => {
    const book = await readXlsx((await take('?columns=all')).bytes, { readStyles: true })
    const formulas = [...(book.sheets[0]?.cells?.values() ?? [])].flatMap((c) => c.formula ?? [])
    expect(formulas.every((f) => /^(SUM|"共"&COUNT)/.test(f))).toBe(true)
    const texts = book.sheets.flatMap((s) => s.rows.flat()).filter((v): v is string => typeof v === 'string')
    expect(texts.filter((t) => /^[=+\-@\t\r]/.test(t))).toEqual([])
    expect(texts).toContain(`'=HYPERLINK("http://evil.example","请点击")`)
    const csv = (await take('?format=csv&columns=all')).bytes.toString('utf8')
    expect(csv.startsWith('\ufeff案号,')).toBe(true)
    expect(csv).not.toMatch(/(^|,|\n|")[=+@]/)
    expect([neutralised('-1'), neutralised("'x"), neutralised('平常')]).toEqual(["'-1", "''x", '平常'])
  })

  test('导出的是筛选出的全部，不是一页；看不到的不导出；写不对的筛选说明白', async () => {
    const rows = async (query: string, login?: string) =>
      (await take(`${query}&format=csv`, login)).bytes.toString('utf8').match(/审理中|已收到/g)?.length ?? 0
    expect(await rows('?state=accepted')).toBe(10)
    expect(await rows(`?applicant=${encodeURIComponent('演示·申请人4')}`)).toBe(1)
    expect(await rows('?state=received')).toBe(0)
    expect(await rows('?state=accepted', 'stranger')).toBe(0)
    expect((await take('?format=pdf')).status).toBe(400)
    expect((await take('?nothing=1')).status).toBe(400)
    expect((await district.app.inject({ url })).statusCode).toBe(401)
  })

  test('每次导出都记下谁、按什么条件、多少件、文件的摘要，审计管理员看得到', async () => {
    const { bytes } = await take('?state=accepted&columns=list')
    const digest = createHash('sha256').update(bytes).digest('hex')
    const audit = (
      await (await district.as('auditor')).get<{ items: unknown[] }>('/api/administration/audit?ledger=command')
    ).body
    const said = JSON.stringify(audit)
    expect(said).toContain(digest)
    expect(said).toContain('"filter":"state=accepted"')
    expect(said).toContain('"rows":"10"')
  })

  test('导出之后在LibreOffice里改动，再导入到别处，一字不少', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-round-'))
    const file = join(folder, '台账.xlsx')
    await writeFile(file, (await take('?columns=all&sort=createdOn')).bytes)
    // LibreOffice opens it, calculates, and saves it in its own way.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const saved = join(folder, 'saved')
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, file],
      { stdio: 'pipe', timeout: 120_000 },
    )
    const bytes = await readFile(join(saved, '台账.xlsx'))
    expect(bytes.equals(await readFile(file))).toBe(false)

    const elsewhere = await openDistrict(engine)
    try {
      const there = await elsewhere.as('clerk')
      const desk = importDesk(elsewhere, there, ledger)
      const checked = await desk.check(bytes, '改过的.xlsx')
      expect(checked.faults).toEqual([])
      expect(checked).toMatchObject({ rows: 10, faulty: 0, notes: { sheet: '台账', unknown: [] } })
      expect((await desk.commit(checked)).body).toMatchObject({ taken: 10 })
      const facts = async (client: Client) =>
        (await client.get<Page>(`${casesUrl}?limit=50&sort=applicant`)).body.items
          .map(({ row }) => JSON.stringify(intakeFields(ledger).map((name) => row[name])))
          .toSorted()
      expect(await facts(there)).toEqual(await facts(clerk))
    } finally {
      await elsewhere.close()
    }
  }, 180_000)
})
