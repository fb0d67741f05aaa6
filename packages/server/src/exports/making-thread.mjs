import { register } from 'tsx/esm/api'

register()
await import('./making-thread.ts')
