import { expect, test } from 'vitest'
import { pdf, png } from '../packages/server/test/sample-files.ts'
import { phone } from './browser.ts'
import { look } from './look.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const cases = '/ledgers/reconsideration_case?state=accepted'

test('承办人选择、拖入几份材料，分类、预览、下载、移除；历史写明摘要；当事单位看得到，不能动', async () => {
  const { page, faults } = await stage.as('clerk')
  await page.goto(cases)
  await page.locator('table.records tbody tr a').first().click()
  const section = page.locator('section.materials')
  await section.getByText('还没有材料').waitFor()
  await section.getByRole('combobox', { name: '材料的种类' }).click()
  await page.getByTitle('申请书', { exact: true }).last().click()
  await section.getByLabel('选择文件').setInputFiles([
    { name: '申请书.pdf', mimeType: 'application/pdf', buffer: pdf(3) },
    { name: '身份证复印件.png', mimeType: 'image/png', buffer: png },
    { name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ program') },
  ])
  await section.getByText('申请书.pdf').waitFor()
  await section.getByText('身份证复印件.png').waitFor()
  await section.getByText('文件是可执行的程序或者脚本').waitFor()
  await look(page, 'materials-desk')
  await section.getByRole('button', { name: '清除' }).click()
  // Dropped, as from the desktop.
  const bytes = JSON.stringify([...pdf(2, 'dropped')])
  const file = `new File([new Uint8Array(${bytes})], '证据.pdf', { type: 'application/pdf' })`
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    data.items.add(${file})
    return data
  })()`)
  await section.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer })
  await section.getByText('证据.pdf').waitFor()
  await section.getByRole('button', { name: '预览 身份证复印件.png' }).click()
  const picture = page.locator('img.picture')
  await picture.waitFor()
  await expect.poll(() => page.evaluate(`document.querySelector('img.picture').naturalWidth`)).toBe(1)
  await page.keyboard.press('Escape')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: '下载 申请书.pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('申请书.pdf')
  await section.getByRole('button', { name: '移除 证据.pdf' }).click()
  await page.getByLabel('移除的理由').fill('传错了案件')
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click()
  await section.getByText('已移除（1）').waitFor()
  const history = page.getByRole('list', { name: '办理记录' })
  await history.getByText('移除材料').waitFor()
  await history.getByText('传错了案件').waitFor()
  expect(await history.getByText(/^[0-9a-f]{64}$/).count()).toBeGreaterThan(2)
  expect(faults).toEqual([])
}, 90_000)

test('手机上能拍照上传，页面不横向滚动', async () => {
  const { page, faults } = await stage.as('clerk', phone)
  await page.goto(cases)
  await page.locator('table.records tbody tr a').nth(1).click()
  const section = page.locator('section.materials')
  await section.waitFor()
  const camera = section.locator('input[capture]')
  expect(await camera.getAttribute('accept')).toBe('image/*')
  await section.getByLabel('选择文件').setInputFiles([{ name: '现场照片.png', mimeType: 'image/png', buffer: png }])
  await section.getByRole('button', { name: '预览 现场照片.png' }).waitFor()
  await section.scrollIntoViewIfNeeded()
  await look(page, 'materials-phone')
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  expect(faults).toEqual([])
}, 90_000)
