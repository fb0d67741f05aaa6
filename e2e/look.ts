import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Names, in the environment, a folder for pictures of the pages that the tests open. */
const folder = process.env['SCREENS']

/** Keeps a picture of the page, where pictures are wanted. */
export async function look(page: Page, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
