import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch, open, signIn, type Watched } from './browser.ts'
import { type Server, startServer } from './server.ts'

export interface Stage {
  /** A new browser context on the server, with nobody signed in. */
  open(viewport?: { readonly width: number; readonly height: number }): Promise<Watched>
  signIn(page: Page, login: string): Promise<void>
  /** A new context with somebody signed in. */
  as(login: string, viewport?: { readonly width: number; readonly height: number }): Promise<Watched>
}

/** The server with the demo district and a browser, for all tests of a file. */
export function openStage(): Stage {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await startServer()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const stage: Stage = {
    signIn,
    open: (viewport) => open(browser, server.url, viewport),
    as: async (login, viewport) => {
      const watched = await stage.open(viewport)
      await signIn(watched.page, login)
      return watched
    },
  }
  return stage
}
