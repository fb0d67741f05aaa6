import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dialog } from './clerk.ts'
import { password } from './server.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const name = '演示·键盘'
const cases = '/ledgers/reconsideration_case'

/** What the focused element is called, in the page. */
const called = `(() => {
  const e = document.activeElement
  if (!e || e === document.body) return ''
  const by = (e.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('')
  return (e.getAttribute('aria-label') || by || e.labels?.[0]?.textContent || e.textContent || '').replace(/\\s+/g, ' ').trim()
})()`

/** Goes forward by the tab key until what is wanted has the focus; whatever cannot be reached so fails. */
async function reach(page: Page, wanted: string | RegExp, most = 160): Promise<void> {
  const passed: string[] = []
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const at = String(await page.evaluate(called))
    if (typeof wanted === 'string' ? at === wanted || at === `${wanted}*` : wanted.test(at)) return
    passed.push(at.slice(0, 20))
  }
  throw new Error(`the keyboard does not reach ${wanted}: ${passed.join(' | ')}`)
}
async function press(page: Page, wanted: string | RegExp): Promise<void> {
  await reach(page, wanted)
  await page.keyboard.press('Enter')
}
async function type(page: Page, field: string, text: string): Promise<void> {
  await reach(page, field)
  await page.keyboard.type(text)
}
/** In a box of options: type a part, wait for it to be the one that Enter takes. */
async function take(page: Page, field: string, option: string): Promise<void> {
  await type(page, field, option)
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active', {
      hasText: option,
    })
    .last()
    .waitFor()
  await page.keyboard.press('Enter')
}

test('只用键盘：十件日常的事', async () => {
  const { page, faults } = await stage.open()
  await page.goto('/')

  // 登录
  await type(page, '账号', 'clerk')
  await type(page, '密码', password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()

  // 从待办打开一件
  await press(page, /〔2026〕1号/)
  await page.getByRole('heading', { level: 1, name: /〔2026〕1号/ }).waitFor()

  // 搜索
  await page.keyboard.press('/')
  await page.keyboard.type('申请人097')
  await page.keyboard.press('Enter')
  await page.getByText('演示·申请人097').first().waitFor()

  // 登记
  await press(page, '行政复议')
  await press(page, '行政复议案件')
  await page.getByRole('heading', { level: 1, name: '行政复议案件' }).waitFor()
  await press(page, '新建')
  await page.getByRole('heading', { level: 1, name: '登记行政复议案件' }).waitFor()
  await take(page, '申请方式', '当面')
  await type(page, '申请人', name)
  await take(page, '申请人类别', '公民')
  await take(page, '被申请人', '市场监督管理局')
  await take(page, '复议事项', '行政处罚')
  await type(page, '复议请求', '请求撤销处罚决定')
  await press(page, '登记')
  await page.getByText('已登记').waitFor()
  await press(page, '打开记录')
  await page.waitForURL(/reconsideration_case\/[0-9a-f-]{36}$/)

  // 办理一个环节，看到后果再确定
  await press(page, '受理')
  await take(page, '审理程序', '普通程序')
  await take(page, '承办人', '承办人甲')
  await dialog(page).getByText('“审理期限”开始计算').first().waitFor()
  await press(page, '受理')
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByText('审理中').first().waitFor()

  // 更正
  await press(page, '更正')
  await type(page, '复议请求', '，并赔偿损失')
  await type(page, '更正理由', '漏写一项请求')
  await press(page, '提交更正')
  await page
    .getByText(/并赔偿损失/)
    .first()
    .waitFor()

  // 文书
  await press(page, '行政复议受理通知书')
  await page.getByRole('heading', { level: 1, name: /受理通知书/ }).waitFor()

  // 列表里查找，选中，导出
  await page.goto(cases)
  await type(page, '申请人', name)
  await page.keyboard.press('Enter')
  await page.getByText('共1条').waitFor()
  await press(page, '导出')
  await reach(page, '导出')
  const file = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await file).suggestedFilename()).toMatch(/台账.*\.xlsx$/)

  // 日程
  await press(page, '日程')
  await page.getByRole('heading', { level: 1, name: /日程/ }).waitFor()

  // 提醒
  await press(page, /提醒/)
  await page.getByRole('heading', { level: 1, name: '提醒' }).waitFor()
  expect(faults).toEqual([])
}, 240_000)
