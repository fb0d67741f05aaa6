import type { Ledger } from '@fazhi/ledger'
import { lines } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { dashboardQueries, type Overview } from './api.ts'
import { ChartPanel } from './chart-panel.tsx'
import { DueByUnit } from './due-by-unit.tsx'
import { FigureLines } from './figure-lines.tsx'
import { headlineOf, useCounted } from './headline.ts'
import { useYear, YearSelect } from './year-select.tsx'
import './dashboards.css'

const route = getRouteApi('/dashboards')

/** All lines of work one has a part in: the year beside the last, and what is overdue, unit by unit. */
export function OverviewPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = useYear(search['year'])
  const { data, error, refetch } = useQuery(dashboardQueries.overview(year))
  useTitle(t('dashboards.title'))
  return (
    <article className="page dashboard">
      <header className="page-head">
        <h1>{t('dashboards.title')}</h1>
        <YearSelect year={year} onChosen={(y) => navigate({ search: { year: String(y) } })} />
        <Link className="button" to="/dashboards/sheet" search={{ year: String(year) }}>
          {t('dashboards.sheet')}
        </Link>
      </header>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <Skeleton active paragraph={{ rows: 10 }} />
      ) : data.figures.length === 0 ? (
        <Empty description={t('home.noLedgers')} />
      ) : (
        <>
          <Headlines overview={data} />
          <DueByUnit />
          {lines.map((line) => {
            const own = data.figures.filter((f) => line.ledgers.some(({ shape }) => shape.code === f.ledger))
            return own.length === 0 ? null : (
              <LineSection
                key={line.code}
                code={line.code}
                label={line.label}
                year={data.year}
                own={own}
                ledgers={line.ledgers}
              />
            )
          })}
        </>
      )}
    </article>
  )
}

/** The first count of each ledger, this year beside the last. */
function Headlines({ overview: { year, figures } }: { readonly overview: Overview }) {
  const { t } = useTranslation()
  const counted = useCounted()
  const rows = figures.flatMap(({ ledger, figures: counts }) => {
    const headline = headlineOf(ledger, counts)
    return headline === null
      ? []
      : [
          {
            name: counted.label(headline),
            cells: [
              counted.of(headline, year, headline.count.value),
              counted.of(headline, year - 1, headline.count.lastYear),
            ],
            more: counted.growth(headline),
          },
        ]
  })
  return (
    <ChartPanel
      title={t('dashboards.headlines')}
      form="rows"
      head={t('home.figure')}
      series={[
        { name: t('home.year', { year }), colour: 'action' },
        { name: t('home.year', { year: year - 1 }), colour: 'grey' },
      ]}
      more={t('dashboards.growth')}
      rows={rows}
    >
      <p>{t('dashboards.headlinesAre')}</p>
      <p>{t('dashboards.period', { year, last: year - 1 })}</p>
    </ChartPanel>
  )
}

interface LineSectionProps {
  readonly code: string
  readonly label: string
  readonly year: number
  readonly own: Overview['figures']
  readonly ledgers: readonly Ledger[]
}
function LineSection({ code, label, year, own, ledgers }: LineSectionProps) {
  const { t } = useTranslation()
  const naming = useNaming()
  return (
    <section>
      <div className="section-head">
        <h2>{naming(code, label)}</h2>
        <Link to="/dashboards/$line" params={{ line: code }} search={{ year: String(year) }}>
          {t('dashboards.charts')}
        </Link>
      </div>
      <FigureLines
        year={year}
        ledgers={own.flatMap((o) => {
          const ledger = ledgers.find(({ shape }) => shape.code === o.ledger)
          return ledger ? [{ ledger, counts: o.figures }] : []
        })}
      />
    </section>
  )
}
