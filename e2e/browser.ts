import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeAt } from '@fazhi/server/auth/totp'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { password } from './server.ts'

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  if (!found) throw new Error('本机没有 Chromium，浏览器用例不能运行')
  return chromium.launch({ executablePath: found, args: quiet })
}

/** What a page did that it should not: errors, and requests to anywhere but the server. */
export interface Watched {
  readonly context: BrowserContext
  readonly page: Page
  readonly faults: string[]
}

export async function open(browser: Browser, url: string, viewport = desk): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: url,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4')) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      faults.push(`outside: ${request.url()}`)
  })
  return { context, page, faults }
}

export async function givePassword(page: Page, login: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** What is in the head of every page, wide or narrow, once somebody is signed in. */
const isIn = (page: Page) => page.getByText('退出', { exact: true }).waitFor()

export async function signIn(page: Page, login: string): Promise<void> {
  await givePassword(page, login)
  await isIn(page)
}

/** Signs in somebody of whom a device is asked, too, by the secret that the demo prints. A code is taken once. */
export async function signInWithCode(page: Page, login: string, data: string, steps = 0): Promise<void> {
  const secret = (await readFile(join(data, 'demo-second-factor'), 'utf8')).trim()
  await givePassword(page, login)
  await page.getByLabel('动态口令或者恢复码').fill(codeAt(secret, new Date(Date.now() + steps * 30_000)))
  await page.keyboard.press('Enter')
  await isIn(page)
}
