import { findLedger } from '@fazhi/lines'
import { useTranslation } from 'react-i18next'
import { ledgerWords } from './ledger-words.ts'

/** What the home page and the calendar say of a record beside its title, as the server names it. */
export interface ItemWords {
  readonly ledger: string
  readonly state: string
  /** A clock of the record, or a session that its ledger declares. */
  readonly label: string
}

/** The words of an item in the reader's language. */
export function useItemWords() {
  const { language } = useTranslation().i18n
  return ({ ledger: code, state, label }: ItemWords): ItemWords => {
    const ledger = findLedger(code)
    if (!ledger) return { ledger: code, state, label }
    const words = ledgerWords(ledger, language)
    const said = [
      [ledger.periods, words.periods],
      [ledger.events ?? {}, words.events ?? {}],
    ] as const
    const [own] = said.flatMap(([declared, known]) =>
      Object.entries(declared).flatMap(([name, one]) => (one.label === label ? (known[name] ?? []) : [])),
    )
    return { ledger: words.label, state: words.states[state] ?? state, label: own ?? label }
  }
}
