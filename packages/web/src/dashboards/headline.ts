import type { PlainDate } from '@fazhi/law'
import type { FigureCount, Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useTranslation } from 'react-i18next'
import { sayFigure } from '../fields/figure-value.ts'
import { useNaming } from '../i18n/i18n.ts'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { figureSearch } from '../ledger/figure-search.ts'
import { useSession } from '../shell/session.ts'
import type { Counted } from './chart-panel.tsx'
import { sayGrowth } from './figure-cell.ts'

/** A figure of a ledger with what it comes to. */
export interface Headline {
  readonly ledger: Ledger
  readonly count: FigureCount
}

/** What a ledger counts first; null where it counts nothing of the year itself. */
export function headlineOf(code: string, counts: readonly FigureCount[]): Headline | null {
  const ledger = findLedger(code)
  const count = counts.find(({ name }) => {
    const figure = ledger?.figures[name]
    return figure?.kind === 'count' && figure.cumulative !== true
  })
  return ledger && count ? { ledger, count } : null
}

/** Says figures in the reader's language, each with the address of what it counts. */
export function useCounted() {
  const { language } = useTranslation().i18n
  const naming = useNaming()
  const { today } = useSession()
  return {
    label: ({ ledger, count }: Headline) => {
      const words = ledgerWords(ledger, language)
      return `${words.label}：${words.figures[count.name] ?? count.name}`
    },
    of: ({ ledger, count }: Headline, year: number, value: number | null): Counted => {
      const figure = ledger.figures[count.name]
      if (!figure) return { value: null, said: '—', to: null }
      const lastDay = `${year}-12-31` as PlainDate
      const search = figureSearch(figure, year, today < lastDay ? today : lastDay)
      const unit = figure.kind === 'rate' || value === null ? '' : ` ${naming(figure.unit, figure.unit)}`
      const said = `${sayFigure(value, figure.kind === 'rate' ? '%' : figure.unit)}${unit}`
      return { value, said, to: search && { code: ledger.shape.code, search } }
    },
    growth: ({ ledger, count }: Headline) =>
      ledger.figures[count.name]?.kind === 'rate' ? '' : sayGrowth(count.value, count.lastYear),
  }
}
