import { createServer, type Server } from 'node:http'
import type { House } from '../house.ts'
import type { Metrics } from './metrics.ts'

/** The figures at an address of their own, which is never the one that users reach. @throws as `listen` does */
export async function serveMetrics(
  metrics: Metrics,
  house: House,
  at: { host: string; port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.page(house).then(
      (page) => response.writeHead(200, { 'content-type': metrics.contentType }).end(page),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at, resolve)
  })
  server.unref()
  return server
}
