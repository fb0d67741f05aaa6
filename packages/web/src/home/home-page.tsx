import { ledgers } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { Failure } from '../shell/failure.tsx'
import { reaches } from '../shell/reach.ts'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { DueTable } from './due-table.tsx'
import { isLight, Lights } from './lights.tsx'
import { WeekEvents } from './week-events.tsx'
import { YearFigures } from './year-figures.tsx'
import './home.css'

const route = getRouteApi('/')

/** What is due, the earliest first, and how the year stands beside the last. */
export function HomePage() {
  const { t } = useTranslation()
  const { data: home, error, refetch } = useQuery(queries.home)
  const { seat } = useSession()
  const search = route.useSearch()
  const light = isLight(search['light']) ? search['light'] : null
  useTitle(t('shell.home'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!home) return <Skeleton active paragraph={{ rows: 10 }} />
  return (
    <article className="page">
      <h1>{t('shell.home')}</h1>
      {!ledgers.some((ledger) => reaches(ledger, seat.post)) ? (
        <Empty description={t('home.noLedgers')}>
          <Link to="/report">{t('shell.report')}</Link>
        </Empty>
      ) : (
        <>
          <Lights counts={home.lights} chosen={light} />
          <WeekEvents />
          <DueTable
            items={light === null ? home.items : home.items.filter((item) => item.light === light)}
            counted={light === null ? Object.values(home.lights).reduce((sum, n) => sum + n, 0) : home.lights[light]}
          />
        </>
      )}
      <YearFigures figures={home.figures} />
    </article>
  )
}
