import { expect, test } from 'vitest'
import { phone } from './browser.ts'
import { openStage } from './stage.ts'

const stage = openStage()
/** Where a run leaves pictures of what it saw, if it is told. */
const pictures = process.env['FAZHI_PICTURES']

/** A paper of the demo's whole bank, open for the next half hour, published as the coordinator. */
const publish = `(async () => {
  const { items } = await fetch('/api/ledgers/exam_question?limit=50').then((r) => r.json())
  const at = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString()
  const answer = await fetch('/api/enforcement/papers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: '演示·随堂答卷', opensAt: at(-1), closesAt: at(30), minutes: 20, tieRule: 'faster', teams: 2, members: 3,
      questions: items.map((i) => i.row.id),
    }),
  })
  return answer.status
})()`

test('an officer writes a paper on his phone by keyboard, closes the browser, goes on, hands in, and sits once', async () => {
  const coordinator = await stage.as('coordinator')
  expect(await coordinator.page.evaluate(publish)).toBe(201)
  const coverage = await coordinator.page.evaluate<object>(
    `fetch('/api/enforcement/training?year=2024').then((r) => r.json())`,
  )
  expect(coverage).toMatchObject({ trained: 404, certified: 404, wanted: 60, reached: 394 })

  const first = await stage.as('enforce-staff-market', phone)
  await first.page.goto('/enforcement/exam')
  await first.page.getByRole('link', { name: '进入答卷' }).click()
  await first.page.getByRole('button', { name: '开始答卷' }).click()
  await first.page.getByRole('timer').waitFor()
  const address = first.page.url()
  const questions = first.page.getByRole('group')
  expect(await questions.count()).toBe(5)
  await questions.first().getByRole('radio').first().focus()
  await first.page.keyboard.press('ArrowDown')
  await first.page.getByText('已保存').first().waitFor()
  expect(await first.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  if (pictures) await first.page.screenshot({ path: `${pictures}/exam-phone.png`, fullPage: true })
  // What would be right is nowhere in what the browser was sent.
  const told = await first.page.evaluate<{ readonly keys: readonly object[] }>(
    `fetch('/api/enforcement/examinations/' + new URL(location.href).searchParams.get('paper')).then((r) => r.json())`,
  )
  expect(told.keys).toEqual([])
  expect(first.faults.filter((f) => !f.includes('404'))).toEqual([])
  await first.context.close()

  const again = await stage.as('enforce-staff-market')
  await again.page.goto(address)
  await again.page.getByRole('timer').waitFor()
  expect(await again.page.getByRole('radio', { checked: true }).count()).toBe(1)
  if (pictures) await again.page.screenshot({ path: `${pictures}/exam-desk.png`, fullPage: true })
  await again.page.getByRole('button', { name: '交卷' }).click()
  await again.page.getByRole('dialog').getByRole('button', { name: '交卷' }).click()
  await again.page.getByText('已经交卷').waitFor()
  expect(await again.page.getByRole('radio').first().isDisabled()).toBe(true)
  await again.page.goto('/enforcement/exam')
  await again.page.getByText('已交卷').waitFor()
  expect(await again.page.getByRole('link', { name: '进入答卷' }).count()).toBe(0)
  expect(again.faults).toEqual([])
  await again.context.close()

  await coordinator.page.goto('/enforcement/contest')
  await coordinator.page
    .getByRole('link', { name: /大比武/ })
    .last()
    .click()
  await coordinator.page.getByText(/参加404人/).waitFor()
  expect(await coordinator.page.getByRole('table', { name: /^第.队$/ }).count()).toBe(2)
  await coordinator.page.goto('/enforcement/contest')
  await coordinator.page.getByRole('link', { name: '演示·随堂答卷' }).click()
  await coordinator.page.getByText(/参加1人，本人交卷1人/).waitFor()
  await coordinator.page.getByRole('button', { name: '评分、排名、选拔队伍' }).click()
  await coordinator.page.getByText(/还没有到截止的时间/).waitFor()
  if (pictures) await coordinator.page.screenshot({ path: `${pictures}/contest-desk.png`, fullPage: true })
  await coordinator.context.close()
})

test('whether a case goes unpunished is asked on a page that has no field for earlier breaches', async () => {
  const { page, context, faults } = await stage.as('enforce-market', phone)
  await page.goto('/ledgers/first_offence_check')
  await page.getByRole('link', { name: '不予处罚判定' }).last().click()
  await page.getByRole('heading', { level: 1, name: '不予处罚判定' }).waitFor()
  await page.getByRole('button', { name: '判定', exact: true }).waitFor()
  expect(await page.getByLabel('以前的违法').count()).toBe(0)
  expect(await page.locator('form .ant-form-item').count()).toBe(5)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  if (pictures) await page.screenshot({ path: `${pictures}/first-offence-phone.png`, fullPage: true })
  expect(faults).toEqual([])
  await context.close()
})
