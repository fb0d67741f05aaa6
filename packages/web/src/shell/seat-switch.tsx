import { useMutation } from '@tanstack/react-query'
import { App, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { queries, queryClient } from '../api/queries.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useSession } from './session.ts'

/** The post one acts from decides what one sees: changing it forgets everything fetched before. */
export function SeatSwitch() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const naming = useNaming()
  const { seat, seats } = useSession()
  const take = useMutation({
    mutationFn: (appointment: string) => api.takeSeat(appointment),
    onSuccess: async (session) => {
      queryClient.setQueryData(queries.session.queryKey, session)
      await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
  })
  const say = ({ post, postLabel, organName }: typeof seat) => `${organName} · ${naming(post, postLabel)}`
  if (seats.length < 2)
    return (
      <span className="seat" translate="no">
        {say(seat)}
      </span>
    )
  return (
    <Select
      className="seat"
      variant="borderless"
      size="small"
      aria-label={t('shell.seat')}
      popupMatchSelectWidth={false}
      value={seat.appointment}
      loading={take.isPending}
      options={seats.map((s) => ({ value: s.appointment, label: <span translate="no">{say(s)}</span> }))}
      onChange={(appointment: string) => take.mutate(appointment)}
    />
  )
}
