import type { Ledger, Page } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { RecordTable } from '../ledger/record-table.tsx'
import { Failure } from '../shell/failure.tsx'

interface FigureRecordsProps {
  readonly year: number
  readonly figure: string
}
/** The records a figure counts, as far as the reader may see them. */
export function FigureRecords({ year, figure }: FigureRecordsProps) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(queries.figureRecords(year, figure))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  const ledger = data.ledger === null ? undefined : findLedger(data.ledger)
  if (!ledger || data.page === null) return <p className="quiet">{t('report.noList', { counted: data.counted })}</p>
  return <Listing ledger={ledger} page={data.page} counted={data.counted} seen={data.seen} />
}

interface ListingProps {
  readonly ledger: Ledger
  readonly page: Page
  readonly counted: number
  readonly seen: number
}
function Listing({ ledger, page, counted, seen }: ListingProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const shown = page.items.length
  return (
    <section>
      <h3>{t('report.records', { ledger: words.label })}</h3>
      <p className="quiet">
        {t('report.counted', { counted, seen })}
        {shown < seen && t('report.shown', { shown })}
      </p>
      {shown > 0 && <RecordTable ledger={ledger} page={page} />}
    </section>
  )
}
