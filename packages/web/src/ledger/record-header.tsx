import type { Ledger, RecordView } from '@fazhi/ledger'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { recordName, recordParties } from './record-title.ts'

interface RecordHeaderProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
export function RecordHeader({ ledger, record: { row, names } }: RecordHeaderProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const name = recordName(ledger, row, names)
  const parties = recordParties(ledger, row, names).filter((party) => !name?.includes(party))
  return (
    <header className="page-head">
      <h1>{name === null || name === undefined ? t('record.unnumbered') : <span lang="zh-CN">{name}</span>}</h1>
      <Tag variant="outlined">{words.states[row.state] ?? row.state}</Tag>
      {parties.length > 0 && (
        <p className="parties" lang="zh-CN">
          {parties.join(' — ')}
        </p>
      )}
    </header>
  )
}
