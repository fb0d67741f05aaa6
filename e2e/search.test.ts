import { expect, test } from 'vitest'
import { desk, phone } from './browser.ts'
import { takeIn } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()

test('a word typed anywhere leads to the record, by the keyboard alone', async () => {
  const { page, context, faults } = await stage.as('clerk')
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (e) => console.error('violation: ' + e.violatedDirective))`,
  )
  const applicant = '演示·欧阳索骥'
  await takeIn(page, 'reconsideration_case', { applicant })
  await page.goto('/calendar')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('/')
  const box = page.getByRole('combobox', { name: '搜索' })
  expect(await page.evaluate(`document.activeElement?.getAttribute('role')`)).toBe('combobox')
  await page.keyboard.type('欧阳 索骥')
  await page.getByRole('option', { name: /欧阳索骥/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ledgers\/reconsideration_case\/[0-9a-f-]{36}$/)
  await page.getByText(applicant).first().waitFor()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('阳索')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  await page.getByRole('heading', { level: 1, name: '搜索“阳索”' }).waitFor()
  expect(await page.locator('mark').first().textContent()).toBe('阳索')
  expect(await page.locator('main').getByRole('heading', { level: 2 }).first().textContent()).toContain('1条')

  // What was looked for stays in the page's memory and is gone with it.
  await box.fill('')
  await page.getByRole('option', { name: '阳索' }).waitFor()
  const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')
  expect(kept).not.toContain('阳索')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await box.focus()
  expect(await page.getByRole('option').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test.each([desk, phone])('nothing found and too little asked are said, $width wide', async (size) => {
  const { page, context, faults } = await stage.as('clerk', size)
  await page.goto(`/search?q=${encodeURIComponent('查无此语')}`)
  await page.getByText('没有找到含有这些词的记录').waitFor()
  await page.goto(`/search?q=${encodeURIComponent('查')}`)
  await page.getByText('请至少输入两个字').waitFor()
  await page.goto(`/search?q=${encodeURIComponent('演示')}`)
  const cases = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /^行政复议案件/ }) })
  await cases.getByRole('link', { name: '查看全部' }).click()
  await page.getByRole('button', { name: '再列出一些' }).click()
  await expect.poll(() => page.locator('.hits > li').count()).toBeGreaterThan(20)
  const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  expect(isWide).toBe(false)
  expect(faults).toEqual([])
  await context.close()
})
