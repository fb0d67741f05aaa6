import type { SessionView } from '@fazhi/ledger'
import { createContext, useContext } from 'react'

export const SessionContext = createContext<SessionView | null>(null)

/** The signed-in actor; only pages inside the gate may ask. */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside the gate')
  return session
}
