import type { ImportView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { forgetCounts, queryClient } from '../api/queries.ts'
import { eventsHref, importQueries, isUnderWay } from './api.ts'

/** An import as it goes on: what the server tells of it arrives by itself, also after the page was closed and opened again. */
export function useImport(id: string) {
  const asked = useQuery(importQueries.one(id))
  const goesOn = asked.data !== undefined && isUnderWay(asked.data)
  useEffect(() => {
    if (!goesOn) return
    const events = new EventSource(eventsHref(id))
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const view = JSON.parse(data) as ImportView
      queryClient.setQueryData(importQueries.one(id).queryKey, view)
      if (isUnderWay(view)) return
      events.close()
      forgetCounts()
      queryClient.invalidateQueries({ queryKey: ['imports'] })
    })
    events.addEventListener('over', () => events.close())
    return () => events.close()
  }, [id, goesOn])
  return asked
}
