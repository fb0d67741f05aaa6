import type { Sentence } from '@fazhi/law'
import { type Fault, fault } from './engine/matter.ts'
import type { Field, FieldKind, Scalar } from './field.ts'
import { decode } from './field.ts'
import type { AnyFilter, AnyTest } from './filter.ts'
import { cutOff, isSet } from './filter.ts'
import type { Ledger } from './ledger.ts'
import { named, optionsAt } from './naming.ts'
import { say } from './say.ts'

/**
 * A filter as it stands in an address, one parameter a field: `a` equal, `a,b` one of, `!a,b` none of,
 * `2024-01-01..2024-12-31` from-to with either end open and `@` for the day of the report, `~words` holding a text, `-`
 * empty, `*` present. A backslash takes the meaning from such a mark in a value.
 */
export type Query = Readonly<Record<string, string>>

type Form = 'words' | 'range' | 'set'
const forms = {
  text: 'words',
  person: 'words',
  number: 'words',
  date: 'range',
  year: 'range',
  quantity: 'range',
  money: 'range',
  choice: 'set',
  organ: 'set',
  account: 'set',
  reference: 'set',
} as const satisfies Record<FieldKind, Form>

const isNumeric = (kind: FieldKind) => kind === 'year' || kind === 'quantity' || kind === 'money'
const stateField = (ledger: Ledger): Field => ({
  kind: 'choice',
  label: '状态',
  privacy: 'open',
  optional: false,
  options: ledger.shape.states,
})
const createdField: Field = { kind: 'date', label: '登记日期', privacy: 'open', optional: false }
const organField: Field = { kind: 'organ', label: '承办单位', privacy: 'open', optional: false }

/** A field that can be filtered, sorted or shown: the ledger's own, or one that every record has. */
export const findField = (ledger: Ledger, name: string): Field | undefined => {
  if (Object.hasOwn(ledger.shape.fields, name)) return ledger.shape.fields[name]
  return name === 'state'
    ? stateField(ledger)
    : name === 'createdOn'
      ? createdField
      : name === 'organ'
        ? organField
        : undefined
}

const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1')
const escaped = (value: Scalar) => String(value).replace(/^[-*!~@]|[\\,]/g, '\\$&')
/** The values between commas. */
const parts = (text: string) => text.match(/(\\.|[^,])+/gs) ?? ['']

class Unreadable extends Error {
  readonly said: Sentence
  constructor(said: Sentence) {
    super()
    this.said = said
  }
}

function readTest(ledger: Ledger, name: string, field: Field, text: string): AnyTest | { readonly said: Sentence } {
  if (text === '-') return { empty: true }
  if (text === '*') return { empty: false }
  const read = (part: string): Scalar => {
    const value = unescaped(part)
    const raw = isNumeric(field.kind) && value.trim() !== '' ? Number(value) : value
    const decoded = decode(field, raw, optionsAt(ledger, name))
    if ('fault' in decoded) {
      const label = { ...named(ledger, 'fields', name), label: field.label }
      throw new Unreadable(say('{label}{fault}', { label, fault: decoded.said ?? decoded.fault }))
    }
    return decoded.value
  }
  const bound = (name: 'from' | 'to', part: string) =>
    part === '' ? {} : { [name]: part === '@' && field.kind === 'date' ? cutOff : read(part) }
  const form = forms[field.kind]
  try {
    if (text.startsWith('!')) return { not: parts(text.slice(1)).map(read) }
    if (form === 'words' && text.startsWith('~')) return { has: String(read(text.slice(1))) }
    const [from = '', to] = form === 'range' ? text.split('..') : []
    if (to !== undefined) return { ...bound('from', from), ...bound('to', to) }
    const values = parts(text).map(read)
    const [value] = values
    return form !== 'set' && values.length === 1 && value !== undefined ? value : values
  } catch (error) {
    if (error instanceof Unreadable) return { said: error.said }
    throw error
  }
}

/** Reads a filter out of an address; what it cannot read is said field by field. */
export function parseQuery(
  ledger: Ledger,
  query: Query,
): { readonly filter: AnyFilter; readonly faults: readonly Fault[] } {
  const filter: Record<string, AnyTest> = {}
  const faults: Fault[] = []
  for (const [name, text] of Object.entries(query)) {
    const field = findField(ledger, name)
    if (!field) {
      faults.push(fault(name, say('没有这个筛选项')))
      continue
    }
    const test = readTest(ledger, name, field, text)
    if (typeof test === 'object' && 'said' in test) faults.push(fault(name, test.said))
    else filter[name] = test
  }
  return { filter, faults }
}

const writeTest = (test: AnyTest): string => {
  if (typeof test !== 'object') return escaped(test)
  if (isSet(test)) return test.map(escaped).join(',')
  if ('empty' in test) return test.empty ? '-' : '*'
  if ('not' in test) return `!${test.not.map(escaped).join(',')}`
  if ('has' in test) return `~${escaped(test.has)}`
  const end = (bound: Scalar | typeof cutOff = '') => (typeof bound === 'object' ? '@' : escaped(bound))
  return `${end(test.from)}..${end(test.to)}`
}

/** Writes a filter into an address; `parseQuery` reads it back. */
export const formatQuery = (filter: AnyFilter): Query =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, test]) => (test === undefined ? [] : [[name, writeTest(test)]])),
  )
