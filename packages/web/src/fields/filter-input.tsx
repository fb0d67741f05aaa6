import type { PlainDate } from '@fazhi/law'
import { type FieldKind, findField, type Labels, type Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Input, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { AccountSelect, handlingPosts } from './account-select.tsx'
import { DayRangePicker } from './day-picker.tsx'
import { OrganSelect } from './organ-select.tsx'
import { ReferenceSelect } from './reference-select.tsx'

/** Every filter reads and writes its own part of the address, as `query.ts` of the ledger package defines it. */
interface FilterProps {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly options: Labels
  readonly ledger: Ledger
  readonly name: string
  readonly on: PlainDate
}

const split = (text: string) => (text === '' ? [] : text.split(','))
const bounds = (text: string): readonly [string, string] => {
  const [from = '', to = from] = text.split('..')
  return [from, to]
}
const range = (from: string, to: string) => (from === '' && to === '' ? '' : `${from}..${to}`)

const Words = ({ id, text, onChange }: FilterProps) => (
  <Input
    id={id}
    allowClear
    value={text.replace(/^~/, '')}
    onChange={(event) => onChange(event.target.value === '' ? '' : `~${event.target.value}`)}
  />
)
const Days = ({ id, text, onChange }: FilterProps) => {
  const [from, to] = bounds(text)
  const day = (bound: string) => (/^\d{4}-\d\d-\d\d$/.test(bound) ? dayjs(bound) : null)
  return (
    <DayRangePicker
      id={{ start: id, end: `${id}-to` }}
      allowEmpty={[true, true]}
      value={[day(from), day(to)]}
      onChange={(days) => onChange(range(days?.[0]?.format('YYYY-MM-DD') ?? '', days?.[1]?.format('YYYY-MM-DD') ?? ''))}
    />
  )
}
/** `scale`: how many of the stored unit make one of the unit that is typed. */
const Scaled = ({ id, label, text, onChange, scale }: FilterProps & { readonly scale: number }) => {
  const { t } = useTranslation()
  const [from, to] = bounds(text)
  const number = (bound: string) => (bound === '' ? null : Number(bound) / scale)
  const bound = (typed: number | null) => (typed === null ? '' : String(Math.round(typed * scale)))
  return (
    <span className="from-to">
      <InputNumber id={id} value={number(from)} onChange={(least) => onChange(range(bound(least), to))} />
      <span>—</span>
      <InputNumber
        aria-label={t('list.upTo', { field: label })}
        value={number(to)}
        onChange={(most) => onChange(range(from, bound(most)))}
      />
    </span>
  )
}
const Numbers = (props: FilterProps) => <Scaled {...props} scale={1} />
const Yuan = (props: FilterProps) => <Scaled {...props} scale={100} />
const Choices = ({ id, text, onChange, options }: FilterProps) => (
  <Select<readonly string[]>
    id={id}
    mode="multiple"
    allowClear
    maxTagCount="responsive"
    showSearch={{ optionFilterProp: 'label' }}
    value={split(text)}
    options={Object.entries(options).map(([value, label]) => ({ value, label }))}
    onChange={(values) => onChange(values.join(','))}
  />
)
const Organs = ({ id, text, onChange }: FilterProps) => (
  <OrganSelect<readonly string[]>
    id={id}
    mode="multiple"
    maxTagCount="responsive"
    value={split(text)}
    onChange={(values) => onChange(values.join(','))}
  />
)
const Accounts = ({ id, text, onChange, ledger, on }: FilterProps) => (
  <AccountSelect<readonly string[]>
    id={id}
    mode="multiple"
    maxTagCount="responsive"
    posts={handlingPosts(ledger)}
    on={on}
    value={split(text)}
    onChange={(values) => onChange(values.join(','))}
  />
)
const Reference = ({ id, text, onChange, ledger, name }: FilterProps) => {
  const to = findLedger(findField(ledger, name)?.to ?? '')
  return to ? (
    <ReferenceSelect id={id} to={to} value={text === '' ? null : text} onChange={(value) => onChange(value ?? '')} />
  ) : null
}

const filters = {
  text: Words,
  number: Words,
  date: Days,
  year: Numbers,
  choice: Choices,
  quantity: Numbers,
  money: Yuan,
  person: Words,
  organ: Organs,
  account: Accounts,
  reference: Reference,
} as const satisfies Record<FieldKind, ComponentType<FilterProps>>

export function FilterInput(props: Omit<FilterProps, 'options' | 'label'>) {
  const words = useLedgerWords(props.ledger)
  const field = findField(props.ledger, props.name)
  if (!field) return null
  const Kind = filters[field.kind]
  return <Kind {...props} label={words.fields[props.name] ?? props.name} options={words.options[props.name] ?? {}} />
}
