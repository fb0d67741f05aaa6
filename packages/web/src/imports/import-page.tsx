import type { ImportView, Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { importQueries, templateHref } from './api.ts'
import { Course } from './course.tsx'
import { mayImport } from './may-import.ts'
import { UploadBox } from './upload-box.tsx'
import { useImport } from './use-import.ts'
import '../ledger/record-table.css'
import './imports.css'

const route = getRouteApi('/ledgers/$code/import')

export function ImportPage() {
  const { code } = route.useParams()
  const { seat } = useSession()
  const ledger = findLedger(code)
  return ledger && mayImport(ledger, seat.post) ? <Importing key={code} ledger={ledger} /> : <NotFound />
}

function Importing({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { batch } = route.useSearch()
  const navigate = route.useNavigate()
  const title = t('imports.title', { ledger: words.label })
  useTitle(title)
  const open = (id: string) => navigate({ search: id === '' ? {} : { batch: id } })
  return (
    <article className="page">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code }}>
          {words.label}
        </Link>
        <span aria-current="page">{t('imports.open')}</span>
      </nav>
      <h1>{title}</h1>
      <p className="quiet">{t('imports.about')}</p>
      {batch === undefined ? (
        <ol className="plain import-steps">
          <li>
            <h2>{t('imports.templateStep')}</h2>
            <p>{t('imports.templateHint')}</p>
            <a className="button" href={templateHref(code)} download>
              {t('imports.template')}
            </a>
          </li>
          <li>
            <h2>{t('imports.uploadStep')}</h2>
            <UploadBox ledger={code} onUploaded={open} />
          </li>
        </ol>
      ) : (
        <OneImport key={batch} id={batch} onAnother={() => open('')} />
      )}
      <Recent ledger={code} current={batch} />
    </article>
  )
}

function OneImport({ id, onAnother }: { readonly id: string; readonly onAnother: () => void }) {
  const { data, error, refetch } = useImport(id)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  return (
    <section className="import-one">
      <h2>{data.fileName}</h2>
      <Course view={data} onAnother={onAnother} />
    </section>
  )
}

function Recent({ ledger, current }: { readonly ledger: string; readonly current: string | undefined }) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(importQueries.recent(ledger))
  const others = data.filter((v) => v.id !== current)
  if (others.length === 0) return null
  const counts = ({ rows, taken, state }: ImportView) => (state === 'committed' ? `${taken} / ${rows}` : String(rows))
  return (
    <section>
      <h2>{t('imports.recent')}</h2>
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('imports.file')}</th>
              <th>{t('imports.state')}</th>
              <th>{t('imports.counts')}</th>
              <th>{t('imports.when')}</th>
            </tr>
          </thead>
          <tbody>
            {others.map((view) => (
              <tr key={view.id}>
                <td>
                  <Link to="/ledgers/$code/import" params={{ code: ledger }} search={{ batch: view.id }}>
                    {view.fileName}
                  </Link>
                </td>
                <td data-label={t('imports.state')}>{t(`importState.${view.state}`)}</td>
                <td data-label={t('imports.counts')}>{counts(view)}</td>
                <td data-label={t('imports.when')}>{sayMoment(view.madeAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
