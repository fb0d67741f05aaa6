import type { Ledger, RecordView } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { sayDue } from '../clocks/civil-date.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { recordName, recordParties } from './record-title.ts'

interface IntakeResultProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly onAnother: () => void
}
/** What was recorded, until when the next step must be taken, and which steps those are. */
export function IntakeResult({ ledger, record: { row, names, clocks, offers }, onAnother }: IntakeResultProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const next = offers.filter(({ refusal }) => refusal === null).map(({ move }) => words.moves[move] ?? move)
  const clock = clocks.find(({ endedOn }) => endedOn === null)
  const name = recordName(ledger, row, names) ?? t('record.unnumbered')
  const parties = recordParties(ledger, row, names).filter((party) => !name.includes(party))
  return (
    <Result
      status="success"
      title={t('intake.done')}
      subTitle={
        <>
          <p>{[name, ...parties].join(' — ')}</p>
          {clock && (
            <p>
              {t('intake.clock', {
                clock: words.periods[clock.period] ?? clock.label,
                due: clock.due === null ? t('light.unknown') : sayDue(clock.due),
              })}
            </p>
          )}
          {next.length > 0 && <p>{t('intake.next', { moves: next.join(t('word.comma')) })}</p>}
        </>
      }
      extra={[
        <Link
          key="open"
          className="button primary"
          to="/ledgers/$code/$id"
          params={{ code: ledger.shape.code, id: row.id }}
        >
          {t('intake.open')}
        </Link>,
        <Button key="another" onClick={onAnother}>
          {t('intake.another')}
        </Button>,
      ]}
    />
  )
}
