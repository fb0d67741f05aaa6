import type { Page } from '@fazhi/ledger'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { changed, type Search, turned } from './list-search.ts'

const route = getRouteApi('/ledgers/$code')
const sizes = ['20', '50', '100']

interface PagerProps {
  readonly code: string
  readonly search: Search
  readonly page: Page
}
export function Pager({ code, search, page }: PagerProps) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const turn = (to: 'after' | 'before', label: string) => {
    const cursor = page[to]
    return cursor === null ? (
      <span className="button" aria-disabled="true">
        {label}
      </span>
    ) : (
      <Link className="button" to="/ledgers/$code" params={{ code }} search={turned(search, to, cursor)}>
        {label}
      </Link>
    )
  }
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      {page.total && (
        <span className="total">
          {t(page.total.exact ? 'list.total' : 'list.totalAtLeast', { n: page.total.count.toLocaleString() })}
        </span>
      )}
      {turn('before', t('list.previous'))}
      {turn('after', t('list.next'))}
      <Select
        aria-label={t('list.pageSize')}
        value={search['limit'] ?? '20'}
        options={sizes.map((size) => ({ value: size, label: t('list.perPage', { n: size }) }))}
        onChange={(limit) => navigate({ search: changed(search, { limit }) })}
      />
    </nav>
  )
}
