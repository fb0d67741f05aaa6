import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOn } from './axe.ts'
import { desk, launch, open, phone, signIn, signInWithCode } from './browser.ts'
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
const cases = '/ledgers/reconsideration_case'

/** Every page that is the same for all ledgers, by somebody who works there; RECORD is the first record of its list. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  clerk: [
    '/',
    cases,
    `${cases}?state=accepted`,
    `${cases}/RECORD`,
    `${cases}/new`,
    `${cases}/import`,
    '/calendar',
    '/search?q=强制执行',
    '/dashboards',
    '/dashboards/reconsideration',
    '/dashboards/due?light=red&organ=review',
    '/notices',
    '/clocks',
    '/statutes',
    '/account',
  ],
  head: ['/', '/handover', '/dashboards/sheet', '/report'],
  editor: ['/report/2024'],
  coordinator: ['/enforcement/board', '/enforcement/contest', '/ledgers/inspection_plan', '/ledgers/enforcement_item'],
  'enforce-staff-market': ['/enforcement/exam', '/enforcement/first-offence'],
  grassroots: ['/letters', '/ledgers/justice_office', '/ledgers/justice_office/RECORD'],
  admin: [
    '/administration/accounts',
    '/administration/units',
    '/administration/dictionaries',
    '/administration/series',
    '/administration/system',
    '/administration/reminders',
    '/administration/jobs',
    '/holidays',
  ],
  security: ['/administration/accounts', '/administration/roles', '/administration/holders', '/administration/access'],
  auditor: ['/administration/audit'],
  operator: ['/'],
}
const withCode = new Set(['admin', 'security', 'auditor', 'operator'])

for (const [login, paths] of Object.entries(rooms))
  for (const [size, viewport] of Object.entries({ desk, phone }))
    test(`${login}：${paths.length}个页面（${size}）没有严重的无障碍问题，也不横向滚动`, async () => {
      const { page, context, faults } = await open(browser, server.url, viewport)
      // A code is taken once: the second time, the next one's.
      if (withCode.has(login)) await signInWithCode(page, login, server.data, size === 'phone' ? 1 : 0)
      else await signIn(page, login)
      const wrong: string[] = []
      for (const [at, path] of paths.entries()) {
        if (path.endsWith('RECORD')) {
          await page.goto(path.replace('/RECORD', ''))
          await page.locator('main a[href^="/ledgers/"]:not([href$="/new"],[href$="/import"])').first().click()
        } else await page.goto(path)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        await page.waitForLoadState('networkidle')
        await look(page, `${login}-${at}-${size}`)
        for (const finding of await findingsOn(page, ['serious', 'critical'])) wrong.push(`${path} ${finding}`)
        const width = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        if (width !== 0 && Number(width) > 0) wrong.push(`${path} 比屏幕宽${String(width)}像素`)
      }
      expect([...wrong, ...faults]).toEqual([])
      await context.close()
    }, 180_000)
