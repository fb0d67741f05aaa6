import type { PlainDate } from '@fazhi/law'
import { type Field, type FieldKind, findField, type Labels, type Ledger, type Scalar } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Input, InputNumber, Select } from 'antd'
import type { AriaAttributes, ComponentType } from 'react'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useChoices } from '../settings/api.ts'
import { AccountSelect, handlingPosts } from './account-select.tsx'
import { DayInput } from './day-input.tsx'
import { toFen } from './money.ts'
import { OrganSelect } from './organ-select.tsx'
import { ReferenceSelect } from './reference-select.tsx'

interface InputProps {
  /** What a form gives its control: the id of the label, and what screen readers are told. */
  readonly control: AriaAttributes & { readonly id: string }
  readonly value: Scalar | null
  readonly onChange: (value: Scalar | null) => void
  readonly field: Field
  readonly options: Labels
  readonly ledger: Ledger
  readonly on: PlainDate
}

const text = (value: Scalar | null) => (value === null ? '' : String(value))
const whole = (value: Scalar | null) => (typeof value === 'number' ? value : null)
const chosen = (value: Scalar | null) => (value === null ? null : String(value))

const Words = ({ control, value, onChange, field }: InputProps) =>
  field.long ? (
    <Input.TextArea
      {...control}
      className="grows"
      rows={3}
      value={text(value)}
      onChange={(event) => onChange(event.target.value || null)}
    />
  ) : (
    <Input {...control} value={text(value)} onChange={(event) => onChange(event.target.value || null)} />
  )
const Day = ({ control, value, onChange }: InputProps) => (
  <DayInput {...control} value={chosen(value)} onChange={onChange} />
)
const Year = ({ control, value, onChange }: InputProps) => (
  <InputNumber {...control} controls={false} precision={0} value={whole(value)} onChange={onChange} />
)
const Choice = ({ control, value, onChange, options }: InputProps) => (
  <Select<string | null>
    {...control}
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    value={chosen(value)}
    options={Object.entries(options).map(([name, label]) => ({ value: name, label }))}
    onChange={(choice) => onChange(choice ?? null)}
  />
)
const Quantity = ({ control, value, onChange, field }: InputProps) => {
  const naming = useNaming()
  const unit = naming(field.unit ?? '', field.unit ?? '')
  return <InputNumber {...control} min={0} precision={0} suffix={unit} value={whole(value)} onChange={onChange} />
}
const Yuan = ({ control, value, onChange }: InputProps) => {
  const naming = useNaming()
  const fen = whole(value)
  return (
    <InputNumber
      {...control}
      min={0}
      precision={2}
      suffix={naming('元', '元')}
      value={fen === null ? null : fen / 100}
      onChange={(yuan) => onChange(yuan === null ? null : toFen(yuan))}
    />
  )
}
const Organ = ({ control, value, onChange }: InputProps) => (
  <OrganSelect<string | null> {...control} value={chosen(value)} onChange={(organ) => onChange(organ ?? null)} />
)
const Account = ({ control, value, onChange, ledger, on }: InputProps) => (
  <AccountSelect<string | null>
    {...control}
    posts={handlingPosts(ledger)}
    on={on}
    value={chosen(value)}
    onChange={(account) => onChange(account ?? null)}
  />
)
const Reference = ({ control, value, onChange, field }: InputProps) => {
  const to = findLedger(field.to ?? '')
  return to ? (
    <ReferenceSelect {...control} to={to} value={chosen(value)} onChange={(id) => onChange(id ?? null)} />
  ) : null
}

const inputs = {
  text: Words,
  number: Words,
  date: Day,
  year: Year,
  choice: Choice,
  quantity: Quantity,
  money: Yuan,
  person: Words,
  organ: Organ,
  account: Account,
  reference: Reference,
} as const satisfies Record<FieldKind, ComponentType<InputProps>>

interface FieldInputProps extends AriaAttributes {
  readonly ledger: Ledger
  readonly name: string
  /** The day on which people and posts are looked up. */
  readonly on: PlainDate
  /** Given by the form's item. */
  readonly id?: string
  readonly value?: Scalar | null
  readonly onChange?: (value: Scalar | null) => void
}
/** The control for one field, to stand inside a form's item. */
export function FieldInput({ ledger, name, on, id = name, value = null, onChange, ...aria }: FieldInputProps) {
  const words = useLedgerWords(ledger, on)
  const choices = useChoices()
  const field = findField(ledger, name)
  if (!field) return null
  const offered = Object.entries(words.options[name] ?? {}).filter(
    ([option]) => option === value || choices.isOffered(ledger.shape.code, name, option, on),
  )
  const Kind = inputs[field.kind]
  return (
    <Kind
      control={{ id, ...aria }}
      value={value}
      onChange={(next) => onChange?.(next)}
      field={field}
      options={Object.fromEntries(offered)}
      ledger={ledger}
      on={on}
    />
  )
}
