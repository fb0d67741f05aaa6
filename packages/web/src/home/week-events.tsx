import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { weekSpan } from '../calendar/span.ts'
import { useItemWords } from '../i18n/item-words.ts'
import { useSession } from '../shell/session.ts'
import { useWeekday } from '../shell/weekday.ts'
import '../ledger/record-table.css'

/** The sessions of this week, Monday to Sunday; nothing at all where there are none. */
export function WeekEvents() {
  const { t } = useTranslation()
  const { today } = useSession()
  const say = useItemWords()
  const { from, to } = weekSpan(today)
  const { data: items = [] } = useQuery(queries.calendar(from, to))
  const events = items.filter((item) => item.kind === 'event')
  const weekday = useWeekday()
  if (events.length === 0) return null
  return (
    <section>
      <header className="section-head">
        <h2>{t('home.thisWeek')}</h2>
        <Link to="/calendar" search={{ view: 'week' }}>
          {t('shell.calendar')}
        </Link>
      </header>
      <table className="records">
        <thead>
          <tr>
            <th>{t('home.matter')}</th>
            <th>{t('home.day')}</th>
            <th>{t('home.event')}</th>
            <th>{t('home.ledger')}</th>
            <th>{t('field.state')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((item) => {
            const { ledger, state, label } = say(item)
            return (
              <tr key={`${item.record} ${item.label} ${item.on}`} aria-current={item.on === today ? 'date' : undefined}>
                <td>
                  <Link to="/ledgers/$code/$id" params={{ code: item.ledger, id: item.record }}>
                    <span lang="zh-CN">{item.title}</span>
                  </Link>
                </td>
                <td data-label={t('home.day')}>
                  <time dateTime={item.on}>
                    {item.on} {weekday(item.on)}
                  </time>
                </td>
                <td data-label={t('home.event')}>{label}</td>
                <td data-label={t('home.ledger')}>{ledger}</td>
                <td data-label={t('field.state')}>
                  <Tag variant="outlined">{state}</Tag>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
