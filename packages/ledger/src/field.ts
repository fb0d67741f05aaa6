import { inChinese, isPlainDate, type PlainDate, type Sentence, withSaid } from '@fazhi/law'
import { say } from './say.ts'

type Id<Of extends string> = string & { readonly __id: Of }
export type RecordId = Id<'record'>
export type OrganId = Id<'organ'>
export type AccountId = Id<'account'>

/** Every kind of field and the value it stores. Columns, inputs, cells and checks are each one `Record<FieldKind, …>`. */
export interface FieldValues {
  text: string
  number: string | null
  date: PlainDate
  year: number
  choice: string
  quantity: number
  money: number
  person: string
  organ: OrganId
  account: AccountId
  reference: RecordId
}
export type FieldKind = keyof FieldValues
export type Privacy = 'open' | 'personal' | 'sensitive'
export type Labels = Readonly<Record<string, string>>

interface Traits {
  /** What may be chosen, and how it reads. */
  readonly options?: Labels
  /** The series a number is drawn from, `{place}政复〔{year}〕{n}号`. */
  readonly series?: string
  readonly unit?: string
  /** The ledger a reference points into, by its code. */
  readonly to?: string
  /** A text of several lines. */
  readonly long?: true
}

export interface Field<K extends FieldKind = FieldKind, V = unknown, P extends Privacy = Privacy> extends Traits {
  readonly kind: K
  readonly label: string
  readonly privacy: P
  readonly optional: boolean
  /** Phantom: carries the value's type, is never set. */
  readonly value?: V
}
const field = <K extends FieldKind, V = FieldValues[K]>(
  kind: K,
  label: string,
  traits: Traits = {},
): Field<K, V, 'open'> => ({ kind, label, privacy: 'open', optional: false, ...traits })

export const text = (label: string) => field('text', label)
export const longText = (label: string) => field('text', label, { long: true })
export const date = (label: string) => field('date', label)
export const year = (label: string) => field('year', label)
/** A whole number of something, never negative. */
export const quantity = (label: string, unit: string) => field('quantity', label, { unit })
/** In fen, so that sums are exact. */
export const money = (label: string) => field('money', label, { unit: '元' })
/** The name of a person, natural or legal, as the papers give it. */
export const person = (label: string) => field('person', label)
/** A unit of the organ tree. */
export const organ = (label: string) => field('organ', label)
/** Someone with an account: who handles the matter. */
export const account = (label: string) => field('account', label)
/** Another ledger's record, by that ledger's code. */
export const ref = (label: string, to: string) => field('reference', label, { to })
/** A number out of a gap-free series: no form asks for it, a move draws it. */
export const number = (label: string, series: string) => field('number', label, { series })
export const choice = <const O extends Labels>(label: string, options: O) =>
  field<'choice', keyof O & string>('choice', label, { options })

export const optional = <K extends FieldKind, V, P extends Privacy>(f: Field<K, V, P>): Field<K, V | null, P> => ({
  ...f,
  optional: true,
})
export const personal = <K extends FieldKind, V>(f: Field<K, V>): Field<K, V, 'personal'> => ({
  ...f,
  privacy: 'personal',
})
export const sensitive = <K extends FieldKind, V>(f: Field<K, V>): Field<K, V, 'sensitive'> => ({
  ...f,
  privacy: 'sensitive',
})

/** A stored value, whatever its kind. */
export type Scalar = string | number
export type Decoded = { readonly value: Scalar } | { readonly fault: string; readonly said?: Sentence }
const wrong = (said: Sentence): Decoded => withSaid({ fault: inChinese(said) }, said)

const textLimit = 20_000
// PostgreSQL text holds no NUL, and a lone surrogate is no character.
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function words(raw: unknown, limit: number): Decoded {
  if (typeof raw !== 'string') return wrong(say('应填写文字'))
  const value = raw.normalize('NFC').trim()
  if (value === '') return wrong(say('不能为空'))
  const { length } = value
  if (length > limit) return wrong(say('最多{limit}个字，现有{length}个字', { limit, length }))
  return unstorable.test(value) ? wrong(say('含有无法保存的字符，请删除后重新填写')) : { value }
}
function whole(raw: unknown, from: number, to: number, wanted: Sentence): Decoded {
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw)) return wrong(wanted)
  return raw < from || raw > to ? wrong(say('{wanted}，范围{from}至{to}', { wanted, from, to })) : { value: raw }
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Each kind reads an untrusted value for itself: the stored value, or what is wrong in words for the form. */
const decoders = {
  text: (raw) => words(raw, textLimit),
  person: (raw) => words(raw, 200),
  number: (raw) => words(raw, 100),
  date: (raw) => (isPlainDate(raw) ? { value: raw } : wrong(say('应填写日期，例如2024-12-31'))),
  year: (raw) => whole(raw, 1949, 2200, say('应填写四位年份')),
  quantity: (raw) => whole(raw, 0, 2_147_483_647, say('应填写不小于零的整数')),
  money: (raw) => whole(raw, 0, Number.MAX_SAFE_INTEGER, say('应填写以分为单位的金额')),
  choice: (raw, { options = {} }, at) =>
    typeof raw === 'string' && Object.hasOwn(options, raw)
      ? { value: raw }
      : wrong(
          say('应选择：{options}', {
            options: Object.entries(options).map(([key, label]) => ({ label, of: [...at, key] })),
          }),
        ),
  organ: (raw) => words(raw, 40),
  account: (raw) => (typeof raw === 'string' && uuid.test(raw) ? { value: raw } : wrong(say('应选择一名人员'))),
  reference: (raw) => (typeof raw === 'string' && uuid.test(raw) ? { value: raw } : wrong(say('应选择一条记录'))),
} as const satisfies Record<FieldKind, (raw: unknown, field: Field, at: readonly string[]) => Decoded>

/** `at` is where the options of the field are named, for who reads another language. */
export const decode = (field: Field, raw: unknown, at: readonly string[] = []): Decoded =>
  decoders[field.kind](raw, field, at)
