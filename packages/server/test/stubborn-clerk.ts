import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { RecordView } from '@fazhi/ledger'
import { casesUrl, draft } from './district.ts'

/** Who takes in and accepts one case after another, whatever happens to the server, and notes all it was told. */
export class StubbornClerk {
  /** What the server said of each record last. */
  readonly acknowledged = new Map<string, RecordView>()
  /** How often the server said that something was done. */
  answers = 0
  /** Answers that nobody may be given. */
  readonly strange: string[] = []
  /** Requests that nobody answered, and that were asked again under their key. */
  unanswered = 0
  readonly #cookie: string
  readonly #url: () => string
  readonly #isOver: () => boolean

  /** @param url where the server is at this moment */
  constructor(cookie: string, url: () => string, isOver: () => boolean) {
    this.#cookie = cookie
    this.#url = url
    this.#isOver = isOver
  }

  /** @param today the day the papers arrive */
  async work(handler: string, today: string): Promise<void> {
    while (!this.#isOver()) {
      const made = await this.#send(casesUrl, { ...draft, receivedOn: today })
      if (made === null) continue
      const moves = `${casesUrl}/${made.row.id}/moves/accept`
      await this.#send(moves, { procedure: 'ordinary', handler }, { 'if-match': `"${made.version}"` })
    }
  }

  async #send(path: string, body: object, headers: object = {}): Promise<RecordView | null> {
    const key = randomUUID()
    for (;;)
      try {
        const answer = await fetch(this.#url() + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: this.#cookie, 'idempotency-key': key, ...headers },
          body: JSON.stringify(body),
        })
        const text = await answer.text()
        if (answer.status === 503) {
          await pause(50)
          continue
        }
        if (!answer.ok) {
          this.strange.push(`${answer.status} ${text.slice(0, 300)}`)
          return null
        }
        const view: RecordView = JSON.parse(text)
        this.acknowledged.set(view.row.id, view)
        this.answers++
        return view
      } catch {
        this.unanswered++
        await pause(50)
      }
  }
}
