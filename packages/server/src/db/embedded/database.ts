import { existsSync, fdatasyncSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { valueParsers } from '../value-parsers.ts'

/** The part of PGlite 0.5.16's file layer that is not in its types; a test counts the syncs it must yield. */
interface FileLayer {
  NODEFS: { stream_ops: { fsync?: (stream: { readonly nfd: number }) => number } }
}

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'timezone=UTC', 'datestyle=ISO'].flatMap((setting) => ['-c', setting]),
]

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    await (entry.isDirectory() ? syncTree(path) : sync(path))
  }
  await sync(folder)
}

/** Made aside and renamed when whole and on disk, so that a start cut short leaves no half database. */
async function create(folder: string, data: string): Promise<void> {
  const aside = `${data}.new`
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { mode: 0o700 })
  await (await PGlite.create(aside, { startParams })).close()
  await syncTree(aside)
  await rename(aside, data)
  await sync(folder)
}

export interface Database {
  readonly database: PGlite
  /** Syncs to disk since it was opened. */
  readonly syncs: () => number
}

/** Opens the database in the folder, created when absent. PGlite never syncs by itself; here every commit does. */
export async function openDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'pg')
  if (!existsSync(data)) await create(folder, data)
  const database = await PGlite.create(data, { startParams })
  Object.assign(database.parsers, valueParsers)
  let count = 0
  const { Module } = database as unknown as { Module: FileLayer }
  Module.NODEFS.stream_ops.fsync = ({ nfd }) => {
    count++
    fdatasyncSync(nfd)
    return 0
  }
  return { database, syncs: () => count }
}
