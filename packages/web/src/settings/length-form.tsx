import { isPlainDate } from '@fazhi/law'
import type { StatuteClock } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { useLawWords } from '../i18n/law-words.ts'
import { Objection } from '../ledger/objection.tsx'
import { useSession } from '../shell/session.ts'
import { settingQueries, settings } from './api.ts'
import { useSetting } from './use-setting.ts'

type Given = Readonly<Record<string, string | number>>
const units = ['workingDay', 'day', 'hour', 'month', 'year'] as const

/** The length of a term that is a setting, who confirmed it and on what; and how many terms it concerns. */
export function LengthForm({ clock, onClose }: { readonly clock: StatuteClock | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const law = useLawWords()
  const { today } = useSession()
  const [form] = Form.useForm<Given>()
  const edition = clock?.editions.find((e) => e.setting !== null)
  const setting = edition?.setting ?? ''
  const from = Form.useWatch('from', form)
  const day = typeof from === 'string' && isPlainDate(from) ? from : today
  const concern = useQuery({ ...settingQueries.concern(setting, day), enabled: clock !== null && setting !== '' })
  const set = useSetting(settings.setLength, onClose)
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  const text = (name: 'confirmedBy' | 'source' | 'reason') => (
    <Form.Item name={name} label={t(`settings.${name}`)} rules={missing(t(`settings.${name}`))}>
      <Input autoComplete="off" />
    </Form.Item>
  )
  return (
    <Drawer
      open={clock !== null}
      onClose={onClose}
      title={clock ? law.clock(clock.id, clock.label) : ''}
      size={440}
      destroyOnHidden
    >
      <Form<Given>
        form={form}
        layout="vertical"
        initialValues={{ from: today, confirmedOn: today, unit: edition?.unit ?? 'day' }}
        onFinish={(values) => set.mutate({ ...values, setting })}
      >
        <Form.Item name="count" label={t('settings.count')} rules={missing(t('settings.count'))}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name="unit" label={t('settings.unit')}>
          <Select options={units.map((value) => ({ value, label: t(`lengthUnit.${value}`) }))} />
        </Form.Item>
        <Form.Item name="from" label={t('settings.from')} rules={missing(t('settings.from'))}>
          <DayInput />
        </Form.Item>
        {concern.data && (
          <Alert
            className="above-actions"
            type={concern.data.later > 0 ? 'warning' : 'info'}
            showIcon
            title={t('settings.concern', { running: concern.data.running, later: concern.data.later })}
            description={t(concern.data.later > 0 ? 'settings.concernBad' : 'settings.concernOk')}
          />
        )}
        {text('confirmedBy')}
        <Form.Item name="confirmedOn" label={t('settings.confirmedOn')} rules={missing(t('settings.confirmedOn'))}>
          <DayInput />
        </Form.Item>
        {text('source')}
        {text('reason')}
        <Objection error={set.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
