import type { ClockView, Ledger, PreviewView, RecordView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useTranslation } from 'react-i18next'
import { sayDue } from '../clocks/civil-date.ts'
import { ClockSteps } from '../clocks/clock-steps.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import './consequences.css'

interface ConsequencesProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly preview: PreviewView
}
/** What a move will bring, in words. */
export function Consequences({ ledger, record, preview }: ConsequencesProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const name = ({ period, label }: ClockView) => words.periods[period] ?? label
  const sayRun = (run: ClockView) => {
    const said = { clock: name(run), due: run.due === null ? t('light.unknown') : sayDue(run.due) }
    if (run.standing === 'paused') return t('preview.pauses', said)
    const known = record.clocks.find((c) => c.period === run.period && c.from === run.from && c.endedOn === null)
    if (!known) return t('preview.starts', said)
    return t(known.standing === 'paused' ? 'preview.resumes' : 'preview.movesTo', said)
  }
  return (
    <section className="consequences" aria-live="polite">
      <h3>{t('preview.title')}</h3>
      <ul>
        {preview.state !== record.row.state && (
          <li>{t('preview.state', { state: words.states[preview.state] ?? preview.state })}</li>
        )}
        {preview.draws !== null && (
          <li>{t('preview.draws', { number: words.fields[preview.draws] ?? preview.draws })}</li>
        )}
        {preview.ends.map((run) => (
          <li key={`${run.period} ${run.from}`}>
            {t('preview.ends', { clock: name(run), standing: t(`standing.${run.standing}`) })}
          </li>
        ))}
        {preview.runs.map((run) => (
          <li key={`${run.period} ${run.from}`}>
            {sayRun(run)}
            <details>
              <summary>{t('clock.steps')}</summary>
              <ClockSteps steps={run.steps} />
            </details>
          </li>
        ))}
        {preview.opens.map((code) => (
          <li key={code}>
            <Opened code={code} />
          </li>
        ))}
        {preview.documents.map((document) => (
          <li key={document}>{t('preview.document', { document: words.documents[document] ?? document })}</li>
        ))}
      </ul>
    </section>
  )
}

function Opened({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const ledger = findLedger(code)
  return ledger ? <OpenedIn ledger={ledger} /> : t('preview.opens', { ledger: code })
}
function OpenedIn({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation()
  return <>{t('preview.opens', { ledger: useLedgerWords(ledger).label })}</>
}
