import type { SystemView } from '@fazhi/ledger'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Alert, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { send } from '../api/client.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import '../ledger/record-table.css'
import '../administration/administration.css'

const systemQuery = queryOptions({
  queryKey: ['administration', 'system'],
  queryFn: async () => (await send('GET', 'administration/system')) as SystemView,
  staleTime: 0,
})
const colours = { ok: 'success', warn: 'warning', fail: 'error' } as const

/** Version, database, migrations, and what the doctor finds. */
export function SystemPage() {
  const { t } = useTranslation()
  const { data: system, error, refetch } = useQuery(systemQuery)
  useTitle(t('settings.system'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!system) return <Skeleton active />
  const { version, runtime, engine, database, startedAt, migrations, checkups } = system
  const facts = [
    [t('settings.version'), version],
    [t('settings.runtime'), runtime],
    [t('settings.database'), `${t(engine === 'embedded' ? 'settings.embedded' : 'settings.postgres')} · ${database}`],
    [t('settings.started'), sayMoment(startedAt)],
    [t('settings.migrations'), t('settings.migrated', { n: migrations.applied, last: migrations.last ?? '' })],
  ] as const
  return (
    <article className="page">
      <h1>{t('settings.system')}</h1>
      {migrations.pending.length > 0 && (
        <Alert type="error" showIcon title={t('settings.pending', { n: migrations.pending.length })} />
      )}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>{t('settings.checkups')}</h2>
        <p className="quiet">{t(checkups === null ? 'settings.noCheckups' : 'settings.checkedBy')}</p>
        {checkups !== null && (
          <div className="sheet">
            <table className="records">
              <tbody>
                {checkups.map(({ name, standing, detail, remedy }) => (
                  <tr key={name}>
                    <td lang="zh-CN">{name}</td>
                    <td>
                      <Tag variant="outlined" color={colours[standing]}>
                        {t(`checkup.${standing}`)}
                      </Tag>
                    </td>
                    <td lang="zh-CN">
                      {detail}
                      {remedy !== null && <p>{remedy}</p>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </article>
  )
}
