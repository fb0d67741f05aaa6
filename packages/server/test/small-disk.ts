import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes of its own, which a test fills, or makes readable only. */
export interface SmallDisk {
  readonly folder: string
  /** @param left megabytes that stay free */
  fill(left: number): void
  free(): void
  /** What is already open stays writable, as a folder that is mounted anew behaves. */
  readOnly(path: string): void
  writable(path: string): void
  remove(): void
}
const mount = (...parameters: string[]) => execFileSync('mount', parameters, { stdio: 'pipe' })

/** @returns undefined where this user may not mount */
export function makeSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-disk-'))
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder)
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left * 1024 * 1024)))
    },
    free: () => rmSync(ballast, { force: true }),
    readOnly: (path) => {
      mount('--bind', path, path)
      mount('-o', 'remount,bind,ro', path)
    },
    writable: (path) => {
      execFileSync('umount', [path])
    },
    remove: () => {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
