import type { ImportView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Objection } from '../ledger/objection.tsx'
import { imports } from './api.ts'

interface UndoButtonProps {
  readonly view: ImportView
  readonly onUndone: (view: ImportView) => void
}
/** Takes a whole import back, with a reason. */
export function UndoButton({ view, onUndone }: UndoButtonProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const field = useId()
  const undo = useMutation({
    mutationFn: () => imports.undo(view, reason),
    onSuccess: (now) => {
      setOpen(false)
      onUndone(now)
    },
  })
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('imports.undo')}
      </Button>
      <Modal
        open={isOpen}
        title={t('imports.undoTitle')}
        okText={t('imports.undo')}
        cancelText={t('word.cancel')}
        okButtonProps={{ danger: true, disabled: reason.trim().length < 2, loading: undo.isPending }}
        onOk={() => undo.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('imports.undoText', { n: view.taken })}</p>
        <label htmlFor={field}>{t('imports.reason')}</label>
        <Input
          id={field}
          value={reason}
          maxLength={200}
          placeholder={t('imports.reasonHint')}
          onChange={({ target }) => setReason(target.value)}
        />
        <Objection error={undo.error} onReload={() => undo.reset()} />
      </Modal>
    </>
  )
}
