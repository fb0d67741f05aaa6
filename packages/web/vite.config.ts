import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Each text the build makes, compressed once beside it, so that the server need not for every visitor. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => {
    const files = await readdir(dir, { recursive: true })
    for (const file of files.filter((name) => /\.(js|css|html|svg)$/.test(name))) {
      const text = await readFile(join(dir, file))
      if (text.length < 1_024) continue
      await writeFile(join(dir, `${file}.br`), await promisify(brotliCompress)(text))
      await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(text))
    }
  },
}

export default defineConfig({
  plugins: [react(), compressed],
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // The house's own packages declare and compute; importing one does nothing by itself.
      treeshake: { moduleSideEffects: [{ test: /packages\/(law|ledger|lines|report)\/src\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'kit', test: /node_modules\/(@tanstack|i18next|react-i18next)\// },
          ],
        },
      },
    },
  },
})
