import { type EntryView, intakeFields, isOfFacts, type Ledger, type RecordView, startOf } from '@fazhi/ledger'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldShow } from '../fields/field-show.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { CorrectionDrawer } from './correction-drawer.tsx'

interface FactsProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly entries: readonly EntryView[]
}
/** What is recorded: the intake form, and apart from it whatever moves have added since. */
export function Facts({ ledger, record, entries }: FactsProps) {
  const { t } = useTranslation()
  const [isCorrecting, setCorrecting] = useState(false)
  const words = useLedgerWords(ledger)
  const atIntake = intakeFields(ledger)
  const filled = atIntake.filter((name) => record.row[name] !== null)
  const empty = atIntake.filter((name) => record.row[name] === null)
  const since = Object.keys(ledger.shape.fields).filter((name) => !atIntake.includes(name) && record.row[name] !== null)
  return (
    <section>
      <header className="section-head">
        <h2>{t('record.facts')}</h2>
        {record.correctable.length > 0 && (
          <Button size="small" onClick={() => setCorrecting(true)}>
            {t('record.correct')}
          </Button>
        )}
      </header>
      <FactList ledger={ledger} record={record} entries={entries} names={[...filled, 'organ', 'createdOn']} />
      {empty.length > 0 && (
        <p className="quiet">
          {t('record.empty', { fields: empty.map((name) => words.fields[name] ?? name).join(t('word.comma')) })}
        </p>
      )}
      {since.length > 0 && (
        <>
          <h3>{t('record.since')}</h3>
          <FactList ledger={ledger} record={record} entries={entries} names={since} />
        </>
      )}
      <CorrectionDrawer ledger={ledger} record={record} isOpen={isCorrecting} onClose={() => setCorrecting(false)} />
    </section>
  )
}

interface FactListProps extends FactsProps {
  /** The fields to show. */
  readonly names: readonly string[]
}
function FactList({ ledger, record: { row, names: known }, entries, names }: FactListProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const lastChange = (name: string) => {
    const entry = entries.findLast((e) => isOfFacts(e) && Object.hasOwn(e.after, name))
    return entry && t('record.lastChange', { by: entry.by, on: entry.on })
  }
  return (
    <dl className="facts">
      {names.map((name) => (
        <div key={name} className={ledger.shape.fields[name]?.long ? 'wide' : undefined} title={lastChange(name)}>
          <dt>{words.fields[name] ?? name}</dt>
          <dd>
            <FieldShow ledger={ledger} name={name} value={row[name]} names={known} on={startOf(ledger, row)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
