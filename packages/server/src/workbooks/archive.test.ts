import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { workbookOf } from '../../test/workbook.ts'
import { inspectArchive } from './archive.ts'
import { openWorkbook } from './reading.ts'
import { WorkbookRefused } from './refused.ts'

const plain = workbookOf({ 数据: { rows: [['甲', '乙']] } })
/** The same workbook with parts added or changed. */
async function altered(change: (zip: JSZip) => unknown): Promise<Buffer> {
  const zip = await JSZip.loadAsync(plain)
  await change(zip)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const refusal = async (bytes: Buffer | Promise<Buffer>) => {
  const error = await openWorkbook(await bytes).then(
    () => null,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(WorkbookRefused)
  return (error as WorkbookRefused).message
}

describe('不安全的工作簿在读取之前就拒绝', () => {
  test('平常的工作簿可以读', async () => {
    expect((await openWorkbook(plain)).sheets.map((s) => s.name)).toEqual(['数据'])
  })
  test.each([
    ['空文件', Buffer.alloc(0), '空'],
    ['旧版xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), '旧版'],
    ['不是压缩包', Buffer.from('申请人,收到日期\n'), '不是Excel'],
    ['截断的', plain.subarray(0, plain.length - 40), '损坏'],
    ['残缺的', Buffer.concat([plain.subarray(0, 200), Buffer.alloc(300), plain.subarray(500)]), '损坏'],
  ])('%s', async (_, bytes, why) => {
    expect(await refusal(bytes)).toContain(why)
  })
  test('带宏的、带宏表的、内容类型写明带宏的', async () => {
    expect(await refusal(altered((zip) => zip.file('xl/vbaProject.bin', 'x')))).toContain('宏')
    expect(await refusal(altered((zip) => zip.file('xl/macrosheets/sheet1.xml', '<x/>')))).toContain('宏')
    const types = altered(async (zip) => {
      const text = await zip.file('[Content_Types].xml')?.async('string')
      zip.file(
        '[Content_Types].xml',
        String(text).replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
      )
    })
    expect(await refusal(types)).toContain('宏')
  })
  test.each(['<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '<!doctype x>', '<!ENTITY a "b">'])(
    '实体声明：%s',
    async (dtd) => {
      const bytes = altered(async (zip) => {
        const text = await zip.file('xl/worksheets/sheet1.xml')?.async('string')
        zip.file(
          'xl/worksheets/sheet1.xml',
          `<?xml version="1.0"?>${' '.repeat(65_520)}${dtd}${String(text).replace(/^<\?xml[^>]*\?>/, '')}`,
        )
      })
      expect(await refusal(bytes)).toContain('实体')
    },
  )
  test('解压后异常庞大的：一个部件是零的海洋', async () => {
    expect(await refusal(altered((zip) => zip.file('xl/media/image1.png', Buffer.alloc(64 * 1024 * 1024))))).toContain(
      '异常庞大',
    )
  })
  test('总量和部件数有上限', async () => {
    const limits = { entries: 2_000, total: 1_000, ratio: 250 }
    await expect(inspectArchive(plain, limits)).rejects.toThrow('过大')
    await expect(inspectArchive(plain, { ...limits, total: 1_000_000, entries: 3 })).rejects.toThrow('过多')
  })
  test('谎报大小的：目录里写得小，解出来大', async () => {
    const bytes = Buffer.from(await altered((zip) => zip.file('xl/media/image1.png', Buffer.alloc(100_000, 'ab'))))
    // The directory's and the part's own word for its size.
    for (let at = 0; at < bytes.length - 46; at++) {
      const sign = bytes.readUInt32LE(at)
      if (sign === 0x02014b50 && bytes.toString('latin1', at + 46, at + 65) === 'xl/media/image1.png')
        bytes.writeUInt32LE(10, at + 24)
    }
    expect(await refusal(bytes)).toContain('损坏')
  })
})

describe('读出来的和Excel里看到的一样', () => {
  const read = async (bytes: Buffer) => {
    const workbook = await openWorkbook(bytes)
    const [sheet] = workbook.sheets
    const rows = []
    if (sheet) for await (const row of workbook.rows(sheet)) rows.push(row)
    return rows
  }
  test('合并的单元格，值适用于整个范围；空行不移动行号', async () => {
    const rows = await read(
      workbookOf({
        表: { rows: [['甲', '乙', '丙'], ['一', '横', null], [], [null, '二', '三']], merges: ['A2:A4', 'B2:C2'] },
      }),
    )
    expect(rows.map((r) => [r.number, ...r.cells.slice(0, 3)])).toEqual([
      [1, '甲', '乙', '丙'],
      [2, '一', '横', '横'],
      ...(rows.length === 4 ? [[3, '一', null, null].slice(0, 1 + (rows[2]?.cells.length ?? 0))] : []),
      [4, '一', '二', '三'],
    ])
  })
  test('公式不计算，取文件里保存的结果', async () => {
    const [row] = await read(
      workbookOf({ 表: { rows: [['=1+1', null]], formulas: { B1: ['WEBSERVICE("http://x")', '保存的结果'] } } }),
    )
    expect(row?.cells).toEqual(['=1+1', '保存的结果'])
  })
})
