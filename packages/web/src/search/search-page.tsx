import type { HitCount, HitGroup } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button, Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { searchQueries } from './api.ts'
import { HitList } from './hit-list.tsx'
import { isEnough } from './words.ts'
import './search.css'

const route = getRouteApi('/search')

/** Everything found, by ledger; or all that was found in one. */
export function SearchPage() {
  const { t } = useTranslation()
  const { q = '', ledger } = route.useSearch()
  useTitle(q === '' ? t('search.title') : t('search.titleOf', { q }))
  return (
    <article className="page narrow search">
      <header className="page-head">
        <h1>{q === '' ? t('search.title') : t('search.titleOf', { q })}</h1>
      </header>
      {!isEnough(q) ? (
        <Empty description={t('search.tooShort')} />
      ) : ledger === undefined ? (
        <Everywhere q={q} />
      ) : (
        <InLedger q={q} code={ledger} />
      )}
    </article>
  )
}

function Everywhere({ q }: { readonly q: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(searchQueries.everywhere(q))
  const isOpen = data?.groups.some(({ count }) => count === null) ?? false
  const counts = useQuery({ ...searchQueries.counts(q), enabled: isOpen })
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active paragraph={{ rows: 8 }} />
  return (
    <div aria-live="polite">
      <Unfinished codes={data.unfinished} />
      {data.groups.length === 0 ? (
        <Empty description={t('search.nothing')}>
          <p className="quiet">{t('search.advice')}</p>
        </Empty>
      ) : (
        data.groups.map((group) => (
          <Group key={group.ledger} q={q} group={group} counted={counts.data?.find((c) => c.ledger === group.ledger)} />
        ))
      )}
    </div>
  )
}

interface GroupProps {
  readonly q: string
  readonly group: HitGroup
  readonly counted: HitCount | undefined
}
function Group({ q, group, counted }: GroupProps) {
  const ledger = findLedger(group.ledger)
  return ledger ? <KnownGroup q={q} group={group} counted={counted} ledger={ledger} /> : null
}
function KnownGroup({
  q,
  group,
  counted,
  ledger,
}: GroupProps & { readonly ledger: Parameters<typeof HitList>[0]['ledger'] }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const count = group.count ?? counted?.count
  const said =
    count === undefined ? t('search.more') : t(counted?.exact === false ? 'search.atLeast' : 'search.count', { count })
  return (
    <section>
      <div className="section-head">
        <h2>
          {words.label} <span className="quiet">{said}</span>
        </h2>
        {group.after !== null && (
          <Link to="/search" search={{ q, ledger: group.ledger }}>
            {t('search.all')}
          </Link>
        )}
      </div>
      <HitList ledger={ledger} hits={group.hits} />
    </section>
  )
}

function InLedger({ q, code }: { readonly q: string; readonly code: string }) {
  const { t } = useTranslation()
  const ledger = findLedger(code)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    searchQueries.inLedger(q, code),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active paragraph={{ rows: 8 }} />
  const hits = data.pages.flatMap(({ groups: [group] }) => group?.hits ?? [])
  return (
    <section aria-live="polite">
      <p className="crumbs">
        <Link to="/search" search={{ q }}>
          {t('search.everywhere')}
        </Link>
        <span>{ledger && <LedgerName ledger={ledger} />}</span>
      </p>
      <Unfinished codes={data.pages[0]?.unfinished ?? []} />
      {!ledger || hits.length === 0 ? (
        <Empty description={t('search.nothing')} />
      ) : (
        <>
          <HitList ledger={ledger} hits={hits} />
          {hasNextPage && (
            <Button loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('search.next')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
const LedgerName = ({ ledger }: { readonly ledger: Parameters<typeof HitList>[0]['ledger'] }) =>
  useLedgerWords(ledger).label

function Unfinished({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation()
  return codes.length === 0 ? null : <Alert type="info" showIcon title={t('search.unfinished')} />
}
