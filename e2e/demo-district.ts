import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoFolder, startServer } from './server.ts'

/**
 * Once for a whole run: the demo district is played, for the servers of the tests to begin from a copy of. Whoever runs
 * one file many times may name a folder played before.
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env[demoFolder] !== undefined) return () => Promise.resolve()
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-e2e-demo-'))
  const server = await startServer(folder)
  await server.stop()
  process.env[demoFolder] = folder
  return () => rm(folder, { recursive: true, force: true })
}
