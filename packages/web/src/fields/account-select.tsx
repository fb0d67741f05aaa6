import type { PlainDate } from '@fazhi/law'
import type { Ledger } from '@fazhi/ledger'
import { useQueries } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { queries } from '../api/queries.ts'

interface Option {
  readonly value: string
  readonly label: string
}
interface AccountSelectProps<V> extends Omit<SelectProps<V, Option>, 'options'> {
  /** Somebody who holds one of these posts … */
  readonly posts: readonly string[]
  /** … on this day. */
  readonly on: PlainDate
}

/** The posts that handle the records of a ledger: those that may move them. */
export const handlingPosts = ({ access }: Ledger): readonly string[] =>
  access.grants.filter((grant) => grant.move !== undefined).map((grant) => grant.post.code)

export function AccountSelect<V>({ posts, on, ...props }: AccountSelectProps<V>) {
  const answers = useQueries({ queries: posts.map((post) => queries.holders(post, on)) })
  const holders = new Map(answers.flatMap(({ data = [] }) => data.map((h) => [h.account, h] as const)))
  return (
    <Select<V, Option>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={answers.some((answer) => answer.isLoading)}
      options={[...holders.values()].map((h) => ({ value: h.account, label: `${h.name}（${h.organName}）` }))}
      {...props}
    />
  )
}
