import { describe, expect, test } from 'vitest'
import { phone } from './browser.ts'
import { carryOut, choose, day, daysAgo } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()

const cases = '/ledgers/reconsideration_case'
const today = daysAgo(0)

describe('records that belong together, and the days they fall on', () => {
  test('a hearing is recorded from its case, refers back to it, and stands in the calendar and on the home page', async () => {
    const { page, context, faults } = await stage.as('clerk')
    await page.goto(`${cases}?state=accepted`)
    await page
      .getByRole('link', { name: /政复〔/ })
      .first()
      .click()
    const number = (await page.getByRole('heading', { level: 1, name: /政复〔/ }).textContent()) ?? ''
    expect(number).toMatch(/政复〔\d+〕\d+号/)
    const address = page.url()

    await page.getByRole('link', { name: '登记行政复议听证' }).click()
    await page.locator('.ant-select', { hasText: number }).waitFor()
    expect(new URL(page.url()).searchParams.get('reconsideration')).toBe(address.split('/').at(-1))
    await choose(page, '听证的理由', '申请人请求')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByRole('link', { name: '打开记录' }).click()
    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    await carryOut(
      page,
      '排期（改期）',
      async () => {
        await day(page, '听证日期', today)
        await page.getByLabel('听证地点').fill('演示·第一听证室')
        await page.getByLabel('拟听证事项').fill('处罚的事实和依据')
      },
      '状态变为“已排期”',
    )

    const related = page.locator('.related')
    await related.getByRole('link', { name: number }).click()
    await page.waitForURL(address)
    await related.getByRole('heading', { name: '行政复议听证' }).waitFor()
    await related.getByText('已排期').first().waitFor()

    await page.goto('/')
    await page.getByRole('heading', { name: '本周开庭、听证和会议' }).waitFor()
    await page.getByRole('row', { name: new RegExp(`${number}.*${today}.*行政复议听证`) }).waitFor()

    await page.getByRole('link', { name: '日程', exact: true }).first().click()
    await page.getByRole('link', { name: /^开庭、听证和会议/ }).click()
    const hearing = page.getByRole('table').getByRole('link', { name: number })
    await hearing.first().waitFor()
    expect(await hearing.count()).toBe(1)
    expect(await hearing.textContent()).toContain('◆ 行政复议听证')
    await hearing.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('an address fills in a reference and nothing else', async () => {
    const { page, context, faults } = await stage.as('clerk')
    await page.goto('/ledgers/reconsideration_hearing/new?reconsideration=nonsense&place=elsewhere')
    await page.getByRole('heading', { level: 1, name: '登记行政复议听证' }).waitFor()
    expect(await page.locator('.ant-select-content-has-value').count()).toBe(0)
    expect(await page.getByText('elsewhere').count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })

  test('last days are told from sessions by word and shape; a week lies within its month', async () => {
    const { page, context, faults } = await stage.as('clerk')
    await page.goto('/calendar?kind=due')
    const entries = page.getByRole('table').getByRole('link')
    await entries.first().waitFor()
    for (const text of await entries.allTextContents()) expect(text).toMatch(/^▷ .+(届满|已逾期)/)
    await page.getByRole('link', { name: '按周', exact: true }).click()
    await page.waitForURL(/view=week/)
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2)
    await page.getByRole('link', { name: '往后', exact: true }).click()
    await page.waitForURL(/on=/)
    expect(new URL(page.url()).searchParams.get('kind')).toBe('due')
    expect(faults).toEqual([])
    await context.close()
  })

  test('on a phone the calendar is a list of the days that hold something, each with its weekday', async () => {
    const { page, context, faults } = await stage.as('clerk', phone)
    await page.goto('/calendar')
    const days = page.locator('.calendar td:visible')
    await days.first().waitFor()
    for (const text of await days.locator('time').allInnerTexts())
      expect(text).toMatch(/^\d{4}-\d\d-\d\d 周[一二三四五六日]$/)
    const empty = page.locator('.calendar td:visible', { hasNot: page.locator('a') })
    expect(await empty.count()).toBeLessThanOrEqual(1)
    expect(faults).toEqual([])
    await context.close()
  })
})
