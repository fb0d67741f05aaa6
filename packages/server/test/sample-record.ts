import { type PlainDate, plainDate } from '@fazhi/law'
import type { AnyRow, Field, FieldKind, Ledger, OrganId, RecordId, Say } from '@fazhi/ledger'

/** What a clerk might have written into a field; `pick` chooses among the options of a choice. */
const values = {
  text: ({ label }) => `${label}样例`,
  person: ({ label }) => `演示·${label}`,
  number: ({ series = '' }) => series.replace('{place}', '朝双').replace('{year}', '2024').replace('{n}', '7'),
  date: () => plainDate('2024-04-09'),
  year: () => 2024,
  quantity: () => 3,
  money: () => 300_050,
  choice: ({ options = {} }, pick) => Object.keys(options)[pick % Object.keys(options).length] ?? '',
  organ: () => 'organ-1',
  account: () => 'account-1',
  reference: () => 'record-1',
} as const satisfies Record<FieldKind, (field: Field, pick: number) => string | number>

const names: Readonly<Record<string, string>> = {
  'organ-0': '双塔区司法局',
  'organ-1': '双塔区市场监督管理局',
  'account-1': '演示·承办人',
  'record-1': '朝双政复〔2024〕7号 演示·申请人',
}
export const sampleSay: Say = {
  government: '朝阳市双塔区人民政府',
  name: (id) => (id === null ? '' : (names[id] ?? '')),
  day: (on) => on?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? '',
}

/** A record with every field filled in, or with nothing but what it cannot be without; all its dates are one day. */
export function sampleRecord({ shape }: Ledger, kind: 'full' | 'bare', pick: number, on: PlainDate): AnyRow {
  const fields = Object.entries(shape.fields).map(([name, field]) => {
    const isEmpty = kind === 'bare' && (field.optional || field.kind === 'number')
    return [name, isEmpty ? null : field.kind === 'date' ? on : values[field.kind](field, pick)] as const
  })
  const stored = {
    id: 'record-0' as RecordId,
    state: Object.keys(shape.states)[0] ?? '',
    organ: 'organ-0' as OrganId,
    createdOn: on,
  }
  return { ...Object.fromEntries(fields), ...stored }
}
