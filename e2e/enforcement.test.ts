import { describe, expect, test } from 'vitest'
import { phone } from './browser.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const board = '/enforcement/board'
/** Where a run leaves pictures of what it saw, if it is told. */
const pictures = process.env['FAZHI_PICTURES']

describe('the planning board', () => {
  test('the coordinator sees several departments collide at an enterprise, and joins them in one visit', async () => {
    const { page, faults } = await stage.as('coordinator')
    await page.goto('/')
    await page.getByText('行政执法', { exact: true }).first().click()
    await page.getByRole('link', { name: '检查计划统筹' }).click()
    await page.getByRole('heading', { level: 1, name: /检查计划统筹/ }).waitFor()
    await page.getByText(/项检查，冲突[1-9]/).waitFor()
    const proposals = page.getByRole('button', { name: '合并为一次' })
    const before = await proposals.count()
    expect(before).toBeGreaterThan(2)
    if (pictures) await page.screenshot({ path: `${pictures}/board-desk.png`, fullPage: true })
    const group = page.locator('tbody', { has: proposals }).first()
    const name = await group.locator('.enterprise a').textContent()
    expect(await group.locator('.conflict').count()).toBeGreaterThan(0)
    await proposals.first().click()
    await page.getByText('已合并为一次上门').waitFor()
    const own = page.locator('tbody', { has: page.getByRole('link', { name: name ?? '', exact: true }) })
    await own
      .getByRole('link', { name: /^综合查一次：/ })
      .first()
      .waitFor()
    expect(await proposals.count()).toBe(before - 1)
    if (pictures) await page.screenshot({ path: `${pictures}/board-merged.png` })
    await own
      .getByRole('link', { name: /^综合查一次：/ })
      .first()
      .click()
    await page.getByText('已合并').first().waitFor()
    if (pictures) await page.screenshot({ path: `${pictures}/visit-desk.png` })
    expect(faults).toEqual([])
  })

  test('a department sees its own inspections only, and merges nothing', async () => {
    const { page, faults } = await stage.as('enforce-market')
    await page.goto(board)
    await page.getByText(/项检查，冲突/).waitFor()
    const departments = await page.locator('.check th a').allTextContents()
    expect(departments.length).toBeGreaterThan(0)
    expect(new Set(departments)).toEqual(new Set(['双塔区市场监督管理局']))
    expect(await page.getByRole('button', { name: '合并为一次' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('on a phone the board reads down the page and does not scroll sideways', async () => {
    const { page, faults } = await stage.as('coordinator', phone)
    await page.goto(board)
    await page.getByText(/项检查，冲突[1-9]/).waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(phone.width)
    await page.locator('.check .window').first().waitFor()
    if (pictures) await page.screenshot({ path: `${pictures}/board-phone.png` })
    expect(faults).toEqual([])
  })
})
