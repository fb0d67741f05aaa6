import type { Ledger } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSettled } from '../shell/settled.ts'
import { draftQueries } from './draft-api.ts'
import { type FormValues, filled } from './form-values.ts'

interface AlikeRecordsProps {
  readonly ledger: Ledger
  readonly values: FormValues
}
/** Records of the same person and matter that the reader sees; nothing until enough is filled in to tell. */
export function AlikeRecords({ ledger, values }: AlikeRecordsProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const compared = ledger.duplicates ?? []
  const settled = useSettled(JSON.stringify(filled(Object.fromEntries(compared.map((f) => [f, values[f]])))), 400)
  const given: Record<string, string | number> = JSON.parse(settled)
  const isEnough = compared.length > 0 && compared.every((field) => given[field] !== undefined)
  const { data: alike = [] } = useQuery({ ...draftQueries.alike(code, given), enabled: isEnough })
  if (!isEnough || alike.length === 0) return null
  return (
    <Alert
      className="above-actions wide"
      type="warning"
      showIcon
      title={t('draft.alike')}
      description={
        <ul className="plain">
          {alike.map(({ record, title, state, on }) => (
            <li key={record}>
              <Link to="/ledgers/$code/$id" params={{ code, id: record }} target="_blank">
                {title}
              </Link>{' '}
              <span className="quiet">
                {words.states[state] ?? state} {on}
              </span>
            </li>
          ))}
        </ul>
      }
    />
  )
}
