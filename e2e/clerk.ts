import { type Field, intakeFields, type Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { Locator, Page } from 'playwright-core'

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

/** A picker empties itself when it opens: as somebody would, click first, then type. */
export async function typeDay(input: Locator, date: string): Promise<void> {
  await input.click()
  await input.fill(date)
  await input.press('Enter')
}

export const day = (page: Page, label: string, date: string): Promise<void> =>
  typeDay(page.getByLabel(label, { exact: true }), date)

export const dialog = (page: Page) => page.getByRole('dialog')

/** The approval was given on paper: who gave it is entered, and the move is made at once. */
export const onPaper = (page: Page): Promise<void> =>
  dialog(page).getByRole('radio', { name: '已有书面批准，直接办理' }).check()

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

export type Given = Readonly<Record<string, string>>

export function ledgerOf(code: string): Ledger {
  const ledger = findLedger(code)
  if (!ledger) throw new Error(`no ledger ${code}`)
  return ledger
}

/** Fills one input as its kind wants it: what is given, else something lifelike. */
async function fillField(page: Page, field: Field, given: string | undefined) {
  const { kind, label, options = {} } = field
  switch (kind) {
    case 'date':
      return day(page, label, given ?? daysAgo(0))
    case 'choice': {
      const chosen = given === undefined ? Object.values(options)[0] : options[given]
      if (chosen === undefined) throw new Error(`${label} has no choice ${given}`)
      return choose(page, label, chosen)
    }
    case 'organ':
      return choose(page, label, given ?? '市场监督管理局')
    case 'account':
      return choose(page, label, given ?? '承办人甲')
    case 'reference':
      return given === undefined ? undefined : choose(page, label, given)
    case 'quantity':
    case 'year':
    case 'money':
      return page.getByLabel(label, { exact: true }).fill(given ?? '3')
    case 'text':
    case 'person':
    case 'number':
      return page.getByLabel(label, { exact: true }).fill(given ?? '演示·测试填写')
  }
}
async function fillAll(page: Page, ledger: Ledger, names: readonly string[], given: Given) {
  for (const name of names) {
    const field = ledger.shape.fields[name]
    if (field) await fillField(page, field, given[name])
  }
}

/** Takes a record in and opens it; `query` prefills a reference, as the related panel's link does. */
export async function takeIn(page: Page, code: string, given: Given, query = ''): Promise<string> {
  const ledger = ledgerOf(code)
  await page.goto(`/ledgers/${code}/new${query}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const names = intakeFields(ledger).filter((name) => {
    const field = ledger.shape.fields[name]
    const isPrefilled = query.includes(`${name}=`)
    return !isPrefilled && (name in given || (field?.optional === false && name !== ledger.start))
  })
  await fillAll(page, ledger, names, given)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('link', { name: '打开记录' }).click()
  await page.waitForURL(/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}

/** Makes a move: its dialog filled, what follows read, then the click. */
export async function make(page: Page, code: string, name: string, given: Given = {}) {
  const ledger = ledgerOf(code)
  const move = ledger.moves[name]
  if (!move) throw new Error(`${code} has no move ${name}`)
  await page.getByRole('button', { name: move.label, exact: true }).click()
  await dialog(page).waitFor()
  await fillAll(page, ledger, [...(move.asks ?? []), ...(move.offers ?? []).filter((o) => o in given)], given)
  if (move.approval) {
    await onPaper(page)
    await choose(
      page,
      `批准人（${move.approval.label}）`,
      move.approval.code === 'government_head' ? '政府负责人' : '复议机构负责人',
    )
  }
  await dialog(page).getByText('办理之后').waitFor()
  await dialog(page).getByRole('button', { name: move.label, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
}
export const inState = async (page: Page, code: string, name: string) => {
  await page
    .getByText(ledgerOf(code).shape.states[name] ?? name, { exact: true })
    .first()
    .waitFor()
}

/** Opens the first related record of a ledger. */
export async function openRelated(page: Page, code: string): Promise<string> {
  const heading = page.locator('.related h3', { hasText: ledgerOf(code).shape.label })
  const from = page.url()
  await heading.locator('xpath=following-sibling::ul[1]').getByRole('link').first().click()
  await page.waitForURL((url) => url.href !== from)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}
