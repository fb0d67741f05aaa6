import { clocksInEnglish } from '@fazhi/law'
import type { ReminderMoment, ReminderRuleView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form, Input, InputNumber, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../administration/use-deed.ts'
import { queries } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { type NewRule, reminderQueries, reminders } from './api.ts'
import { GatewayForm } from './gateway-form.tsx'
import { useSayReminder } from './say-reminder.ts'
import '../ledger/record-table.css'
import './reminders.css'

/** When clocks are reminded of, by kind; and where notices are handed on. */
export function RulesPage() {
  const { t } = useTranslation()
  const { data: rules, error, refetch } = useQuery(reminderQueries.rules)
  const [chosen, setChosen] = useState<ReminderRuleView | 'new' | null>(null)
  useTitle(t('reminders.rules'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!rules) return <Skeleton active />
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('reminders.rules')}</h1>
        <Button type="primary" onClick={() => setChosen('new')}>
          {t('reminders.addRule')}
        </Button>
      </div>
      <p className="quiet">{t('reminders.rulesAbout')}</p>
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('reminders.subject')}</th>
              <th>{t('reminders.moments')}</th>
              <th>{t('reminders.validity')}</th>
              <th aria-label={t('reminders.change')} />
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <Rule key={`${rule.subject} ${rule.from}`} rule={rule} onChange={() => setChosen(rule)} />
            ))}
          </tbody>
        </table>
      </div>
      <GatewayForm />
      <RuleForm chosen={chosen} onClose={() => setChosen(null)} />
    </article>
  )
}

/** What a rule is for: a unit, or a clock, which the law names. */
function useSubjectWords() {
  const { t, i18n } = useTranslation()
  const units: Readonly<Record<string, string>> = t('clockUnit', { returnObjects: true })
  const clocks: Readonly<Record<string, string>> = clocksInEnglish
  return (subject: string, declared: string): string =>
    units[subject] ?? (i18n.language === 'en' ? (clocks[subject] ?? declared) : declared)
}

function Rule({ rule, onChange }: { readonly rule: ReminderRuleView; readonly onChange: () => void }) {
  const { t } = useTranslation()
  const say = useSayReminder()
  const { subject, label, moments, from, to } = rule
  const subjectOf = useSubjectWords()
  return (
    <tr>
      <td>{subjectOf(subject, label)}</td>
      <td data-label={t('reminders.moments')}>
        {moments.length === 0 ? t('reminders.never') : moments.map(say).join(t('word.comma'))}
      </td>
      <td data-label={t('reminders.validity')} className="quiet">
        {from === null
          ? t('reminders.byProgram')
          : to === null
            ? t('administration.span', { from })
            : t('administration.spanTo', { from, to })}
      </td>
      <td>
        <Button size="small" onClick={onChange}>
          {t('reminders.change')}
        </Button>
      </td>
    </tr>
  )
}

function RuleForm({
  chosen,
  onClose,
}: {
  readonly chosen: ReminderRuleView | 'new' | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { today } = useSession()
  const set = useDeed(reminders.setRule, onClose)
  const { data: clocks = [] } = useQuery(queries.clocks)
  const { data: rules = [] } = useQuery(reminderQueries.rules)
  const subjectOf = useSubjectWords()
  const subjects = [
    ...rules
      .filter((r) => !clocks.some((c) => c.id === r.subject))
      .map((r) => ({ value: r.subject, label: subjectOf(r.subject, r.label) })),
    ...clocks.map((c) => ({ value: c.id, label: `${subjectOf(c.id, c.label)}（${c.law}${c.article}）` })),
  ].filter((option, at, all) => all.findIndex((o) => o.value === option.value) === at)
  const initial: NewRule =
    chosen === null || chosen === 'new'
      ? { subject: '', moments: [{ offset: -3, unit: 'workingDay' }], from: today }
      : { subject: chosen.subject, moments: chosen.moments, from: today }
  return (
    <Drawer
      open={chosen !== null}
      onClose={onClose}
      title={t(chosen === 'new' ? 'reminders.addRule' : 'reminders.change')}
      size={480}
      destroyOnHidden
    >
      <Form<NewRule>
        layout="vertical"
        initialValues={initial}
        onFinish={(rule) => set.mutate({ ...rule, moments: rule.moments ?? [] })}
      >
        <Form.Item
          name="subject"
          label={t('reminders.subject')}
          rules={[{ required: true, message: t('form.missing', { field: t('reminders.subject') }) }]}
        >
          <Select options={subjects} disabled={chosen !== 'new'} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.List name="moments">
          {(fields, { add, remove }) => (
            <fieldset className="plain">
              <legend>{t('reminders.moments')}</legend>
              <ul className="plain moments">
                {fields.map((field) => (
                  <li key={field.key}>
                    <MomentInput name={field.name} />
                    <Button size="small" onClick={() => remove(field.name)}>
                      {t('reminders.remove')}
                    </Button>
                  </li>
                ))}
              </ul>
              <Button size="small" onClick={() => add({ offset: -1, unit: 'workingDay' } satisfies ReminderMoment)}>
                {t('reminders.addMoment')}
              </Button>
            </fieldset>
          )}
        </Form.List>
        <Form.Item name="from" label={t('reminders.from')}>
          <Input type="date" min={today} required />
        </Form.Item>
        <Objection error={set.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}

/** Negative before the last day, nought on it, positive after it. */
function MomentInput({ name }: { readonly name: number }) {
  const { t } = useTranslation()
  return (
    <>
      <Form.Item name={[name, 'offset']} noStyle>
        <InputNumber min={-90} max={90} precision={0} aria-label={t('reminders.offset')} required />
      </Form.Item>
      <Form.Item name={[name, 'unit']} noStyle>
        <Select
          aria-label={t('reminders.unit')}
          options={(['workingDay', 'day'] as const).map((value) => ({ value, label: t(`reminders.unit_${value}`) }))}
        />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) => <SaidMoment moment={getFieldValue(['moments', name])} />}
      </Form.Item>
    </>
  )
}
function SaidMoment({ moment }: { readonly moment: ReminderMoment | undefined }) {
  const say = useSayReminder()
  return <span className="quiet">{moment && Number.isInteger(moment.offset) ? say(moment) : ''}</span>
}
