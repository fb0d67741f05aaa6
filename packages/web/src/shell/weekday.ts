import type { PlainDate } from '@fazhi/law'
import { useTranslation } from 'react-i18next'

/** The day of the week in the reader's language. */
export function useWeekday() {
  const { language } = useTranslation().i18n
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return (day: PlainDate): string => weekday.format(Date.parse(`${day}T00:00:00Z`))
}
