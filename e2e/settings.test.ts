import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open, signIn, signInWithCode } from './browser.ts'
import { choose, typeDay } from './clerk.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
const cases = '/ledgers/reconsideration_case'
const row = (page: Page, text: string) => page.locator('table.records tr', { hasText: text })
const yesterday = new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10)

test('系统管理员停用一个选项、设置期限和编号样式、给单位更名；承办人的表单随之改变', async () => {
  const admin = await open(browser, server.url)
  await signInWithCode(admin.page, 'admin', server.data)
  await admin.page.goto('/administration/dictionaries?ledger=reconsideration_case')
  const fax = row(admin.page, 'post').first()
  await fax.getByRole('button', { name: '设置' }).click()
  await typeDay(admin.page.getByLabel('起用日期'), '2020-01-01')
  await typeDay(admin.page.getByLabel('最后选用日'), yesterday)
  await admin.page.getByLabel('叫法', { exact: true }).fill('邮政寄递')
  await admin.page.getByLabel('理由').fill('已有统一收件')
  await admin.page.getByRole('button', { name: '确定' }).click()
  await row(admin.page, '邮政寄递').getByText('已停用').waitFor()

  await admin.page.goto('/statutes?mark=K')
  await admin.page.getByRole('button', { name: '设置长度' }).first().click()
  await admin.page.getByText(/现有\d+个正在计算的期限/).waitFor()
  await admin.page.getByLabel('数目').fill('12')
  await admin.page.getByLabel('确认人').fill('局务会议')
  await admin.page.getByLabel('依据的文件或者来源').fill('会议纪要第三号')
  await admin.page.getByLabel('理由').fill('地方规定')
  await admin.page.getByRole('button', { name: '确定' }).click()
  await admin.page.getByText(/自.*起12 .*局务会议/).waitFor()

  await admin.page.goto('/administration/series')
  await admin.page.getByText(/个系列，0个缺号/).waitFor()

  await admin.page.goto('/administration/units')
  await row(admin.page, '市场监督管理局').getByRole('button', { name: '更名、划转、并入' }).click()
  await admin.page.getByLabel('新名称').fill('市场监管总局')
  await admin.page.getByLabel('依据或者理由').fill('机构改革')
  await admin.page.getByRole('button', { name: '确定' }).click()
  await row(admin.page, '市场监管总局').waitFor()
  await admin.page.goto('/administration/system')
  await row(admin.page, '磁盘').waitFor()

  const clerk = await open(browser, server.url)
  await signIn(clerk.page, 'clerk')
  await clerk.page.goto(`${cases}/new`)
  await clerk.page.getByLabel('申请方式').click()
  await clerk.page.locator('.ant-select-item-option').first().waitFor()
  expect(await clerk.page.locator('.ant-select-item-option', { hasText: '邮政寄递' }).count()).toBe(0)
  for (const { faults, context } of [admin, clerk]) {
    expect(faults).toEqual([])
    await context.close()
  }
}, 120_000)

test('安全管理员问某人为什么看得到，看不到记录的内容；审计管理员核验，结果留存', async () => {
  const clerk = await open(browser, server.url)
  await signIn(clerk.page, 'clerk')
  await clerk.page.goto(`${cases}?state=accepted`)
  const number =
    (await clerk.page
      .getByRole('link', { name: /政复〔/ })
      .first()
      .textContent()) ?? ''
  await clerk.page
    .getByRole('link', { name: /政复〔/ })
    .first()
    .click()
  await clerk.page.getByText('谁看得到').click()
  await clerk.page.getByText('按岗位和单位列出').waitFor()
  await clerk.page
    .getByText(/行政复议承办人/)
    .first()
    .waitFor()

  const security = await open(browser, server.url)
  await signInWithCode(security.page, 'security', server.data)
  await security.page.goto('/administration/access')
  await choose(security.page, '人员', 'clerk')
  await choose(security.page, '台账', '行政复议案件')
  await security.page.getByLabel(/记录的编号/).fill(number.trim())
  await security.page.getByRole('button', { name: '说明' }).click()
  await security.page.getByText(/看得到这条记录/).waitFor()
  await security.page.getByText('成立', { exact: true }).first().waitFor()

  const auditor = await open(browser, server.url)
  await signInWithCode(auditor.page, 'auditor', server.data)
  await auditor.page.goto('/administration/audit?of=verification')
  await auditor.page.getByRole('button', { name: '核验' }).click()
  await auditor.page.getByText('相符', { exact: true }).waitFor({ timeout: 60_000 })
  const [download] = await Promise.all([
    auditor.page.waitForEvent('download'),
    auditor.page.goto('/administration/audit').then(() => auditor.page.getByRole('link', { name: '下载清单' }).click()),
  ])
  expect(download.suggestedFilename()).toBe('fazhi-audit.csv')
  for (const { faults, context } of [clerk, security, auditor]) {
    expect(faults).toEqual([])
    await context.close()
  }
}, 180_000)
