import type { Page } from 'playwright-core'

/** As somebody at the keyboard would: type a part of it, Enter takes what is found. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true })
  await box.click()
  await box.fill(option)
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active', {
      hasText: option,
    })
    .last()
    .waitFor()
  await box.press('Enter')
}

export async function day(page: Page, label: string, date: string): Promise<void> {
  const input = page.getByLabel(label, { exact: true })
  await input.fill(date)
  await input.press('Enter')
}

export const dialog = (page: Page) => page.getByRole('dialog')

/** Opens the dialog of a move, fills it, reads what will follow, and carries it out. */
export async function carryOut(page: Page, move: string, fill: () => Promise<void>, follows: string): Promise<void> {
  await page.getByRole('button', { name: move, exact: true }).click()
  await fill()
  await dialog(page).getByText(follows).first().waitFor()
  await dialog(page).getByRole('button', { name: move, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

/** The civil date in Shanghai so many days before today. */
export const daysAgo = (n: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - n * 86_400_000).toISOString().slice(0, 10)
