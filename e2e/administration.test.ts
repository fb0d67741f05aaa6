import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, phone, signInWithCode } from './browser.ts'
import { choose } from './clerk.ts'
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
const accounts = '/administration/accounts'
const lineOf = (page: Page, login: string) =>
  page.locator('tr', { has: page.getByRole('cell', { name: login, exact: true }) })

describe('三员在真实的浏览器里', () => {
  test('系统管理员建账号，安全管理员任命，本人登录办理；免去后看不到；审计管理员看到经过', async () => {
    const admin = await open(browser, server.url)
    await signInWithCode(admin.page, 'admin', server.data)
    await admin.page.getByRole('link', { name: '账号和岗位' }).click()
    await lineOf(admin.page, 'clerk').waitFor()
    await look(admin.page, 'accounts-desk')
    await admin.page.getByRole('button', { name: '新增账号' }).click()
    await admin.page.getByLabel('账号', { exact: true }).fill('newcomer')
    await admin.page.getByLabel('姓名', { exact: true }).fill('演示·新人')
    await admin.page.getByRole('button', { name: '确定' }).click()
    const password = (await admin.page.locator('code').textContent()) ?? ''
    await look(admin.page, 'password-desk')
    expect(password).toMatch(/^Fz-/)
    await admin.page.getByRole('button', { name: '关闭', exact: true }).last().click()
    await lineOf(admin.page, 'newcomer').getByText('没有岗位').waitFor()
    expect(await admin.page.getByRole('button', { name: '任命' }).count()).toBe(0)

    const security = await open(browser, server.url)
    await signInWithCode(security.page, 'security', server.data)
    await security.page.goto(`${accounts}?search=newcomer`)
    await lineOf(security.page, 'newcomer').getByRole('button', { name: '任命' }).click()
    await choose(security.page, '岗位', '行政复议承办人')
    await choose(security.page, '单位', '双塔区人民政府行政复议办公室')
    await look(security.page, 'appoint-desk')
    await security.page.getByRole('button', { name: '确定' }).click()
    await lineOf(security.page, 'newcomer').getByText('行政复议承办人').waitFor()

    const person = await open(browser, server.url)
    await person.page.goto('/')
    await person.page.getByLabel('账号').fill('newcomer')
    await person.page.getByLabel('密码').fill(password)
    await person.page.getByRole('button', { name: '登录', exact: true }).click()
    await person.page.getByRole('navigation').first().waitFor()
    await person.page.goto('/ledgers/reconsideration_case')
    await person.page.locator('table.records tbody tr').first().waitFor()

    await lineOf(security.page, 'newcomer').getByRole('button', { name: '免去' }).click()
    await security.page.getByRole('dialog').getByRole('button').last().click()
    await lineOf(security.page, 'newcomer').locator('.over').waitFor()
    await person.page.reload()
    await person.page.getByRole('button', { name: '登录', exact: true }).waitFor()

    const auditor = await open(browser, server.url)
    await signInWithCode(auditor.page, 'auditor', server.data)
    await auditor.page.getByRole('link', { name: '审计记录' }).click()
    const done = auditor.page.locator('table.records tbody tr')
    await done.filter({ hasText: '免去岗位' }).first().waitFor()
    await look(auditor.page, 'audit-desk')
    expect(await done.filter({ hasText: '新增账号' }).first().textContent()).toContain('newcomer')
    expect(await auditor.page.locator('main').textContent()).not.toMatch(/演示·(赵|钱|孙|李)/)
    await auditor.page.getByRole('link', { name: '限制知悉查阅' }).click()
    // Playing the demo has read restricted records: who, when and why is listed, and nothing of them.
    await auditor.page.getByRole('columnheader', { name: '目的' }).waitFor()
    expect(await auditor.page.locator('main').textContent()).not.toMatch(/演示·(赵|钱|孙|李)/)
    for (const { faults, context } of [admin, security, person, auditor]) {
      expect(faults).toEqual([])
      await context.close()
    }
  })

  test('在手机上，各页不横向溢出', async () => {
    for (const [login, paths] of [
      ['admin', [accounts, '/administration/units']],
      ['auditor', ['/administration/audit']],
    ] as const) {
      const { page, context } = await open(browser, server.url)
      // The codes of this moment have been taken.
      await signInWithCode(page, login, server.data, 1)
      await page.setViewportSize(phone)
      for (const path of paths) {
        await page.goto(path)
        await page.locator('table.records tbody tr').first().waitFor()
        await look(page, `${path.split('/').at(-1)}-phone`)
        expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390)
      }
      await context.close()
    }
  })
})
