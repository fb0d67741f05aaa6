import { type Ledger, registers } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { ExportButton } from '../exports/export-button.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { mayImport } from '../imports/may-import.ts'
import { pageTakingIn } from '../lines/special-pages.ts'
import { PrintChosen } from '../papers/print-chosen.tsx'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { ColumnMenu } from './column-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { asked, filterOf, reordered, selectionOf } from './list-search.ts'
import { listSetting } from './list-setting.ts'
import { MoveChosen } from './move-chosen.tsx'
import { Pager } from './pager.tsx'
import { RecordTable } from './record-table.tsx'
import { useSelection } from './selection.ts'
import { StateTabs } from './state-tabs.tsx'
import { ViewBar } from './view-bar.tsx'
import './list.css'

const route = getRouteApi('/ledgers/$code')

export function ListPage() {
  const { code } = route.useParams()
  const ledger = findLedger(code)
  return ledger ? <LedgerList key={code} ledger={ledger} /> : <NotFound />
}

function LedgerList({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const words = useLedgerWords(ledger)
  const search = route.useSearch()
  const { code } = ledger.shape
  const { data: setting } = useQuery(listSetting(code))
  const columns = setting?.columns ?? ledger.list
  const selection = useSelection()
  const list = useQuery({ ...queries.list(code, asked(search)), placeholderData: keepPreviousData })
  const mayCreate = registers(ledger, seat.post)
  const page = pageTakingIn(code, seat.post)
  const isFiltered = Object.keys(filterOf(search)).length > 0
  useTitle(words.label)

  return (
    <article className="page">
      <header className="page-head">
        <h1>{words.label}</h1>
        <div className="tools">
          <ColumnMenu ledger={ledger} columns={columns} isOwn={(setting?.columns ?? null) !== null} />
          <ExportButton ledger={ledger} selection={selectionOf(search)} total={list.data?.total} />
          {mayImport(ledger, seat.post) && (
            <Link className="button" to="/ledgers/$code/import" params={{ code }} search={{}}>
              {t('imports.open')}
            </Link>
          )}
          {page && (
            <Link className="button primary" to={page.to} search={{}}>
              {t(page.label)}
            </Link>
          )}
          {mayCreate && (
            <Link className="button primary" to="/ledgers/$code/new" params={{ code }}>
              {t('list.create')}
            </Link>
          )}
        </div>
      </header>
      <ViewBar ledger={ledger} search={search} />
      <FilterBar key={JSON.stringify(filterOf(search))} ledger={ledger} search={search} />
      <StateTabs ledger={ledger} search={search} />
      {list.error ? (
        <Failure error={list.error} onRetry={list.refetch}>
          {isFiltered && (
            <Link className="button" to="/ledgers/$code" params={{ code }} search={{}}>
              {t('list.clear')}
            </Link>
          )}
        </Failure>
      ) : list.data === undefined ? (
        <Skeleton active paragraph={{ rows: 8 }} />
      ) : list.data.items.length === 0 ? (
        <Empty description={isFiltered ? t('list.noMatch') : t('list.noRecords')}>
          {isFiltered ? (
            <Link to="/ledgers/$code" params={{ code }} search={{}}>
              {t('list.clear')}
            </Link>
          ) : (
            mayCreate && (
              <Link to="/ledgers/$code/new" params={{ code }}>
                {t('list.createFirst')}
              </Link>
            )
          )}
        </Empty>
      ) : (
        <div className={list.isPlaceholderData ? 'stale' : undefined}>
          {selection.ids.length > 0 && (
            <div className="chosen" role="status">
              {t('list.chosen', { n: selection.ids.length })}
              <MoveChosen ledger={ledger} selection={selection} />
              <PrintChosen ledger={ledger} ids={selection.ids} />
              <Button size="small" onClick={selection.clear}>
                {t('list.unchoose')}
              </Button>
            </div>
          )}
          <RecordTable
            ledger={ledger}
            page={list.data}
            search={search}
            sortedTo={(name) => reordered(search, name)}
            columns={columns}
            selection={selection}
          />
          <Pager code={code} search={search} page={list.data} />
        </div>
      )}
    </article>
  )
}
