import { defineConfig } from 'vitest/config'

const kinds = process.env['NIGHTLY'] === 'true' ? '{test,nightly}' : 'test'

export default defineConfig({
  test: {
    passWithNoTests: true,
    include: [`e2e/*.${kinds}.ts`],
    fileParallelism: false,
    globalSetup: 'e2e/demo-district.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
