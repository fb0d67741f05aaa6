import { defineConfig } from 'vitest/config'

const kinds = process.env['NIGHTLY'] === 'true' ? '{test,nightly}' : 'test'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    passWithNoTests: true,
    include: [`e2e/*.${kinds}.ts`],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
