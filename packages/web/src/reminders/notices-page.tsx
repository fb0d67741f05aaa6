import type { NoticeView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Empty, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { reminderQueries, reminders } from './api.ts'
import { useSayReminder } from './say-reminder.ts'
import '../ledger/record-table.css'
import './reminders.css'

const route = getRouteApi('/notices')
const tabs = ['unread', 'all'] as const

function useMark() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: reminders.markRead,
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  })
}

/** One's own notices of clocks, the newest first. */
export function NoticesPage() {
  const { t } = useTranslation()
  const { of = 'unread', before } = route.useSearch()
  const search = { ...(of === 'unread' && { unread: 'true' }), ...(before !== undefined && { before }) }
  const { data: page, error, refetch } = useQuery(reminderQueries.list(search))
  const mark = useMark()
  useTitle(t('reminders.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('reminders.title')}</h1>
        <Link to="/account">{t('reminders.preference')}</Link>
        {page && page.unread > 0 && (
          <Button size="small" loading={mark.isPending} onClick={() => mark.mutate(null)}>
            {t('reminders.markAll')}
          </Button>
        )}
      </div>
      <nav className="tabs" aria-label={t('reminders.title')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            to="/notices"
            search={tab === 'unread' ? {} : { of: tab }}
            className={tab === of ? 'current' : ''}
            activeProps={{}}
          >
            {t(`reminders.tab_${tab}`)}
            {tab === 'unread' && page ? ` ${page.unread}` : ''}
          </Link>
        ))}
      </nav>
      {!page && <Skeleton active />}
      {page?.items.length === 0 && <Empty description={t('reminders.nothing')} />}
      {page && page.items.length > 0 && (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('reminders.record')}</th>
                <th>{t('reminders.period')}</th>
                <th>{t('reminders.due')}</th>
                <th>{t('reminders.moment')}</th>
                <th>{t('reminders.madeAt')}</th>
                <th aria-label={t('reminders.mark')} />
              </tr>
            </thead>
            <tbody>
              {page.items.map((notice) => (
                <Notice key={notice.id} notice={notice} onRead={(id) => mark.mutate(id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page && page.before !== null && (
        <p className="quiet">
          <Link to="/notices" search={{ of, before: page.before }}>
            {t('administration.more')}
          </Link>
        </p>
      )}
    </article>
  )
}

function Notice({ notice, onRead }: { readonly notice: NoticeView; readonly onRead: (id: string) => void }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const say = useSayReminder()
  const { id, readAt, over, due, moment, madeAt, post } = notice
  const label = posts.find((p) => p.code === post)?.label ?? ''
  const isUnread = readAt === null && !over
  return (
    <tr className={over ? 'over' : isUnread ? 'unread' : ''}>
      <td>
        <Subject notice={notice} onOpen={() => isUnread && onRead(id)} />{' '}
        {over && <Tag variant="outlined">{t('reminders.over')}</Tag>}
      </td>
      <td data-label={t('reminders.period')}>
        <PeriodName notice={notice} />
      </td>
      <td data-label={t('reminders.due')}>
        <time dateTime={due}>{due}</time>
      </td>
      <td data-label={t('reminders.moment')}>{say(moment)}</td>
      <td data-label={t('reminders.madeAt')}>
        <time dateTime={madeAt}>{sayMoment(madeAt)}</time> <span className="quiet">{label && naming(post, label)}</span>
      </td>
      <td>
        {isUnread && (
          <Button size="small" onClick={() => onRead(id)}>
            {t('reminders.mark')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** By its number; what has none yet by the name of its ledger, and what is restricted by nothing. */
function Subject({ notice, onOpen }: { readonly notice: NoticeView; readonly onOpen: () => void }) {
  const { t } = useTranslation()
  const ledger = findLedger(notice.ledger ?? '')
  if (!ledger) return <>{t('reminders.restricted')}</>
  return (
    <Link to="/ledgers/$code/$id" params={{ code: ledger.shape.code, id: notice.record }} onClick={onOpen}>
      {notice.number ?? <Unnumbered code={ledger.shape.code} />}
    </Link>
  )
}

function Unnumbered({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const ledger = findLedger(code)
  return ledger ? (
    <WithWords ledger={ledger} say={(words) => t('reminders.unnumbered', { ledger: words.label })} />
  ) : null
}
function PeriodName({ notice: { ledger: code, period } }: { readonly notice: NoticeView }) {
  const ledger = findLedger(code ?? '')
  return ledger ? <WithWords ledger={ledger} say={(words) => words.periods[period] ?? period} /> : null
}
type Words = ReturnType<typeof useLedgerWords>
function WithWords({
  ledger,
  say,
}: {
  readonly ledger: NonNullable<ReturnType<typeof findLedger>>
  readonly say: (words: Words) => string
}) {
  return <>{say(useLedgerWords(ledger))}</>
}
