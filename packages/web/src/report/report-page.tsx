import { yearOf } from '@fazhi/law'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { reportHref } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { Checks } from './checks.tsx'
import { FigureDrawer } from './figure-drawer.tsx'
import { FigureTable } from './figure-table.tsx'
import { ReportText } from './report-text.tsx'
import './report.css'

const route = getRouteApi('/report/$year')

/** The report is made in the year after the one it is about. */
export function LatestReport() {
  const year = yearOf(useSession().today) - 1
  return <Navigate to="/report/$year" params={{ year: String(year) }} search={{}} replace />
}

export function ReportPage() {
  const { year } = route.useParams()
  return /^\d{4}$/.test(year) ? <AnnualReport year={Number(year)} /> : <NotFound />
}

/** The report as it prints beside what proves it; which figure is open, and in which form, stands in the address. */
function AnnualReport({ year }: { readonly year: number }) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data: report, error, refetch } = useQuery(queries.report(year))
  useTitle(t('report.title', { year }))
  const isTable = search['view'] === 'table'
  const { figure: openId, ...rest } = search
  const open = report?.figures.find(({ id }) => id === openId) ?? null
  const show = (figure: string) => navigate({ search: { ...search, figure }, resetScroll: false })
  const { view: _text, ...asText } = rest

  return (
    <article className="page">
      <header className="page-head">
        <h1>{t('report.title', { year })}</h1>
        <nav className="years" aria-label={t('report.years')}>
          {[year - 1, year + 1].map((other) => (
            <Link key={other} className="button" to="/report/$year" params={{ year: String(other) }} search={asText}>
              {t('home.year', { year: other })}
            </Link>
          ))}
        </nav>
        {report && (
          <a className="button primary" href={reportHref(year)} download>
            {t('report.download')}
          </a>
        )}
      </header>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !report ? (
        <Skeleton active paragraph={{ rows: 14 }} />
      ) : (
        <>
          <nav className="tabs" aria-label={t('report.views')}>
            <Link to="." search={asText} activeOptions={{ exact: true }} className={isTable ? undefined : 'current'}>
              {t('report.asText')}
            </Link>
            <Link
              to="."
              search={{ ...asText, view: 'table' }}
              activeOptions={{ exact: true }}
              className={isTable ? 'current' : undefined}
            >
              {t('report.asTable')} <span>{report.figures.length}</span>
            </Link>
          </nav>
          <div className="report">
            {isTable ? (
              <FigureTable figures={report.figures} onOpen={show} />
            ) : (
              <ReportText report={report} open={open?.id ?? null} onOpen={show} />
            )}
            <Checks checks={report.checks} />
          </div>
          <FigureDrawer year={year} figure={open} onClose={() => navigate({ search: rest, resetScroll: false })} />
        </>
      )}
    </article>
  )
}
