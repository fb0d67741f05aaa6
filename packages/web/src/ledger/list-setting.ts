import type { ListSetting } from '@fazhi/ledger'
import { queryOptions, useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { query, send } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import type { Search } from './list-search.ts'

/** How this person sees the list of a ledger: the views under their names, and the columns. */
export const listSetting = (ledger: string) =>
  queryOptions({
    queryKey: ['listSetting', ledger],
    queryFn: async () => (await send('GET', `views${query({ ledger })}`)) as ListSetting,
    staleTime: 60_000,
  })

export type Change =
  | { readonly kind: 'save'; readonly name: string; readonly search: Search; readonly isShared: boolean }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'columns'; readonly columns: readonly string[] | null }

const asked = (ledger: string, change: Change) => {
  switch (change.kind) {
    case 'save': {
      const { name, search, isShared } = change
      return send('POST', 'views', { body: { ledger, name, search, isShared } })
    }
    case 'drop':
      return send('DELETE', `views/${change.id}`)
    case 'columns':
      return send('PUT', 'views/columns', { body: { ledger, columns: change.columns } })
  }
}

/** Kept on the server, so that another browser shows the same. */
export function useListChange(ledger: string) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: (change: Change) => asked(ledger, change),
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: listSetting(ledger).queryKey }),
  })
}
