import type { Labels, Ledger } from '@fazhi/ledger'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { en } from './en.ts'
import { englishLedgers } from './ledgers.en.ts'
import { zh } from './zh.ts'

/** Every label of a ledger in one language, whichever ledger it is. */
export interface LedgerWords {
  readonly label: string
  readonly fields: Labels
  readonly options: Readonly<Record<string, Labels>>
  readonly states: Labels
  readonly moves: Labels
  readonly periods: Labels
  readonly figures: Labels
  readonly documents: Labels
}

type Labelled = Readonly<Record<string, { readonly label: string }>>
const labels = (of: Labelled): Labels =>
  Object.fromEntries(Object.entries(of).map(([name, { label }]) => [name, label]))

const declaredWords = ({ shape, moves, periods, figures, documents }: Ledger): LedgerWords => ({
  label: shape.label,
  fields: labels(shape.fields),
  options: Object.fromEntries(Object.entries(shape.fields).map(([name, { options = {} }]) => [name, options])),
  states: shape.states,
  moves: labels(moves),
  periods: labels(periods),
  figures: labels(figures),
  documents: labels(documents),
})

/** Chinese comes from the declaration, English from the catalogue; what every record has, from the interface's own words. */
export function ledgerWords(ledger: Ledger, language: string): LedgerWords {
  const words = (language === 'en' ? englishLedgers[ledger.shape.code] : undefined) ?? declaredWords(ledger)
  const { state, organ, createdOn } = (language === 'en' ? en : zh).field
  return {
    ...words,
    fields: { ...words.fields, state, organ, createdOn },
    options: { ...words.options, state: words.states },
  }
}

export function useLedgerWords(ledger: Ledger): LedgerWords {
  const { language } = useTranslation().i18n
  return useMemo(() => ledgerWords(ledger, language), [ledger, language])
}
