import { describe, expect, test } from 'vitest'
import { phone } from './browser.ts'
import { carryOut, choose, day, daysAgo, onPaper, takeIn } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()

const kase = 'reconsideration_case'

describe('in a real browser', () => {
  test('a case is taken in, accepted, suspended, resumed, extended and decided; summary cases cannot be extended', async () => {
    const clerk = await stage.as('clerk')
    const { page } = clerk
    await takeIn(page, kase, { applicant: '演示·赵一' })
    await carryOut(
      page,
      '受理',
      async () => {
        await choose(page, '审理程序', '普通程序')
        await choose(page, '承办人', '承办人甲')
      },
      '“审理期限”开始计算',
    )
    await page.getByText('审理中').first().waitFor()
    await carryOut(
      page,
      '中止',
      async () => {
        await choose(page, '中止事由', '法律适用问题')
        await day(page, '书面告知中止日期', daysAgo(0))
      },
      '“审理期限”中止计算',
    )
    await carryOut(page, '恢复审理', () => day(page, '书面告知恢复日期', daysAgo(0)), '“审理期限”恢复计算')
    await carryOut(
      page,
      '延长审理期限',
      async () => {
        await page.getByLabel('延长总天数').fill('30')
        await page.getByLabel('延长理由').fill('案情复杂')
        await day(page, '书面告知延长日期', daysAgo(0))
        await onPaper(page)
        await choose(page, /批准人/, '复议机构负责人')
      },
      '“审理期限”的届满日改为',
    )
    await page.getByRole('button', { name: /^审理期限/ }).click()
    await page.getByText('起算日').first().waitFor()
    await page
      .getByText(/延长30日/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('起算日').first().waitFor({ state: 'hidden' })
    await carryOut(page, '听取意见', () => choose(page, '听取意见方式', '当面'), '办理之后')
    await carryOut(
      page,
      '作出决定',
      async () => {
        await choose(page, '复议决定', '撤销')
        await onPaper(page)
        await choose(page, /批准人/, '政府负责人')
      },
      '状态变为“已决定”',
    )
    await page.getByText('已决定').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载 行政复议决定书' }).click()
    expect((await download).suggestedFilename()).toMatch(/行政复议决定书\.docx$/)

    await takeIn(page, kase, { applicant: '演示·钱二' })
    await carryOut(
      page,
      '受理',
      async () => {
        await choose(page, '审理程序', '简易程序')
        await choose(page, '适用简易程序的情形', '警告')
        await choose(page, '承办人', '承办人甲')
      },
      '“审理期限”开始计算',
    )
    expect(await page.getByRole('button', { name: '延长审理期限' }).count()).toBe(0)
    await page.getByText('暂不能办理').focus()
    await page.keyboard.press('Enter')
    await page.getByText(/不得延长审理期限.*62/).waitFor()
    expect(clerk.faults).toEqual([])
    await clerk.context.close()
  })

  test('a lapse deems acceptance, on its own day and by the law', async () => {
    const { page, context, faults } = await stage.as('clerk')
    await takeIn(page, kase, { applicant: '演示·孙三', receivedOn: daysAgo(30) })
    await page.getByText('审理中').first().waitFor()
    await page.getByText('视为受理').first().waitFor()
    await page.getByText('依法').first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('what is not one’s own does not exist; a figure opens to its records; the report is a document', async () => {
    const { page, context, faults } = await stage.as('urban')
    await page.goto('/ledgers/reconsideration_case?respondent=market')
    await page.getByText('没有符合条件的记录').waitFor()
    await context.close()

    const clerk = await stage.as('clerk')
    await clerk.page.goto('/report/2024')
    await clerk.page
      .getByRole('button', { name: '97件' })
      .or(clerk.page.getByRole('link', { name: '97件' }))
      .first()
      .click()
    await clerk.page.getByRole('dialog').getByText('口径').first().waitFor()
    await clerk.page.getByRole('dialog').getByText('朝双政复〔2024〕97号').first().waitFor()
    expect(faults.concat(clerk.faults)).toEqual([])
    await clerk.context.close()
  })

  test('in English the interface has no Chinese of its own, and on a phone no page scrolls sideways', async () => {
    const { page, context, faults } = await stage.as('clerk', phone)
    for (const path of [
      '/',
      '/calendar',
      '/ledgers/reconsideration_case',
      `/ledgers/${kase}/new`,
      '/report/2024',
      '/clocks',
    ]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const [scroll, client] = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
      expect([path, scroll]).toEqual([path, client])
    }
    await page.goto('/ledgers/reconsideration_case')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Administrative reconsideration cases' }).waitFor()
    expect(await page.getByRole('tab', { name: /[\u4e00-\u9fff]/ }).count()).toBe(0)
    expect(
      await page
        .locator('th, label, button')
        .filter({ hasText: /[\u4e00-\u9fff]/ })
        .allTextContents(),
    ).toEqual(['中文'])
    expect(faults).toEqual([])
    await context.close()
  })
})
