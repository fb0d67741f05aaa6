import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'

/** Something an administrator does: said when it is done, or in the server's words why it is not; lists are read again. */
export function useDeed<V, R>(work: (input: V) => Promise<R>, onDone: (result: R) => void = () => {}) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: work,
    onSuccess: (result) => {
      message.success(t('administration.done'))
      onDone(result)
    },
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['administration'] }),
        queryClient.invalidateQueries({ queryKey: ['organs'] }),
      ]),
  })
}
