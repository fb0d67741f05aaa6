import { expect, test } from 'vitest'
import { desk, phone } from './browser.ts'
import { takeIn } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const cases = '/ledgers/reconsideration_case'
const screens = [
  '/',
  '/calendar',
  '/dashboards',
  '/dashboards/reconsideration',
  '/dashboards/sheet',
  cases,
  `${cases}/new`,
  '/report/2024',
  '/clocks',
]

test.each([desk, phone])('every screen keeps to its policy and asks nobody else, $width wide', async (size) => {
  const { page, context, faults } = await stage.open(size)
  const policies = new Set<string>()
  const keeping = new Set<string>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document') return
    policies.add(response.headers()['content-security-policy'] ?? '')
    keeping.add(response.headers()['cache-control'] ?? '')
  })
  // A violation is told to the page; one that no console shows would be missed otherwise.
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (e) => console.error('violation: ' + e.violatedDirective + ' ' + e.sourceFile))`,
  )
  await page.goto('/')
  await page.getByRole('button', { name: '登录', exact: true }).waitFor()
  await stage.signIn(page, 'clerk')
  for (const path of screens) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  if (size === desk) {
    await takeIn(page, 'reconsideration_case', { applicant: '演示·郑六' })
    await page.getByRole('button', { name: '受理', exact: true }).click()
    await page.getByRole('dialog').getByLabel('审理程序').click()
    await page.locator('.ant-select-dropdown').first().waitFor()
    const box = await page.getByRole('dialog').locator('.ant-modal-container, .ant-modal-content').first().boundingBox()
    expect(box?.width).toBeLessThan(900)
  }
  expect(faults).toEqual([])
  expect([...keeping]).toEqual(['no-store'])
  expect(policies.size).toBeGreaterThan(screens.length)
  for (const policy of policies) {
    expect(policy).not.toContain('unsafe')
    expect(policy).toMatch(/default-src 'none'.*style-src 'self' 'nonce-[\w+/=]{24}'/)
  }
  await context.close()
})

test('after signing out nothing is left: not by going back, not in the browser’s stores', async () => {
  const { page, context, faults } = await stage.open()
  await stage.signIn(page, 'clerk')
  const applicant = '演示·冯七'
  await takeIn(page, 'reconsideration_case', { applicant })
  await page.getByText(applicant).first().waitFor()
  const kept = () =>
    page.evaluate<{ readonly text: string; readonly databases: readonly string[]; readonly caches: readonly string[] }>(
      `(async () => ({
        text: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
        databases: (await indexedDB.databases()).map((d) => d.name),
        caches: await caches.keys(),
      }))()`,
    )
  const during = await kept()
  expect(during).toMatchObject({ databases: [], caches: [] })
  expect(during.text).not.toMatch(/演示|[\u4e00-\u9fff]|reconsideration_case|clerk/)
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).waitFor()
  for (let i = 0; i < 4; i += 1) {
    await page.goBack()
    if (!page.url().startsWith('http')) break
    await page.waitForLoadState('networkidle')
    expect(await page.getByText(applicant).count()).toBe(0)
    expect(await page.content()).not.toContain(applicant)
  }
  await page.goto('/')
  expect((await kept()).text).not.toMatch(/演示|[\u4e00-\u9fff]|reconsideration_case|clerk/)
  expect(faults).toEqual([])
  await context.close()
})
