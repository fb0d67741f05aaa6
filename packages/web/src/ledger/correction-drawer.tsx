import type { Ledger, RecordView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Drawer, Form, Input } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts, queries, queryClient } from '../api/queries.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { type FormValues, showFaults } from './form-values.ts'
import { Objection } from './objection.tsx'

interface CorrectionDrawerProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly isOpen: boolean
  readonly onClose: () => void
}
/** Mends recorded facts and says why; only what differs is sent. */
export function CorrectionDrawer({ ledger, record, isOpen, onClose }: CorrectionDrawerProps) {
  const { t } = useTranslation()
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      title={t('correction.title')}
      size={560}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <CorrectionForm ledger={ledger} record={record} onClose={onClose} />
    </Drawer>
  )
}

function CorrectionForm({ ledger, record, onClose }: Omit<CorrectionDrawerProps, 'isOpen'>) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const [form] = Form.useForm<FormValues>()
  const { code } = ledger.shape
  const { row, correctable } = record
  const correct = useMutation({
    mutationFn: ({ reason, ...values }: FormValues) => {
      const mended = Object.entries(values).flatMap(([name, value = null]) =>
        value === row[name] ? [] : [[name, value] as const],
      )
      return api.correct(code, record, String(reason ?? ''), Object.fromEntries(mended))
    },
    onSuccess: (after) => {
      queryClient.setQueryData(queries.record(code, row.id).queryKey, after)
      message.success(t('correction.done'))
      onClose()
      return forgetCounts()
    },
  })
  useEffect(() => {
    showFaults(form, problemOf(correct.error)?.faults ?? [])
  }, [form, correct.error])
  return (
    <Form<FormValues>
      form={form}
      layout="vertical"
      scrollToFirstError
      initialValues={Object.fromEntries(correctable.map((name) => [name, row[name]]))}
      onFinish={(values) => correct.mutate(values)}
    >
      <Alert type="info" title={t('correction.about')} className="above-actions" />
      {correctable.map((name) => {
        const label = words.fields[name] ?? name
        return (
          <Form.Item
            key={name}
            name={name}
            label={label}
            rules={[{ required: true, message: t('form.missing', { field: label }) }]}
          >
            <FieldInput ledger={ledger} name={name} on={today} />
          </Form.Item>
        )
      })}
      <Form.Item
        name="reason"
        label={t('correction.reason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('correction.reasonMissing') }]}
      >
        <Input.TextArea className="grows" rows={2} />
      </Form.Item>
      <Objection
        error={correct.error}
        onReload={() => queryClient.invalidateQueries({ queryKey: queries.record(code, row.id).queryKey })}
      />
      <Button type="primary" htmlType="submit" loading={correct.isPending}>
        {t('correction.submit')}
      </Button>
    </Form>
  )
}
