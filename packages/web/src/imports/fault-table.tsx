import type { ImportView } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { errorsHref } from './api.ts'
import '../ledger/record-table.css'

/** What is wrong in which row, by Excel's own numbers, and the same as a workbook. */
export function FaultTable({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation()
  const { id, faults, faulty, kept } = view
  if (faults.length === 0) return null
  const shown = new Set(faults.map((f) => f.row)).size
  return (
    <>
      {kept && (
        <p className="import-actions">
          <a className="button" href={errorsHref(id, false)} download>
            {t('imports.marked')}
          </a>
          <a className="button" href={errorsHref(id, true)} download>
            {t('imports.failing')}
          </a>
        </p>
      )}
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('imports.row')}</th>
              <th>{t('imports.column')}</th>
              <th>{t('imports.fault')}</th>
              <th>{t('imports.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, column, heading, message, remedy }) => (
              <tr key={`${row} ${column} ${heading} ${message}`}>
                <td data-label={t('imports.row')}>{row}</td>
                <td data-label={t('imports.column')}>{`${column} ${heading}`.trim()}</td>
                <td data-label={t('imports.fault')}>{message}</td>
                <td data-label={t('imports.remedy')}>{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < faulty && <p className="quiet">{t('imports.firstOf', { n: faults.length })}</p>}
    </>
  )
}
