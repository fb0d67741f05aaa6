import type { DueItem } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { Empty, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { LightMark } from '../clocks/light-mark.tsx'
import { ledgerWords } from '../i18n/ledger-words.ts'
import '../ledger/record-table.css'

interface DueTableProps {
  readonly items: readonly DueItem[]
  readonly counted: number
}
export function DueTable({ items, counted }: DueTableProps) {
  const { t, i18n } = useTranslation()
  const say = ({ ledger: code, state, label }: DueItem) => {
    const ledger = findLedger(code)
    const words = ledger && ledgerWords(ledger, i18n.language)
    const period = Object.entries(ledger?.periods ?? {}).find(([, p]) => p.label === label)?.[0]
    return {
      ledger: words?.label ?? code,
      state: words?.states[state] ?? state,
      period: (period === undefined ? undefined : words?.periods[period]) ?? label,
    }
  }
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
                      {item.title}
                    </Link>
                  </td>
                  <td data-label={t('home.ledger')}>{said.ledger}</td>
                  <td data-label={t('field.state')}>
                    <Tag variant="outlined">{said.state}</Tag>
                  </td>
                  <td data-label={t('home.clock')}>{said.period}</td>
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
