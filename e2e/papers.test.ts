import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { phone } from './browser.ts'
import { openStage } from './stage.ts'

const stage = openStage()

describe('papers as they will be printed', () => {
  test('a paper opens from its record, is worded, saved, issued, and downloaded as it was issued', async () => {
    const { page, context, faults } = await stage.as('clerk')
    await page.goto('/ledgers/reconsideration_case?state=accepted')
    await page
      .getByRole('link', { name: /政复〔/ })
      .first()
      .click()
    await page.getByRole('link', { name: '行政复议受理通知书', exact: true }).click()
    const first = page.getByRole('img', { name: /行政复议受理通知书，第1页/ })
    await first.waitFor()
    const before = await first.getAttribute('src')
    await page.getByLabel('补充段落').fill('听证的时间另行通知。')
    await expect.poll(() => page.locator('.paper-pages.stale').count(), { timeout: 15_000 }).toBe(0)
    const issue = page.getByRole('button', { name: '制发', exact: true })
    expect(await issue.isDisabled()).toBe(true)
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByText(/保存。$/).waitFor()
    const sources = await page
      .locator('.paper-page')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')))
    expect(sources.join()).not.toBe(before)
    await issue.click()
    await page.getByRole('dialog').getByRole('button', { name: '制发', exact: true }).click()
    const digest = page.locator('.digest').first()
    await digest.waitFor()
    expect(await digest.textContent()).toMatch(/^[0-9a-f]{64}$/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.issued-list').getByRole('link', { name: 'PDF' }).first().click(),
    ])
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(await digest.textContent())
    await page.goto('/verify/211302-AAAAAAAAAAAAAAAAAAAAAA')
    await page.getByText('没有查到这件文书').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('on a phone the page fits the screen', async () => {
    const { page, context, faults } = await stage.as('clerk', phone)
    await page.goto('/ledgers/reconsideration_case?state=accepted')
    await page
      .getByRole('link', { name: /政复〔/ })
      .first()
      .click()
    await page.getByRole('link', { name: '行政复议受理通知书', exact: true }).click()
    const first = page.getByRole('img', { name: /第1页/ })
    await first.waitFor()
    const box = await first.boundingBox()
    expect(box?.width ?? 0).toBeGreaterThan(300)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
    await context.close()
  })
})

test('列表里选中的几件，一次打印同一种文书；有的没有这种文书，说明白', async () => {
  const { page, faults } = await stage.as('clerk')
  const print = async () => {
    await page.getByRole('button', { name: '打印文书' }).click()
    await page.getByRole('menuitem', { name: '行政复议受理通知书', exact: true }).click()
  }
  await page.goto('/ledgers/reconsideration_case?state=accepted')
  const boxes = page.locator('table.records tbody').getByRole('checkbox')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByText('已选2条').waitFor()
  const file = page.waitForEvent('download')
  await print()
  const path = await (await file).path()
  const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  expect(stdout.match(/行政复议受理通知书|受理通知书/g)?.length ?? 0).toBeGreaterThanOrEqual(2)

  await page.getByRole('link', { name: /^已收到/ }).click()
  await page.locator('table.records tbody').getByRole('checkbox').first().check()
  await page.getByText('已选3条').waitFor()
  await print()
  await page.getByText('所选的记录中有的没有这种文书').waitFor()
  expect(faults).toEqual([])
}, 120_000)
