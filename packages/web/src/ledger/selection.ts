import { useState } from 'react'

/** The records that were ticked, on whichever page they stood. */
export interface Selection {
  readonly ids: readonly string[]
  has(id: string): boolean
  /** Ticks or unticks some of them. */
  set(ids: readonly string[], isChosen: boolean): void
  clear(): void
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<readonly string[]>([])
  return {
    ids,
    has: (id) => ids.includes(id),
    set: (some, isChosen) =>
      setIds((before) => [...before.filter((id) => !some.includes(id)), ...(isChosen ? some : [])]),
    clear: () => setIds([]),
  }
}
