import { Link, useNavigate } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Search } from '../ledger/list-search.ts'
import type { ChartProps, Series } from './series.ts'
import '../ledger/record-table.css'

/** A number, and the address of the list of what it counts. */
export interface Counted {
  readonly value: number | null
  readonly said: string
  readonly to: { readonly code: string; readonly search: Search } | null
}
/** It comes with the first chart that is shown. */
const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }))

interface ChartPanelProps {
  readonly title: string
  readonly form: ChartProps['form']
  /** What the rows of the table are. */
  readonly head: string
  readonly series: readonly Series[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly Counted[]; readonly more?: string }[]
  /** The head of what rows say besides. */
  readonly more?: string
  /** The definition of the figure and its period. */
  readonly children: ReactNode
}

/** A chart, under it the table that says the same in numbers, each opening what it counts. */
export function ChartPanel({ title, form, head, series, rows, more, children }: ChartPanelProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const open = (category: number, of: number) => {
    const to = rows[category]?.cells[of]?.to
    if (to) navigate({ to: '/ledgers/$code', params: { code: to.code }, search: to.search })
  }
  const drawn = series.map((s, n) => ({ ...s, values: rows.map((row) => row.cells[n]?.value ?? null) }))
  return (
    <section className="panel">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{t('dashboards.nothing')}</p>
      ) : (
        <>
          <Suspense fallback={<Skeleton active />}>
            <Chart
              form={form}
              categories={rows.map((row) => row.name)}
              series={drawn}
              label={t('dashboards.drawn', { title })}
              onPick={open}
            />
          </Suspense>
          <table className="records figures">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th>{head}</th>
                {series.map(({ name }) => (
                  <th key={name} className="number">
                    {name}
                  </th>
                ))}
                {more !== undefined && <th className="number">{more}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell, n) => (
                    <td key={series[n]?.name} className="number" data-label={series[n]?.name}>
                      <CountedLink counted={cell} />
                    </td>
                  ))}
                  {more !== undefined && (
                    <td className="number" data-label={more}>
                      {row.more}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className="definition">{children}</div>
    </section>
  )
}

export function CountedLink({ counted: { said, to, value } }: { readonly counted: Counted }) {
  return to === null || value === null ? (
    said
  ) : (
    <Link to="/ledgers/$code" params={{ code: to.code }} search={to.search}>
      {said}
    </Link>
  )
}
