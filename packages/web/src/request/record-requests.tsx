import type { Ledger } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { requestQueries } from './request-api.ts'

interface RecordRequestsProps {
  readonly ledger: Ledger
  readonly id: string
}
/** The moves of a record that are asked for and not yet decided on; nothing where there are none. */
export function RecordRequests({ ledger, id }: RecordRequestsProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const isEver = Object.values(ledger.moves).some((move) => move.approval !== undefined)
  const { data: marks = [] } = useQuery({ ...requestQueries.ofRecord(ledger.shape.code, id), enabled: isEver })
  return marks.map((mark) => (
    <Alert
      key={mark.id}
      className="above-actions"
      type={mark.standing === 'returned' ? 'warning' : 'info'}
      showIcon
      title={t(mark.standing === 'returned' ? 'request.isReturned' : 'request.isAsked', {
        by: mark.askedByName,
        at: sayMoment(mark.askedAt),
        move: words.moves[mark.move] ?? mark.move,
      })}
      action={
        <Link to="/requests/$id" params={{ id: mark.id }}>
          {t('request.open')}
        </Link>
      }
    />
  ))
}
