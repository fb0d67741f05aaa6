import { clocks } from '@fazhi/law'
import { expect, test } from 'vitest'
import { daysAgo, typeDay } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()

/** One clock of each unit: day 0 is picked in another way for hours and for fixed dates. */
const ofUnits = new Map(
  [...clocks.values()].flatMap((clock) => {
    const length = clock.editions[0]?.length
    const unit = length && ('setting' in length ? length.byDefault.unit : length.unit)
    return unit === undefined ? [] : [[unit, clock.id]]
  }),
)
const starts: Readonly<Record<string, string>> = { hour: '2024-03-01 09:30', date: '2025' }

test('Enter in a date takes the day and sends no half-filled form, wherever dates are picked', async () => {
  const { page, context, faults } = await stage.as('clerk')
  for (const [unit, id] of ofUnits) {
    await page.goto(`/clocks?clock=${id}`)
    const from = page.getByLabel('起算日期').or(page.getByLabel('起算')).first()
    await typeDay(from, starts[unit] ?? '2024-03-01')
    const suspend = page.getByPlaceholder('开始日期')
    await typeDay(suspend, '2024-03-05')
    expect([unit, new URL(page.url()).searchParams.get('from')]).toEqual([unit, null])
    await typeDay(page.getByPlaceholder('结束日期'), '2024-03-08')
    expect([unit, new URL(page.url()).searchParams.get('from')]).toEqual([unit, null])
    await page.locator('form.terms button[type=submit]').click()
    await page.waitForURL(/suspend=2024-03-05\.\.2024-03-08/)
  }

  await page.goto('/ledgers/reconsideration_case')
  const [first, last] = [page.getByPlaceholder('开始日期').first(), page.getByPlaceholder('结束日期').first()]
  await typeDay(first, daysAgo(400))
  expect(new URL(page.url()).search).toBe('')
  await typeDay(last, daysAgo(0))
  expect(new URL(page.url()).search).toBe('')
  await page.locator('form.filters button[type=submit]').click()
  await page.waitForURL(new RegExp(`${daysAgo(400)}\\.\\.${daysAgo(0)}`))
  expect(faults).toEqual([])
  await context.close()
})
