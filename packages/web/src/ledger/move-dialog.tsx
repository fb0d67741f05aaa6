import { citationOn, isPlainDate } from '@fazhi/law'
import { type Ledger, type RecordView, type RequestView, startOf } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Form, Modal, Radio } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Values } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts, queries, queryClient } from '../api/queries.ts'
import { AccountSelect } from '../fields/account-select.tsx'
import { DayInput } from '../fields/day-input.tsx'
import { FieldInput } from '../fields/field-input.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { requestApi } from '../request/request-api.ts'
import { useSession } from '../shell/session.ts'
import { useSettled } from '../shell/settled.ts'
import { Consequences } from './consequences.tsx'
import { type FormValues, filled, showFaults } from './form-values.ts'
import { forgetTyping, keepTyping, keptTyping, typingKey } from './kept-typing.ts'
import { Objection } from './objection.tsx'
import { recordNumber } from './record-title.ts'
import './way.css'

interface MoveDialogProps {
  readonly ledger: Ledger
  readonly record: RecordView
  readonly move: string
  /** A request for this move that is being changed. */
  readonly request?: RequestView
  readonly onClose: () => void
}
/**
 * Asks what the move asks, and says before the click what it will bring. Where a post must approve, it is asked to; or
 * its approval on paper is entered.
 */
export function MoveDialog({ ledger, record, move: name, request, onClose }: MoveDialogProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const naming = useNaming()
  const { cite } = useLawWords()
  const words = useLedgerWords(ledger)
  const { today, account } = useSession()
  const [form] = Form.useForm<FormValues>()
  const { code } = ledger.shape
  const { row, version } = record
  const move = ledger.moves[name]
  const approval = move?.approval
  const [way, setWay] = useState<'ask' | 'paper'>('ask')
  const isAsking = approval !== undefined && (request !== undefined || way === 'ask')
  const asks: readonly string[] = move?.asks ?? []
  const offers: readonly string[] = move?.offers ?? []
  const label = words.moves[name] ?? name
  const post = approval && naming(approval.code, approval.label)
  const key = typingKey(account, code, row.id, name, request?.id ?? '')

  const initial: FormValues = {
    ...Object.fromEntries([...asks, ...offers].map((f) => [f, row[f]])),
    ...request?.values,
    on: today,
    ...keptTyping(key),
  }
  const watched: FormValues = Form.useWatch([], form) ?? {}
  // Until a key is pressed, the form says what it began with.
  const typed = JSON.stringify(filled(Object.keys(watched).length > 0 ? watched : initial))
  const settled = useSettled(typed, 350)
  const { data: holders = [] } = useQuery({
    ...queries.holders(approval?.code ?? '', today),
    enabled: approval !== undefined,
  })
  const read: Values = JSON.parse(settled)
  const approver = holders.find((holder) => holder.account !== account)?.account
  // A request has the day of its approval, and whoever approves: what follows is shown as if that were now.
  const input: Values = isAsking
    ? { ...withoutApproval(read), on: today, ...(approver === undefined ? {} : { approvedBy: approver }) }
    : read
  const on = !isAsking && isPlainDate(input['on']) ? input['on'] : today
  const required = ['on', ...asks, ...(approval ? ['approvedBy'] : [])]
  const preview = useQuery({
    ...queries.preview(code, row.id, version, name, input),
    enabled: required.every((field) => input[field] !== undefined),
    retry: false,
  })
  const carryOut = useMutation({
    mutationFn: async (values: FormValues) => {
      if (!isAsking) return api.move(code, record, name, filled(values))
      const asked = withoutApproval(filled(values))
      if (request) await requestApi.askAgain(request, asked)
      else await requestApi.ask({ ledger: code, record: row.id, move: name, values: asked })
      return null
    },
    onSuccess: (after) => {
      forgetTyping(key)
      if (after === null) message.success(t('request.asked', { move: label, post: post ?? '' }))
      else {
        queryClient.setQueryData(queries.record(code, row.id).queryKey, after)
        message.success(t('move.done', { move: label, number: recordNumber(ledger, after.row) ?? '' }))
      }
      onClose()
      return forgetCounts()
    },
  })
  // The answer to the click counts until the input changes; then the preview's does.
  const error = carryOut.error ?? (settled === typed ? preview.error : null)
  const { reset } = carryOut
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the input changes
  useEffect(() => reset(), [typed, way, reset])
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
      okText={isAsking ? t(request ? 'request.askAgain' : 'request.ask') : label}
      cancelText={t('word.cancel')}
      okButtonProps={{ loading: carryOut.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {move?.basis && (
        <p className="quiet" lang="zh-CN">
          {cite(citationOn(move.basis, startOf(ledger, row)))}
        </p>
      )}
      {approval && !request && (
        <Radio.Group className="way" value={way} onChange={({ target }) => setWay(target.value)}>
          <Radio value="ask">{t('request.byAsking', { post: post ?? '' })}</Radio>
          <Radio value="paper">{t('request.onPaper')}</Radio>
        </Radio.Group>
      )}
      <Form<FormValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={initial}
        onValuesChange={(_, values) => keepTyping(key, values)}
        onFinish={(values) => carryOut.mutate(values)}
      >
        {asks.map((field) => item(field, true))}
        {offers.map((field) => item(field, false))}
        {isAsking ? (
          <p className="quiet">{t('request.about')}</p>
        ) : (
          <>
            <Form.Item name="on" label={t('move.on')} rules={[{ required: true, message: t('move.onMissing') }]}>
              <DayInput />
            </Form.Item>
            {approval && (
              <Form.Item
                name="approvedBy"
                label={t('move.approvedBy', { post: post ?? '' })}
                rules={[{ required: true, message: t('move.approvedByMissing') }]}
              >
                <AccountSelect<string> posts={[approval.code]} on={on} />
              </Form.Item>
            )}
          </>
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

const withoutApproval = ({ on: _on, approvedBy: _by, ...rest }: Values): Values => rest
