import { intakeFields } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { workbookOf } from '../../test/workbook.ts'
import { openWorkbook } from '../workbooks/reading.ts'
import { dataRows, findDataSheet } from './sheet.ts'
import { templateOf } from './template.ts'

const choosable = { organs: ['市场监督管理局', '综合行政执法局'], accounts: ['承办人甲'] }

test.each(ledgers.map((ledger) => [ledger.shape.label, ledger] as const))(
  '%s的模板由声明得出，自己读得回来',
  async (_, ledger) => {
    const bytes = await templateOf(ledger, choosable)
    const fields = intakeFields(ledger).flatMap((name) => ledger.shape.fields[name] ?? [])
    const book = await readXlsx(bytes, { readStyles: true })
    expect(book.sheets.map((s) => [s.name, s.hidden === true])).toEqual([
      ['数据', false],
      ['填写说明', false],
      ['字典', true],
    ])
    const [sheet, , dictionary] = book.sheets
    expect(sheet?.freezePane?.rows).toBe(1)
    for (const [at, field] of fields.entries()) {
      const head = sheet?.cells?.get(`0,${at}`)
      expect([field.label, String(head?.value).endsWith('*')]).toEqual([field.label, !field.optional])
      if (!field.optional) expect(head?.style?.font?.color?.rgb).toMatch(/C00000$/)
      // What is typed into an empty cell stays as it is typed.
      const isCounted = field.kind === 'quantity' || field.kind === 'year' || field.kind === 'money'
      for (const row of [1, 1_000])
        expect([field.label, sheet?.cells?.get(`${row},${at}`)?.style?.numFmt === '@']).toEqual([
          field.label,
          !isCounted,
        ])
      if (field.kind !== 'choice') continue
      const list = sheet?.dataValidations?.find((v) => v.errorTitle === field.label)
      const [, column = '', last = ''] = /^字典!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(list?.formula1 ?? '') ?? []
      const offered = dictionary?.rows.slice(1, Number(last)).map((r) => r[column.charCodeAt(0) - 65])
      if (column.length === 1) expect(offered).toEqual(Object.values(field.options ?? {}))
    }
    const workbook = await openWorkbook(bytes)
    const data = await findDataSheet(ledger, workbook)
    expect(data.heading.columns.map((c) => c.field)).toEqual(fields)
    expect(data.heading.missing).toEqual([])
    // Formatted and empty: no row of data.
    for await (const row of dataRows(workbook, data)) throw new Error(`row ${row.number} is empty`)
  },
)

test('旧版的模板说明白：版本格与现在的声明不符', async () => {
  const [ledger] = ledgers
  if (!ledger) throw new Error('no ledger')
  const heads = intakeFields(ledger).map((name) => ledger.shape.fields[name]?.label ?? '')
  const old = workbookOf({ 数据: { rows: [heads] }, 填写说明: { rows: [['模板'], ['模板版本', '0123456789abcdef']] } })
  await expect(findDataSheet(ledger, await openWorkbook(old))).rejects.toThrow('请重新下载模板')
  const own = workbookOf({ 数据: { rows: [heads] } })
  expect((await findDataSheet(ledger, await openWorkbook(own))).sheet.name).toBe('数据')
})

test('缺必填的列、重复的列、没有表头的，各说各的', async () => {
  const [ledger] = ledgers
  if (!ledger) throw new Error('no ledger')
  const heads = intakeFields(ledger).map((name) => ledger.shape.fields[name]?.label ?? '')
  const refused = async (row: readonly string[]) =>
    findDataSheet(ledger, await openWorkbook(workbookOf({ 表: { rows: [row] } })))
  await expect(refused(heads.slice(1))).rejects.toThrow(`缺少必填的列：${heads[0]}`)
  await expect(refused([...heads, heads[0] ?? ''])).rejects.toThrow(`重复的列：${heads[0]}`)
  await expect(refused(['甲', '乙'])).rejects.toThrow('没有找到')
})
