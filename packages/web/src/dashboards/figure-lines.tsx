import type { FigureCount, Ledger } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { CountedLink } from './chart-panel.tsx'
import { useCounted } from './headline.ts'
import '../ledger/record-table.css'

interface FigureLinesProps {
  readonly year: number
  readonly ledgers: readonly { readonly ledger: Ledger; readonly counts: readonly FigureCount[] }[]
}
/** Every figure of some ledgers, this year beside the last. */
export function FigureLines({ year, ledgers }: FigureLinesProps) {
  const { t } = useTranslation()
  return (
    <table className="records figures">
      <thead>
        <tr>
          <th>{t('home.figure')}</th>
          <th className="number">{t('home.year', { year })}</th>
          <th className="number">{t('home.year', { year: year - 1 })}</th>
          <th className="number">{t('dashboards.growth')}</th>
          <th>{t('report.definition')}</th>
        </tr>
      </thead>
      {ledgers.map(({ ledger, counts }) => (
        <LedgerLines key={ledger.shape.code} ledger={ledger} counts={counts} year={year} />
      ))}
    </table>
  )
}

interface LedgerLinesProps {
  readonly ledger: Ledger
  readonly counts: readonly FigureCount[]
  readonly year: number
}
function LedgerLines({ ledger, counts, year }: LedgerLinesProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const counted = useCounted()
  return (
    <tbody>
      <tr className="group">
        <th colSpan={5} scope="rowgroup">
          {words.label}
        </th>
      </tr>
      {counts.map((count) => (
        <tr key={count.name}>
          <td>{words.figures[count.name] ?? count.name}</td>
          <td className="number" data-label={t('home.year', { year })}>
            <CountedLink counted={counted.of({ ledger, count }, year, count.value)} />
          </td>
          <td className="number" data-label={t('home.year', { year: year - 1 })}>
            <CountedLink counted={counted.of({ ledger, count }, year - 1, count.lastYear)} />
          </td>
          <td className="number" data-label={t('dashboards.growth')}>
            {counted.growth({ ledger, count })}
          </td>
          <td className="quiet" lang="zh-CN" data-label={t('report.definition')}>
            {ledger.figures[count.name]?.definition}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
