import { findLedger } from '@fazhi/lines'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { searchQueries } from './api.ts'
import { isEnough, recentSearches } from './words.ts'

/** What the box offers: a search to make, or a record to open. */
export type Suggestion =
  | { readonly kind: 'look'; readonly text: string; readonly isRecent: boolean }
  | {
      readonly kind: 'record'
      readonly text: string
      readonly ledger: string
      readonly label: string
      readonly id: string
    }

/** Milliseconds of rest before it is asked. */
const rest = 250
const most = 7

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** With nothing typed, the searches before; else the first records found. */
export function useSuggestions(typed: string, isOpen: boolean): readonly Suggestion[] {
  const { language } = useTranslation().i18n
  const q = useRested(typed.trim())
  const isAsked = isOpen && isEnough(q)
  const { data } = useQuery({ ...searchQueries.everywhere(q), enabled: isAsked, placeholderData: keepPreviousData })
  if (!isOpen) return []
  if (typed.trim() === '') return recentSearches().map((text) => ({ kind: 'look', text, isRecent: true }))
  if (!isEnough(typed)) return []
  const groups = isAsked && data ? data.groups : []
  const records = groups.flatMap(({ ledger: code, hits }): readonly Suggestion[] => {
    const ledger = findLedger(code)
    const label = ledger ? ledgerWords(ledger, language).label : code
    return hits.slice(0, 3).map(({ id, title }) => ({ kind: 'record', text: title, ledger: code, label, id }))
  })
  return [...records.slice(0, most), { kind: 'look', text: typed.trim(), isRecent: false }]
}

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[]
  readonly chosen: number
  onLook(text: string): void
  onOpen(): void
}
export function SuggestionList({ suggestions, chosen, onLook, onOpen }: SuggestionListProps) {
  const { t } = useTranslation()
  return (
    <div id="search-suggestions" className="suggestions" role="listbox" aria-label={t('search.title')}>
      {suggestions.map((suggestion, n) => {
        const option = {
          id: `search-suggestion-${n}`,
          role: 'option',
          'aria-selected': n === chosen,
          tabIndex: -1,
        } as const
        return suggestion.kind === 'record' ? (
          <Link
            key={suggestion.id}
            {...option}
            to="/ledgers/$code/$id"
            params={{ code: suggestion.ledger, id: suggestion.id }}
            onClick={onOpen}
          >
            {suggestion.text} <small>{suggestion.label}</small>
          </Link>
        ) : (
          <button key={suggestion.text} {...option} type="button" onClick={() => onLook(suggestion.text)}>
            {suggestion.isRecent ? suggestion.text : t('search.lookFor', { q: suggestion.text })}
            {suggestion.isRecent && <small>{t('search.recent')}</small>}
          </button>
        )
      })}
    </div>
  )
}
