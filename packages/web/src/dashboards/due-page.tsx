import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { DueTable } from '../home/due-table.tsx'
import { isLight } from '../home/lights.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { dashboardQueries } from './api.ts'
import './dashboards.css'

const route = getRouteApi('/dashboards/due')

/** The matters behind one number of a unit. */
export function DuePage() {
  const { t } = useTranslation()
  const naming = useNaming()
  const { organ = '', light: chosen } = route.useSearch()
  const light = isLight(chosen) ? chosen : 'red'
  const { data, error, refetch } = useQuery(dashboardQueries.dueRecords(organ, light))
  const { data: organs } = useQuery(queries.organs)
  const name = organs?.find((o) => o.id === organ)?.name ?? organ
  const title = `${naming(organ, name)} · ${t(`lights.${light}`)}`
  useTitle(title)
  return (
    <article className="page dashboard">
      <p className="crumbs">
        <Link to="/dashboards" search={{}}>
          {t('dashboards.title')}
        </Link>
      </p>
      <h1>{title}</h1>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <DueTable items={data.items} counted={data.total} />
      ) : (
        <Skeleton active paragraph={{ rows: 6 }} />
      )}
    </article>
  )
}
