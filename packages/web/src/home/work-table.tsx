import type { Queue, WorkItem } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { LightMark } from '../clocks/light-mark.tsx'
import { useDeedWords } from '../i18n/deed-words.ts'
import { useItemWords } from '../i18n/item-words.ts'
import '../ledger/record-table.css'

interface WorkTableProps {
  readonly queue: Queue
  readonly items: readonly WorkItem[]
}
/** One row a matter, the most urgent first; or one a deed, the latest first. */
export function WorkTable({ queue, items }: WorkTableProps) {
  const { t } = useTranslation()
  const { data: organs = [] } = useQuery(queries.organs)
  const isDeeds = queue === 'done' || queue === 'started'
  const names = new Map(organs.map((o) => [o.id, o.name]))
  const isMixed = new Set(items.map((item) => item.organ)).size > 1
  return (
    <table className="records work">
      <thead>
        <tr>
          <th>{t('home.matter')}</th>
          <th>{t('home.ledger')}</th>
          <th>{t('field.state')}</th>
          {isDeeds && <th>{t('work.deed')}</th>}
          {isDeeds && <th>{t('work.onDay')}</th>}
          <th>{t('home.clock')}</th>
          <th>{t('home.lastDay')}</th>
          <th>{t('home.left')}</th>
          {isMixed && <th>{t('field.organ')}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <WorkRow
            key={`${item.record} ${item.request?.id ?? ''} ${at}`}
            item={item}
            isDeeds={isDeeds}
            organ={isMixed ? (names.get(item.organ) ?? item.organ) : null}
          />
        ))}
      </tbody>
    </table>
  )
}

interface WorkRowProps {
  readonly item: WorkItem
  readonly isDeeds: boolean
  /** Null where all are of one unit. */
  readonly organ: string | null
}
function WorkRow({ item, isDeeds, organ }: WorkRowProps) {
  const { t } = useTranslation()
  const say = useItemWords()
  const sayDeed = useDeedWords()
  const { due, deed, request } = item
  const said = say({ ...item, label: due?.label ?? '' })
  const ledger = findLedger(item.ledger)
  return (
    <tr>
      <td>
        {request ? (
          <Link to="/requests/$id" params={{ id: request.id }}>
            <span lang="zh-CN">{item.title}</span>
            <small className="asked">
              {t('request.heading', { move: ledger ? sayDeed(ledger, { kind: 'move', name: request.move }) : '' })}
              {t('word.comma')}
              {t(`requestStanding.${request.standing}`)}
            </small>
          </Link>
        ) : (
          <Link to="/ledgers/$code/$id" params={{ code: item.ledger, id: item.record }}>
            <span lang="zh-CN">{item.title}</span>
          </Link>
        )}
      </td>
      <td data-label={t('home.ledger')}>{said.ledger}</td>
      <td data-label={t('field.state')}>
        <Tag variant="outlined">{said.state}</Tag>
      </td>
      {isDeeds && <td data-label={t('work.deed')}>{deed && ledger ? sayDeed(ledger, deed) : ''}</td>}
      {isDeeds && <td data-label={t('work.onDay')}>{deed && <time dateTime={deed.on}>{deed.on}</time>}</td>}
      <td data-label={t('home.clock')}>{due ? said.label : <span className="empty">{t('work.noClock')}</span>}</td>
      <td data-label={t('home.lastDay')}>
        {due?.due ? <time dateTime={due.due}>{due.due}</time> : <span className="empty">—</span>}
      </td>
      <td data-label={t('home.left')}>{due ? <LightMark light={due.light} due={due.due} /> : null}</td>
      {organ !== null && <td data-label={t('field.organ')}>{organ}</td>}
    </tr>
  )
}
