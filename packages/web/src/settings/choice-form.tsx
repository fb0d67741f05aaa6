import type { OptionSetting } from '@fazhi/ledger'
import { Button, Drawer, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { Objection } from '../ledger/objection.tsx'
import { useSession } from '../shell/session.ts'
import { settings } from './api.ts'
import { useSetting } from './use-setting.ts'

export interface Chosen {
  readonly ledger: string
  readonly field: string
  readonly option: string
  readonly label: string
  readonly now: OptionSetting | undefined
}
type Given = Readonly<Record<string, string | number | null | undefined>>

/** How an option reads from a day on, and until when it is offered. */
export function ChoiceForm({ chosen, onClose }: { readonly chosen: Chosen | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const set = useSetting(settings.setChoice, onClose)
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  const finish = (values: Given) => {
    if (!chosen) return
    const { ledger, field, option } = chosen
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]))
    set.mutate({ ...given, ledger, field, option })
  }
  const {
    label = null,
    english = null,
    to = null,
    position = null,
    note = null,
    nationalCode = null,
  } = chosen?.now ?? {}
  return (
    <Drawer open={chosen !== null} onClose={onClose} title={chosen?.label ?? ''} size={420} destroyOnHidden>
      <Form<Given>
        layout="vertical"
        initialValues={{ from: today, to, label, english, position, note, nationalCode }}
        onFinish={finish}
      >
        <Form.Item name="from" label={t('settings.from')} rules={missing(t('settings.from'))}>
          <DayInput />
        </Form.Item>
        <Form.Item name="to" label={t('settings.to')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="label" label={t('settings.label')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="english" label={t('settings.english')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="position" label={t('settings.position')}>
          <InputNumber min={0} max={9999} precision={0} />
        </Form.Item>
        <Form.Item name="nationalCode" label={t('settings.nationalCode')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="note" label={t('settings.note')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="reason" label={t('settings.reason')} rules={missing(t('settings.reason'))}>
          <Input autoComplete="off" />
        </Form.Item>
        <Objection error={set.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
