import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const kinds = process.env['NIGHTLY'] === 'true' ? '{test,nightly}' : 'test'

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      { test: { name: 'house', testTimeout: 30_000, include: ['packages/server/test/house/*.test.ts'] } },
      {
        test: {
          name: 'pure',
          testTimeout: 30_000,
          include: [`packages/{law,ledger,lines,report,web}/{src,test}/**/*.${kinds}.{ts,tsx}`],
        },
      },
      {
        test: {
          name: 'server',
          include: [`packages/{server,demo}/{src,test}/**/*.${kinds}.ts`],
          exclude: ['packages/server/test/house/**'],
          globalSetup: 'packages/server/test/grounds.ts',
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
