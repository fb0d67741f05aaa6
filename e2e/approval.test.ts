import { expect, test } from 'vitest'
import { desk, phone } from './browser.ts'
import { choose, day, daysAgo, dialog, takeIn } from './clerk.ts'
import { look } from './look.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const cases = 'reconsideration_case'

test('承办人提请延长，负责人在另一台电脑上看过后果，批准；记录写明批准人', async () => {
  const { page, faults } = await stage.as('clerk')
  const url = await takeIn(page, cases, {
    receivedOn: daysAgo(1),
    applicant: '演示·提请人',
    respondent: '双塔区市场监督管理局',
    matter: '请求撤销罚款决定',
  })
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await choose(page, '审理程序', '普通')
  await choose(page, '承办人', '承办人甲')
  await dialog(page).getByRole('button', { name: '受理', exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: '延长审理期限', exact: true }).click()
  await dialog(page).getByLabel('延长总天数').fill('20')
  await dialog(page).getByLabel('延长理由').fill('案情复杂，须向外地调取证据')
  await day(page, '书面告知延长日期', daysAgo(0))
  // Closed by accident: what was typed is there when it is opened again.
  await dialog(page).getByRole('button', { name: '取消' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '延长审理期限', exact: true }).click()
  expect(await dialog(page).getByLabel('延长总天数').inputValue()).toBe('20')
  await dialog(page).getByText('的届满日改为').first().waitFor()
  await look(page, 'request-dialog-desk')
  await dialog(page).getByRole('button', { name: '提请批准', exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByText('等待批准').first().waitFor()

  const other = await stage.as('head')
  const waiting = other.page.getByRole('link', { name: /请求批准：延长审理期限/ })
  await waiting.first().click()
  await other.page.getByRole('heading', { name: '请求批准：延长审理期限' }).waitFor()
  await other.page.getByText('案情复杂，须向外地调取证据').waitFor()
  await other.page.getByText('的届满日改为').first().waitFor()
  await look(other.page, 'request-desk')
  await other.page.getByRole('button', { name: '退回', exact: true }).click()
  await dialog(other.page).getByLabel('退回的理由').fill('请写明是哪些证据')
  await dialog(other.page).getByRole('button', { name: '退回', exact: true }).click()
  await dialog(other.page).waitFor({ state: 'detached' })

  await page.goto('/?queue=asked')
  await page
    .getByRole('link', { name: /请求批准：延长审理期限.*已退回/ })
    .first()
    .click()
  await page.getByText('请写明是哪些证据').waitFor()
  await page.setViewportSize(phone)
  await look(page, 'request-phone')
  await page.setViewportSize(desk)
  await page.getByRole('button', { name: '修改后再次提请' }).click()
  await dialog(page).getByLabel('延长理由').fill('案情复杂，须向外地调取出库单')
  await dialog(page).getByRole('button', { name: '再次提请', exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })

  await other.page.reload()
  await other.page.getByText('须向外地调取出库单').waitFor()
  await other.page.getByRole('button', { name: '批准并办理' }).click()
  await other.page.getByText('已批准', { exact: true }).first().waitFor()

  await page.goto(url)
  await page
    .getByText(/批准人：.*复议机构负责人/)
    .first()
    .waitFor()
  expect([...faults, ...other.faults]).toEqual([])
})

test('草稿：关掉浏览器，换一台设备接着填；登记之后草稿不再', async () => {
  const first = await stage.as('clerk2')
  await first.page.goto(`/ledgers/${cases}/new`)
  await day(first.page, '收到申请日期', daysAgo(2))
  await first.page.getByLabel('申请人', { exact: true }).fill('演示·草稿人')
  await first.page.getByText('草稿已保存').waitFor()
  await first.context.close()

  const second = await stage.as('clerk2', phone)
  await second.page.goto(`/ledgers/${cases}/new`)
  await second.page.getByRole('link', { name: /演示·草稿人/ }).click()
  await second.page.waitForURL(/draft=/)
  await expect.poll(() => second.page.getByLabel('申请人', { exact: true }).inputValue()).toBe('演示·草稿人')
  await choose(second.page, '申请方式', '邮寄')
  await choose(second.page, '申请人类别', '公民')
  await choose(second.page, '被申请人', '市场监督管理局')
  await choose(second.page, '复议事项', '行政处罚')
  await second.page.getByLabel('复议请求', { exact: true }).fill('请求撤销')
  await second.page.getByRole('button', { name: '登记', exact: true }).click()
  await second.page.getByRole('link', { name: '打开记录' }).waitFor()
  await second.page.goto(`/ledgers/${cases}/new`)
  await second.page.getByRole('heading', { level: 1 }).waitFor()
  await second.page.waitForLoadState('networkidle')
  expect(await second.page.getByRole('link', { name: /演示·草稿人/ }).count()).toBe(0)
  // The same person and matter once more: the clerk is told.
  await second.page.getByLabel('申请人', { exact: true }).fill('演示·草稿人')
  await choose(second.page, '被申请人', '市场监督管理局')
  await second.page.getByText('已有当事人和事项相同的记录').waitFor()
  expect(second.faults).toEqual([])
})

test('移交：负责人把一人的在办事项一次交给另一人', async () => {
  const { page, faults } = await stage.as('head')
  await page.goto('/handover')
  await page.getByRole('link', { name: /承办人甲/ }).click()
  await page.getByRole('heading', { name: /承办人甲的在办事项/ }).waitFor()
  await choose(page, '接办人', '承办人乙')
  await page.getByLabel('理由', { exact: true }).fill('岗位调整')
  await look(page, 'handover-desk')
  await page.getByRole('button', { name: '移交', exact: true }).click()
  await page.locator('.ant-modal-confirm').getByRole('button', { name: '移交' }).click()
  await page.getByText(/已移交\d+件在办事项/).waitFor()
  await expect.poll(() => page.getByRole('link', { name: /承办人甲/ }).count()).toBe(0)
  const taker = await stage.as('clerk2')
  await taker.page.getByRole('link', { name: /^我的待办/ }).waitFor()
  await expect.poll(() => taker.page.locator('table.work tbody tr').count()).toBeGreaterThan(5)
  expect([...faults, ...taker.faults]).toEqual([])
})
