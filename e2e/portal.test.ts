import { expect, test } from 'vitest'
import { findingsOn } from './axe.ts'
import { phone } from './browser.ts'
import { look } from './look.ts'
import { openStage } from './stage.ts'

const stage = openStage()
/** Four times as large on a desk of 1280 by 1024: 320 by 256 pixels of the style sheet. */
const enlarged = { width: 320, height: 256 }
const pages = [
  '/open',
  '/open/justice_office',
  '/open/justice_office?q=没有这个',
  'ENTRY',
  'LETTER',
  '/open/receipts',
  '/open/nowhere',
]

test('每一页：无障碍检查没有发现，四百倍放大和手机上不横向滚动，没有脚本，不满一百千字节', async () => {
  const { page, faults } = await stage.open()
  await page.goto('/open/justice_office')
  const entry = (await page.locator('.entries a').first().getAttribute('href')) ?? ''
  for (const [at, path] of pages.entries()) {
    const url = path.replace('ENTRY', entry).replace('LETTER', `${entry}/letter`)
    const response = await page.goto(url)
    expect([url, (await response?.body())?.length ?? 0]).toEqual([url, expect.any(Number)])
    expect((await response?.body())?.length ?? 0).toBeLessThan(100_000)
    expect([url, await findingsOn(page)]).toEqual([url, []])
    await look(page, `portal-${at}-desk`)
    for (const [name, size] of [
      ['phone', phone],
      ['enlarged', enlarged],
    ] as const) {
      await page.setViewportSize(size)
      expect([url, name, await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')]).toEqual([
        url,
        name,
        true,
      ])
      await look(page, `portal-${at}-${name}`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await page.locator('script').count()).toBe(0)
  }
  expect(faults).toEqual([])
}, 180_000)

test('只用键盘：跳到正文，查找，打开一条，写一封信，拿到回执，查到办理；承办的岗位看到并答复', async () => {
  const { page, faults } = await stage.open()
  await page.goto('/open')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await page.getByRole('link', { name: '司法所', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('查找').focus()
  await page.keyboard.type('司法所')
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .getByText(/找到\d+条/)
    .waitFor()
  const link = page.locator('.entries a').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '投诉、建议或者评价' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '投诉' }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('内容').focus()
  await page.keyboard.type('上午九点窗口没有人值班')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('提交')
  await page.keyboard.press('Enter')
  const code = (await page.locator('.code').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  expect(await findingsOn(page)).toEqual([])
  await look(page, 'portal-sent-desk')

  const desk = await stage.as('grassroots')
  await desk.page.getByRole('link', { name: '公众来信' }).click()
  await desk.page.getByText('上午九点窗口没有人值班').waitFor()
  await look(desk.page, 'letters-desk')
  await desk.page.getByRole('button', { name: '答复' }).click()
  await desk.page.getByLabel('答复的内容').fill('已经调整值班，感谢来信')
  await desk.page.getByRole('button', { name: '答复' }).click()
  await desk.page.getByText(/答复$/).first().waitFor()
  await page.goto('/open/receipts')
  await page.getByLabel('回执编号').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByText('已经调整值班，感谢来信').waitFor()
  expect(await page.content()).not.toContain('窗口没有人值班')

  await desk.page.goto('/ledgers/justice_office')
  await desk.page.locator('table.records tbody tr a').first().click()
  await desk.page.getByRole('button', { name: '撤回' }).click()
  await desk.page.getByLabel('撤回的理由').fill('名称有误，更正后再公开')
  const address = (await desk.page.getByRole('link', { name: '查看公众页面' }).getAttribute('href')) ?? ''
  await look(desk.page, 'withdraw-desk')
  await desk.page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  await desk.page.getByText('名称有误，更正后再公开').first().waitFor()
  const gone = await page.goto(address)
  expect(gone?.status()).toBe(410)
  await page.getByText('这一条已经依法撤回').waitFor()
  expect(await findingsOn(page)).toEqual([])
  await look(page, 'portal-gone-desk')
  expect([...faults, ...desk.faults]).toEqual([])
}, 180_000)
