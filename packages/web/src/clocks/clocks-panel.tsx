import type { ClockView, Ledger } from '@fazhi/ledger'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { civilDate, sayDue } from './civil-date.ts'
import { ClockDrawer } from './clock-drawer.tsx'
import { LightMark } from './light-mark.tsx'
import './clocks-panel.css'

interface ClocksPanelProps {
  readonly ledger: Ledger
  readonly clocks: readonly ClockView[]
}
/** Every clock of a record, open ones first; each opens its arithmetic. */
export function ClocksPanel({ ledger, clocks }: ClocksPanelProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const [opened, setOpened] = useState<ClockView | null>(null)
  const inOrder = clocks.toSorted((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null))
  return (
    <section className="clocks">
      <h2>{t('record.clocks')}</h2>
      {clocks.length === 0 && <p className="quiet">{t('record.noClocks')}</p>}
      {inOrder.map((clock) => (
        <button key={`${clock.period} ${clock.from}`} type="button" onClick={() => setOpened(clock)}>
          <strong>{words.periods[clock.period] ?? clock.label}</strong>
          {clock.light ? (
            <LightMark light={clock.light} due={civilDate(clock.due)} />
          ) : (
            <span className={clock.standing === 'late' ? 'light red' : 'quiet'}>{t(`standing.${clock.standing}`)}</span>
          )}
          <small>
            {clock.from} → {clock.due === null ? '—' : sayDue(clock.due)}
          </small>
        </button>
      ))}
      <ClockDrawer ledger={ledger} clock={opened} onClose={() => setOpened(null)} />
    </section>
  )
}
