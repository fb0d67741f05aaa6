import { expect, test } from 'vitest'
import { desk, phone } from './browser.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

test('a number of the dashboard opens exactly what it counts', async () => {
  const { page, context, faults } = await stage.as('clerk')
  await page.goto('/dashboards/reconsideration?ledger=reconsideration_case&year=2024')
  await page.locator('canvas').first().waitFor()
  const months = page.locator('.panel').first()
  await months.getByRole('heading', { name: /按月/ }).waitFor()
  const link = months.locator('tbody td a').first()
  const counted = numberIn(await link.textContent())
  expect(counted).toBeGreaterThan(0)
  await link.click()
  await page.waitForURL(
    /\/ledgers\/reconsideration_case\?.*2024-\d\d-01\.\.2024-\d\d-\d\d|\/ledgers\/reconsideration_case\?.*2024-\d\d-01/,
  )
  const { total } = await page.evaluate<{ readonly total: { readonly count: number } }>(
    `fetch('/api' + location.pathname + location.search + '&limit=1&total=exact').then((r) => r.json())`,
  )
  expect(total.count).toBe(counted)

  await page.goto('/dashboards/reconsideration?ledger=reconsideration_case&year=2024')
  const units = page.locator('.panel', { has: page.getByRole('heading', { name: /按承办单位/ }) })
  const kinds = page.locator('.panel', { has: page.getByRole('heading', { name: /按复议事项/ }) })
  const sum = async (panel: typeof units) => {
    const texts = await panel.locator('tbody tr td:nth-of-type(1)').allTextContents()
    return texts.reduce((all, text) => all + numberIn(text), 0)
  }
  await units.locator('tbody tr').first().waitFor()
  expect(await sum(kinds)).toBe(await sum(units))
  expect(await sum(units)).toBe(await sum(months))
  expect(faults).toEqual([])
  await context.close()
})

test('the sheet for the head is one page of A4', async () => {
  const { page, context, faults } = await stage.as('clerk')
  await page.goto('/dashboards/sheet?year=2024')
  await page.getByRole('heading', { level: 1, name: /2024年法治工作简报/ }).waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  expect(faults).toEqual([])
  await context.close()
})

test.each([desk, phone])(
  'the overview shows every line, and what is due opens its matters, $width wide',
  async (size) => {
    const { page, context, faults } = await stage.as('clerk', size)
    await page.goto('/dashboards')
    await page.locator('canvas').first().waitFor()
    const due = page
      .locator('.panel', { has: page.getByRole('heading', { name: '各单位在办期限' }) })
      .locator('tbody a')
      .first()
    const counted = numberIn(await due.textContent())
    await due.click()
    await page.waitForURL(/\/dashboards\/due\?/)
    // The rows of the page before are gone once these are there.
    await expect.poll(() => page.locator('tbody tr').count(), { timeout: 10_000 }).toBe(Math.min(counted, 200))
    const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
    expect(isWide).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  },
)
