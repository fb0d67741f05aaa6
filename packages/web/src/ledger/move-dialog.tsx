import { citationOn, isPlainDate, sayCitation } from '@fazhi/law'
import { type Ledger, type RecordView, startOf } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts, queries, queryClient } from '../api/queries.ts'
import { AccountSelect } from '../fields/account-select.tsx'
import { DayInput } from '../fields/day-input.tsx'
import { FieldInput } from '../fields/field-input.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { useSettled } from '../shell/settled.ts'
import { Consequences } from './consequences.tsx'
import { type FormValues, filled, showFaults } from './form-values.ts'
import { Objection } from './objection.tsx'
import { recordNumber } from './record-title.ts'

interface MoveDialogProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly move: string
  readonly onClose: () => void
}
/** Asks what the move asks, and says before the click what it will bring. */
export function MoveDialog({ ledger, record, move: name, onClose }: MoveDialogProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const naming = useNaming()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const [form] = Form.useForm<FormValues>()
  const { code } = ledger.shape
  const { row, version } = record
  const move = ledger.moves[name]
  const asks: readonly string[] = move?.asks ?? []
  const offers: readonly string[] = move?.offers ?? []
  const label = words.moves[name] ?? name

  const typed = JSON.stringify(filled(Form.useWatch([], form) ?? { on: today }))
  const settled = useSettled(typed, 350)
  const input: Readonly<Record<string, string | number>> = JSON.parse(settled)
  const on = isPlainDate(input['on']) ? input['on'] : today
  const required = ['on', ...asks, ...(move?.approval ? ['approvedBy'] : [])]
  const preview = useQuery({
    ...queries.preview(code, row.id, version, name, input),
    enabled: required.every((field) => input[field] !== undefined),
    retry: false,
  })
  const carryOut = useMutation({
    mutationFn: (values: FormValues) => api.move(code, record, name, filled(values)),
    onSuccess: (after) => {
      queryClient.setQueryData(queries.record(code, row.id).queryKey, after)
      message.success(t('move.done', { move: label, number: recordNumber(ledger, after.row) ?? '' }))
      onClose()
      return forgetCounts()
    },
  })
  // The answer to the click counts until the input changes; then the preview's does.
  const error = carryOut.error ?? (settled === typed ? preview.error : null)
  const { reset } = carryOut
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the input changes
  useEffect(() => reset(), [typed, reset])
  useEffect(() => {
    showFaults(form, problemOf(error)?.faults ?? [])
  }, [form, error])

  const item = (field: string, isRequired: boolean) => {
    const fieldLabel = words.fields[field] ?? field
    return (
      <Form.Item
        key={field}
        name={field}
        label={fieldLabel}
        rules={[{ required: isRequired, message: t('form.missing', { field: fieldLabel }) }]}
      >
        <FieldInput ledger={ledger} name={field} on={on} />
      </Form.Item>
    )
  }
  return (
    <Modal
      open
      title={label}
      width={620}
      mask={{ closable: false }}
      okText={label}
      cancelText={t('word.cancel')}
      okButtonProps={{ loading: carryOut.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {move?.basis && (
        <p className="quiet" lang="zh-CN">
          {sayCitation(citationOn(move.basis, startOf(ledger, row)))}
        </p>
      )}
      <Form<FormValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={{ ...Object.fromEntries([...asks, ...offers].map((f) => [f, row[f]])), on: today }}
        onFinish={(values) => carryOut.mutate(values)}
      >
        {asks.map((field) => item(field, true))}
        {offers.map((field) => item(field, false))}
        <Form.Item name="on" label={t('move.on')} rules={[{ required: true, message: t('move.onMissing') }]}>
          <DayInput />
        </Form.Item>
        {move?.approval && (
          <Form.Item
            name="approvedBy"
            label={t('move.approvedBy', { post: naming(move.approval.code, move.approval.label) })}
            rules={[{ required: true, message: t('move.approvedByMissing') }]}
          >
            <AccountSelect<string> posts={[move.approval.code]} on={on} />
          </Form.Item>
        )}
      </Form>
      <Objection
        error={error}
        onReload={() => queryClient.invalidateQueries({ queryKey: queries.record(code, row.id).queryKey })}
      />
      {preview.data && !error && <Consequences ledger={ledger} record={record} preview={preview.data} />}
      {!preview.data && !error && <p className="quiet">{t('move.fillFirst')}</p>}
    </Modal>
  )
}
