import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reminderQueries } from './api.ts'
import './reminders.css'

/** How many notices are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation()
  const { data: unread = 0 } = useQuery(reminderQueries.unread)
  const label = unread === 0 ? t('reminders.title') : t('reminders.unread', { n: String(unread) })
  return (
    <Link to="/notices" className="bell" activeOptions={{ includeSearch: false }} title={label} aria-label={label}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 2a5 5 0 0 0-5 5v3.5L3.5 14h13L15 10.5V7a5 5 0 0 0-5-5Zm-2 13.5a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  )
}
