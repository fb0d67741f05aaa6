import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { removeAttachment } from './api.ts'

interface RemovalFormProps {
  readonly ledger: string
  readonly id: string
  readonly attachment: string
  readonly onDone: () => void
}
/** Takes a file out of the materials, and asks why. */
export function RemovalForm({ ledger, id, attachment, onDone }: RemovalFormProps) {
  const { t } = useTranslation()
  const remove = useMutation({
    mutationFn: ({ reason }: { readonly reason: string }) => removeAttachment(ledger, id, attachment, reason),
    onSuccess: () => {
      onDone()
      return queryClient.invalidateQueries({ queryKey: ['ledger', ledger] })
    },
  })
  return (
    <Form layout="vertical" onFinish={(values: { readonly reason: string }) => remove.mutate(values)}>
      <p>{t('materials.removeAbout')}</p>
      <Form.Item
        name="reason"
        label={t('materials.reason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('materials.reasonMissing') }]}
      >
        <Input.TextArea className="grows" rows={2} maxLength={500} />
      </Form.Item>
      <Objection error={remove.error} onReload={() => remove.reset()} />
      <Button type="primary" danger htmlType="submit" loading={remove.isPending}>
        {t('materials.remove')}
      </Button>
    </Form>
  )
}
