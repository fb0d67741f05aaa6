import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { headingsOf, rowOf } from '../packages/server/test/import-desk.ts'
import { workbookOf } from '../packages/server/test/workbook.ts'
import { phone } from './browser.ts'
import { daysAgo, dialog, ledgerOf } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const code = 'reconsideration_case'
const ledger = ledgerOf(code)
const row = (n: number, more = {}) =>
  rowOf(ledger, {
    receivedOn: daysAgo(1),
    channel: '邮寄',
    applicant: `演示·导入${n}`,
    applicantKind: '公民',
    respondent: '双塔区市场监督管理局',
    category: '行政处罚',
    matter: `请求撤销第${n}号处罚决定`,
    ...more,
  })

async function fileWith(name: string, ...rows: readonly ReturnType<typeof row>[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'fazhi-import-e2e-')), name)
  await writeFile(path, workbookOf({ 数据: { rows: [headingsOf(ledger), ...rows] } }))
  return path
}
const openImport = async (page: Page) => {
  await page.goto(`/ledgers/${code}`)
  await page.getByRole('link', { name: '导入', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '导入行政复议案件' }).waitFor()
}
const upload = (page: Page, file: string) => page.locator('input[type=file]').setInputFiles(file)

test('模板下载；有错的文件标明错误；改好之后导入；关掉页面回来看结果；撤销', async () => {
  const { page, faults, context } = await stage.as('clerk')
  await openImport(page)
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载模板' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('行政复议案件导入模板.xlsx')

  await upload(page, await fileWith('有错.xlsx', row(1), row(2, { channel: '传真', receivedOn: '2024年2月30日' })))
  await page.getByText('共2行，1行有错误').waitFor()
  await page.getByRole('cell', { name: '没有“传真”这个选项' }).waitFor()
  expect(await page.locator('table.records').first().locator('tbody tr').first().innerText()).toMatch(/^3\s/)
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载标明错误的工作簿' }).click(),
  ])
  expect(marked.suggestedFilename()).toBe('有错_错误.xlsx')

  await page.getByRole('button', { name: '重新上传' }).click()
  await upload(page, await fileWith('改好.xlsx', row(1), row(2), row(3)))
  await page.getByText('共3行，全部可以导入').waitFor()
  await page.getByRole('button', { name: '导入3件' }).click()
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await again.getByText('已导入3件').waitFor({ timeout: 20_000 })
  await again.getByRole('link', { name: '查看台账' }).click()
  await again.getByText('演示·导入3').first().waitFor()

  await again.goBack()
  await again.getByRole('button', { name: '撤销导入' }).click()
  await dialog(again).getByLabel('撤销的理由').fill('导错了文件')
  await dialog(again).getByRole('button', { name: '撤销导入' }).click()
  await again.getByText('已撤销，这次导入的记录都已撤回').waitFor({ timeout: 20_000 })
  await again.goto(`/ledgers/${code}?applicant=~${encodeURIComponent('演示·导入')}`)
  await again.getByText('没有符合条件的记录').waitFor()
  expect(faults).toEqual([])
})

test('不是xlsx的文件当场说明；在手机上也能导入；没有登记权限的看不到', async () => {
  const { page, faults } = await stage.as('clerk', phone)
  await openImport(page)
  await upload(page, '/etc/hostname')
  await page.getByRole('alert').getByText('不是.xlsx文件').waitFor()
  await upload(page, await fileWith('手机.xlsx', row(11)))
  await page.getByRole('button', { name: '导入1件' }).click()
  await page.getByText('已导入1件').waitFor({ timeout: 20_000 })
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  expect(faults).toEqual([])
  const head = await stage.as('head')
  await head.page.goto(`/ledgers/${code}`)
  await head.page.getByRole('button', { name: '导出' }).waitFor()
  expect(await head.page.getByRole('link', { name: '导入', exact: true }).count()).toBe(0)
})

test('导出筛选出的记录，文件名是单位、报表、期间和时间', async () => {
  const { page, faults } = await stage.as('clerk')
  await page.goto(`/ledgers/${code}?receivedOn=2024-01-01..2024-12-31`)
  await page.getByRole('button', { name: '导出' }).click()
  await dialog(page).getByText('全部各列，按办理环节分组').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('link', { name: '导出' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/_行政复议案件台账_2024年度_\d{14}\.xlsx$/)
  expect(faults).toEqual([])
})
