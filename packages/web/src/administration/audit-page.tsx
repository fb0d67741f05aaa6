import type { AuditItem, ReadingItem } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { administrationQueries } from './api.ts'
import '../ledger/record-table.css'
import './administration.css'

const route = getRouteApi('/administration/audit')
const tabs = ['audit', 'readings'] as const

/** What was done and what restricted records were read, by whom and when; never what the records say. */
export function AuditPage() {
  const { t } = useTranslation()
  const { of = 'audit', ...search } = route.useSearch()
  const isReadings = of === 'readings'
  const done = useQuery({ ...administrationQueries.audit(search), enabled: !isReadings })
  const read = useQuery({ ...administrationQueries.readings(search), enabled: isReadings })
  const { data: page, error, refetch } = isReadings ? read : done
  useTitle(t('administration.audit'))
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <article className="page">
      <h1>{t('administration.audit')}</h1>
      <p className="quiet">{t('administration.auditAbout')}</p>
      <nav className="tabs" aria-label={t('administration.audit')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            to="/administration/audit"
            search={{ of: tab }}
            className={tab === of ? 'current' : ''}
            activeProps={{}}
          >
            {t(`administration.${tab}`)}
          </Link>
        ))}
      </nav>
      {!page && <Skeleton active />}
      {page?.items.length === 0 && <Empty description={t('administration.nothing')} />}
      {page && page.items.length > 0 && (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('administration.time')}</th>
                <th>{t('administration.who')}</th>
                <th>{t('administration.where')}</th>
                <th>{t('administration.what')}</th>
                <th>{t(isReadings ? 'administration.purpose' : 'administration.said')}</th>
                <th>{t('administration.record')}</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map((item) =>
                'purpose' in item ? <Read key={item.id} item={item} /> : <Done key={item.id} item={item} />,
              )}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet turning">
        {search['before'] !== undefined && (
          <Link to="/administration/audit" search={{ of }}>
            {t('administration.first')}
          </Link>
        )}
        {page && page.before !== null && (
          <Link to="/administration/audit" search={{ of, ...search, before: page.before }}>
            {t('administration.more')}
          </Link>
        )}
      </p>
    </article>
  )
}

function Line({
  item,
  what,
  more,
}: {
  readonly item: AuditItem | ReadingItem
  readonly what: string
  readonly more: string
}) {
  const { t } = useTranslation()
  const naming = useNaming()
  const { at, by, post, organName, ledger, record } = item
  const own: Readonly<Record<string, string>> = t('auditLedger', { returnObjects: true })
  const label = posts.find((p) => p.code === post)?.label ?? ''
  return (
    <tr>
      <td>
        <time dateTime={at}>{sayMoment(at)}</time>
      </td>
      <td data-label={t('administration.who')}>
        {by} <span className="quiet">{[label && naming(post, label), organName].filter(Boolean).join(' · ')}</span>
      </td>
      <td data-label={t('administration.where')}>{own[ledger] ?? findLedger(ledger)?.shape.label ?? ledger}</td>
      <td data-label={t('administration.what')}>{what}</td>
      <td data-label={t('purpose' in item ? 'administration.purpose' : 'administration.said')}>{more}</td>
      <td data-label={t('administration.record')} className="quiet">
        <code>{record ?? ''}</code>
      </td>
    </tr>
  )
}

function Done({ item }: { readonly item: AuditItem }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const { ledger, kind, name, said } = item
  const deeds: Readonly<Record<string, string>> = t('deed', { returnObjects: true })
  const kinds: Readonly<Record<string, string>> = t('entryKind', { returnObjects: true })
  const steps: Readonly<Record<string, string>> = t('requestStep', { returnObjects: true })
  const move = kind === 'move' ? findLedger(ledger)?.moves[name ?? '']?.label : undefined
  const what =
    move ??
    (ledger === 'command' ? `fazhi ${name ?? ''}` : (deeds[name ?? ''] ?? steps[name ?? ''] ?? kinds[kind] ?? kind))
  const told = Object.entries(said ?? {}).flatMap(([field, value]) => {
    if (value === null) return []
    const post = field === 'post' ? posts.find((p) => p.code === value) : undefined
    return [post ? naming(post.code, post.label) : String(value)]
  })
  return <Line item={item} what={what} more={told.join(' ')} />
}

function Read({ item }: { readonly item: ReadingItem }) {
  const { t } = useTranslation()
  const operations: Readonly<Record<string, string>> = t('reading', { returnObjects: true })
  return <Line item={item} what={operations[item.operation] ?? item.operation} more={item.purpose} />
}
