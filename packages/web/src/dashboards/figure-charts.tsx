import type { PlainDate } from '@fazhi/law'
import { type BoardCell, type BoardView, type Figure, findField, type Ledger, windowDate } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { sayFigure } from '../fields/figure-value.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { cellSearch, type Part } from './cell-search.ts'
import { ChartPanel, type Counted } from './chart-panel.tsx'
import { sayGrowth, valueIn } from './figure-cell.ts'
import type { Series } from './series.ts'

interface FigureChartsProps {
  readonly ledger: Ledger
  readonly name: string
  readonly board: BoardView
}
const months = Array.from({ length: 12 }, (_, n) => String(n + 1))
const empty: BoardCell = { key: '', now: {}, last: {} }

/** One figure of one ledger: month by month, unit by unit and kind by kind, this year beside the last. */
export function FigureCharts({ ledger, name, board }: FigureChartsProps) {
  const { t } = useTranslation()
  const naming = useNaming()
  const { today } = useSession()
  const words = useLedgerWords(ledger)
  const figure = ledger.figures[name]
  if (!figure) return null
  const { year } = board
  const series: readonly Series[] = [
    { name: t('home.year', { year }), colour: 'action' },
    { name: t('home.year', { year: year - 1 }), colour: 'grey' },
  ]
  const counted = (values: BoardCell['now'], of: number, part: Part): Counted => {
    const value = valueIn(values, name, figure)
    const lastDay = `${of}-12-31` as PlainDate
    const search = cellSearch(figure, of, today < lastDay ? today : lastDay, part)
    const said = value !== null && figure.unit !== '%' ? sayFigure(value, figure.unit) : sayFigure(value, '%')
    return { value, said, to: search && { code: ledger.shape.code, search } }
  }
  const row = (label: string, cell: BoardCell, part: Part) => {
    const cells = [counted(cell.now, year, part), counted(cell.last, year - 1, part)]
    return {
      name: label,
      cells,
      more: figure.kind === 'rate' ? '' : sayGrowth(cells[0]?.value ?? null, cells[1]?.value ?? null),
    }
  }
  const isCounted = ({ now, last }: BoardCell) =>
    [now, last].some((values) => (valueIn(values, name, figure) ?? 0) !== 0)
  const largest = (a: BoardCell, b: BoardCell) =>
    (valueIn(b.now, name, figure) ?? 0) - (valueIn(a.now, name, figure) ?? 0)
  const growth = figure.kind === 'rate' ? {} : { more: t('dashboards.growth') }
  const about = (
    <About figure={figure} unit={naming(figure.unit, figure.unit)} label={words.figures[name] ?? name} year={year} />
  )

  return (
    <div className="panels">
      {windowDate(figure) !== undefined && (
        <ChartPanel
          title={t('dashboards.byMonth', { figure: words.figures[name] })}
          form="line"
          head={t('dashboards.month')}
          series={series}
          {...growth}
          rows={months.map((month) =>
            row(t('dashboards.monthOf', { month }), board.months.find((c) => c.key === month) ?? empty, {
              kind: 'month',
              month: Number(month),
            }),
          )}
        >
          {about}
        </ChartPanel>
      )}
      <ChartPanel
        title={t('dashboards.byUnit', { figure: words.figures[name] })}
        form="rows"
        head={t('dashboards.unit')}
        series={series}
        {...growth}
        rows={board.organs
          .filter(isCounted)
          .toSorted(largest)
          .map((cell) =>
            row(board.names[cell.key] ?? cell.key, cell, { kind: 'value', field: 'organ', value: cell.key }),
          )}
      >
        {about}
      </ChartPanel>
      {Object.entries(board.kinds).map(([field, cells]) => (
        <ChartPanel
          key={field}
          title={t('dashboards.byKind', { figure: words.figures[name], kind: words.fields[field] ?? field })}
          form="rows"
          head={words.fields[field] ?? findField(ledger, field)?.label ?? field}
          series={series}
          {...growth}
          rows={cells
            .filter(isCounted)
            .toSorted(largest)
            .map((cell) =>
              row(cell.key === '' ? t('dashboards.unsaid') : (words.options[field]?.[cell.key] ?? cell.key), cell, {
                kind: 'value',
                field,
                value: cell.key,
              }),
            )}
        >
          {about}
        </ChartPanel>
      ))}
    </div>
  )
}

interface AboutProps {
  readonly figure: Figure
  readonly label: string
  readonly unit: string
  readonly year: number
}
/** How a figure is defined, and over which time. */
function About({ figure, label, unit, year }: AboutProps) {
  const { t } = useTranslation()
  return (
    <>
      <p lang="zh-CN">{t('dashboards.definition', { label, unit, definition: figure.definition })}</p>
      <p>{t('dashboards.period', { year, last: year - 1 })}</p>
    </>
  )
}
