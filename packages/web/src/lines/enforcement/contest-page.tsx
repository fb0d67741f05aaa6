import type { PlaceView, ResultsView } from '@fazhi/lines/enforcement/exam-view'
import { enforcementCoordinator, enforcementSupervisor } from '@fazhi/lines/shared/posts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../../api/queries.ts'
import { sayMoment } from '../../i18n/say-moment.ts'
import { Objection } from '../../ledger/objection.tsx'
import { Failure } from '../../shell/failure.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { useSession } from '../../shell/session.ts'
import { useTitle } from '../../shell/title.ts'
import { enforcement, enforcementQueries } from './api.ts'
import '../../ledger/record-table.css'

const route = getRouteApi('/enforcement/contest')
const readers: readonly string[] = [enforcementCoordinator.code, enforcementSupervisor.code]
const code = 'exam_paper'

/** The papers, and of the one in the address who came where, which teams follow, and how each question did. */
export function ContestPage() {
  const { t } = useTranslation()
  const { seat } = useSession()
  const { paper } = route.useSearch()
  useTitle(t('contest.title'))
  if (!readers.includes(seat.post)) return <NotFound />
  return (
    <article className="page">
      <h1>{t('contest.title')}</h1>
      {paper === undefined ? <Papers /> : <Results paper={paper} />}
    </article>
  )
}

function Papers() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(queries.list(code, { limit: '50', total: 'none' }))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active paragraph={{ rows: 4 }} />
  if (data.items.length === 0) return <p className="quiet">{t('contest.none')}</p>
  return (
    <ul className="plain">
      {data.items.map(({ row }) => (
        <li key={row.id}>
          <Link to="/enforcement/contest" search={{ paper: row.id }}>
            {String(row['title'])}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Results({ paper }: { readonly paper: string }) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const client = useQueryClient()
  const query = enforcementQueries.results(paper)
  const { data: results, error, refetch } = useQuery(query)
  const close = useMutation({
    mutationFn: () => enforcement.closePaper(paper),
    onSuccess: (closed) => client.setQueryData(query.queryKey, closed),
  })
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!results) return <Skeleton active paragraph={{ rows: 8 }} />
  const { title, sat, finished, closesAt, closedAt, ranking, teams, undecided } = results
  return (
    <>
      <h2>{title}</h2>
      <p>{t('contest.counts', { sat, finished, at: sayMoment(closesAt) })}</p>
      {closedAt === null && seat.post === enforcementCoordinator.code && (
        <Button type="primary" loading={close.isPending} onClick={() => close.mutate()}>
          {t('contest.close')}
        </Button>
      )}
      <Objection error={close.error} onReload={() => close.reset()} />
      {teams.map(({ name, members }) => (
        <section key={name}>
          <h3>{name}</h3>
          <Places places={members} caption={name} />
        </section>
      ))}
      {undecided.length > 0 && (
        <section>
          <h3>{t('contest.undecided')}</h3>
          <Places places={undecided} caption={t('contest.undecided')} />
        </section>
      )}
      {closedAt !== null && (
        <>
          <h3>{t('contest.items')}</h3>
          <Items results={results} />
          <h3>{t('contest.ranking')}</h3>
          <Places places={ranking} caption={t('contest.ranking')} />
        </>
      )}
    </>
  )
}

function Places({ places, caption }: { readonly places: readonly PlaceView[]; readonly caption: string }) {
  const { t } = useTranslation()
  return (
    <div className="sheet">
      <table className="records" aria-label={caption}>
        <thead>
          <tr>
            <th>{t('contest.place')}</th>
            <th>{t('contest.officer')}</th>
            <th>{t('contest.unit')}</th>
            <th>{t('contest.score')}</th>
            <th>{t('contest.time')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ officer, place, name, unit, score, seconds }) => (
            <tr key={officer}>
              <td>{place}</td>
              <td data-label={t('contest.officer')}>{name}</td>
              <td data-label={t('contest.unit')}>{unit}</td>
              <td data-label={t('contest.score')}>{score}</td>
              <td data-label={t('contest.time')}>
                {t('contest.seconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const rounded = (value: number | null) => (value === null ? '—' : value.toFixed(2))
function Items({ results }: { readonly results: ResultsView }) {
  const { t } = useTranslation()
  return (
    <div className="sheet">
      <table className="records" aria-label={t('contest.items')}>
        <thead>
          <tr>
            <th>{t('contest.question')}</th>
            <th>{t('contest.answer')}</th>
            <th>{t('contest.right')}</th>
            <th>{t('contest.difficulty')}</th>
            <th>{t('contest.discrimination')}</th>
          </tr>
        </thead>
        <tbody>
          {results.items.map(({ n, stem, answer, right, answered, difficulty, discrimination }) => (
            <tr key={n}>
              <td>
                {n}. {stem}
              </td>
              <td data-label={t('contest.answer')}>{answer}</td>
              <td data-label={t('contest.right')}>
                {right}/{answered}
              </td>
              <td data-label={t('contest.difficulty')}>{rounded(difficulty)}</td>
              <td data-label={t('contest.discrimination')}>{rounded(discrimination)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
