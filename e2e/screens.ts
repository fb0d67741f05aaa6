import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { desk, launch, open, phone, signIn } from './browser.ts'
import { startServer } from './server.ts'

/** `npm run screens`: the main pages on the demo district, at desk and phone size, into docs/screens/. */
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url))
await mkdir(folder, { recursive: true })
const server = await startServer()
const browser = await launch()

async function settle(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
}
const cases = '/ledgers/reconsideration_case'
const openFirst = async (page: Page) => {
  await page
    .getByRole('link', { name: /政复〔/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /政复〔/ }).waitFor()
}
const pages: readonly {
  readonly name: string
  readonly path: string
  readonly open?: (page: Page) => Promise<void>
}[] = [
  { name: 'home', path: '/' },
  { name: 'calendar', path: '/calendar' },
  { name: 'list', path: cases },
  { name: 'record', path: `${cases}?state=accepted`, open: openFirst },
  {
    name: 'related',
    path: `${cases}?state=accepted`,
    open: async (page) => {
      await openFirst(page)
      await page.getByRole('heading', { name: '关联记录' }).scrollIntoViewIfNeeded()
    },
  },
  { name: 'intake', path: `${cases}/new` },
  { name: 'report', path: '/report/2024' },
  { name: 'clocks', path: '/clocks' },
]
try {
  for (const [size, viewport] of [
    ['desk', desk],
    ['phone', phone],
  ] as const) {
    const { page, context, faults } = await open(browser, server.url, viewport)
    await page.goto('/')
    await settle(page)
    await page.screenshot({ path: `${folder}sign-in-${size}.png` })
    await signIn(page, 'clerk')
    for (const { name, path, open: openRecord } of pages) {
      await page.goto(path)
      await settle(page)
      await openRecord?.(page)
      await settle(page)
      await page.screenshot({ path: `${folder}${name}-${size}.png` })
    }
    if (faults.length > 0) console.error(faults.join('\n'))
    await context.close()
  }
} finally {
  await browser.close()
  await server.stop()
}
