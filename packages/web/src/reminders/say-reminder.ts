import type { ReminderMoment } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'

/** 届满前3个工作日, 届满当日, 逾期1日. */
export function useSayReminder() {
  const { t } = useTranslation()
  return ({ offset, unit }: ReminderMoment): string => {
    if (offset === 0) return t('reminders.onTheDay')
    const n = String(Math.abs(offset))
    const days = unit === 'day' ? t('reminders.days', { n }) : t('reminders.workingDays', { n })
    return offset < 0 ? t('reminders.before', { days }) : t('reminders.after', { days })
  }
}
