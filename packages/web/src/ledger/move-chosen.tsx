import type { Ledger } from '@fazhi/ledger'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MoveMany } from './move-many.tsx'
import type { Selection } from './selection.ts'

/** Each is read, foretold and done for itself. */
const most = 50

interface MoveChosenProps {
  readonly ledger: Ledger
  readonly selection: Selection
}
/** One move on all the chosen records, where a ledger has moves that nobody need approve. */
export function MoveChosen({ ledger, selection }: MoveChosenProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!Object.values(ledger.moves).some((move) => !move.byLaw && !move.approval)) return null
  if (selection.ids.length > most && !isOpen) return <span className="quiet">{t('chosen.tooMany', { most })}</span>
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('chosen.move')}
      </Button>
      {isOpen && <MoveMany ledger={ledger} selection={selection} onClose={() => setOpen(false)} />}
    </>
  )
}
