import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DiskStore } from '../src/attachments/disk-store.ts'

/** A folder of files that is this test's own. */
export async function openFileFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-files-'))
  return { folder, files: await DiskStore.open(folder), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
