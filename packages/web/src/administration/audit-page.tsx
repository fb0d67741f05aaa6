import type { AuditItem, ReadingItem, SignInItem } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { sayAgent } from '../security/say-agent.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { administrationQueries, auditListHref } from './api.ts'
import { AuditFilters } from './audit-filters.tsx'
import { Verification } from './verification.tsx'
import '../ledger/record-table.css'
import '../settings/settings.css'
import './administration.css'

const route = getRouteApi('/administration/audit')
const tabs = ['audit', 'readings', 'signIns', 'verification'] as const
const labels = {
  audit: 'administration.audit',
  readings: 'administration.readings',
  signIns: 'audits.signIns',
  verification: 'audits.verification',
} as const
const asked = {
  audit: ['days', 'ledger', 'kind', 'post', 'organ'],
  readings: ['days', 'ledger', 'post', 'organ'],
  signIns: ['days'],
  verification: [],
} as const

/** What was done, who came in, what restricted records were read; never what the records say. And whether it is all still there. */
export function AuditPage() {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const { of: named = 'audit', ...search } = route.useSearch()
  const of = tabs.find((tab) => tab === named) ?? 'audit'
  useTitle(t('administration.audit'))
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('administration.audit')}</h1>
        {of === 'audit' && (
          <a className="button" href={auditListHref(search)} download>
            {t('audits.download')}
          </a>
        )}
      </div>
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
            {t(labels[tab])}
          </Link>
        ))}
      </nav>
      {asked[of].length > 0 && (
        <AuditFilters search={search} by={asked[of]} onTurn={(next) => navigate({ search: { of, ...next } })} />
      )}
      {of === 'verification' ? <Verification /> : <AuditList of={of} search={search} />}
    </article>
  )
}

interface AuditListProps {
  readonly of: 'audit' | 'readings' | 'signIns'
  readonly search: Readonly<Record<string, string>>
}
function AuditList({ of, search }: AuditListProps) {
  const { t } = useTranslation()
  const done = useQuery({ ...administrationQueries.audit(search), enabled: of === 'audit' })
  const read = useQuery({ ...administrationQueries.readings(search), enabled: of === 'readings' })
  const came = useQuery({ ...administrationQueries.signIns(search), enabled: of === 'signIns' })
  const { data: page, error, refetch } = of === 'audit' ? done : of === 'readings' ? read : came
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!page) return <Skeleton active />
  const isSignIns = of === 'signIns'
  return (
    <>
      {page.items.length === 0 && <Empty description={t('administration.nothing')} />}
      {page.items.length > 0 && (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('administration.time')}</th>
                <th>{t('administration.who')}</th>
                {!isSignIns && <th>{t('administration.where')}</th>}
                <th>{t(isSignIns ? 'audits.outcome' : 'administration.what')}</th>
                <th>
                  {t(isSignIns ? 'audits.agent' : of === 'readings' ? 'administration.purpose' : 'administration.said')}
                </th>
                {!isSignIns && <th>{t('administration.record')}</th>}
              </tr>
            </thead>
            <tbody>
              {page.items.map((item) =>
                'outcome' in item ? (
                  <Came key={item.id} item={item} />
                ) : 'purpose' in item ? (
                  <Read key={item.id} item={item} />
                ) : (
                  <Done key={item.id} item={item} />
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet turning">
        {search['account'] !== undefined && (
          <Link to="/administration/audit" search={{ of }}>
            {t('audits.anyone')}
          </Link>
        )}
        {search['before'] !== undefined && (
          <Link to="/administration/audit" search={withoutBefore(of, search)}>
            {t('administration.first')}
          </Link>
        )}
        {page.before !== null && (
          <Link to="/administration/audit" search={{ of, ...search, before: page.before }}>
            {t('administration.more')}
          </Link>
        )}
      </p>
    </>
  )
}
const withoutBefore = (of: string, { before: _, ...search }: AuditListProps['search']) => ({ of, ...search })

/** A name that asks for everything of this person. */
function Who({ account, by }: { readonly account: string | null; readonly by: string }) {
  const { of, before: _, ...search } = route.useSearch()
  if (account === null) return <span lang="zh-CN">{by}</span>
  return (
    <Link
      to="/administration/audit"
      search={{ ...search, ...(of === undefined ? {} : { of }), account }}
      lang="zh-CN"
      className="among"
    >
      {by}
    </Link>
  )
}

function Came({ item }: { readonly item: SignInItem }) {
  const { t } = useTranslation()
  const outcomes: Readonly<Record<string, string>> = t('signInOutcome', { returnObjects: true })
  const { at, account, by, login, outcome, agent } = item
  const isIn = outcome === 'in' || outcome === 'half' || outcome === 'second'
  return (
    <tr>
      <td>
        <time dateTime={at}>{sayMoment(at)}</time>
      </td>
      <td data-label={t('administration.who')}>
        <Who account={account} by={by} /> <span className="quiet">{login}</span>
      </td>
      <td data-label={t('audits.outcome')}>
        <Tag variant="outlined" color={isIn ? 'default' : 'warning'}>
          {outcomes[outcome] ?? outcome}
        </Tag>
      </td>
      <td data-label={t('audits.agent')} className="quiet">
        {agent === '' ? '—' : sayAgent(agent)}
      </td>
    </tr>
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
  const { language } = useTranslation().i18n
  const { at, by, post, organName, ledger, record } = item
  const declared = findLedger(ledger)
  const own: Readonly<Record<string, string>> = t('auditLedger', { returnObjects: true })
  const label = posts.find((p) => p.code === post)?.label ?? ''
  return (
    <tr>
      <td>
        <time dateTime={at}>{sayMoment(at)}</time>
      </td>
      <td data-label={t('administration.who')}>
        <Who account={item.account} by={by} /> <span className="quiet">{label && naming(post, label)}</span>{' '}
        <span className="quiet" lang="zh-CN">
          {organName}
        </span>
      </td>
      <td data-label={t('administration.where')}>
        {own[ledger] ?? (declared ? ledgerWords(declared, language).label : ledger)}
      </td>
      <td data-label={t('administration.what')}>{what}</td>
      <td data-label={t('purpose' in item ? 'administration.purpose' : 'administration.said')} lang="zh-CN">
        {more}
      </td>
      <td data-label={t('administration.record')} className="quiet">
        <code>{record ?? ''}</code>
        {'digest' in item && (
          <details className="past">
            <summary>{t('audits.digest')}</summary>
            <code className="digest">{item.digest}</code>
          </details>
        )}
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
  const { language } = useTranslation().i18n
  const steps: Readonly<Record<string, string>> = t('requestStep', { returnObjects: true })
  const declared = findLedger(ledger)
  const move = kind === 'move' && declared ? ledgerWords(declared, language).moves[name ?? ''] : undefined
  const what =
    move ??
    (ledger === 'command' ? `fazhi ${name ?? ''}` : (deeds[name ?? ''] ?? steps[name ?? ''] ?? kinds[kind] ?? kind))
  const told = Object.entries(said ?? {}).flatMap(([field, value]) => {
    if (value === null) return []
    const post = field === 'post' ? posts.find((p) => p.code === value) : undefined
    return [post ? naming(post.code, post.label) : String(value)]
  })
  return <Line item={item} what={what} more={[...told, item.reason ?? ''].filter(Boolean).join(' ')} />
}

function Read({ item }: { readonly item: ReadingItem }) {
  const { t } = useTranslation()
  const operations: Readonly<Record<string, string>> = t('reading', { returnObjects: true })
  return <Line item={item} what={operations[item.operation] ?? item.operation} more={item.purpose} />
}
