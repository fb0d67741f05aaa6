import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'

/** Something that is set: said when it is done, and everything that shows it is read again. */
export function useSetting<V, R>(work: (input: V) => Promise<R>, onDone: () => void) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: work,
    onSuccess: () => {
      message.success(t('administration.done'))
      onDone()
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['settings'] }),
        queryClient.invalidateQueries({ queryKey: ['clocks'] }),
      ])
    },
  })
}
