import type { Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ReadersPanel } from '../access/readers-panel.tsx'
import { queries } from '../api/queries.ts'
import { Materials } from '../attachments/materials.tsx'
import { ClocksPanel } from '../clocks/clocks-panel.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { PublicationPanel } from '../publication/publication-panel.tsx'
import { RecordRequests } from '../request/record-requests.tsx'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/title.ts'
import { Course } from './course.tsx'
import { DocumentLinks } from './document-links.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { RecordHeader } from './record-header.tsx'
import { recordName, recordTitle } from './record-title.ts'
import { RelatedRecords } from './related-records.tsx'
import './record.css'

const route = getRouteApi('/ledgers/$code/$id')

export function RecordPage() {
  const { code, id } = route.useParams()
  const ledger = findLedger(code)
  return ledger ? <LedgerRecord key={id} ledger={ledger} id={id} /> : <NotFound />
}

function LedgerRecord({ ledger, id }: { readonly ledger: Ledger; readonly id: string }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { data: record, error, refetch } = useQuery(queries.record(code, id))
  const { data: entries = [], error: historyError, refetch: retryHistory } = useQuery(queries.history(code, id))
  const { data: related = [] } = useQuery(queries.related(code, id))
  useTitle(record ? recordTitle(ledger, record.row, record.names) : words.label)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!record) return <Skeleton active paragraph={{ rows: 12 }} />
  const titles = related.flatMap(({ items }) => items.map((item) => [item.id, item.title]))
  const names = { ...record.names, ...Object.fromEntries(titles) }
  const named = { ...record, names }
  return (
    <article className="page">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code }}>
          {words.label}
        </Link>
        <span aria-current="page" translate="no">
          {recordName(ledger, record.row, names) ?? t('record.unnumbered')}
        </span>
      </nav>
      <RecordHeader ledger={ledger} record={named} />
      <RecordRequests ledger={ledger} id={id} />
      <MoveButtons ledger={ledger} record={record} />
      <Course ledger={ledger} entries={entries} />
      <div className="record-body">
        <div>
          <Facts ledger={ledger} record={named} entries={entries} />
          <Materials ledger={ledger} id={id} />
          <RelatedRecords ledger={ledger} id={id} views={related} />
          <section>
            <h2>{t('record.history')}</h2>
            {historyError ? (
              <Failure error={historyError} onRetry={retryHistory} />
            ) : (
              <History ledger={ledger} entries={entries} names={names} />
            )}
          </section>
        </div>
        <aside>
          {Object.keys(ledger.periods).length > 0 && <ClocksPanel ledger={ledger} clocks={record.clocks} />}
          {ledger.access.published && <PublicationPanel ledger={ledger} id={id} />}
          {Object.keys(ledger.documents).length > 0 && <DocumentLinks ledger={ledger} record={record} />}
          <ReadersPanel ledger={ledger} id={id} />
        </aside>
      </div>
    </article>
  )
}
