import { handoverScopes } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { QueueTabs } from './queue-tabs.tsx'
import { workQueries } from './work-api.ts'
import { WorkFilter } from './work-filter.tsx'
import { WorkPager } from './work-pager.tsx'
import { askedOf, queueIn, type WorkSearch } from './work-search.ts'
import { WorkTable } from './work-table.tsx'
import '../ledger/list.css'

/** Whether a post gives some ledger's records to others. */
const mayHandOver = (post: string) =>
  ledgers.some((ledger) => ledger.access.assignees !== undefined && handoverScopes(ledger, post).length > 0)

/** The queues of whoever looks: what is in one, and how much in each. */
export function WorkSection({ search }: { readonly search: WorkSearch }) {
  const { t } = useTranslation()
  const { data: view, error, refetch, isPlaceholderData } = useQuery(workQueries.work(askedOf(search)))
  const queue = queueIn(search)
  const { seat } = useSession()
  return (
    <section>
      <header className="work-head">
        <QueueTabs counts={view?.counts} search={search} chosen={queue} />
        <WorkFilter search={search} />
      </header>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : view === undefined ? (
        <Skeleton active paragraph={{ rows: 6 }} />
      ) : (
        <div className={isPlaceholderData ? 'stale' : undefined}>
          <p className="quiet">
            {t(`queueAbout.${queue}`)}{' '}
            {(queue === 'unheld' || queue === 'post') && mayHandOver(seat.post) && (
              <Link to="/handover" search={{}}>
                {t('handover.title')}
              </Link>
            )}
          </p>
          {view.items.length === 0 ? (
            <Empty description={t(`queueNone.${queue}`)} />
          ) : (
            <>
              <WorkTable queue={view.queue} items={view.items} />
              <WorkPager view={view} search={search} />
            </>
          )}
        </div>
      )}
    </section>
  )
}
