import { once } from 'node:events'
import { createServer } from 'node:net'

export interface Address {
  readonly host: string
  readonly port: number
  readonly name: 'PORT' | 'METRICS_PORT'
}

const sentences: Readonly<Record<string, (at: Address) => string>> = {
  EADDRINUSE: ({ host, port, name }) =>
    `端口${port}（${host}）已被占用：请关掉占用它的程序，或者换一个端口，例如 ${name}=${port + 1}`,
  EACCES: ({ port, name }) => `没有权限使用端口${port}：请换一个1024以上的端口，例如 ${name}=8080`,
  EADDRNOTAVAIL: ({ host, name }) => `本机没有${host}这个地址：请检查 ${name.replace('PORT', 'HOST')}`,
}

/** What to say of an error of listening; undefined for any other. */
export const listenFault = (error: unknown, at: Address): string | undefined =>
  sentences[(error as NodeJS.ErrnoException).code ?? '']?.(at)

/** Whether an address can be listened on, asked before anything is opened or loaded. @returns what stands in the way */
export async function portFault(at: Address): Promise<string | undefined> {
  const probe = createServer()
  try {
    probe.listen(at.port, at.host)
    await once(probe, 'listening')
    return undefined
  } catch (error) {
    return listenFault(error, at)
  } finally {
    probe.close()
  }
}
