import type { DueCount } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { dashboardQueries, type Overview } from './api.ts'
import { CountedLink } from './chart-panel.tsx'
import { headlineOf, useCounted } from './headline.ts'
import { useYear } from './year-select.tsx'
import './sheet.css'

const route = getRouteApi('/dashboards/sheet')
/** Units named on the sheet; the rest are summed up. */
const most = 14

/** What the head reads: one page of A4. */
export function SheetPage() {
  const { t } = useTranslation()
  const { region, seat, today } = useSession()
  const naming = useNaming()
  const year = useYear(route.useSearch()['year'])
  const overview = useQuery(dashboardQueries.overview(year))
  const dues = useQuery(dashboardQueries.dues)
  const title = t('dashboards.sheetOf', { year })
  useTitle(title)
  if (overview.error) return <Failure error={overview.error} onRetry={overview.refetch} />
  if (dues.error) return <Failure error={dues.error} onRetry={dues.refetch} />
  if (!overview.data || !dues.data) return <Skeleton active paragraph={{ rows: 12 }} />
  return (
    <article className="page sheet">
      <p className="crumbs no-print">
        <Link to="/dashboards" search={{ year: String(year) }}>
          {t('dashboards.title')}
        </Link>
      </p>
      <Button className="no-print" type="primary" onClick={() => window.print()}>
        {t('dashboards.print')}
      </Button>
      <header>
        <h1>
          {region.name} {title}
        </h1>
        <p>{t('dashboards.sheetBy', { organ: naming(seat.organ, seat.organName), day: today })}</p>
      </header>
      <Headlines overview={overview.data} />
      <Dues dues={dues.data} />
      <footer>{t('dashboards.sheetNote', { year, last: year - 1 })}</footer>
    </article>
  )
}

function Headlines({ overview: { year, figures } }: { readonly overview: Overview }) {
  const { t } = useTranslation()
  const counted = useCounted()
  const headlines = figures.flatMap(({ ledger, figures: counts }) => headlineOf(ledger, counts) ?? [])
  return (
    <section>
      <h2>{t('dashboards.headlines')}</h2>
      <div className="columns">
        {headlines.map((headline) => (
          <dl key={headline.ledger.shape.code}>
            <dt>{counted.label(headline)}</dt>
            <dd>
              <CountedLink counted={counted.of(headline, year, headline.count.value)} />
            </dd>
            <dd className="quiet">
              <CountedLink counted={counted.of(headline, year - 1, headline.count.lastYear)} />
            </dd>
            <dd className="quiet">{counted.growth(headline)}</dd>
          </dl>
        ))}
      </div>
    </section>
  )
}

function Dues({ dues }: { readonly dues: readonly DueCount[] }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const late = dues.filter(({ lights }) => lights.red + lights.amber > 0)
  const [named, rest] = [late.slice(0, most), late.slice(most)]
  const sum = (of: readonly DueCount[], light: 'red' | 'amber') =>
    of.reduce((all, { lights }) => all + lights[light], 0)
  return (
    <section>
      <h2>{t('dashboards.dueByUnit')}</h2>
      {late.length === 0 ? (
        <p>{t('dashboards.noneLate')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t('dashboards.unit')}</th>
              <th className="number">{t('lights.red')}</th>
              <th className="number">{t('lights.amber')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ organ, organName, lights }) => (
              <tr key={organ}>
                <th scope="row">{naming(organ, organName)}</th>
                {(['red', 'amber'] as const).map((light) => (
                  <td key={light} className="number">
                    {lights[light] === 0 ? (
                      0
                    ) : (
                      <Link to="/dashboards/due" search={{ organ, light }}>
                        {lights[light]}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
            {rest.length > 0 && (
              <tr>
                <th scope="row">{t('dashboards.otherUnits', { n: rest.length })}</th>
                <td className="number">{sum(rest, 'red')}</td>
                <td className="number">{sum(rest, 'amber')}</td>
              </tr>
            )}
            <tr className="total">
              <th scope="row">{t('dashboards.total')}</th>
              <td className="number">{sum(late, 'red')}</td>
              <td className="number">{sum(late, 'amber')}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  )
}
