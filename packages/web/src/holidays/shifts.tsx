import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { holidayQueries } from './api.ts'

/** The clocks a draft would move, among the records one sees. */
export function Shifts({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(holidayQueries.shifts(id))
  if (!data) return <Skeleton active paragraph={{ rows: 1 }} />
  if (data.items.length === 0) return <p className="quiet">{t('holidays.nothingOfYours')}</p>
  return (
    <div className="sheet">
      <p>{t(data.more ? 'holidays.shiftsMore' : 'holidays.shifts', { n: String(data.items.length) })}</p>
      <table className="records">
        <thead>
          <tr>
            <th>{t('holidays.record')}</th>
            <th>{t('holidays.period')}</th>
            <th>{t('holidays.before')}</th>
            <th>{t('holidays.after')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(({ ledger, record, title, period, before, after }) => (
            <tr key={`${record} ${period}`}>
              <td>
                <Link to="/ledgers/$code/$id" params={{ code: ledger, id: record }}>
                  {title}
                </Link>{' '}
                <span className="quiet">{findLedger(ledger)?.shape.label}</span>
              </td>
              <td data-label={t('holidays.period')}>{period}</td>
              <td data-label={t('holidays.before')}>
                <time dateTime={before}>{before}</time>
              </td>
              <td data-label={t('holidays.after')}>
                <strong>
                  <time dateTime={after}>{after}</time>
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
