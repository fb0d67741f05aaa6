import { describe, expect, test } from 'vitest'
import { choose, daysAgo, dialog, takeIn } from './clerk.ts'
import { look } from './look.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const cases = 'reconsideration_case'

describe('ticked rows', () => {
  test('one move on many: what becomes of each is shown first, a refused one says why and holds up no other', async () => {
    const { page, context, faults } = await stage.as('clerk')
    for (const applicant of ['演示·勾选一', '演示·勾选二'])
      await takeIn(page, cases, {
        receivedOn: daysAgo(1),
        applicant,
        respondent: '双塔区市场监督管理局',
        matter: '请求撤销罚款决定',
      })
    await page.goto(`/ledgers/${cases}?state=accepted`)
    const ticks = page.locator('table.records tbody .tick input')
    await ticks.first().check()
    await page.getByText('已选1条').waitFor()
    await page.getByRole('link', { name: /^已收到/ }).click()
    for (const applicant of ['演示·勾选一', '演示·勾选二'])
      await page.locator('table.records tbody tr', { hasText: applicant }).locator('.tick input').check()
    await page.getByText('已选3条').waitFor()
    await page.getByRole('button', { name: '批量办理' }).click()
    await choose(page, '办理环节', '通知补正')
    await dialog(page).getByLabel('需补正的内容', { exact: true }).fill('请补交身份证明')
    await dialog(page).getByText('2条可以办理，1条不能办理').waitFor()
    await look(page, 'move-chosen-desk')
    expect(await dialog(page).getByText('将变为：').count()).toBe(2)
    const refused = await dialog(page).locator('.outcomes .refused span').textContent()
    expect(refused).toMatch(/[\u4e00-\u9fff]{4}/)
    await dialog(page).getByRole('button', { name: '办理2条' }).click()
    await dialog(page).getByText('已办理2条，1条没有办理').waitFor()
    expect(await dialog(page).getByText('已办理：').count()).toBe(2)
    await dialog(page).getByRole('button', { name: '关闭', exact: true }).last().click()
    await page.getByText('已选1条').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
