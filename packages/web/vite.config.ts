import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
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
