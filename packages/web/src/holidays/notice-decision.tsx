import type { CalendarNoticeView } from '@fazhi/ledger'
import { App, Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../administration/use-deed.ts'
import { queryClient } from '../api/queries.ts'
import { type Decision, holidays } from './api.ts'

/** What a draft would move, ledger by ledger, and the decision about it. */
export function NoticeDecision({ notice }: { readonly notice: CalendarNoticeView }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const { id, source, shifts, doubts, weighed } = notice
  const decide = useDeed(holidays.decide, () => queryClient.invalidateQueries({ queryKey: ['holidays'] }))
  const clocks = shifts?.reduce((sum, s) => sum + s.clocks, 0) ?? 0
  const records = shifts?.reduce((sum, s) => sum + s.records, 0) ?? 0
  const ask = (what: Decision, title: string) =>
    modal.confirm({ title, onOk: () => decide.mutateAsync({ id, what }).catch(() => {}) })
  const counts = { records: String(records), clocks: String(clocks) }
  return (
    <>
      {shifts === null ? (
        <div role="status">
          {t('holidays.weighing')} {weighed !== null && <Progress percent={weighed} size="small" />}
        </div>
      ) : (
        <>
          <p>{t('holidays.wouldMove', counts)}</p>
          <ul className="plain">
            {shifts.map((s) => (
              <li key={s.ledger}>
                {t('holidays.wouldMoveIn', { ledger: s.label, records: String(s.records), clocks: String(s.clocks) })}
              </li>
            ))}
          </ul>
          {doubts !== null && doubts > 0 && <p>{t('holidays.wouldAsk', { n: String(doubts) })}</p>}
        </>
      )}
      <div className="actions">
        <Button
          type="primary"
          disabled={shifts === null}
          onClick={() => ask('confirm', t('holidays.confirmAsk', { source, ...counts }))}
        >
          {t('holidays.confirm')}
        </Button>
        <Button onClick={() => decide.mutate({ id, what: 'weigh' })}>{t('holidays.weighAgain')}</Button>
        <Button onClick={() => ask('withdraw', t('holidays.withdrawAsk', { source }))}>{t('holidays.withdraw')}</Button>
      </div>
    </>
  )
}
