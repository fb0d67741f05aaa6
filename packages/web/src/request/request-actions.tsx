import type { Ledger, RecordView, RequestView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal, Popconfirm } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetCounts, queryClient } from '../api/queries.ts'
import { MoveDialog } from '../ledger/move-dialog.tsx'
import { Objection } from '../ledger/objection.tsx'
import { requestApi, requestQueries } from './request-api.ts'

interface RequestActionsProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly request: RequestView
}
/** What the reader may do with a request, as the server says. */
export function RequestActions({ ledger, record, request }: RequestActionsProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [open, setOpen] = useState<'return' | 'edit' | null>(null)
  const [form] = Form.useForm<{ readonly reason: string }>()
  const { queryKey } = requestQueries.request(request.id)
  const step = useMutation({
    mutationFn: (work: () => Promise<RequestView>) => work(),
    onSuccess: (after) => {
      queryClient.setQueryData(queryKey, after)
      message.success(t('administration.done'))
      setOpen(null)
      return forgetCounts()
    },
  })
  const may = new Set(request.may)
  const error = <Objection error={step.error} onReload={() => queryClient.invalidateQueries({ queryKey })} />
  return (
    <>
      {open === null && error}
      <div className="form-actions">
        {may.has('approve') && (
          <Button
            type="primary"
            disabled={request.obstacle !== null}
            loading={step.isPending}
            onClick={() => step.mutate(() => requestApi.approve(request))}
          >
            {t('requestDo.approve')}
          </Button>
        )}
        {may.has('return') && <Button onClick={() => setOpen('return')}>{t('requestDo.return')}</Button>}
        {may.has('askAgain') && <Button onClick={() => setOpen('edit')}>{t('requestDo.askAgain')}</Button>}
        {may.has('urge') && (
          <Button onClick={() => step.mutate(() => requestApi.urge(request))}>{t('requestDo.urge')}</Button>
        )}
        {may.has('withdraw') && (
          <Popconfirm
            title={t('request.withdrawAsk')}
            okText={t('requestDo.withdraw')}
            cancelText={t('word.cancel')}
            onConfirm={() => step.mutate(() => requestApi.withdraw(request))}
          >
            <Button>{t('requestDo.withdraw')}</Button>
          </Popconfirm>
        )}
      </div>
      <Modal
        open={open === 'return'}
        title={t('request.returnTitle')}
        okText={t('requestDo.return')}
        cancelText={t('word.cancel')}
        okButtonProps={{ loading: step.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(null)}
      >
        <Form
          form={form}
          layout="vertical"
          onFinish={({ reason }) => step.mutate(() => requestApi.giveBack(request, reason))}
        >
          <Form.Item
            name="reason"
            label={t('request.reason')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('request.reasonMissing') }]}
          >
            <Input.TextArea className="grows" rows={2} />
          </Form.Item>
        </Form>
        {open === 'return' && error}
      </Modal>
      {open === 'edit' && (
        <MoveDialog
          ledger={ledger}
          record={record}
          move={request.move}
          request={request}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
