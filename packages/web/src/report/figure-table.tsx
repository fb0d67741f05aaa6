import type { FigureView } from '@fazhi/report/view'
import { useTranslation } from 'react-i18next'
import { sayValue } from './say-value.ts'
import '../ledger/record-table.css'

interface FigureTableProps {
  readonly figures: readonly FigureView[]
  readonly onOpen: (figure: string) => void
}
/** Every figure of the report in the order in which it prints. */
export function FigureTable({ figures, onOpen }: FigureTableProps) {
  const { t } = useTranslation()
  return (
    <table className="records figures">
      <thead>
        <tr>
          <th>{t('home.figure')}</th>
          <th>{t('report.printed')}</th>
          <th className="number">{t('report.value')}</th>
          <th className="number">{t('report.share')}</th>
          <th className="number">{t('report.lastYear')}</th>
          <th>{t('origin.label')}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>
              <button type="button" className="as-link" onClick={() => onOpen(figure.id)}>
                {figure.label}
              </button>
            </td>
            <td data-label={t('report.printed')}>{figure.printed}</td>
            <td className="number" data-label={t('report.value')}>
              {sayValue(figure, figure.value)}
            </td>
            <td className="number" data-label={t('report.share')}>
              {figure.denominator === null ? '—' : `${figure.numerator ?? '—'}/${figure.denominator}`}
            </td>
            <td className="number" data-label={t('report.lastYear')}>
              {sayValue(figure, figure.lastYear)}
            </td>
            <td data-label={t('origin.label')}>
              <span className={`figure ${figure.standing}`}>{t(`origin.${figure.standing}`)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
