import type { Ledger } from '@fazhi/ledger'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterInput } from '../fields/filter-input.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { filterOf, refiltered, type Search } from './list-search.ts'

const route = getRouteApi('/ledgers/$code')
const shownAtFirst = 4

/** The draft of a filter; Enter or the button takes it into the address. */
export function FilterBar({ ledger, search }: { readonly ledger: Ledger; readonly search: Search }) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const [draft, setDraft] = useState(filterOf(search))
  const later = ledger.filters.slice(shownAtFirst)
  const [isFull, setFull] = useState(later.some((name) => name in draft))

  const query = (event: FormEvent) => {
    event.preventDefault()
    navigate({ search: refiltered(search, draft) })
  }
  return (
    <form className={later.length > 0 && !isFull ? 'filters brief' : 'filters'} onSubmit={query}>
      {(isFull ? ledger.filters : ledger.filters.slice(0, shownAtFirst)).map((name) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{words.fields[name] ?? name}</label>
          <FilterInput
            id={`filter-${name}`}
            ledger={ledger}
            name={name}
            on={today}
            text={draft[name] ?? ''}
            onChange={(text) => setDraft((before) => ({ ...before, [name]: text }))}
          />
        </div>
      ))}
      <div className="actions">
        <Button type="primary" htmlType="submit">
          {t('list.query')}
        </Button>
        <Button
          onClick={() => {
            setDraft({})
            navigate({ search: refiltered(search, {}) })
          }}
        >
          {t('list.reset')}
        </Button>
        {later.length > 0 && (
          <Button type="link" aria-expanded={isFull} onClick={() => setFull(!isFull)}>
            {isFull ? t('list.fewer') : t('list.more')}
          </Button>
        )}
      </div>
    </form>
  )
}
