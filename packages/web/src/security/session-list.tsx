import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { queries, queryClient } from '../api/queries.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import '../ledger/record-table.css'
import { sayAgent } from './say-agent.ts'

/** Where one is signed in, with the way to end it. */
export function SessionList() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { data: sessions, error, refetch } = useQuery(queries.sessions)
  const end = useMutation({
    mutationFn: (id: string | null) => (id === null ? api.endOtherSessions() : api.endSession(id)),
    onSuccess: () => message.success(t('security.ended')),
    onError: (fault) => message.error(problemOf(fault)?.detail ?? t('error.unreachable')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.sessions.queryKey }),
  })
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <section>
      <div className="section-head">
        <h2>{t('security.sessions')}</h2>
        {sessions && sessions.length > 1 && (
          <Button size="small" onClick={() => end.mutate(null)}>
            {t('security.endOthers')}
          </Button>
        )}
      </div>
      {!sessions && <Skeleton active />}
      <table className="records">
        <thead>
          <tr>
            <th>{t('security.agent')}</th>
            <th>{t('security.lastSeen')}</th>
            <th>{t('security.since')}</th>
            <th aria-label={t('security.end')} />
          </tr>
        </thead>
        <tbody>
          {sessions?.map(({ id, agent, seenAt, createdAt, isThis }) => (
            <tr key={id}>
              <td>{sayAgent(agent) ?? t('security.unknownAgent')}</td>
              <td data-label={t('security.lastSeen')}>{sayMoment(seenAt)}</td>
              <td data-label={t('security.since')}>{sayMoment(createdAt)}</td>
              <td>
                {isThis ? (
                  <Tag>{t('security.isThis')}</Tag>
                ) : (
                  <Button size="small" onClick={() => end.mutate(id)}>
                    {t('security.end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
