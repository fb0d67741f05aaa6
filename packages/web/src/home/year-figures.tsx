import type { PlainDate } from '@fazhi/law'
import type { FigureCount, HomeView, Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sayFigure } from '../fields/figure-value.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { figureSearch } from '../ledger/figure-search.ts'
import { useSession } from '../shell/session.ts'

type YearFiguresProps = HomeView['figures'][number]
export function YearFigures({ ledger: code, ...rest }: YearFiguresProps) {
  const ledger = findLedger(code)
  return ledger ? <LedgerFigures ledger={ledger} {...rest} /> : null
}

interface LedgerFiguresProps extends Omit<YearFiguresProps, 'ledger'> {
  readonly ledger: Ledger
}
function LedgerFigures({ ledger, year, figures }: LedgerFiguresProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  return (
    <section>
      <h2>{t('home.figures', { year, ledger: words.label })}</h2>
      <table className="records figures">
        <thead>
          <tr>
            <th>{t('home.figure')}</th>
            <th className="number">{t('home.year', { year })}</th>
            <th className="number">{t('home.year', { year: year - 1 })}</th>
            <th>{t('report.definition')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((count) => (
            <FigureRow key={count.name} ledger={ledger} year={year} count={count} />
          ))}
        </tbody>
      </table>
    </section>
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
