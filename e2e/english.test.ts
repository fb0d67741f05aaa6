import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open, signIn, signInWithCode } from './browser.ts'
import { chineseIn } from './chinese.ts'
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

async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(`localStorage.setItem('fazhi.language', 'en')`)
}
/** What stands in Chinese on each page, though it is neither data nor a statute's words. */
async function walk(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await page.locator('h1, h2').first().waitFor()
    found.push(...(await chineseIn(page)).map((text) => `${path}: ${text}`))
  }
  return found
}

const cases = '/ledgers/reconsideration_case'
const own = {
  clerk: [
    '/',
    '/calendar',
    cases,
    `${cases}/new`,
    '/report/2024',
    '/clocks',
    '/clocks?clock=reconsideration.examine&from=2024-03-01',
    '/statutes',
    '/account',
  ],
  admin: [
    '/administration/accounts',
    '/administration/units',
    '/administration/holders',
    '/administration/roles',
    '/administration/dictionaries?ledger=reconsideration_case',
    '/administration/series',
    '/administration/system',
    '/statutes?mark=K',
  ],
  security: ['/administration/accounts', '/administration/access', '/administration/roles'],
  auditor: [
    '/administration/audit',
    '/administration/audit?of=readings',
    '/administration/audit?of=signIns',
    '/administration/audit?of=verification',
  ],
} as const

test('English has no Chinese outside data and statutes, on every page of a clerk', async () => {
  const { page, context } = await open(browser, server.url)
  await page.goto('/')
  await inEnglish(page)
  await page.reload()
  expect(await chineseIn(page)).toEqual([])
  await page.evaluate(`localStorage.setItem('fazhi.language', 'zh')`)
  await signIn(page, 'clerk')
  await inEnglish(page)
  expect(await walk(page, own.clerk)).toEqual([])
  await page.goto(`${cases}?state=accepted`)
  await page.locator('table.records tbody a').first().click()
  await page.getByText('Who can see this').click()
  await page.waitForLoadState('networkidle')
  expect(await chineseIn(page)).toEqual([])
  await context.close()
}, 180_000)

test.each(['admin', 'security', 'auditor'] as const)(
  'and of the administrator %s',
  async (login) => {
    const { page, context } = await open(browser, server.url)
    await signInWithCode(page, login, server.data)
    await inEnglish(page)
    expect(await walk(page, own[login])).toEqual([])
    await context.close()
  },
  120_000,
)

test('what the server refuses is said in English', async () => {
  const { page, context } = await open(browser, server.url)
  await signIn(page, 'clerk')
  const said = await page.evaluate(async () => {
    const answers = [
      ['/api/ledgers/reconsideration_case', { receivedOn: 'today', moon: 1 }],
      ['/api/administration/choices', {}],
    ] as const
    return Promise.all(
      answers.map(async ([url, body]) => {
        const reply = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': 'en' },
          body: JSON.stringify(body),
        })
        return reply.text()
      }),
    )
  })
  for (const text of said) expect(text).not.toMatch(/\p{Script=Han}/u)
  expect(said[0]).toContain('Please fill in: Applicant')
  await context.close()
}, 60_000)
