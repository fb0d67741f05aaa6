import { Button, Form, InputNumber } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { DayPicker, DayRangePicker } from '../fields/day-picker.tsx'
import { useSession } from '../shell/session.ts'

type Terms = Readonly<Record<string, string>>
interface Drawn {
  readonly from: Dayjs
  readonly extend: number | null
  readonly suspend: readonly [Dayjs, Dayjs] | null
}
/** What day 0 of a term in this unit is picked with, and how it is written. */
const starts: Readonly<
  Record<string, { readonly picker: 'date' | 'year'; readonly showTime: boolean; readonly format: string }>
> = {
  hour: { picker: 'date', showTime: true, format: 'YYYY-MM-DDTHH:mm+08:00' },
  date: { picker: 'year', showTime: false, format: 'YYYY' },
}
const byDay = { picker: 'date', showTime: false, format: 'YYYY-MM-DD' } as const

interface TermsFormProps {
  readonly unit: string
  readonly terms: Terms
  readonly onAsk: (terms: Terms) => unknown
}
export function TermsForm({ unit, terms, onAsk }: TermsFormProps) {
  const { t } = useTranslation()
  const { today } = useSession()
  const start = starts[unit] ?? byDay
  const [from = '', to = ''] = (terms['suspend'] ?? '').split('..')
  const ask = ({ from: day, extend, suspend }: Drawn) =>
    onAsk({
      from: day.format(start.format),
      ...(extend ? { extend: String(extend) } : {}),
      ...(suspend ? { suspend: suspend.map((end) => end.format('YYYY-MM-DD')).join('..') } : {}),
    })
  return (
    <Form<Drawn>
      layout="vertical"
      className="terms"
      initialValues={{
        // The civil time as written, whatever zone the browser keeps.
        from: dayjs((terms['from'] ?? today).replace(/\+08:00$/, '')),
        extend: terms['extend'] === undefined ? null : Number(terms['extend']),
        suspend: from === '' ? null : [dayjs(from), dayjs(to)],
      }}
      onFinish={ask}
    >
      <Form.Item
        name="from"
        label={t('calculator.from')}
        rules={[{ required: true, message: t('calculator.fromMissing') }]}
      >
        {start.showTime ? (
          <DayPicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        ) : start.picker === 'year' ? (
          <DayPicker picker="year" format="YYYY" />
        ) : (
          <DayPicker />
        )}
      </Form.Item>
      <Form.Item name="extend" label={t('calculator.extend')}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
      <Form.Item name="suspend" label={t('calculator.suspend')}>
        <DayRangePicker />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {t('calculator.ask')}
      </Button>
    </Form>
  )
}
