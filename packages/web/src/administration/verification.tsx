import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { administration, administrationQueries } from './api.ts'
import { useDeed } from './use-deed.ts'

const everySecond = 1_500

/** Has the books read again in the background, and shows what each time was found. */
export function Verification() {
  const { t } = useTranslation()
  const [job, setJob] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    ...administrationQueries.verifications,
    refetchInterval: ({ state }) => (job !== null && !state.data?.some((v) => v.id === job) ? everySecond : false),
  })
  const verify = useDeed(administration.verify, (begun) => setJob(begun.job))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  const isRunning = verify.isPending || (job !== null && !data.some((v) => v.id === job))
  return (
    <>
      <p className="quiet">{t('audits.verifyAbout')}</p>
      <p>
        <Button type="primary" loading={isRunning} onClick={() => verify.mutate(undefined)}>
          {t(isRunning ? 'audits.running' : 'audits.verify')}
        </Button>
      </p>
      {data.length === 0 && <p className="quiet">{t('audits.never')}</p>}
      {data.length > 0 && (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('administration.time')}</th>
                <th>{t('administration.who')}</th>
                <th>{t('audits.outcome')}</th>
                <th>{t('audits.lastSeal')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((v) => (
                <tr key={v.id}>
                  <td>
                    <time dateTime={v.endedAt}>{sayMoment(v.endedAt)}</time>
                  </td>
                  <td data-label={t('administration.who')} lang="zh-CN">
                    {v.by}
                  </td>
                  <td data-label={t('audits.outcome')}>
                    <Tag variant="outlined" color={v.holds ? 'success' : 'error'}>
                      {t(v.holds ? 'audits.holds' : 'audits.fails')}
                    </Tag>{' '}
                    {t('audits.counted', { entries: v.entries, seals: v.seals, unsealed: v.unsealed })}
                    {v.finding !== null && <p lang="zh-CN">{v.finding}</p>}
                  </td>
                  <td data-label={t('audits.lastSeal')}>
                    <code className="digest">{v.lastSeal ?? '—'}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
