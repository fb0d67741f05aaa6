import type { PlainDate } from '@fazhi/law'
import type { FigureCount, HomeFigures, Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sayFigure } from '../fields/figure-value.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { figureSearch } from '../ledger/figure-search.ts'
import { useSession } from '../shell/session.ts'

/** The figures of the year in the reader's own scope, last year beside them, ledger by ledger. */
export function YearFigures({ figures }: { readonly figures: HomeFigures }) {
  const { t } = useTranslation()
  const year = figures[0]?.year
  if (year === undefined) return null
  return (
    <section>
      <h2>{t('home.figures', { year })}</h2>
      <table className="records figures">
        <thead>
          <tr>
            <th>{t('home.figure')}</th>
            <th className="number">{t('home.year', { year })}</th>
            <th className="number">{t('home.year', { year: year - 1 })}</th>
            <th>{t('report.definition')}</th>
          </tr>
        </thead>
        {figures.map(({ ledger: code, figures: counts }) => {
          const ledger = findLedger(code)
          return ledger && counts.length > 0 ? (
            <LedgerFigures key={code} ledger={ledger} year={year} counts={counts} />
          ) : null
        })}
      </table>
    </section>
  )
}

interface LedgerFiguresProps {
  readonly ledger: Ledger
  readonly year: number
  readonly counts: readonly FigureCount[]
}
function LedgerFigures({ ledger, year, counts }: LedgerFiguresProps) {
  const words = useLedgerWords(ledger)
  return (
    <tbody>
      <tr className="group">
        <th colSpan={4} scope="rowgroup">
          {words.label}
        </th>
      </tr>
      {counts.map((count) => (
        <FigureRow key={count.name} ledger={ledger} year={year} count={count} />
      ))}
    </tbody>
  )
}

interface FigureRowProps {
  readonly ledger: Ledger
  readonly year: number
  readonly count: FigureCount
}
function FigureRow({ ledger, year, count }: FigureRowProps) {
  const { t } = useTranslation()
  const naming = useNaming()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const figure = ledger.figures[count.name]
  if (!figure) return null
  const unit = figure.unit === '%' ? '' : naming(figure.unit, figure.unit)
  const say = (value: number | null) => `${sayFigure(value, figure.unit)} ${value === null ? '' : unit}`
  const counted = (of: number, value: number | null) => {
    const lastDay = `${of}-12-31` as PlainDate
    const search = figureSearch(figure, of, today < lastDay ? today : lastDay)
    return search === null || value === null ? (
      say(value)
    ) : (
      <Link to="/ledgers/$code" params={{ code: ledger.shape.code }} search={search}>
        {say(value)}
      </Link>
    )
  }
  return (
    <tr>
      <td>{words.figures[count.name] ?? figure.label}</td>
      <td className="number" data-label={t('home.year', { year })}>
        {counted(year, count.value)}
        {count.denominator !== null && (
          <small>
            {' '}
            {count.numerator}/{count.denominator}
          </small>
        )}
      </td>
      <td className="number" data-label={t('home.year', { year: year - 1 })}>
        {counted(year - 1, count.lastYear)}
      </td>
      <td data-label={t('report.definition')} className="quiet" lang="zh-CN">
        {figure.definition}
      </td>
    </tr>
  )
}
