import type { PaperView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queries, queryClient } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { papers } from './api.ts'

interface IssueButtonProps {
  readonly ledger: string
  readonly id: string
  readonly paper: PaperView
  readonly isDirty: boolean
}
/** Issues the paper as it is shown, or a correction of the one that was issued. */
export function IssueButton({ ledger, id, paper, isDirty }: IssueButtonProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [kind, setKind] = useState<'issue' | 'correct' | null>(null)
  const [reason, setReason] = useState('')
  const issue = useMutation({
    mutationFn: () => papers.issue(ledger, id, paper, kind === 'correct' ? reason : undefined),
    onSuccess: async (after) => {
      setKind(null)
      setReason('')
      queryClient.setQueryData(queries.record(ledger, id).queryKey, after)
      const issued = after.documents.find(({ name }) => name === paper.name)?.issued.at(-1)
      message.success(t('papers.done', { number: issued?.number ?? '' }))
      await queryClient.invalidateQueries({ queryKey: ['ledger', ledger] })
    },
  })
  const { issuable, correctable } = paper.document
  const open = (next: 'issue' | 'correct') => {
    issue.reset()
    setKind(next)
  }
  return (
    <>
      {issuable && (
        <Button type="primary" disabled={isDirty} onClick={() => open('issue')}>
          {t('papers.issue')}
        </Button>
      )}
      {correctable && (
        <Button disabled={isDirty} onClick={() => open('correct')}>
          {t('papers.correct')}
        </Button>
      )}
      <Modal
        open={kind !== null}
        title={t(kind === 'correct' ? 'papers.correctTitle' : 'papers.issueTitle', { title: paper.title })}
        okText={t(kind === 'correct' ? 'papers.correct' : 'papers.issue')}
        okButtonProps={{ disabled: kind === 'correct' && reason.trim() === '' }}
        confirmLoading={issue.isPending}
        onOk={() => issue.mutate()}
        onCancel={() => setKind(null)}
      >
        <p>{t(kind === 'correct' ? 'papers.correctAbout' : 'papers.issueAbout')}</p>
        {kind === 'correct' && (
          <Input.TextArea
            className="grows"
            aria-label={t('papers.reason')}
            placeholder={t('papers.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <Objection error={issue.error} onReload={() => setKind(null)} />
      </Modal>
    </>
  )
}
