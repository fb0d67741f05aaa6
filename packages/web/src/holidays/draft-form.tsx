import { isPlainDate, type PlainDate } from '@fazhi/law'
import type { HolidayDay } from '@fazhi/ledger'
import { Button, Checkbox, Drawer, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../administration/use-deed.ts'
import { Objection } from '../ledger/objection.tsx'
import { holidays } from './api.ts'

interface Line {
  readonly from?: string
  readonly to?: string
  readonly kind: HolidayDay['kind']
  readonly name?: string
  readonly statutory?: boolean
}
interface Values {
  readonly source: string
  readonly issuedOn?: string
  readonly note?: string
  readonly loads?: boolean
  readonly lines: readonly Line[]
}

/** Every day of a line, both ends included. */
function daysOf({ from = '', to, kind, name = '', statutory = false }: Line): readonly HolidayDay[] {
  const last = to === undefined || to === '' ? from : to
  if (!isPlainDate(from) || !isPlainDate(last) || last < from) return []
  const days: HolidayDay[] = []
  for (let at = Date.parse(from); at <= Date.parse(last) && days.length < 60; at += 86_400_000)
    days.push({
      on: new Date(at).toISOString().slice(0, 10) as PlainDate,
      kind,
      name: kind === 'plain' ? '' : name,
      statutory,
    })
  return days
}

/** A notice as somebody types it in: from which day to which, off or worked, under which name. */
export function DraftForm({
  isOpen,
  year,
  onClose,
}: {
  readonly isOpen: boolean
  readonly year: number
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const draft = useDeed(holidays.draft, onClose)
  const submit = ({ source, issuedOn, note = '', loads = false, lines }: Values) =>
    draft.mutate({ source, note, issuedOn: issuedOn || null, years: loads ? [year] : [], days: lines.flatMap(daysOf) })
  const missing = (field: string) => [{ required: true, message: t('form.missing', { field }) }]
  return (
    <Drawer open={isOpen} onClose={onClose} title={t('holidays.enter')} size={560} destroyOnHidden>
      <Form<Values> layout="vertical" initialValues={{ lines: [{ kind: 'off' }] }} onFinish={submit}>
        <Form.Item
          name="source"
          label={t('holidays.source')}
          extra={t('holidays.sourceHint')}
          rules={missing(t('holidays.source'))}
        >
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('holidays.issuedOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="note" label={t('holidays.note')}>
          <Input autoComplete="off" maxLength={500} />
        </Form.Item>
        <Form.Item name="loads" valuePropName="checked">
          <Checkbox>{t('holidays.loadsYear', { year: String(year) })}</Checkbox>
        </Form.Item>
        <Form.List name="lines">
          {(fields, { add, remove }) => (
            <fieldset className="plain">
              <legend>{t('holidays.days')}</legend>
              <ul className="plain draft-days">
                {fields.map(({ key, name }) => (
                  <li key={key}>
                    <Form.Item name={[name, 'from']} noStyle>
                      <Input type="date" aria-label={t('holidays.from')} required />
                    </Form.Item>
                    <Form.Item name={[name, 'to']} noStyle>
                      <Input type="date" aria-label={t('holidays.to')} />
                    </Form.Item>
                    <Form.Item name={[name, 'kind']} noStyle>
                      <Select
                        aria-label={t('holidays.kind')}
                        options={(['off', 'work', 'plain'] as const).map((value) => ({
                          value,
                          label: t(`holidays.kind_${value}`),
                        }))}
                      />
                    </Form.Item>
                    <Form.Item name={[name, 'name']} noStyle>
                      <Input aria-label={t('holidays.name')} placeholder={t('holidays.name')} maxLength={50} />
                    </Form.Item>
                    <Form.Item name={[name, 'statutory']} valuePropName="checked" noStyle>
                      <Checkbox>{t('holidays.statutory')}</Checkbox>
                    </Form.Item>
                    <Button size="small" onClick={() => remove(name)}>
                      {t('reminders.remove')}
                    </Button>
                  </li>
                ))}
              </ul>
              <Button size="small" onClick={() => add({ kind: 'off' } satisfies Line)}>
                {t('holidays.addLine')}
              </Button>
            </fieldset>
          )}
        </Form.List>
        <p className="quiet">{t('holidays.draftAbout')}</p>
        <Objection error={draft.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={draft.isPending}>
          {t('holidays.saveDraft')}
        </Button>
      </Form>
    </Drawer>
  )
}
