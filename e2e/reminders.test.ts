import { addDays, nationalCalendar, shanghaiDate } from '@fazhi/law'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open, phone, signIn, signInWithCode } from './browser.ts'
import { look } from './look.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
const bell = (page: Page) => page.locator('.top .bell')

/** A working day soon, so that clocks of the demo run past it. */
function soon() {
  let day = addDays(shanghaiDate(new Date()), 2)
  while (!nationalCalendar.isWorkingDay(day)) day = addDays(day, 1)
  return day
}

test('提醒：铃上有未读的件数，打开、标为已读；没有配置邮件的，提醒方式里说明；手机上也一样', async () => {
  const { page, faults, context } = await open(browser, server.url)
  await signIn(page, 'clerk')
  await page.reload()
  await bell(page).locator('span').waitFor()
  const unread = Number(await bell(page).locator('span').textContent())
  expect(unread).toBeGreaterThan(0)
  await bell(page).click()
  await page.waitForURL(/\/notices/)
  await page.getByRole('heading', { level: 1, name: '提醒' }).waitFor()
  const rows = page.locator('table.records tbody tr')
  await rows.first().waitFor()
  await look(page, 'notices-desk')
  expect(await page.locator('main').textContent()).not.toMatch(/演示·(?!系统管理员)/)
  await rows.first().getByRole('button', { name: '标为已读' }).click()
  await expect.poll(() => bell(page).textContent()).toBe(unread === 1 ? '' : String(unread - 1))
  await rows.first().getByRole('link').click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto('/account')
  await page.getByText('提醒只在本系统里').waitFor()
  await look(page, 'preference-desk')
  const small = await open(browser, server.url, phone)
  await signIn(small.page, 'clerk')
  await small.page.goto('/notices?of=all')
  await small.page.locator('table.records tbody tr').first().waitFor()
  await look(small.page, 'notices-phone')
  expect(await small.page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(phone.width)
  expect([...faults, ...small.faults]).toEqual([])
  await context.close()
  await small.context.close()
})

test('放假安排：录入、测算、承办人看到将移动的、确认，记录里有一条办理记录；提醒规定和后台任务', async () => {
  const admin = await open(browser, server.url)
  await signInWithCode(admin.page, 'admin', server.data)
  await admin.page.getByRole('link', { name: '放假安排' }).click()
  await admin.page.getByText('国庆节').first().waitFor()
  await look(admin.page, 'holidays-desk')
  await admin.page.getByRole('button', { name: '录入通知' }).click()
  await admin.page.getByLabel('依据').fill('双塔区人民政府通知〔2026〕3号')
  await admin.page.getByLabel('自', { exact: true }).fill(soon())
  await admin.page.getByPlaceholder('节日或者事由').fill('临时放假')
  await look(admin.page, 'draft-desk')
  await admin.page.getByRole('button', { name: '保存并测算' }).click()
  await admin.page.getByText(/将移动\d+件的\d+个期限/).waitFor()
  await look(admin.page, 'weighed-desk')
  expect(await admin.page.locator('main').textContent()).not.toMatch(/演示·(?!系统管理员)/)

  const clerk = await open(browser, server.url)
  await signIn(clerk.page, 'clerk')
  await clerk.page.getByRole('link', { name: '放假安排' }).click()
  const shift = clerk.page.locator('.calendar-notice table.records tbody tr').first()
  await shift.waitFor()
  await look(clerk.page, 'shifts-desk')
  const record = (await shift.getByRole('link').getAttribute('href')) ?? ''

  await admin.page.getByRole('button', { name: '确认施行' }).click()
  await admin.page.getByRole('dialog').getByRole('button').last().click()
  await admin.page.getByText('第5号，施行中').waitFor()
  await expect
    .poll(
      async () => {
        await clerk.page.goto(record)
        await clerk.page.locator('.history li').first().waitFor()
        return clerk.page.locator('.history').textContent()
      },
      { timeout: 30_000 },
    )
    .toContain('调整放假安排')
  expect(await clerk.page.locator('.history').textContent()).toContain('双塔区人民政府通知〔2026〕3号')
  await look(clerk.page, 'recalendared-desk')

  await admin.page.getByRole('link', { name: '提醒规定' }).click()
  await admin.page.getByText('以工作日计算的期限').waitFor()
  await look(admin.page, 'rules-desk')
  await admin.page.getByRole('button', { name: '更改' }).first().click()
  await admin.page.getByRole('button', { name: '增加一个时刻' }).click()
  await look(admin.page, 'rule-desk')
  await admin.page.getByRole('button', { name: '确定' }).click()
  await admin.page.getByText('届满前1个工作日').waitFor()
  await admin.page.getByRole('link', { name: '后台任务' }).click()
  await admin.page.getByText(/做不成的0项/).waitFor()
  await look(admin.page, 'jobs-desk')

  const small = await open(browser, server.url, phone)
  await signInWithCode(small.page, 'admin', server.data, 1)
  for (const [path, name] of [
    ['/holidays', 'holidays-phone'],
    ['/administration/reminders', 'rules-phone'],
    ['/administration/jobs', 'jobs-phone'],
  ] as const) {
    await small.page.goto(path)
    await small.page.locator('main h1').waitFor()
    await small.page.waitForLoadState('networkidle')
    await look(small.page, name)
    expect([path, await small.page.locator('html').evaluate((html) => html.scrollWidth)]).toEqual([path, phone.width])
  }
  for (const { faults, context } of [admin, clerk, small]) {
    expect(faults).toEqual([])
    await context.close()
  }
})
