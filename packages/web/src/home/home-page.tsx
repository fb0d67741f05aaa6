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
import { workQueries } from './work-api.ts'
import { WorkSection } from './work-section.tsx'
import { YearFigures } from './year-figures.tsx'
import './home.css'

const route = getRouteApi('/')

/** What waits for whoever looks, the most urgent first; every clock he sees, by its light; and how the year stands. */
export function HomePage() {
  const { t } = useTranslation()
  const { seat } = useSession()
  const search = route.useSearch()
  const light = isLight(search['light']) ? search['light'] : null
  useTitle(t('shell.home'))
  const hasLedgers = ledgers.some((ledger) => reaches(ledger, seat.post))
  return (
    <article className="page">
      <h1>{t('shell.home')}</h1>
      {hasLedgers ? (
        <>
          <Clocks light={light} />
          {light === null && <WorkSection search={search} />}
          <WeekEvents />
        </>
      ) : (
        <Empty description={t('home.noLedgers')}>
          <Link to="/report">{t('shell.report')}</Link>
        </Empty>
      )}
      {light === null && <Figures />}
    </article>
  )
}

/** The lights; one of them opened is the list of its clocks. */
function Clocks({ light }: { readonly light: Parameters<typeof Lights>[0]['chosen'] }) {
  const { t } = useTranslation()
  const { data: home, error, refetch } = useQuery(queries.home(light))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!home) return <Skeleton active paragraph={{ rows: 2 }} />
  return (
    <section>
      {light !== null && (
        <p>
          <Link to="/" search={{}}>
            {t('work.backToQueues')}
          </Link>
        </p>
      )}
      <Lights counts={home.lights} chosen={light} />
      {light !== null && <DueTable items={home.items} counted={home.lights[light]} />}
    </section>
  )
}

function Figures() {
  const { data: figures = [] } = useQuery(workQueries.figures)
  return <YearFigures figures={figures} />
}
