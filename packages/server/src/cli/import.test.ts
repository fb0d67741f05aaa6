import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { headingsOf, rowOf } from '../../test/import-desk.ts'
import { type TestCell, workbookOf } from '../../test/workbook.ts'
import { readConfig } from '../config.ts'
import { runCommand } from './commands.ts'

const ledger = reconsiderationCase
const code = ledger.shape.code
const row = (n: number, more: Readonly<Record<string, TestCell>> = {}) =>
  rowOf(ledger, {
    receivedOn: '2024.2.28',
    channel: '邮寄',
    applicant: `命令${n}`,
    applicantKind: '公民',
    respondent: '市场监督管理局',
    category: '行政处罚',
    matter: '请求撤销',
    ...more,
  })

describe.each(engines)('命令行的导入和导出 · $name', (engine) => {
  let district: District
  let folder: string
  beforeAll(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-command-'))
  })
  afterAll(() => district.close())
  const run = (name: string, words: readonly string[], options: Readonly<Record<string, string>>) => {
    const config = readConfig({ FAZHI_DATA: tmpdir() })
    if ('fault' in config) throw new Error(config.fault)
    return runCommand(district.house, config, name, { words, options })
  }
  const file = async (name: string, ...rows: readonly ReturnType<typeof row>[]) => {
    const path = join(folder, name)
    await writeFile(path, workbookOf({ 数据: { rows: [headingsOf(ledger), ...rows] } }))
    return path
  }

  test('只核对的不登记；有错的退出码是一；都对的才导入；导入过的不再导入', async () => {
    const good = await file('好.xlsx', row(1), row(2))
    const bad = await file('坏.xlsx', row(3), row(4, { channel: '传真' }))
    expect(await run('import', [code, good], { as: 'clerk', 'dry-run': 'true' })).toMatchObject({
      code: 0,
      json: { state: 'checked', rows: 2, faulty: 0, kept: false },
    })
    const wrong = await run('import', [code, bad], { as: 'clerk' })
    expect(wrong.code).toBe(1)
    expect(wrong.text).toContain('第3行B列（申请方式）：没有“传真”这个选项')
    expect(await run('import', [code, good], { as: 'clerk' })).toMatchObject({
      code: 0,
      json: { state: 'committed', taken: 2 },
    })
    expect((await run('import', [code, good], { as: 'clerk' })).code).toBe(3)
    expect(await run('import', [code, bad], { as: 'clerk', rows: 'true' })).toMatchObject({
      code: 1,
      json: { taken: 1, faulty: 1 },
    })
    expect((await run('import', [code, good], {})).code).toBe(3)
    expect((await run('import', [code, join(folder, '没有.xlsx')], { as: 'clerk' })).code).toBe(2)
    expect((await run('import', ['nothing', good], { as: 'clerk' })).code).toBe(2)
  })

  test('导出是同一份文件，带摘要；看不到的为零', async () => {
    const path = join(folder, '台账.xlsx')
    const done = await run('export', [code, path, 'receivedOn=2024-01-01..2024-12-31', 'columns=all'], { as: 'clerk' })
    expect(done).toMatchObject({ code: 0, json: { rows: 3, file: path } })
    const book = await readXlsx(Buffer.from(done.file?.base64 ?? '', 'base64'))
    expect(book.sheets[0]?.rows.flat()).toContain('命令1')
    expect(await run('export', [code, join(folder, 'a.csv')], { as: 'stranger' })).toMatchObject({ json: { rows: 0 } })
    expect((await run('export', [code, path, 'nothing=1'], { as: 'clerk' })).code).toBe(2)
  })
})
