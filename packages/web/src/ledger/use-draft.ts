import type { Ledger } from '@fazhi/ledger'
import { useCallback, useEffect, useRef, useState } from 'react'
import { queryClient } from '../api/queries.ts'
import { draftApi, draftQueries } from './draft-api.ts'
import { type FormValues, filled } from './form-values.ts'

/** Milliseconds without a key pressed before what was typed is sent. */
const pause = 900

export type DraftStanding = 'none' | 'waiting' | 'saved' | 'failed'
interface Draft {
  /** What stands in the form on the server; null where nothing does. */
  readonly id: string | null
  readonly standing: DraftStanding
  /** The instant of the last saving. */
  readonly savedAt: string | null
  /** Takes what the form now says, to be saved after a pause. */
  keep(values: FormValues): void
  /** Whether the server keeps any. */
  readonly isKept: boolean
  /** What `id` will be at this very moment, before the next rendering. */
  current(): string | null
  /** It has been taken in: there is nothing to save any more. */
  end(): void
  /** Saves at once what is not saved yet. @returns whether all of it is on the server */
  flush(): Promise<boolean>
}

/** The draft of an intake form, saved while one types. A restricted ledger keeps none. */
export function useDraft({ shape, access }: Ledger, opened: string | null): Draft {
  const isKept = access.sensitivity !== 'restricted'
  const id = useRef(opened)
  const waiting = useRef<FormValues | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const line = useRef<Promise<boolean>>(Promise.resolve(true))
  const [state, setState] = useState<Pick<Draft, 'id' | 'standing' | 'savedAt'>>({
    id: opened,
    standing: 'none',
    savedAt: null,
  })
  const { code } = shape

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    // One saving after another: the first of them makes the draft that the others change.
    line.current = line.current.then(async () => {
      const values = waiting.current
      if (values === null) return true
      if (!isKept) return false
      waiting.current = null
      try {
        const saved = await draftApi.save(code, id.current, filled(values))
        id.current = saved.id
        setState({ id: saved.id, standing: waiting.current === null ? 'saved' : 'waiting', savedAt: saved.savedAt })
        return true
      } catch {
        waiting.current ??= values
        setState((before) => ({ ...before, standing: 'failed' }))
        return false
      }
    })
    return line.current
  }, [code, isKept])

  const keep = useCallback(
    (values: FormValues) => {
      waiting.current = values
      if (!isKept) return setState((before) => ({ ...before, standing: 'failed' }))
      setState((before) => ({ ...before, standing: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush, isKept],
  )
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void queryClient.invalidateQueries({ queryKey: draftQueries.drafts(code).queryKey })
    },
    [code],
  )
  const end = useCallback(() => {
    clearTimeout(timer.current)
    waiting.current = null
  }, [])
  return { ...state, isKept, keep, flush, end, current: () => id.current }
}
