import { addDays, isPlainDate, yearOf } from '@fazhi/law'
import type { BoardView } from '@fazhi/lines/enforcement/board'
import { mondayOf } from '@fazhi/lines/enforcement/visit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../shell/failure.tsx'
import { useSession } from '../../shell/session.ts'
import { useTitle } from '../../shell/title.ts'
import { enforcementQueries } from './api.ts'
import { BoardLines } from './board-lines.tsx'
import { BoardTable } from './board-table.tsx'
import { weeksFrom, weeksShown } from './weeks.ts'
import './board.css'

const route = getRouteApi('/enforcement/board')

/** Enterprise by week: who plans to come, what collides, and what one visit could do instead. */
export function BoardPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const search = route.useSearch()
  const on = isPlainDate(search['on']) ? search['on'] : today
  const year = yearOf(on)
  const { page = '1', of } = search
  const { data: board, error, refetch } = useQuery(enforcementQueries.board({ year: String(year), page }))
  const weeks = weeksFrom(on)
  useTitle(t('board.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  const rows = board?.rows.filter((row) => of !== 'conflicts' || row.conflicts.length > 0) ?? []
  const turn = (to: string, label: string) => (
    <Link className="button" to="/enforcement/board" search={{ ...search, on: to }} activeOptions={{ exact: true }}>
      {label}
    </Link>
  )
  const tab = (value: string | undefined, label: string) => {
    const { of: _every, ...ofAll } = search
    return (
      <Link
        to="/enforcement/board"
        search={value === undefined ? ofAll : { ...ofAll, of: value }}
        activeOptions={{ exact: true }}
        className={of === value ? 'current' : undefined}
      >
        {label}
      </Link>
    )
  }
  return (
    <article className="page">
      <header className="page-head">
        <h1>
          {t('board.title')} <span className="span">{t('board.ofYear', { year })}</span>
        </h1>
        <nav className="turns" aria-label={t('board.turn')}>
          {turn(addDays(mondayOf(on), -7 * weeksShown), t('board.earlier'))}
          {turn(today, t('board.now'))}
          {turn(addDays(mondayOf(on), 7 * weeksShown), t('board.later'))}
        </nav>
      </header>
      <p className="quiet">{t('board.about')}</p>
      {!board && <Skeleton active paragraph={{ rows: 12 }} />}
      {board && <Totals board={board} />}
      {board?.totals.enterprises === 0 && <Empty description={t('board.nothing')} />}
      {board && board.totals.enterprises > 0 && (
        <>
          <nav className="tabs" aria-label={t('board.kinds')}>
            {tab(undefined, t('board.all'))}
            {tab('conflicts', t('board.conflicts'))}
          </nav>
          {rows.length === 0 ? (
            <p className="quiet">{t('board.nothingHere')}</p>
          ) : (
            <BoardTable rows={rows} weeks={weeks} names={board.names} />
          )}
          {board.pages > 1 && <Pages board={board} search={search} />}
          <BoardLines board={board} />
        </>
      )}
    </article>
  )
}

function Totals({ board: { totals } }: { readonly board: BoardView }) {
  const { t } = useTranslation()
  const { planned, proposed, lowerBound, isFewest } = totals
  return (
    <p className="board-totals">
      <strong>{t('board.totals', totals)}</strong>
      {planned > 0 && (
        <span>
          {t('board.saving', { planned, proposed })}（
          {isFewest ? t('board.fewest') : t('board.bound', { bound: lowerBound })}）
        </span>
      )}
    </p>
  )
}

function Pages({
  board: { page, pages },
  search,
}: {
  readonly board: BoardView
  readonly search: Readonly<Record<string, string>>
}) {
  const { t } = useTranslation()
  const to = (n: number, label: string) => (
    <Link to="/enforcement/board" search={{ ...search, page: String(n) }}>
      {label}
    </Link>
  )
  return (
    <p className="quiet turning">
      {page > 1 && to(page - 1, t('board.previousPage'))} {t('board.page', { page, pages })}{' '}
      {page < pages && to(page + 1, t('board.nextPage'))}
    </p>
  )
}
