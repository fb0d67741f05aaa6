import type { Ledger, RecordView } from '@fazhi/ledger'
import { useQueries } from '@tanstack/react-query'
import { Alert, Button, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Values } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts, queries } from '../api/queries.ts'
import { DayInput } from '../fields/day-input.tsx'
import { FieldInput } from '../fields/field-input.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { useSettled } from '../shell/settled.ts'
import { type FormValues, filled } from './form-values.ts'
import { recordTitle } from './record-title.ts'
import type { Selection } from './selection.ts'

type Outcome = { readonly state: string } | { readonly refusal: string }

interface MoveManyProps {
  readonly ledger: Ledger
  readonly selection: Selection
  readonly onClose: () => void
}
/**
 * One move on each of the ticked records. What becomes of each is shown before the click; each is then its own deed,
 * with the version that was shown, so one that is refused holds up no other.
 */
export function MoveMany({ ledger, selection, onClose }: MoveManyProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const { code } = ledger.shape
  const [form] = Form.useForm<FormValues>()
  const [ids] = useState(selection.ids)
  const [name, setName] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [phase, setPhase] = useState<'asking' | 'running' | 'done'>('asking')
  const records = useQueries({ queries: ids.map((id) => ({ ...queries.record(code, id), staleTime: 0 })) })
  const views = records.flatMap(({ data }) => data ?? [])
  const steps = stepsFor(ledger, views)
  const move = name === null ? undefined : ledger.moves[name]
  const asks: readonly string[] = move?.asks ?? []
  const offers: readonly string[] = move?.offers ?? []
  const values: FormValues = Form.useWatch([], form) ?? {}
  const typed = JSON.stringify(filled(values))
  const settled = useSettled(typed, 350)
  const input: Values = JSON.parse(settled)
  const isFilled = name !== null && ['on', ...asks].every((field) => input[field] !== undefined)
  const previews = useQueries({
    queries: views.map(({ row, version }) => ({
      ...queries.preview(code, row.id, version, name ?? '', input),
      enabled: isFilled && phase === 'asking',
      retry: false,
    })),
  })
  const sentence = (error: unknown): string => {
    const problem = problemOf(error)
    if (!problem) return t('error.unreachable')
    if (problem.status === 412) return t('error.changedMeanwhile')
    return [problem.detail, ...(problem.faults ?? []).map(({ message }) => message)].join('；')
  }
  const rows = ids.map((id, i) => {
    const found = records[i]
    const view = found?.data
    const preview = view && previews[views.indexOf(view)]
    const refused = found?.error ?? (isFilled ? preview?.error : null)
    const outcome: Outcome | undefined =
      outcomes.get(id) ??
      (refused ? { refusal: sentence(refused) } : isFilled && preview?.data ? { state: preview.data.state } : undefined)
    return { id, view, outcome }
  })
  const isReady = isFilled && settled === typed && rows.every(({ outcome }) => outcome !== undefined)
  const possible = rows.filter(({ outcome }) => outcome && 'state' in outcome)
  const n = possible.length
  const refused = rows.length - n

  const carryOut = async () => {
    setPhase('running')
    const made = new Map<string, Outcome>(
      rows.flatMap(({ id, outcome }) => (outcome && 'refusal' in outcome ? [[id, outcome] as const] : [])),
    )
    for (const { id, view } of possible) {
      if (!view || name === null) continue
      const outcome: Outcome = await api.move(code, view, name, input).then(
        (after) => ({ state: after.row.state }),
        (error: unknown) => ({ refusal: sentence(error) }),
      )
      made.set(id, outcome)
      setOutcomes(new Map(made))
    }
    setPhase('done')
    await forgetCounts()
  }
  /** What was refused stays ticked. */
  const leave = () => {
    selection.set(
      [...outcomes].flatMap(([id, outcome]) => ('state' in outcome ? [id] : [])),
      false,
    )
    onClose()
  }
  const choose = (chosen: string) => {
    form.resetFields()
    setName(chosen)
  }
  const said = (outcome: Outcome) => {
    if ('refusal' in outcome) return outcome.refusal
    return t(phase === 'asking' ? 'chosen.will' : 'chosen.done', {
      state: words.states[outcome.state] ?? outcome.state,
    })
  }
  const field = (one: string, required: boolean) => (
    <Form.Item key={one} name={one} label={words.fields[one] ?? one} rules={[{ required }]}>
      <FieldInput ledger={ledger} name={one} on={today} />
    </Form.Item>
  )
  return (
    <Modal
      open
      title={t('chosen.moveTitle', { n: ids.length })}
      width={680}
      mask={{ closable: false }}
      onCancel={leave}
      footer={
        phase === 'done' ? (
          <Button onClick={leave}>{t('chosen.close')}</Button>
        ) : (
          <Button type="primary" disabled={!isReady || n === 0} loading={phase === 'running'} onClick={carryOut}>
            {t('chosen.carryOut', { n: isReady ? n : 0 })}
          </Button>
        )
      }
    >
      {views.length === ids.length && steps.length === 0 && phase === 'asking' && <p>{t('chosen.noStep')}</p>}
      <Form<FormValues> form={form} layout="vertical" initialValues={{ on: today }} disabled={phase !== 'asking'}>
        <Form.Item label={t('chosen.step')} htmlFor="chosen-step">
          <Select
            id="chosen-step"
            value={name}
            onChange={choose}
            showSearch={{ optionFilterProp: 'label' }}
            options={steps.map((value) => ({ value, label: words.moves[value] ?? value }))}
          />
        </Form.Item>
        {asks.map((one) => field(one, true))}
        {offers.map((one) => field(one, false))}
        {name !== null && (
          <Form.Item name="on" label={t('move.on')} rules={[{ required: true, message: t('move.onMissing') }]}>
            <DayInput />
          </Form.Item>
        )}
      </Form>
      {phase === 'done' ? (
        <Alert type={refused > 0 ? 'warning' : 'success'} showIcon title={t('chosen.result', { n, refused })} />
      ) : isReady ? (
        <p>{t('chosen.summary', { n, refused })}</p>
      ) : (
        <p className="quiet">{t(isFilled ? 'chosen.reading' : 'chosen.fillFirst')}</p>
      )}
      <ul className="outcomes" aria-live="polite">
        {rows.map(({ id, view, outcome }) => (
          <li key={id} className={outcome && 'refusal' in outcome ? 'refused' : undefined}>
            <strong>{view ? recordTitle(ledger, view.row, view.names) : t('chosen.reading')}</strong>{' '}
            {outcome && <span>{said(outcome)}</span>}
          </li>
        ))}
      </ul>
    </Modal>
  )
}

/** The moves that this post may make of one of them now; what a post approves is asked for one by one. */
function stepsFor(ledger: Ledger, views: readonly RecordView[]): readonly string[] {
  const open = new Set(views.flatMap((view) => view.offers.flatMap((o) => (o.refusal === null ? [o.move] : []))))
  return Object.entries(ledger.moves).flatMap(([name, { approval }]) => (open.has(name) && !approval ? [name] : []))
}
