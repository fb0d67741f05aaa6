import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { handoverQueries } from './handover-api.ts'
import { HandoverForm } from './handover-form.tsx'
import '../ledger/record-table.css'
import '../ledger/record.css'

const route = getRouteApi('/handover')

/** Who has what open work; and all of one's, to be given to another. */
export function HandoverPage() {
  const { t } = useTranslation()
  const { from } = route.useSearch()
  useTitle(t('handover.title'))
  return (
    <article className="page">
      <h1>{t('handover.title')}</h1>
      <p className="quiet">{t('handover.about')}</p>
      {from === undefined ? <Handlers /> : <HandoverForm key={from} from={from} />}
    </article>
  )
}

function Handlers() {
  const { t } = useTranslation()
  const { data: handlers, error, refetch } = useQuery(handoverQueries.handlers)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!handlers) return <Skeleton active paragraph={{ rows: 4 }} />
  if (handlers.length === 0) return <Empty description={t('handover.nothing')} />
  return (
    <table className="records">
      <thead>
        <tr>
          <th>{t('handover.handler')}</th>
          <th className="number">{t('handover.records')}</th>
          <th className="number">{t('handover.unheld')}</th>
          <th className="number">{t('handover.requests')}</th>
        </tr>
      </thead>
      <tbody>
        {handlers.map((handler) => (
          <tr key={handler.account}>
            <td>
              <Link to="/handover" search={{ from: handler.account }}>
                {handler.name}
              </Link>
            </td>
            <td className="number" data-label={t('handover.records')}>
              {handler.records}
            </td>
            <td className="number" data-label={t('handover.unheld')}>
              {handler.unheld}
            </td>
            <td className="number" data-label={t('handover.requests')}>
              {handler.requests}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
