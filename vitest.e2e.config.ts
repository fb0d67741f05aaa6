import { defineConfig } from 'vitest/config'

const kinds = process.env['NIGHTLY'] === 'true' ? '{test,nightly}' : 'test'

export default defineConfig({
  test: {
    passWithNoTests: true,
    include: [`e2e/*.${kinds}.ts`],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
