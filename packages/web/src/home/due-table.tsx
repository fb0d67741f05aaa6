import type { DueItem } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { Empty, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { LightMark } from '../clocks/light-mark.tsx'
import { useItemWords } from '../i18n/item-words.ts'
import '../ledger/record-table.css'

interface DueTableProps {
  readonly items: readonly DueItem[]
  readonly counted: number
}
export function DueTable({ items, counted }: DueTableProps) {
  const { t } = useTranslation()
  const say = useItemWords()
  return (
    <section>
      <h2>{t('home.due')}</h2>
      {items.length === 0 ? (
        <Empty description={t('home.nothingDue')} />
      ) : (
        <table className="records">
          <thead>
            <tr>
              <th>{t('home.matter')}</th>
              <th>{t('home.ledger')}</th>
              <th>{t('field.state')}</th>
              <th>{t('home.clock')}</th>
              <th>{t('home.lastDay')}</th>
              <th>{t('home.left')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const said = say(item)
              return (
                <tr key={`${item.record} ${item.label}`}>
                  <td>
                    <Link to="/ledgers/$code/$id" params={{ code: item.ledger, id: item.record }}>
                      <span lang="zh-CN">{item.title}</span>
                    </Link>
                  </td>
                  <td data-label={t('home.ledger')}>{said.ledger}</td>
                  <td data-label={t('field.state')}>
                    <Tag variant="outlined">{said.state}</Tag>
                  </td>
                  <td data-label={t('home.clock')}>{said.label}</td>
                  <td data-label={t('home.lastDay')}>{item.due ?? '—'}</td>
                  <td data-label={t('home.left')}>
                    <LightMark light={item.light} due={item.due} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {items.length < counted && <p className="quiet">{t('home.firstOf', { shown: items.length, counted })}</p>}
    </section>
  )
}
