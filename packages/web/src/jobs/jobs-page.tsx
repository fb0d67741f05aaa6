import type { JobsView, JobView } from '@fazhi/ledger'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Button, Empty, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../administration/use-deed.ts'
import { send } from '../api/client.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import '../ledger/record-table.css'

const jobsQuery = queryOptions({
  queryKey: ['administration', 'jobs'],
  queryFn: async () => (await send('GET', 'administration/jobs')) as JobsView,
  refetchInterval: 5_000,
})

/** What the server has still to do, and what it could not do, which waits for the administrator. */
export function JobsPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(jobsQuery)
  useTitle(t('jobs.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  const { dead, open, done, items } = data
  return (
    <article className="page">
      <h1>{t('jobs.title')}</h1>
      <p className="quiet">{t('jobs.about')}</p>
      <p>{t('jobs.counts', { dead: String(dead), open: String(open), done: String(done) })}</p>
      {items.length === 0 ? (
        <Empty description={t('jobs.nothing')} />
      ) : (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('jobs.kind')}</th>
                <th>{t('jobs.standing')}</th>
                <th>{t('jobs.madeAt')}</th>
                <th>{t('jobs.attempts')}</th>
                <th>{t('jobs.fault')}</th>
                <th aria-label={t('jobs.again')} />
              </tr>
            </thead>
            <tbody>
              {items.map((job) => (
                <Job key={job.id} job={job} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  )
}

function Job({ job }: { readonly job: JobView }) {
  const { t } = useTranslation()
  const again = useDeed(() => send('POST', `administration/jobs/${job.id}/again`))
  const { kind, label, standing, madeAt, runAt, attempts, done, all, percent, fault } = job
  const names: Readonly<Record<string, string>> = t('jobKind', { returnObjects: true })
  const far = percent === null ? (done > 0 ? String(done) : '') : `${percent}%（${done}/${all}）`
  return (
    <tr>
      <td>{names[kind] ?? label}</td>
      <td data-label={t('jobs.standing')}>
        <Tag variant="outlined" color={standing === 'dead' ? 'error' : 'default'}>
          {t(`jobStanding.${standing}`)}
        </Tag>{' '}
        {far}
      </td>
      <td data-label={t('jobs.madeAt')}>
        <time dateTime={madeAt}>{sayMoment(madeAt)}</time>{' '}
        {standing !== 'dead' && runAt > madeAt && (
          <span className="quiet">{t('jobs.runAt', { at: sayMoment(runAt) })}</span>
        )}
      </td>
      <td data-label={t('jobs.attempts')} className="number">
        {attempts}
      </td>
      <td data-label={t('jobs.fault')} className="quiet">
        {fault ?? ''}
      </td>
      <td>
        {standing === 'dead' && (
          <Button size="small" loading={again.isPending} onClick={() => again.mutate(undefined)}>
            {t('jobs.again')}
          </Button>
        )}
      </td>
    </tr>
  )
}
