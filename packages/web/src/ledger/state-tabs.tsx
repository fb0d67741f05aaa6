import type { Ledger } from '@fazhi/ledger'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { changed, filterOf, type Search } from './list-search.ts'

/** The states that hold records under this filter, each a link with its count. */
export function StateTabs({ ledger, search }: { readonly ledger: Ledger; readonly search: Search }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { state = '', ...filter } = filterOf(search)
  const { data: counts = {} } = useQuery({ ...queries.states(code, filter), placeholderData: keepPreviousData })
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const held = Object.keys(ledger.shape.states).filter((s) => s === state || (counts[s] ?? 0) > 0)
  const tab = (to: string, label: string, count: number) => (
    <Link
      key={to}
      to="/ledgers/$code"
      params={{ code }}
      search={changed(search, { state: to })}
      className={state === to ? 'current' : undefined}
      activeOptions={{ exact: true }}
    >
      {label} <span>{count}</span>
    </Link>
  )
  return (
    <nav className="tabs" aria-label={t('list.states')}>
      {tab('', t('list.all'), all)}
      {held.map((s) => tab(s, words.states[s] ?? s, counts[s] ?? 0))}
    </nav>
  )
}
