import { isPlainDate } from '@fazhi/law'
import type { CalendarItem } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { CalendarSheet } from './calendar-sheet.tsx'
import { monthSpan, weekSpan } from './span.ts'
import './calendar.css'

const route = getRouteApi('/calendar')
const views = ['month', 'week'] as const
const kinds = ['event', 'due'] as const satisfies readonly CalendarItem['kind'][]

/** Sessions and last days of every ledger, by month or week; the day, the view and the kind stand in the address. */
export function CalendarPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const search = route.useSearch()
  const on = isPlainDate(search['on']) ? search['on'] : today
  const view = search['view'] === 'week' ? 'week' : 'month'
  const kind = kinds.find((k) => k === search['kind'])
  const span = view === 'week' ? weekSpan(on) : monthSpan(on)
  const { data: items, error, refetch } = useQuery(queries.calendar(span.from, span.to))
  const title =
    view === 'week'
      ? t('calendar.ofWeek', { from: span.from, to: span.to })
      : t('calendar.ofMonth', { year: on.slice(0, 4), month: Number(on.slice(5, 7)) })
  useTitle(`${t('shell.calendar')} ${title}`)
  const { kind: _every, ...ofEveryKind } = search
  const shown = items?.filter((item) => kind === undefined || item.kind === kind) ?? []
  const tab = (of: CalendarItem['kind'] | undefined, label: string) => (
    <Link
      key={label}
      to="/calendar"
      search={of === undefined ? ofEveryKind : { ...search, kind: of }}
      activeOptions={{ exact: true }}
      className={kind === of ? 'current' : undefined}
    >
      {label} <span>{items?.filter((item) => of === undefined || item.kind === of).length}</span>
    </Link>
  )
  const turn = (to: string, label: string) => (
    <Link className="button" to="/calendar" search={{ ...search, on: to }} activeOptions={{ exact: true }}>
      {label}
    </Link>
  )
  return (
    <article className="page">
      <header className="page-head">
        <h1>
          {t('shell.calendar')} <span className="span">{title}</span>
        </h1>
        <nav className="turns" aria-label={t('calendar.turn')}>
          {turn(span.before, t('calendar.previous'))}
          {turn(today, t('calendar.today'))}
          {turn(span.after, t('calendar.next'))}
        </nav>
        <nav className="turns views" aria-label={t('calendar.views')}>
          {views.map((v) => (
            <Link
              key={v}
              className={v === view ? 'button current' : 'button'}
              to="/calendar"
              search={{ ...search, view: v }}
              activeOptions={{ exact: true }}
            >
              {t(`calendar.${v}`)}
            </Link>
          ))}
        </nav>
      </header>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <>
          <nav className="tabs" aria-label={t('calendar.kinds')}>
            {tab(undefined, t('calendar.all'))}
            {kinds.map((k) => tab(k, t(`calendar.${k}`)))}
          </nav>
          {!items ? (
            <Skeleton active paragraph={{ rows: 12 }} />
          ) : (
            <>
              {shown.length === 0 && <p className="quiet">{t('calendar.nothing')}</p>}
              <CalendarSheet span={span} view={view} on={on} items={shown} />
            </>
          )}
        </>
      )}
    </article>
  )
}
