import type { Ledger } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useDeferredValue, useState } from 'react'
import { queries } from '../api/queries.ts'
import { recordTitle } from '../ledger/record-title.ts'

interface ReferenceSelectProps extends Omit<SelectProps<string>, 'options'> {
  readonly to: Ledger
}
/** A record of another ledger, found by part of its number or of the name it is known by. */
export function ReferenceSelect({ to, ...props }: ReferenceSelectProps) {
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim())
  const field = to.list.find((name) => ['number', 'text', 'person'].includes(to.shape.fields[name]?.kind ?? ''))
  const search: Readonly<Record<string, string>> = {
    limit: '20',
    ...(sought === '' || field === undefined ? {} : { [field]: `~${sought}` }),
  }
  const { data, isFetching } = useQuery(queries.list(to.shape.code, search))
  return (
    <Select<string>
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      options={(data?.items ?? []).map(({ row }) => ({
        value: row.id,
        label: recordTitle(to, row, data?.names ?? {}),
      }))}
      {...props}
    />
  )
}
