import type { BoardRow } from '@fazhi/lines/enforcement/board'
import { enforcementCoordinator } from '@fazhi/lines/shared/posts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem.ts'
import { forgetCounts, queryClient } from '../../api/queries.ts'
import { useSession } from '../../shell/session.ts'
import { enforcement, newKey } from './api.ts'

interface ProposalLineProps {
  readonly proposal: BoardRow['proposals'][number]
  /** Their names. */
  readonly departments: string
}
/** What one visit could do instead; whoever may merge does it here. */
export function ProposalLine({ proposal, departments }: ProposalLineProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  // A message stands outside the router, where no link can.
  const navigate = useNavigate()
  const { seat } = useSession()
  const { checks, weekOf } = proposal
  // The same key for the same proposal, however often it is pressed.
  const [key] = useState(newKey)
  const accept = useMutation({
    mutationFn: () => enforcement.accept({ targets: checks, weekOf, key }),
    onSuccess: ({ row }) => {
      message.success(
        <>
          {t('board.accepted')}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => navigate({ to: '/ledgers/$code/$id', params: { code: 'joint_visit', id: row.id } })}
          >
            {t('board.openVisit')}
          </Button>
        </>,
      )
      return Promise.all([queryClient.invalidateQueries({ queryKey: ['enforcement'] }), forgetCounts()])
    },
    onError: (error) => message.error(problemOf(error)?.detail ?? String(error)),
  })
  return (
    <div className="proposal-line">
      <span>◆ {t('board.proposal', { departments, from: weekOf, n: checks.length })}</span>
      {seat.post === enforcementCoordinator.code && (
        <Button size="small" type="primary" loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('board.accept')}
        </Button>
      )}
    </div>
  )
}
