import { type Counted, type Queue, queues, type WorkView } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { turnedTo, type WorkSearch } from './work-search.ts'

interface QueueTabsProps {
  readonly counts: WorkView['counts'] | undefined
  readonly search: WorkSearch
  /** Null while clocks are looked at by their light. */
  readonly chosen: Queue | null
}
/** What only some posts ever have is shown where there is something in it. */
const onlyWhereHeld: ReadonlySet<Queue> = new Set(['supervised', 'asked', 'unheld'])

/** Each queue with its count, which opens just those. */
export function QueueTabs({ counts, search, chosen }: QueueTabsProps) {
  const { t } = useTranslation()
  const say = ({ count, exact }: Counted) => (exact ? String(count) : t('work.atLeast', { n: count }))
  const shown = queues.filter((q) => !onlyWhereHeld.has(q) || q === chosen || (counts?.[q].count ?? 0) > 0)
  return (
    <nav className="tabs" aria-label={t('work.queues')}>
      {shown.map((queue) => (
        <Link
          key={queue}
          to="/"
          search={turnedTo(search, { queue: queue === 'mine' ? '' : queue })}
          className={queue === chosen ? 'current' : undefined}
          activeProps={{}}
          aria-current={queue === chosen ? 'page' : undefined}
        >
          {t(`queue.${queue}`)} <span>{counts ? say(counts[queue]) : ''}</span>
        </Link>
      ))}
    </nav>
  )
}
