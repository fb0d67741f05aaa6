import type { PlainDate } from '@fazhi/law'
import { type Field, type FieldKind, findField, type Labels, type Ledger, type Scalar } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayYuan } from './money.ts'

interface ShowProps {
  readonly value: Scalar
  readonly field: Field
  readonly options: Labels
  /** Names of organs, accounts and referred records, by id. */
  readonly names: Labels
  /** Inside a link of its own, where no other may be. */
  readonly isLinked: boolean
}

const AsWritten = ({ value }: ShowProps) => <>{value}</>
const Words = ({ value, field }: ShowProps) => (field.long ? <span className="long">{value}</span> : value)
const Day = ({ value }: ShowProps) => <time dateTime={String(value)}>{value}</time>
const Choice = ({ value, options }: ShowProps) => <>{options[value] ?? value}</>
const Named = ({ value, names }: ShowProps) => <>{names[value] ?? value}</>
const Yuan = ({ value }: ShowProps) => <Counted value={sayYuan(Number(value))} unit="元" />
const Quantity = ({ value, field }: ShowProps) => <Counted value={value} unit={field.unit ?? ''} />

function Counted({ value, unit }: { readonly value: Scalar; readonly unit: string }) {
  const naming = useNaming()
  return (
    <>
      {value} {naming(unit, unit)}
    </>
  )
}

function Reference({ value, field, names, isLinked }: ShowProps) {
  const target = findLedger(field.to ?? '')
  if (!target) return value
  return <ReferenceTitle ledger={target} id={String(value)} title={names[value]} isLinked={isLinked} />
}
interface ReferenceTitleProps {
  readonly ledger: Ledger
  readonly id: string
  /** Where it is not known, the ledger's own name stands for it. */
  readonly title: string | undefined
  readonly isLinked: boolean
}
function ReferenceTitle({ ledger, id, title, isLinked }: ReferenceTitleProps) {
  const words = useLedgerWords(ledger)
  const said = title ?? words.label
  return isLinked ? (
    said
  ) : (
    <Link to="/ledgers/$code/$id" params={{ code: ledger.shape.code, id }}>
      {said}
    </Link>
  )
}

const shows = {
  text: Words,
  number: AsWritten,
  date: Day,
  year: AsWritten,
  choice: Choice,
  quantity: Quantity,
  money: Yuan,
  person: AsWritten,
  organ: Named,
  account: Named,
  reference: Reference,
} as const satisfies Record<FieldKind, ComponentType<ShowProps>>

/** What somebody wrote stands in Chinese, whatever language the page is in. */
const isWritten = {
  text: true,
  number: true,
  person: true,
  organ: true,
  account: true,
  reference: true,
  date: false,
  year: false,
  choice: false,
  quantity: false,
  money: false,
} as const satisfies Record<FieldKind, boolean>

interface FieldShowProps {
  readonly ledger: Ledger
  readonly name: string
  readonly value: Scalar | null | undefined
  readonly names: Labels
  readonly isLinked?: boolean
  /** The day of the record: an option reads as it did then. */
  readonly on?: PlainDate
}
/** A recorded value in words; a dash where there is none. */
export function FieldShow({ ledger, name, value, names, isLinked = false, on }: FieldShowProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger, on)
  const field = findField(ledger, name)
  if (!field || value === null || value === undefined)
    return (
      <span className="empty" title={t('field.empty')}>
        —
      </span>
    )
  const Show = shows[field.kind]
  const shown = (
    <Show value={value} field={field} options={words.options[name] ?? {}} names={names} isLinked={isLinked} />
  )
  return isWritten[field.kind] ? <span lang="zh-CN">{shown}</span> : shown
}
