import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SuggestionList, useSuggestions } from './suggestions.tsx'
import { rememberSearch } from './words.ts'
import './search-box.css'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The one box for every ledger: `/` or Ctrl+K goes to it, Enter looks, arrows choose. */
export function SearchBox() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const suggestions = useSuggestions(typed, isOpen)
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }

  useEffect(() => {
    const go = (event: globalThis.KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!isCommand && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [])

  const look = (q: string) => {
    const text = q.trim()
    if (text === '') return
    rememberSearch(text)
    setTyped(text)
    close()
    input.current?.blur()
    navigate({ to: '/search', search: { q: text } })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const suggestion = suggestions[chosen]
    if (suggestion?.kind === 'record') {
      rememberSearch(typed)
      close()
      input.current?.blur()
      navigate({ to: '/ledgers/$code/$id', params: { code: suggestion.ledger, id: suggestion.id } })
    } else look(suggestion?.text ?? typed)
  }
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (isOpen) event.preventDefault()
      close()
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || suggestions.length === 0) return
    event.preventDefault()
    setOpen(true)
    setChosen(((chosen + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1)
  }

  return (
    <search
      className="search-box"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close()}
    >
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          role="combobox"
          autoComplete="off"
          maxLength={100}
          value={typed}
          placeholder={t('search.placeholder')}
          aria-label={t('search.title')}
          aria-keyshortcuts="/ Control+K"
          aria-expanded={isOpen && suggestions.length > 0}
          aria-controls="search-suggestions"
          aria-activedescendant={chosen >= 0 ? `search-suggestion-${chosen}` : undefined}
          onFocus={() => setOpen(true)}
          onKeyDown={walk}
          onChange={({ target }) => {
            setTyped(target.value)
            setOpen(true)
            setChosen(-1)
          }}
        />
      </form>
      {isOpen && (
        <SuggestionList
          suggestions={suggestions}
          chosen={chosen}
          onLook={look}
          onOpen={() => {
            rememberSearch(typed)
            close()
          }}
        />
      )}
    </search>
  )
}
