import { type EntryView, type Ledger, passagesOf } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'

interface CourseProps {
  readonly ledger: Ledger
  readonly entries: readonly EntryView[]
}
/** The way a matter has come: each step with its legal date, corrections worked in. */
export function Course({ ledger, entries }: CourseProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const passages = passagesOf(
    ledger,
    entries.map((entry) => ({ ...entry, approvedBy: null })),
  )
  return (
    <ol className="course" aria-label={t('record.course')}>
      {passages.map(({ move, state, on }, i) => (
        <li key={`${i} ${move}`} aria-current={i === passages.length - 1 ? 'step' : undefined}>
          <strong>{move === null ? t('record.intake') : (words.moves[move] ?? move)}</strong>
          <time dateTime={on}>{on}</time>
          <span>{words.states[state] ?? state}</span>
        </li>
      ))}
    </ol>
  )
}
