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
    for (const file of files.filter((name) => /\.(js|css|svg)$/.test(name))) {
      const text = await readFile(join(dir, file))
      if (text.length < 1_024) continue
      await writeFile(join(dir, `${file}.br`), await promisify(brotliCompress)(text))
      await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(text))
    }
  },
}

const found = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;'
const wanted =
  "const nonce = csp?.nonce || document.querySelector('meta[property=csp-nonce]')?.nonce;\n  if (nonce) {\n    styleNode.nonce = nonce;"
/** The component library forgets the page's nonce where a dialog holds the page still; its one place that makes style elements is told to ask for it. */
const nonced: Plugin = {
  name: 'nonced',
  apply: 'build',
  transform(code, id) {
    if (!/@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/.test(id)) return null
    if (!code.includes(found)) this.error('dynamicCSS.js no longer reads as it did: see docs/decisions/0018')
    return { code: code.replace(found, wanted), map: null }
  },
}

export default defineConfig({
  plugins: [react(), nonced, compressed],
  // The server writes another nonce in its place at every answer.
  html: { cspNonce: '{nonce}' },
  server: { proxy: Object.fromEntries(['/api', '/open', '/verify'].map((path) => [path, 'http://127.0.0.1:8080'])) },
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
