import { setTimeout as pause } from 'node:timers/promises'
import type { ImportView } from '@fazhi/ledger'

/** Milliseconds between two looks, between two signs of life, and before a client is to come again. */
interface Pace {
  readonly look: number
  readonly sign: number
  readonly longest: number
}
export const pace: Pace = { look: 400, sign: 15_000, longest: 300_000 }

const isOver = ({ state }: ImportView) => state !== 'checking' && state !== 'committing' && state !== 'undoing'

/**
 * How an import goes on, told whenever it has gone on. Each look is a transaction of its own, and what it sees is in the
 * database: it makes no difference which server does the work, or whether the browser was closed meanwhile.
 */
export async function* progressEvents(
  look: () => Promise<ImportView>,
  signal: AbortSignal,
  { look: every, sign, longest }: Pace = pace,
): AsyncGenerator<string> {
  yield 'retry: 2000\n\n'
  let said = ''
  let [quiet, passed] = [0, 0]
  while (!signal.aborted && passed < longest) {
    const view = await look()
    const text = JSON.stringify(view)
    if (text !== said) {
      yield `event: progress\ndata: ${text}\n\n`
      said = text
      quiet = 0
    } else if (quiet >= sign) {
      yield ': …\n\n'
      quiet = 0
    }
    if (isOver(view)) {
      yield 'event: over\ndata: {}\n\n'
      return
    }
    await pause(every, undefined, { signal }).catch(() => {})
    quiet += every
    passed += every
  }
}
