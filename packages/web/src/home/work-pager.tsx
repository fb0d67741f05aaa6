import type { WorkView } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { turnedTo, type WorkSearch } from './work-search.ts'

interface WorkPagerProps {
  readonly view: WorkView
  readonly search: WorkSearch
}
export function WorkPager({ view: { queue, counts, page, pages }, search }: WorkPagerProps) {
  const { t } = useTranslation()
  if (pages <= 1) return null
  const { count, exact } = counts[queue]
  const turn = (to: number, label: string) =>
    to < 1 || to > pages ? (
      <span className="button" aria-disabled="true">
        {label}
      </span>
    ) : (
      <Link className="button" to="/" search={turnedTo(search, { page: to === 1 ? '' : String(to) })}>
        {label}
      </Link>
    )
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span className="total">
        {t(exact ? 'list.total' : 'list.totalAtLeast', { n: count.toLocaleString() })}
        {t('word.comma')}
        {t('work.pageOf', { page, pages })}
      </span>
      {turn(page - 1, t('list.previous'))}
      {turn(page + 1, t('list.next'))}
    </nav>
  )
}
