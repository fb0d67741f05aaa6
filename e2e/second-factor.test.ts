import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeAt } from '@fazhi/server/auth/totp'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePassword, launch, open } from './browser.ts'
import { fazhi, type Server, startServer } from './server.ts'

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

const home = (page: Page) => page.getByRole('navigation').first().waitFor()
const giveCode = async (page: Page, label: string, code: string) => {
  await page.getByLabel(label).fill(code)
  await page.keyboard.press('Enter')
}

test('an administrator whose device was lost enrols anew, signs out, signs in with a code, and ends another sign-in', async () => {
  const printed = await readFile(join(server.data, 'demo-second-factor'), 'utf8')
  expect(server.said).toContain(printed)
  expect((await fazhi(server.data, 'user', 'second-factor', 'reset', 'admin', '--as', 'admin')).code).toBe(0)

  const first = await open(browser, server.url)
  await givePassword(first.page, 'admin')
  await first.page.getByRole('heading', { name: '绑定动态口令' }).waitFor()
  await first.page.getByRole('img', { name: '用身份验证器扫描二维码' }).waitFor()
  const typed = await first.page.locator('.secret').textContent()
  const secret = (typed ?? '').replace(/[^A-Z2-7]/g, '')
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  await giveCode(first.page, '身份验证器显示的六位数字', '000000')
  await first.page.getByText('不正确').waitFor()
  await giveCode(first.page, '身份验证器显示的六位数字', codeAt(secret, new Date(Date.now() - 30_000)))
  await first.page.getByText('只在现在显示').waitFor()
  const codes = await first.page.locator('.recovery-codes li').allTextContents()
  expect(codes).toHaveLength(10)
  await first.page.getByRole('button', { name: '已经保管好，继续' }).click()
  await home(first.page)
  await first.page.goto('/account')
  await first.page.getByText('还余10个没有用过').waitFor()
  await first.page.getByRole('button', { name: '退出' }).click()
  await first.page.getByLabel('密码').waitFor()
  // Nothing of the session is left behind: not by the way back, not in the browser's storage.
  await first.page.goBack()
  await first.page.getByLabel('密码').waitFor()
  expect(await first.page.evaluate('Object.keys(localStorage).concat(Object.keys(sessionStorage))')).toEqual([])
  expect(await first.context.cookies()).toEqual([])

  await givePassword(first.page, 'admin')
  await first.page.getByRole('heading', { name: '第二步：动态口令' }).waitFor()
  // Loaded anew, it stands where it stood; with half a session no other address opens.
  await first.page.goto('/report/2024')
  await first.page.getByRole('heading', { name: '第二步：动态口令' }).waitFor()
  await giveCode(first.page, '动态口令或者恢复码', codeAt(secret, new Date()))
  await home(first.page)

  const second = await open(browser, server.url)
  await givePassword(second.page, 'admin')
  await giveCode(second.page, '动态口令或者恢复码', codes[0] ?? '')
  await second.page.getByText('还余9个').waitFor()
  await home(second.page)

  await first.page.getByRole('link', { name: '演示·系统管理员' }).click()
  await first.page.getByText('还余9个没有用过').waitFor()
  await first.page.getByText('本机', { exact: true }).waitFor()
  await first.page.getByRole('button', { name: '结束', exact: true }).click()
  await first.page.getByText('已结束').waitFor()
  await second.page.reload()
  await second.page.getByLabel('密码').waitFor()
  expect(first.faults.concat(second.faults)).toEqual([])
  await first.context.close()
  await second.context.close()
})
