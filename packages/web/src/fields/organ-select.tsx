import type { OrganView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { queries } from '../api/queries.ts'

interface Option {
  readonly value: string
  readonly label: string
  readonly depth: number
}
/** Each organ under the one above it. */
function inTree(organs: readonly OrganView[]): readonly Option[] {
  const known = new Set<string>(organs.map((o) => o.id))
  const under = (parent: string | null, depth: number): readonly Option[] =>
    organs
      .filter((o) => (o.parent !== null && known.has(o.parent) ? o.parent : null) === parent)
      .flatMap((o) => [{ value: o.id, label: o.name, depth }, ...under(o.id, depth + 1)])
  return under(null, 0)
}

/** A unit out of the organ tree, found by part of its name. */
export function OrganSelect<V>(props: Omit<SelectProps<V, Option>, 'options'>) {
  const { data: organs = [], isLoading } = useQuery(queries.organs)
  return (
    <Select<V, Option>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      loading={isLoading}
      options={[...inTree(organs)]}
      optionRender={({ data }) => <span style={{ paddingInlineStart: `${data.depth}em` }}>{data.label}</span>}
      {...props}
    />
  )
}
