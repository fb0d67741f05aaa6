import type { CalendarItem } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useItemWords } from '../i18n/item-words.ts'
import { useSession } from '../shell/session.ts'

/** A shape of its own for each kind, so that colour never stands alone. */
const shapes = { event: '◆', due: '▷' } as const satisfies Record<CalendarItem['kind'], string>

interface CalendarEntryProps {
  readonly item: CalendarItem
  /** With the ledger and the state. */
  readonly isFull: boolean
}
export function CalendarEntry({ item, isFull }: CalendarEntryProps) {
  const { t } = useTranslation()
  const { today } = useSession()
  const { ledger, state, label } = useItemWords()(item)
  const isOver = item.kind === 'due' && item.on < today
  const what = item.kind === 'event' ? label : t(isOver ? 'calendar.overdue' : 'calendar.lastDay', { clock: label })
  return (
    <Link
      className={`entry ${item.kind}${isOver ? ' over' : ''}`}
      to="/ledgers/$code/$id"
      params={{ code: item.ledger, id: item.record }}
      title={`${what} ${item.title}（${ledger} · ${state}）`}
    >
      <strong>
        <span aria-hidden="true">{shapes[item.kind]}</span> {what}
      </strong>
      <span lang="zh-CN">{item.title}</span>
      {isFull && (
        <small>
          {ledger} · {state}
        </small>
      )}
    </Link>
  )
}
