import { type PlainDate, shanghaiDate } from '@fazhi/law'
import type { Labels, Ledger } from '@fazhi/ledger'
import { english, type LedgerWords } from '@fazhi/lines/english'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useChoices } from '../settings/api.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

type Labelled = Readonly<Record<string, { readonly label: string }>>
const labels = (of: Labelled): Labels =>
  Object.fromEntries(Object.entries(of).map(([name, { label }]) => [name, label]))

const declaredWords = ({
  shape,
  moves,
  periods,
  figures,
  documents,
  materials = {},
  events = {},
}: Ledger): LedgerWords => ({
  label: shape.label,
  fields: labels(shape.fields),
  options: Object.fromEntries(Object.entries(shape.fields).map(([name, { options = {} }]) => [name, options])),
  states: shape.states,
  moves: labels(moves),
  periods: labels(periods),
  figures: labels(figures),
  documents: labels(documents),
  materials,
  events: labels(events),
})

const englishWords: ReadonlyMap<string, LedgerWords> = new Map(Object.entries(english))

/** Chinese comes from the declaration, English from the catalogue; what every record has, from the interface's own words. */
export function ledgerWords(ledger: Ledger, language: string): LedgerWords {
  const words = (language === 'en' ? englishWords.get(ledger.shape.code) : undefined) ?? declaredWords(ledger)
  const { state, organ, createdOn } = (language === 'en' ? en : zh).field
  return {
    ...words,
    fields: { ...words.fields, state, organ, createdOn },
    options: { ...words.options, state: words.states },
  }
}

/** The words of a ledger on a day, today's where none is given: options as the installation had them then. */
export function useLedgerWords(ledger: Ledger, on: PlainDate = shanghaiDate(new Date())): LedgerWords {
  const { language } = useTranslation().i18n
  const choices = useChoices()
  return useMemo(() => {
    const words = ledgerWords(ledger, language)
    const own = language === 'en' ? 'english' : 'label'
    const { code, fields } = ledger.shape
    const options = Object.entries(words.options).map(([name, labels]) => [
      name,
      fields[name]?.kind === 'choice' ? choices.labels(code, name, labels, on, own) : labels,
    ])
    return { ...words, options: Object.fromEntries(options) }
  }, [ledger, language, choices, on])
}
