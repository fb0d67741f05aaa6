import type { FieldKind, Ledger } from '@fazhi/ledger'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { queries } from '../api/queries.ts'
import { recordTitle } from '../ledger/record-title.ts'
import { useSettled } from '../shell/settled.ts'

const inWords: readonly FieldKind[] = ['number', 'text', 'person']

interface ReferenceSelectProps extends Omit<SelectProps<string>, 'options' | 'value'> {
  readonly to: Ledger
  readonly value: string | null
}
/** A record of another ledger, found by part of any word in its list: a number, a name, a person. */
export function ReferenceSelect({ to, value, ...props }: ReferenceSelectProps) {
  const [typed, setTyped] = useState('')
  const sought = useSettled(typed.trim(), 300)
  const { code, fields } = to.shape
  const searches: readonly Readonly<Record<string, string>>[] =
    sought === ''
      ? [{}]
      : to.list.flatMap((name) => (inWords.includes(fields[name]?.kind ?? 'date') ? [{ [name]: `~${sought}` }] : []))
  // A column that the reader sees masked answers no search; the others still do.
  const answers = useQueries({
    queries: searches.map((search) => queries.list(code, { limit: '20', total: 'none', ...search })),
  })
  const chosen = useQuery({ ...queries.record(code, value ?? ''), enabled: value !== null })
  const found = new Map(
    answers.flatMap(({ data }) =>
      (data?.items ?? []).map(({ row }) => [row.id, recordTitle(to, row, data?.names ?? {})] as const),
    ),
  )
  if (chosen.data) found.set(chosen.data.row.id, recordTitle(to, chosen.data.row, chosen.data.names))
  return (
    <Select<string>
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      popupMatchSelectWidth={false}
      loading={answers.some((answer) => answer.isLoading)}
      options={[...found].map(([id, label]) => ({ value: id, label }))}
      value={value}
      {...props}
    />
  )
}
