import type { Ledger, RecordView } from '@fazhi/ledger'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { recordNumber, recordParties } from './record-title.ts'

interface RecordHeaderProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
export function RecordHeader({ ledger, record: { row, names } }: RecordHeaderProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  return (
    <header className="page-head">
      <h1>{recordNumber(ledger, row) ?? t('record.unnumbered')}</h1>
      <Tag variant="outlined">{words.states[row.state] ?? row.state}</Tag>
      <p className="parties">{recordParties(ledger, row, names).join(' — ')}</p>
    </header>
  )
}
