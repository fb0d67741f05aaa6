import type { Ledger } from '@fazhi/ledger'
import { lines } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Select, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { reaches } from '../shell/reach.ts'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { dashboardQueries } from './api.ts'
import { FigureCharts } from './figure-charts.tsx'
import { useYear, YearSelect } from './year-select.tsx'
import './dashboards.css'

const route = getRouteApi('/dashboards/$line')

/** One line of work: one of its ledgers, one of its figures, by month, unit and kind. */
export function LinePage() {
  const { line: code } = route.useParams()
  const { ledger: chosen } = route.useSearch()
  const { seat } = useSession()
  const line = lines.find((l) => l.code === code)
  const seen = line?.ledgers.filter((l) => reaches(l, seat.post) && Object.keys(l.figures).length > 0) ?? []
  const ledger = seen.find(({ shape }) => shape.code === chosen) ?? seen[0]
  return line && ledger ? <LineBoard label={line.label} code={code} ledgers={seen} ledger={ledger} /> : <NotFound />
}

interface LineBoardProps {
  readonly label: string
  readonly code: string
  readonly ledgers: readonly Ledger[]
  readonly ledger: Ledger
}
function LineBoard({ label, code, ledgers, ledger }: LineBoardProps) {
  const { t } = useTranslation()
  const naming = useNaming()
  const words = useLedgerWords(ledger)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = useYear(search['year'])
  const { data: board, error, refetch } = useQuery(dashboardQueries.board(ledger.shape.code, year))
  const figure =
    search['figure'] !== undefined && search['figure'] in ledger.figures
      ? search['figure']
      : Object.keys(ledger.figures)[0]
  const title = t('dashboards.of', { line: naming(code, label) })
  useTitle(title)
  const change = (changes: Readonly<Record<string, string>>) => navigate({ search: { ...search, ...changes } })
  return (
    <article className="page dashboard">
      <header className="page-head">
        <h1>{title}</h1>
        <Link to="/dashboards" search={{ year: String(year) }}>
          {t('dashboards.overview')}
        </Link>
      </header>
      <div className="choosing">
        {ledgers.length > 1 && (
          <LedgerSelect
            ledgers={ledgers}
            chosen={ledger.shape.code}
            onChosen={(l) => change({ ledger: l, figure: '' })}
          />
        )}
        <Select
          aria-label={t('dashboards.figure')}
          value={figure ?? null}
          popupMatchSelectWidth={false}
          options={Object.keys(ledger.figures).map((value) => ({ value, label: words.figures[value] ?? value }))}
          onChange={(value) => change({ figure: value })}
        />
        <YearSelect year={year} onChosen={(y) => change({ year: String(y) })} />
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !board || figure === undefined ? (
        <Skeleton active paragraph={{ rows: 10 }} />
      ) : (
        <FigureCharts ledger={ledger} name={figure} board={board} />
      )}
    </article>
  )
}

interface LedgerSelectProps {
  readonly ledgers: readonly Ledger[]
  readonly chosen: string
  onChosen(code: string): void
}
function LedgerSelect({ ledgers, chosen, onChosen }: LedgerSelectProps) {
  const { t } = useTranslation()
  return (
    <Select value={chosen} aria-label={t('home.ledger')} popupMatchSelectWidth={false} onChange={onChosen}>
      {ledgers.map((ledger) => (
        <Select.Option key={ledger.shape.code} value={ledger.shape.code}>
          <LedgerName ledger={ledger} />
        </Select.Option>
      ))}
    </Select>
  )
}
const LedgerName = ({ ledger }: { readonly ledger: Ledger }) => useLedgerWords(ledger).label
