import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { archive, bomb, docx, java, ofd, oldOffice, pdf, png } from '../../test/sample-files.ts'
import { inspect } from './inspect.ts'
import { tidyName } from './media.ts'
import { receive } from './receive.ts'

const folder = mkdtempSync(join(tmpdir(), 'fazhi-inspect-'))
afterAll(() => rmSync(folder, { recursive: true }))
const look = (name: string, content: Buffer | string) => {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  return inspect(path, name, Buffer.byteLength(content))
}
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(200, 1)])
const gb = Buffer.from('b2c4c1cf0d0a', 'hex')

describe('附件按内容认定，不按文件名', () => {
  test.each([
    ['决定书.pdf', pdf(3), 'pdf', 3],
    ['没有后缀', pdf(12), 'pdf', 12],
    ['照片.PNG', png, 'png', 1],
    ['照片.jpeg', jpeg, 'jpeg', 1],
    ['清单.txt', '材料清单\n一、申请书', 'text', null],
    ['清单.csv', gb, 'text', null],
    ['旧文书.doc', oldOffice('WordDocument'), 'doc', null],
    ['旧文书.wps', oldOffice('WordDocument'), 'doc', null],
    ['台账.xls', oldOffice('Workbook'), 'xls', null],
  ] as const)('%s', async (name, content, medium, pages) => {
    expect(await look(name, content)).toEqual({ medium, pages })
  })
  test('docx和OFD的页数', async () => {
    expect(await look('答复书.docx', await docx())).toEqual({ medium: 'docx', pages: 7 })
    expect(await look('版式.ofd', await ofd())).toEqual({ medium: 'ofd', pages: 2 })
  })
})

describe('会伤人的文件不收，说明理由和办法', () => {
  const macro = '宏或者控件'
  test.each([
    ['程序.pdf', Buffer.from('MZ\x90\x00'), '可执行'],
    ['程序.txt', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(64)]), '可执行'],
    ['脚本.txt', '#!/bin/sh\nrm -rf /', '可执行'],
    ['图.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', '网页或者SVG'],
    ['图.png', '\ufeff  <?xml version="1.0"?><svg onload="x"/>', '网页或者SVG'],
    ['页.txt', '<!DOCTYPE html><script>1</script>', '网页或者SVG'],
    ['藏.txt', '申请书\n\n<script>alert(1)</script>', '网页或者SVG'],
    ['旧.doc', oldOffice('WordDocument', '_VBA_PROJECT'), macro],
    ['旧.doc', oldOffice('WordDocument', '\u0001Ole10Native'), '嵌有其他程序'],
    ['锁.docx', oldOffice('EncryptedPackage'), '密码'],
    ['安装.msi', oldOffice('Property'), '不是可以接收的类型'],
    ['坏.pdf', '%PDF-1.7\nnothing of a PDF', '已损坏'],
    ['乱.txt', Buffer.from([0x41, 0xff, 0xfe, 0xff, 0x80]), '不是可以接收的类型'],
    ['假.jpg', pdf(1), '内容却是PDF'],
    ['假.exe', png, '内容却是PNG'],
  ] as const)('%s（%#）', async (name, content, said) => {
    await expect(look(name, content)).rejects.toThrow(said)
  })
  test('宏、嵌入的程序、压缩包、程序包、压缩炸弹、藏在图片里的压缩包', async () => {
    const vba = { 'word/vbaProject.bin': 'x' }
    await expect(look('a.docm', await docx(vba))).rejects.toThrow(macro)
    await expect(look('a.docx', await docx(vba))).rejects.toThrow(macro)
    await expect(look('a.xlsx', await docx({ 'xl/macrosheets/sheet1.xml': 'x' }))).rejects.toThrow(macro)
    await expect(look('a.docx', await docx({ 'word/embeddings/oleObject1.bin': 'x' }))).rejects.toThrow('嵌有')
    await expect(look('a.docx', await archive())).rejects.toThrow('压缩包')
    await expect(look('a.docx', await java())).rejects.toThrow('可执行')
    await expect(look('a.docx', await bomb())).rejects.toThrow('压缩炸弹')
    await expect(look('a.png', Buffer.concat([png, await archive()]))).rejects.toThrow('另藏有压缩包')
    await expect(look('a.pdf', Buffer.concat([pdf(1), await archive()]))).rejects.toThrow('另藏有压缩包')
    const whole = await docx()
    await expect(look('a.docx', whole.subarray(0, whole.length - 30))).rejects.toThrow('已损坏')
  })
})

test('文件名里没有文件夹、看不见的字符和翻转方向的字符', () => {
  expect(tidyName('..\\..\\C:\\windows\\申请书.pdf')).toBe('申请书.pdf')
  expect(tidyName('/etc/passwd')).toBe('passwd')
  expect(tidyName('申请\u202efdp.exe')).toBe('申请fdp.exe')
  expect(tidyName('a\u0000b\n.pdf')).toBe('ab.pdf')
  expect(tidyName('...')).toBe('')
  expect(tidyName(`${'长'.repeat(300)}.pdf`)).toBe(`${'长'.repeat(196)}.pdf`)
})

describe('接收', () => {
  function* pieces(count: number) {
    for (let n = 0; n < count; n++) yield Buffer.alloc(1_048_576, n)
  }
  test('四百兆字节逐段写入磁盘，内存不随之增长', async () => {
    const before = process.memoryUsage()
    let most = 0
    function* watched() {
      for (const piece of pieces(400)) {
        const { arrayBuffers, heapUsed } = process.memoryUsage()
        most = Math.max(most, arrayBuffers + heapUsed - before.arrayBuffers - before.heapUsed)
        yield piece
      }
    }
    const received = await receive(Readable.from(watched(), { objectMode: true, highWaterMark: 1 }), folder, 2 ** 31)
    expect(received.bytes).toBe(400 * 1_048_576)
    expect(most).toBeLessThan(150 * 1_048_576)
    rmSync(received.path)
  }, 60_000)
  test('超过上限的、空的、中断的，什么也不留下', async () => {
    const clean = mkdtempSync(join(folder, 'clean-'))
    const { readdirSync } = await import('node:fs')
    await expect(receive(Readable.from(pieces(3)), clean, 2_000_000)).rejects.toMatchObject({
      problem: { status: 413 },
    })
    await expect(receive(Readable.from([]), clean, 10)).rejects.toThrow('空的')
    const cut = new Readable({
      read() {
        this.push(Buffer.from('half'))
        this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
      },
    })
    await expect(receive(cut, clean, 1_000)).rejects.toThrow('没有传完')
    expect(readdirSync(clean)).toEqual([])
  })
})
