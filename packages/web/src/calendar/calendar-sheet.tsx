import type { PlainDate } from '@fazhi/law'
import type { CalendarItem } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { useSession } from '../shell/session.ts'
import { useWeekday } from '../shell/weekday.ts'
import { CalendarEntry } from './calendar-entry.tsx'
import { type Span, weeksOf } from './span.ts'

/** So many of a day stand open in a month; the rest unfold in place. */
const openInMonth = 4

interface CalendarSheetProps {
  readonly span: Span
  readonly view: 'month' | 'week'
  /** A day of the month or week shown. */
  readonly on: PlainDate
  readonly items: readonly CalendarItem[]
}
/** Weeks as rows of a table; on a phone, the days that hold something one below the other. */
export function CalendarSheet({ span, view, on, items }: CalendarSheetProps) {
  const { today } = useSession()
  const weekday = useWeekday()
  const weeks = weeksOf(span)
  const isOutside = (day: PlainDate) => view === 'month' && day.slice(0, 7) !== on.slice(0, 7)
  const classOf = (day: PlainDate, count: number) =>
    [isOutside(day) ? 'outside' : '', count === 0 ? 'bare' : ''].filter((word) => word !== '').join(' ')
  return (
    <table className={`calendar ${view}`}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day}>{weekday(day)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => {
              const ofDay = items.filter((item) => item.on === day)
              return (
                <td key={day} className={classOf(day, ofDay.length)} aria-current={day === today ? 'date' : undefined}>
                  <time dateTime={day}>
                    <span className="whole">{day} </span>
                    <span className="number">{Number(day.slice(8))}</span>
                    <span className="whole">{weekday(day)}</span>
                  </time>
                  <DayEntries items={ofDay} view={view} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayEntries({ items, view }: Pick<CalendarSheetProps, 'items' | 'view'>) {
  const { t } = useTranslation()
  const open = view === 'month' ? items.slice(0, openInMonth) : items
  const folded = items.slice(open.length)
  const list = (some: readonly CalendarItem[]) => (
    <ul className="plain">
      {some.map((item) => (
        <li key={`${item.kind} ${item.record} ${item.label}`}>
          <CalendarEntry item={item} isFull={view === 'week'} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {open.length > 0 && list(open)}
      {folded.length > 0 && (
        <details>
          <summary>{t('calendar.more', { n: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </>
  )
}
